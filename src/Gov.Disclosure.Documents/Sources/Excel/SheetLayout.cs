using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Sources.Excel;

/// <summary>The cells of a sheet of a workbook: its tables as grids, the lines of text above and between them as prose.</summary>
internal static class SheetLayout
{
    // A cell of a table may hold a label that long; a sentence across the sheet is longer.
    private const int LongestLabel = 60;

    // A workbook of ours holds more than the report: lines with which it checks itself beside the tables, and a sheet that says how to fill it in.
    private static readonly string Check = Phrase("Sheet.Check");
    private static readonly string Difference = Phrase("Sheet.Difference");
    private static readonly HashSet<string> Help = new(Phrase("Sheet.Help").Split('\n').Select(line => line.Trim()).Append(""), StringComparer.Ordinal);

    /// <summary>The blocks of the sheet; <see langword="null"/> where it is larger than the limit.</summary>
    /// <param name="cells">What every cell shows.</param>
    /// <param name="merged">How many rows and columns the cells have that were merged with others.</param>
    /// <param name="number">The number of the sheet, from 1.</param>
    /// <param name="budget">How many cells there may still be.</param>
    /// <param name="addresses">What the workbook itself says cells are.</param>
    public static IReadOnlyList<Block>? Read(
        Dictionary<ExcelAddress, string> cells, IReadOnlyDictionary<ExcelAddress, (int Rows, int Columns)> merged, int number, TableBudget budget,
        IReadOnlyDictionary<ExcelAddress, string>? addresses = null)
    {
        if (cells.Values.All(Help.Contains))
        {
            return [];
        }

        DropChecks(cells);
        var rows = cells.Keys.Select(address => address.Row).Distinct().OrderBy(row => row).ToArray();
        var width = cells.Where(cell => cell.Value.Length > 0).Select(cell => cell.Key.Column + 1).DefaultIfEmpty().Max();
        var covered = new HashSet<ExcelAddress>();
        var layout = new GridLayout(number, budget);
        foreach (var row in rows)
        {
            if (!budget.Take(width) || !layout.BeginRow())
            {
                return null;
            }

            for (var column = 0; column < width; column++)
            {
                var address = new ExcelAddress(row, column);
                if (covered.Contains(address))
                {
                    continue;
                }

                var (down, across) = merged.TryGetValue(address, out var span)
                    ? (RowsWithin(rows, row, span.Rows), Math.Min(span.Columns, width - column)) : (1, 1);
                if (!Cover(covered, rows, address, down, across, budget)
                    || !layout.Add(
                        cells.TryGetValue(address, out var content) ? content : "", across, down,
                        addresses?.TryGetValue(address, out var name) == true ? name : null, line: row + 1, column: column + 1))
                {
                    return null;
                }
            }
        }

        return Blocks(layout.ToGrid(), width, address => cells.ContainsKey(address) || covered.Contains(address));
    }

    /// <summary>
    /// Takes out the lines with which a workbook of ours checks itself. Their header tells them wherever people move them to and in whatever format they save
    /// the workbook.
    /// </summary>
    private static void DropChecks(Dictionary<ExcelAddress, string> cells)
    {
        foreach (var (row, column) in cells.Where(cell => cell.Value == Check).Select(cell => (cell.Key.Row, cell.Key.Column)).ToArray())
        {
            if (!cells.TryGetValue(new ExcelAddress(row, column + 1), out var header) || header != Difference)
            {
                continue;
            }

            for (var line = row; cells.TryGetValue(new ExcelAddress(line, column), out var text) && text.Length > 0; line++)
            {
                cells.Remove(new ExcelAddress(line, column));
                cells.Remove(new ExcelAddress(line, column + 1));
            }
        }
    }

    private static string Phrase(string id) => MessageCatalogue.Of(MessageLanguage.Chinese).Phrase(id);

    /// <summary>How many of the rows that the sheet has lie within a merged range.</summary>
    private static int RowsWithin(int[] rows, int row, int height) => Math.Max(1, rows.Count(other => other >= row && other < row + height));

    private static bool Cover(HashSet<ExcelAddress> covered, int[] rows, ExcelAddress address, int down, int across, TableBudget budget)
    {
        if (down == 1 && across == 1)
        {
            return true;
        }

        if (across > int.MaxValue / down || !budget.Take(down * across))
        {
            return false;
        }

        foreach (var row in rows.Where(row => row >= address.Row).Take(down))
        {
            for (var column = address.Column; column < address.Column + across; column++)
            {
                covered.Add(new ExcelAddress(row, column));
            }
        }

        return true;
    }

    private static List<Block> Blocks(Grid grid, int width, Func<ExcelAddress, bool> hasCell)
    {
        var blocks = new List<Block>();
        var rows = new List<GridRow>();
        var hasTable = false;
        foreach (var row in grid.Rows)
        {
            if (row.OnlyText is { IsUnreadable: true } picture)
            {
                EndTable();
                blocks.Add(new Picture(picture.Position));
                continue;
            }

            hasTable |= row.Cells.Count(cell => !cell.IsBlank) > 1;
            if (row.OnlyText is { } only && row.Above.Count == 0 && IsProse(only, hasTable, width))
            {
                EndTable();
                blocks.AddRange(
                    only.Text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => new Paragraph(line.Trim(), only.Position)));
            }
            else
            {
                rows.Add(row);
            }
        }

        EndTable();
        return blocks;

        void EndTable()
        {
            // A table ends with the last column in which it has text; the sheet may be wider for the sake of another one.
            var end = rows.SelectMany(row => row.Cells).Where(cell => !cell.IsBlank).Select(cell => cell.Span!.Value.End).DefaultIfEmpty().Max();
            if (end > 0)
            {
                blocks.Add(new Grid([.. rows.Select(row => Narrow(row, end, hasCell))]));
            }

            rows.Clear();
        }
    }

    private static GridRow Narrow(GridRow row, int end, Func<ExcelAddress, bool> hasCell) => row with
    {
        Cells = [.. row.Cells.Where(cell => cell.Span!.Value.Column < end)
            .Select(cell => hasCell(new ExcelAddress(cell.Position.Line!.Value - 1, cell.Position.Column!.Value - 1)) ? cell : cell with { IsFilling = true })],
        Above = [.. row.Above.Where(cell => cell.Span!.Value.Column < end)],
    };

    /// <summary>A line that stands alone in its row: above all tables, across the whole sheet, or too long for a label.</summary>
    private static bool IsProse(GridCell cell, bool hasTable, int width) =>
        (cell.IsBlank || !CellReading.IsNumberOrMark(cell.Text))
        && (!hasTable || cell.Span!.Value.Columns >= width || cell.Text.Length > LongestLabel || SectionHeading.TryRead(cell.Text, out _));
}
