namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// How the other rows of a table are divided, where a text says no more of a row than its cells. A row with blank cells, or with more cells than columns, that is as wide as no
/// other may have lost a cell and have got another. Where most rows have more numbers than there are columns, the table has a column that no row can be read without.
/// </summary>
internal static class RowDivision
{
    /// <param name="row">The row.</param>
    /// <param name="columns">How many columns it has in the form.</param>
    /// <param name="others">The other rows of the table that have the same columns.</param>
    public static bool IsUsual(PrintedRow row, int columns, IReadOnlyList<PrintedRow> others)
    {
        if (others.Count(other => other.Cells.Count(cell => !cell.IsBlank) > columns) * 2 > others.Count)
        {
            return false;
        }

        var isFull = row.Cells.Count >= columns && row.Cells.Take(columns).All(cell => !cell.IsBlank) && row.Cells.Skip(columns).All(cell => cell.IsBlank);
        return isFull || row.Cells.All(cell => cell.IsBlank) || others.Count == 0
            || others.Any(other => other.Cells.Count == row.Cells.Count)
            || (row.Line is { } line && others.Count(other => other.Line?.Row.Cells.Count == line.Row.Cells.Count) * 2 > others.Count);
    }
}
