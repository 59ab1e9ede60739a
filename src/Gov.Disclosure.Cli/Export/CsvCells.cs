using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>The flat table as CSV.</summary>
internal sealed class CsvCells : ICellWriter
{
    private readonly Stream _output;

    public CsvCells(Stream output)
    {
        _output = output;
        _output.Write(Bytes(CellTable.WriteCsvHeader));
    }

    public byte[] Render(AnnualReport report) => Bytes(writer => CellTable.WriteCsv(writer, report));

    public Task WriteAsync(AnnualReport report, byte[] rendered)
    {
        _output.Write(rendered);
        return Task.CompletedTask;
    }

    public Task CompleteAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static byte[] Bytes(Action<TextWriter> write)
    {
        using var text = new MemoryStream();
        using (var writer = Utf8Lines.Open(text))
        {
            write(writer);
        }

        return text.ToArray();
    }
}
