using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>Reads one table of a Word document into a grid.</summary>
internal static class WordTable
{
    // Word itself ends at 63 columns; other programs write more.
    private const int WidestSpan = 1000;

    public static Grid? Read(Table table, WordText text, int number, TableBudget budget, WordPlaces? places)
    {
        LaidRow[] rows = [.. RowsOf(table).Select(row => Lay(row, text))];
        places?.Add(LaidTable.Places(rows, number));
        return LaidTable.ToGrid(rows, number, budget);
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
                cells.Add(new LaidCell(TextOf(cell, text), next, columns, isContinuation) { Element = cell, Address = AddressOf(cell) });
            }

            next += columns;
        }

        return new LaidRow(before, cells);
    }

    /// <summary>The tag of the content control around a cell, or around what it holds: word processors write now the one, now the other.</summary>
    private static string? AddressOf(TableCell cell) =>
        (cell.Parent?.Parent as SdtCell ?? (SdtElement?)cell.GetFirstChild<SdtBlock>())?.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value;

    private static string TextOf(TableCell cell, WordText text) => string.Join("\n", cell.Descendants<AltChunk>().Select(_ => GridCell.Unreadable.ToString())
        .Concat(cell.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
        .Where(paragraph => !paragraph.Ancestors().TakeWhile(outer => outer != cell).OfType<TextBoxContent>().Any())
        .Select(paragraph => text.Of(paragraph, isInCell: true)))).Trim();
}
