namespace Gov.Disclosure.Documents;

/// <summary>
/// Decides which cell of a printed row stands under which column. Text rows often have a blank cell too many or a label cell more than their
/// neighbours, so every way to lay the cells under the columns is considered that leaves no number outside; a column is decided
/// when all of them agree on it.
/// </summary>
internal static class RowAlignment
{
    /// <summary>The cell of each column, <see langword="null"/> where the ways disagree.</summary>
    /// <param name="cells">The cells behind the label.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <returns>One entry per column, or none at all when the cells cannot be laid out.</returns>
    public static GridCell?[] Align(IReadOnlyList<GridCell> cells, int columns)
    {
        if (cells.Count < columns)
        {
            // A cell is missing and nothing says which.
            return [];
        }

        var first = FirstFilled(cells);
        var last = LastFilled(cells);
        var offsets = Enumerable.Range(0, cells.Count - columns + 1)
            .Where(offset => first < 0 || (offset <= first && last < offset + columns))
            .ToArray();
        if (offsets.Length == 0)
        {
            return [];
        }

        var decided = new GridCell?[columns];
        for (var column = 0; column < columns; column++)
        {
            var candidate = cells[offsets[0] + column];
            decided[column] = offsets.All(offset => cells[offset + column].Text == candidate.Text) ? candidate : null;
        }

        return decided;
    }

    private static int FirstFilled(IReadOnlyList<GridCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (!cells[i].IsBlank)
            {
                return i;
            }
        }

        return -1;
    }

    private static int LastFilled(IReadOnlyList<GridCell> cells)
    {
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            if (!cells[i].IsBlank)
            {
                return i;
            }
        }

        return -1;
    }
}
