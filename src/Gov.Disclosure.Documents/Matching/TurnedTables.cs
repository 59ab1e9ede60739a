using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Tables printed the other way, with the rows of the form side by side and its columns below each other. They are turned where every cell is there and filled:
/// one that is lost or blank would move numbers from one row of the form to the next, which no sum of a row shows.
/// </summary>
internal static class TurnedTables
{
    public static Grid Turn(Grid grid, TableLabels labels)
    {
        var numbers = grid.Rows.Where(row => row.HasNumbers);
        return numbers.Any() && numbers.All(IsColumn) && TextColumns.WithColumns(grid).Rows is var rows && rows.All(row => row.IsComplete && row.End == rows[0].End)
            && grid.Rows.Except(numbers).All(row => row.Cells.Skip(1).All(cell => !cell.IsBlank))
            && grid.Rows.Except(numbers).Any(row => row.Cells.Any(cell => labels.Row(cell.Text) is not null && !labels.IsHeader(cell.Text)))
            ? new Grid([.. Enumerable.Range(0, rows[0].End).Select(column => Turned(rows, column))]) : grid;

        // A label of columns, with nothing but numbers behind it.
        bool IsColumn(GridRow row) => row.Cells.SkipWhile(cell => labels.IsHeader(cell.Text)).ToArray() is { } behind && behind.Length < row.Cells.Count
            && Array.TrueForAll(behind, cell => cell.IsNumber);
    }

    private static GridRow Turned(IReadOnlyList<GridRow> rows, int column)
    {
        var cells = rows.SelectMany((row, i) => row.Cells.Select(cell => (cell.Span!.Value.Column, cell.Span.Value.End,
            Turned: cell with { Span = new GridSpan(i, cell.Span.Value.Rows, cell.Span.Value.Columns) }))).ToArray();
        return new GridRow([.. cells.Where(cell => cell.Column == column).Select(cell => cell.Turned)])
        {
            Above = [.. cells.Where(cell => cell.Column < column && cell.End > column).Select(cell => cell.Turned)],
            IsLaid = rows[0].IsLaid,
        };
    }
}
