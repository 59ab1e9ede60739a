using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents;

/// <summary>Reads one table of a Word document into a grid.</summary>
internal static class WordTable
{
    // Word itself ends at 63 columns; other programs write more.
    private const int WidestSpan = 1000;

    public static Grid? Read(Table table, WordText text, int number, TableBudget budget)
    {
        var rows = RowsOf(table).Select(row => Lay(row, text)).ToArray();
        var layout = new GridLayout(number, budget);
        for (var row = 0; row < rows.Length; row++)
        {
            if (!layout.BeginRow())
            {
                return null;
            }

            layout.Skip(rows[row].Before);
            foreach (var cell in rows[row].Cells.Where(cell => !IsContinued(rows, row, cell)))
            {
                if (!layout.Add(cell.Text, new SourcePosition(), cell.Columns, Height(rows, row, cell)))
                {
                    return null;
                }
            }
        }

        return layout.ToGrid();
    }

    public static IEnumerable<TableCell> CellsOf(Table table) => RowsOf(table).SelectMany(CellsOf);

    private static IEnumerable<TableRow> RowsOf(OpenXmlElement parent) => parent.ChildElements.SelectMany(element => element switch
    {
        TableRow row when row.TableRowProperties?.GetFirstChild<Deleted>() is null => [row],
        SdtRow or SdtContentRow or CustomXmlRow => RowsOf(element),
        _ => Enumerable.Empty<TableRow>(),
    });

    private static IEnumerable<TableCell> CellsOf(OpenXmlElement parent) => parent.ChildElements.SelectMany(element => element switch
    {
        TableCell cell when cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null => [cell],
        SdtCell or SdtContentCell or CustomXmlCell => CellsOf(element),
        _ => Enumerable.Empty<TableCell>(),
    });

    private static LaidRow Lay(TableRow row, WordText text)
    {
        var before = Math.Min(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0, WidestSpan);
        var cells = new List<LaidCell>();
        var next = before;
        foreach (var cell in CellsOf(row))
        {
            var properties = cell.TableCellProperties;
            var columns = Math.Min(Math.Max(properties?.GridSpan?.Val?.Value ?? 1, 1), WidestSpan);
            if (properties?.HorizontalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue) && cells.Count > 0)
            {
                cells[cells.Count - 1] = cells[cells.Count - 1] with { Columns = cells[cells.Count - 1].Columns + columns };
            }
            else
            {
                var isContinuation = properties?.VerticalMerge is { } vertical && (vertical.Val is null || vertical.Val.Value == MergedCellValues.Continue);
                cells.Add(new LaidCell(TextOf(cell, text), next, columns, isContinuation));
            }

            next += columns;
        }

        return new LaidRow(before, cells);
    }

    private static string TextOf(TableCell cell, WordText text) => string.Join("\n", cell.Descendants<AltChunk>().Select(_ => GridCell.Unreadable.ToString())
        .Concat(cell.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
        .Where(paragraph => !paragraph.Ancestors().TakeWhile(outer => outer != cell).OfType<TextBoxContent>().Any())
        .Select(paragraph => text.Of(paragraph, isInCell: true)))).Trim();

    /// <summary>Whether a cell only goes on with the one above it, which must stand on the same columns.</summary>
    private static bool IsContinued(LaidRow[] rows, int row, LaidCell cell) =>
        cell.IsContinuation && row > 0 && rows[row - 1].Cells.Any(above => above.Column == cell.Column && above.Columns == cell.Columns);

    private static int Height(LaidRow[] rows, int row, LaidCell cell)
    {
        var height = 1;
        while (row + height < rows.Length && rows[row + height].Cells.Any(below => below.IsContinuation && below.Column == cell.Column && below.Columns == cell.Columns))
        {
            height++;
        }

        return height;
    }

    private sealed record LaidRow(int Before, IReadOnlyList<LaidCell> Cells);

    private sealed record LaidCell(string Text, int Column, int Columns, bool IsContinuation);
}
