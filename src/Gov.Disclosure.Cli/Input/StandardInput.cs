using System.Buffers;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>
/// Standard input. It has no name, so its first bytes tell what it is: one report in any format, or one report on each line. As it can be gone
/// through only once, one report is kept, and lines pass by.
/// </summary>
internal sealed class StandardInput
{
    private readonly Stream _input;
    private readonly ArrayBufferWriter<byte> _ahead = new();
    private bool _isAtEnd;
    private bool? _isLines;
    private ReadResult? _report;

    public StandardInput(Stream input) => _input = input;

    /// <summary>Tells whether there is one report on each line; reads no more than it takes to know.</summary>
    public async Task<bool> IsLinesAsync(CancellationToken cancellationToken)
    {
        var patient = new CancellableStream(_input);
        var chunk = new byte[64 * 1024];
        var searched = 0;
        while (_isLines is null)
        {
            var read = await patient.ReadAsync(chunk, cancellationToken);
            _ahead.Write(chunk.AsSpan(0, read));
            _isAtEnd = read == 0;
            var isTooLong = _ahead.WrittenCount > DocumentReadOptions.Default.MaxBytes;
            _isLines = IsLines(_ahead.WrittenSpan, _isAtEnd || isTooLong, ref searched);
        }

        return _isLines.Value;
    }

    /// <summary>The lines; they can be taken once.</summary>
    public Stream OpenLines() => new CancellableStream(_input, _ahead.WrittenMemory);

    /// <summary>Reads the one report.</summary>
    public async Task<ReadResult> ReadAsync(CancellationToken cancellationToken) =>
        _report ??= ReportFile.Read(new MemoryStream(await BufferAsync(cancellationToken)), "stdin");

    /// <summary>
    /// Within one JSON text an object follows a line break only after an opening bracket, a comma or a colon, and after the end of an object only a
    /// comma or another end can follow. What breaks this is no text of its own, but a line of many; whether it is a good one its reader says.
    /// </summary>
    /// <returns><see langword="null"/> where more has to be read.</returns>
    private static bool? IsLines(ReadOnlySpan<byte> ahead, bool isAll, ref int searched)
    {
        var text = ahead.StartsWith("\uFEFF"u8) ? ahead[3..] : ahead;
        text = text.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] != '{')
        {
            return text.IsEmpty && !isAll ? null : false;
        }

        var end = text[Math.Min(searched, text.Length)..].IndexOf((byte)'\n');
        if (end < 0)
        {
            searched = text.Length;
            return isAll ? false : null;
        }

        end += searched;
        var next = text[end..].TrimStart(" \t\r\n"u8);
        if (next.IsEmpty)
        {
            return isAll ? false : null;
        }

        var last = text[..end].TrimEnd(" \t\r"u8)[^1];
        return next[0] == '{' ? !"{[,:"u8.Contains(last) : last == '}' && next[0] is not ((byte)',' or (byte)'}');
    }

    private async Task<byte[]> BufferAsync(CancellationToken cancellationToken)
    {
        // One byte over the limit is enough for the reader to say that there is too much.
        var room = (long)DocumentReadOptions.Default.MaxBytes + 1 - _ahead.WrittenCount;
        var rest = new CancellableStream(_input);
        var chunk = new byte[64 * 1024];

        // Whoever ended the input at a terminal need not do so twice.
        for (int read; !_isAtEnd && room > 0
            && (read = await rest.ReadAsync(chunk.AsMemory(0, (int)Math.Min(chunk.Length, room)), cancellationToken)) > 0; room -= read)
        {
            _ahead.Write(chunk.AsSpan(0, read));
        }

        return _ahead.WrittenSpan.ToArray();
    }
}
