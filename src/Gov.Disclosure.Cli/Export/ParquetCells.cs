using Gov.Disclosure.Documents;
using Parquet;
using Parquet.Schema;

namespace Gov.Disclosure.Cli;

/// <summary>
/// The flat table as Parquet. A number is a decimal, so that it can be added up and no digit is lost; what is printed in a cell is its value with
/// <c>decimals</c> digits behind the point. Lines are written in groups, which is all that is held of them.
/// </summary>
internal sealed class ParquetCells : ICellWriter
{
    // Engines read groups in parallel; about this many lines are what they like best.
    private const int GroupLines = 128 * 1024;

    private readonly ParquetColumn[] _columns;
    private readonly ParquetWriter _writer;
    private int _lines;

    private ParquetCells(ParquetColumn[] columns, ParquetWriter writer)
    {
        _columns = columns;
        _writer = writer;
    }

    public static async Task<ParquetCells> CreateAsync(Stream output)
    {
        var columns = ParquetColumn.All(GroupLines);
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        return new ParquetCells(columns, await ParquetWriter.CreateAsync(schema, output, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd }));
    }

    public byte[] Render(AnnualReport report) => [];

    public async Task WriteAsync(AnnualReport report, byte[] rendered)
    {
        foreach (var row in CellTable.RowsOf(report))
        {
            foreach (var column in _columns)
            {
                column.Set(_lines, row);
            }

            if (++_lines == GroupLines)
            {
                await WriteGroupAsync();
            }
        }
    }

    public Task CompleteAsync() => _lines > 0 ? WriteGroupAsync() : Task.CompletedTask;

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private async Task WriteGroupAsync()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group, _lines);
        }

        group.CompleteValidate();
        _lines = 0;
    }
}
