using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Sources.Grids;
using Drawn = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Gov.Disclosure.Documents.Sources.Excel;

/// <summary>Reads one sheet of a workbook.</summary>
internal static class ExcelSheet
{
    /// <summary>The blocks of the sheet; <see langword="null"/> where it is larger than the limit.</summary>
    /// <param name="worksheet">The sheet.</param>
    /// <param name="text">The text of its cells.</param>
    /// <param name="number">The number of the sheet, from 1.</param>
    /// <param name="budget">How many cells there may still be.</param>
    /// <param name="addresses">What the workbook itself says cells are.</param>
    public static IReadOnlyList<Block>? Read(
        Worksheet worksheet, ExcelText text, int number, TableBudget budget, IReadOnlyDictionary<ExcelAddress, string>? addresses) =>
        SheetLayout.Read(Cells(worksheet, text), Merged(worksheet), number, budget, addresses);

    private static Dictionary<ExcelAddress, string> Cells(Worksheet worksheet, ExcelText text)
    {
        var hidden = worksheet.Elements<Columns>().SelectMany(columns => columns.Elements<Column>())
            .Where(column => column.Hidden?.Value == true)
            .Select(column => (First: (int)(column.Min?.Value ?? 1) - 1, Last: (int)Math.Min(column.Max?.Value ?? 1, int.MaxValue) - 1))
            .ToArray();
        var cells = new Dictionary<ExcelAddress, string>();
        foreach (var row in worksheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()).Where(row => row.Hidden?.Value != true))
        {
            foreach (var cell in row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>())
            {
                if (ExcelAddress.Parse(cell.CellReference?.Value) is { } address
                    && !hidden.Any(range => address.Column >= range.First && address.Column <= range.Last))
                {
                    cells[address] = text.Of(cell).Trim();
                }
            }
        }

        foreach (var address in Pictures(worksheet).Where(address => !cells.Any(cell => cell.Key.Row == address.Row && cell.Value.Length > 0)).ToArray())
        {
            cells[address] = $"{GridCell.Unreadable}";
        }

        return cells;
    }

    /// <summary>The cells at which pictures are anchored.</summary>
    private static IEnumerable<ExcelAddress> Pictures(Worksheet worksheet) =>
        (worksheet.WorksheetPart?.DrawingsPart?.WorksheetDrawing?.Descendants<Drawn.Picture>() ?? [])
        .Select(picture => picture.Ancestors().Select(anchor => anchor.GetFirstChild<Drawn.FromMarker>()).FirstOrDefault(from => from is not null))
        .Where(from => int.TryParse(from?.RowId?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && int.TryParse(from!.ColumnId?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(from => new ExcelAddress(
            int.Parse(from!.RowId!.Text, CultureInfo.InvariantCulture), int.Parse(from.ColumnId!.Text, CultureInfo.InvariantCulture)));

    private static Dictionary<ExcelAddress, (int Rows, int Columns)> Merged(Worksheet worksheet)
    {
        var merged = new Dictionary<ExcelAddress, (int Rows, int Columns)>();
        foreach (var range in worksheet.Elements<MergeCells>().SelectMany(ranges => ranges.Elements<MergeCell>()))
        {
            var ends = (range.Reference?.Value ?? "").Split(':');
            if (ends.Length == 2 && ExcelAddress.Parse(ends[0]) is { } first && ExcelAddress.Parse(ends[1]) is { } last && last.Row >= first.Row
                && last.Column >= first.Column)
            {
                merged[first] = (last.Row - first.Row + 1, last.Column - first.Column + 1);
            }
        }

        return merged;
    }
}
