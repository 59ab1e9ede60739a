using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>
/// Plain text and Markdown. Tables come with one row per line, parted by tabs or by <c>|</c>, or with one cell per line and <c>|</c>
/// between the cells; everything else is prose. Text with one cell per line and no separator at all stays prose here, because only the
/// labels of the forms can tell that it is a table.
/// </summary>
internal static class TextSource
{
    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) =>
        TextDecoding.TryDecode(bytes, out var text) ? Read(text, options) : SourceReading.Refused(new Diagnostic(ReadingRules.NotUtf8));

    public static SourceReading Read(string text, DocumentReadOptions options)
    {
        var budget = new TableBudget(options.MaxTableCells);
        TextLine[] lines = [.. TextLine.Split(text).TakeWhile(line => budget.Take(line.MostCells))];
        return budget.IsExhausted ? SourceReading.TableTooLarge(options)
            : lines.All(line => string.IsNullOrWhiteSpace(line.Text)) ? SourceReading.Refused(new Diagnostic(ReadingRules.EmptyFile))
            : SourceReading.Of(Parse(lines));
    }

    private static List<Block> Parse(TextLine[] lines)
    {
        var blocks = new List<Block>();
        var tables = 0;
        for (var i = 0; i < lines.Length;)
        {
            var end = lines[i].HasTab ? EndOf(lines, i, line => line.HasTab) : PipeZone.EndOf(lines, i);
            if (end == i)
            {
                blocks.Add(new Paragraph(lines[i].Text.Trim(), lines[i].Position));
                i++;
                continue;
            }

            tables++;
            IReadOnlyList<TextLine> zone = [.. lines.Skip(i).Take(end - i)];
            blocks.Add(lines[i].HasTab ? Rows(zone.Select(line => line.Cells('\t')), tables) : PipeZone.Read(zone, tables, endsText: end == lines.Length));
            i = end;
        }

        return blocks;
    }

    /// <summary>A grid with one row per line.</summary>
    internal static Grid Rows(IEnumerable<IEnumerable<GridCell>> lines, int table) => new(
        [.. lines.Select((cells, row) => new GridRow(
            [.. cells.Select((cell, index) => cell with
            {
                Position = cell.Position with { Table = table, Row = row + 1, Cell = index + 1 },
            })]))]);

    private static int EndOf(TextLine[] lines, int start, Func<TextLine, bool> belongs)
    {
        var end = start;
        while (end < lines.Length && belongs(lines[end]))
        {
            end++;
        }

        return end;
    }
}
