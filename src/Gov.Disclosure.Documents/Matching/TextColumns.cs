using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A table of a text whose rows all have as many cells says which columns they cover, as one of a page does: its headers decide then. Where a number stands
/// under no header, the rows were not set below each other, and only the order of the cells counts.
/// </summary>
internal static class TextColumns
{
    public static Grid Lay(Grid grid)
    {
        if (!grid.Rows.Any(row => row.Cells.Count > 0 && row.Cells[0].Span is null))
        {
            return grid;
        }

        var numbers = grid.Rows.Where(row => row.HasNumbers).ToArray();
        var headers = grid.Rows.Where(row => !numbers.Contains(row) && row.Cells.Count(cell => !cell.IsBlank) > 1).ToArray();
        var width = numbers.GroupBy(row => row.Cells.Count).OrderByDescending(rows => rows.Count()).FirstOrDefault()?.Key;
        return headers.Length > 0 && headers.All(row => row.Cells.Count == width)
            && numbers.All(row => row.Cells.Count != width || IsUnderHeaders(row, headers))
            ? WithColumns(grid)
            : grid;
    }

    /// <summary>The table with each cell in the column of its number.</summary>
    public static Grid WithColumns(Grid grid) => grid.Rows.All(row => row.HasColumns) ? grid : new Grid([.. grid.Rows.Select(Lay)]);

    private static bool IsUnderHeaders(GridRow row, GridRow[] headers) => Enumerable.Range(0, row.Cells.Count)
        .All(column => !row.Cells[column].IsNumber || Array.Exists(headers, header => !header.Cells[column].IsBlank));

    private static GridRow Lay(GridRow row) => row with
    {
        Cells = [.. row.Cells.Select((cell, column) => cell with { Span = new GridSpan(column, 1, 1) })],
        IsLaid = true,
    };
}
