using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>A row of numbers with what stands around it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Headers">The headers over its columns; <see langword="null"/> where none were printed, or the file does not say which columns cells
/// cover.</param>
/// <param name="Grid">All rows of the table it stands in.</param>
internal sealed record PrintedLine(GridRow Row, ColumnHeaders? Headers, IReadOnlyList<GridRow> Grid)
{
    /// <summary>
    /// Whether the row is as wide as some other of the table, where there is one. A row that is not may have lost a cell, and headers as narrow as the row may
    /// have lost another.
    /// </summary>
    public bool IsAsWideAsAnother
    {
        get
        {
            var others = Others.Where(row => Headers?.Rows.Contains(row) != true);
            return !others.Any() || others.Any(row => row.End == Row.End);
        }
    }

    /// <summary>Whether the row is the last of a table of a text, which says itself where its cells end.</summary>
    public bool IsLastOfText => Row.IsLaid && ReferenceEquals(Grid[Grid.Count - 1], Row);

    /// <summary>Whether most rows of numbers of the table are as wide as its headers.</summary>
    public bool AreMostAsWideAsHeaders
    {
        get
        {
            if (Headers is not { } headers)
            {
                return false;
            }

            // The headers may stand in another grid, which this one continues.
            var rows = Grid.SkipWhile(row => Grid.Any(headers.Rows.Contains) && !headers.Rows.Contains(row))
                .Where(row => row.HasNumbers).ToArray();
            return rows.Count(row => row.End == headers.End) * 2 > rows.Length;
        }
    }

    /// <summary>
    /// Whether another row of numbers, where there is one, is divided at the same columns, none of them that of its label, and has something in the last of its
    /// cells, which shows that the column belongs to the table.
    /// </summary>
    /// <param name="first">The first column behind the label.</param>
    public bool IsDividedAsAnother(int first)
    {
        var bounds = Bounds(Row);
        var others = Others.Where(row => row.HasNumbers).ToArray();
        return others.Length == 0 || Array.Exists(others, row => !row.Cells[row.Cells.Count - 1].IsBlank && Bounds(row).SequenceEqual(bounds)
            && row.Cells.All(cell => cell.Span!.Value.Column < first || cell.IsBlank || cell.IsNumber || !cell.Text.Any(char.IsLetter)));

        IEnumerable<(int Column, int End)> Bounds(GridRow row) =>
            row.Cells.Where(cell => cell.Span!.Value.Column >= first).Select(cell => (cell.Span!.Value.Column, cell.Span.Value.End));
    }

    /// <summary>Whether most other rows have more numbers than a row of the form has columns, so that one that has as many has lost one.</summary>
    public bool HasLessThanOthers(int columns)
    {
        int[] numbers = [.. Others.Select(row => row.Cells.Count(cell => cell.IsNumber)).Where(count => count > 1)];
        return numbers.Count(count => count > columns) is > 1 and var more && more * 2 > numbers.Length;
    }

    /// <summary>Whether another row has a number that begins in a column, and in none before it.</summary>
    public bool HasNumbersOfItsOwn(int column) => Others.Any(row => row.Cells.Any(cell => cell.Span!.Value.Column == column && cell.IsNumber));

    /// <summary>Whether a label that reaches over several columns is there once for each.</summary>
    public bool RepeatsCells => Grid.Any(row => Enumerable.Range(1, Math.Max(0, row.Cells.Count - 1))
        .Any(i => !row.Cells[i].IsBlank && !row.Cells[i].IsNumber && row.Cells[i].Text == row.Cells[i - 1].Text));

    /// <summary>Whether a row of numbers has words in the columns of a cell: a blank one there is a label left out, and no number.</summary>
    public bool IsBesideWords(GridCell cell) => Others.Any(row => row.HasNumbers && row.Cells.Any(
        other => !other.IsBlank && !other.IsNumber && other.Span!.Value.Covers(cell.Span!.Value.Column)));

    private IEnumerable<GridRow> Others => Grid.Where(row => !ReferenceEquals(row, Row));
}
