using System.Globalization;
using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Excel;
using Gov.Disclosure.Documents.Sources.Grids;
using static Gov.Disclosure.Documents.Sources.OpenDocument.OdfNames;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>The cells of a sheet at their addresses, without hidden rows and columns, and each with what it shows.</summary>
internal static class OdfSheet
{
    // What is repeated so often is the blank rest of a row or of a sheet.
    private const int MostRepeats = 4096;

    // A blank cell that is repeated no more often is one of a table; the rest of a row is repeated to the end of the sheet.
    private const int MostBlanks = 64;

    // The widest sheets of any program.
    private const int MostColumns = 16_384;

    /// <summary>The blocks of the sheet; <see langword="null"/> where it is larger than the limit.</summary>
    public static IReadOnlyList<Block>? Read(XElement sheet, OdfText text, int number, TableBudget budget)
    {
        var cells = new Dictionary<ExcelAddress, string>();
        var merged = new Dictionary<ExcelAddress, (int Rows, int Columns)>();
        var hidden = HiddenColumns(sheet);
        var row = 0;
        foreach (var element in OdfTable.RowsOf(sheet))
        {
            var times = element.Count(Table + "number-rows-repeated");
            var shown = OdfTable.IsShown(element) ? Cells(element, text, hidden).ToArray() : [];
            var isBlank = Array.TrueForAll(shown, cell => cell is { Shows.Length: 0, Span: (1, 1) });
            for (var i = 0; i < times && !isBlank; i++)
            {
                if (!budget.Take(shown.Length))
                {
                    return null;
                }

                foreach (var (column, shows, span) in shown)
                {
                    cells[new ExcelAddress(row + i, column)] = shows;
                    if (span is not (1, 1))
                    {
                        merged[new ExcelAddress(row + i, column)] = span;
                    }
                }
            }

            row = (int)Math.Min(int.MaxValue / 2, (long)row + times);
        }

        return SheetLayout.Read(cells, merged, number, budget);
    }

    private static IEnumerable<(int Column, string Shows, (int Rows, int Columns) Span)> Cells(XElement row, OdfText text, HashSet<int> hidden)
    {
        var column = 0;
        foreach (var cell in row.Elements().Where(element => element.Name == Table + "table-cell" || element.Name == Table + "covered-table-cell"))
        {
            var times = cell.Count(Table + "number-columns-repeated");
            var span = (cell.Count(Table + "number-rows-spanned"), cell.Count(Table + "number-columns-spanned"));
            var shows = cell.Name == Table + "table-cell" ? Shows(cell, text) : "";
            for (var i = 0; i < Math.Min(times, MostRepeats) && column + i < MostColumns
                && (shows.Length > 0 || span is not (1, 1) || times <= MostBlanks); i++)
            {
                if (!hidden.Contains(column + i))
                {
                    yield return (column + i, shows, span);
                }
            }

            column = (int)Math.Min(int.MaxValue / 2, (long)column + times);
        }
    }

    /// <summary>
    /// What a cell shows. A number that is shown rounded counts as it is stored, as in Excel workbooks; a formula that nobody has calculated is no blank, and
    /// no 0.
    /// </summary>
    private static string Shows(XElement cell, OdfText text)
    {
        var lines = cell.Elements().Where(line => line.Name == Text + "p" || line.Name == Text + "h").Select(line => text.Of(line, isInCell: true)).ToArray();
        var shown = string.Join("\n", lines).Trim();
        var value = cell.Value(Office + "value");
        if (cell.Value(Table + "formula") is { } formula && shown.Length == 0 && value is null && cell.Value(Office + "string-value") is null)
        {
            return "=" + formula;
        }

        var isRounded = cell.Value(Office + "value-type") == "float" && IsNumber(value, out var stored) && IsNumber(shown, out var printed)
            && printed != stored;
        return isRounded || (lines.Length == 0 && value is not null) ? value! : shown;
    }

    private static bool IsNumber(string? text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    private static HashSet<int> HiddenColumns(XElement sheet)
    {
        var hidden = new HashSet<int>();
        var column = 0;
        foreach (var element in sheet.Descendants(Table + "table-column"))
        {
            var times = element.Count(Table + "number-columns-repeated");
            if (!OdfTable.IsShown(element))
            {
                hidden.UnionWith(Enumerable.Range(column, Math.Min(times, MostRepeats)));
            }

            column = (int)Math.Min(int.MaxValue / 2, (long)column + times);
        }

        return hidden;
    }
}
