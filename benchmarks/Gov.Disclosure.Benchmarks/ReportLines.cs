namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// A stream of generated reports, one per line: a real year with all numbers of its tables taken times 1 to 500, which keeps every sum right.
/// The lines are made once and repeated, so that the stream costs a copy of memory and no disk.
/// </summary>
internal sealed class ReportLines : Stream
{
    private const int Different = 500;
    private static readonly byte[][] Lines = [.. Enumerable.Range(1, Different).Select(Line)];

    private readonly int _count;
    private int _line;
    private int _at;

    public ReportLines(int count) => _count = count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The lines by themselves, without their line feeds.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> InMemory(int count) =>
        Enumerable.Range(0, count).Select(line => (ReadOnlyMemory<byte>)Lines[line % Different].AsMemory(0, Lines[line % Different].Length - 1));

    public override int Read(Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && _line < _count)
        {
            var rest = Lines[_line % Different].AsSpan(_at);
            var taken = Math.Min(rest.Length, buffer.Length - read);
            rest[..taken].CopyTo(buffer[read..]);
            read += taken;
            _at += taken;
            if (taken == rest.Length)
            {
                _line++;
                _at = 0;
            }
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The requests received and carried over, which the text states too.</summary>
    private static string Handled(AnnualReport report) => $"{report.Requests!.Received.Total.Number + report.Requests.CarriedOver.Total.Number}";

    private static byte[] Line(int times)
    {
        var report = ReportJson.Read(Data.Suqian).Report!;
        var handled = Handled(report);
        foreach (var table in report.Tables)
        {
            foreach (var cell in table.Form.Cells)
            {
                if (table[cell].TryGetInt64(out var number))
                {
                    table[cell] = number * times;
                }
            }
        }

        report.Overview = report.Overview!.Replace(handled, Handled(report), StringComparison.Ordinal);
        using var line = new MemoryStream();
        ReportJson.WriteLine(line, report);
        return line.ToArray();
    }
}
