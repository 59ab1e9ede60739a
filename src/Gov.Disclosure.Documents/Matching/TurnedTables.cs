using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Tables printed the other way, with the rows of the form side by side and its columns below each other. They are turned where every number is there, and a name
/// over each: one that is lost would move numbers from one row of the form to the next, which no sum of a row shows.
/// </summary>
internal static class TurnedTables
{
    public static Grid Turn(Grid grid, TableLabels labels)
    {
        var numbers = grid.Rows.Where(row => row.HasNumbers);
        return numbers.Any() && numbers.All(IsColumn) && TextColumns.WithColumns(grid).Rows is var rows && rows.All(row => row.IsComplete && row.End == rows[0].End)
            && Enumerable.Range(1, rows[0].End - 1).All(column => rows.Any(row => !row.HasNumbers && row.Cells.Any(cell => !cell.IsBlank && cell.Span!.Value.Covers(column))))
            && grid.Rows.Except(numbers).Any(row => row.Cells.Any(cell => labels.Row(cell.Text) is not null && !labels.IsHeader(cell.Text)))
            ? new Grid([.. Enumerable.Range(0, rows[0].End).Select(column => Turned(rows, column))]) : grid;

        // A label of columns, with nothing but numbers behind it.
        bool IsColumn(GridRow row) => row.Cells.SkipWhile(cell => cell.IsBlank).ToArray() is { Length: > 0 } cells && labels.IsHeader(cells[0].Text)
            && cells.SkipWhile(cell => labels.IsHeader(cell.Text)).All(cell => cell.IsNumber);
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
