namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>One row of a table of a word processor: how many columns it leaves out before its first cell, and its cells.</summary>
internal sealed record LaidRow(int Before, IReadOnlyList<LaidCell> Cells);

/// <summary>One cell on its columns; where it goes on with the cell above, its own text counts for nothing.</summary>
internal sealed record LaidCell(string Text, int Column, int Columns, bool IsContinuation)
{
    /// <summary>What in the document the cell was read from, for those who mark it there.</summary>
    public object? Element { get; init; }

    /// <summary>What the document itself says the cell is.</summary>
    public string? Address { get; init; }
}

/// <summary>Tables of word processors, in which each row has cells of its own and says which of them go on with those above.</summary>
internal static class LaidTable
{
    /// <summary>The table as a grid; <see langword="null"/> once it is larger than the limit.</summary>
    public static Grid? ToGrid(IReadOnlyList<LaidRow> rows, int number, TableBudget budget)
    {
        var layout = new GridLayout(number, budget);
        for (var row = 0; row < rows.Count; row++)
        {
            if (!layout.BeginRow())
            {
                return null;
            }

            layout.Skip(rows[row].Before);
            foreach (var cell in rows[row].Cells.Where(cell => !IsContinued(rows, row, cell)))
            {
                if (!layout.Add(cell.Text, cell.Columns, Height(rows, row, cell), cell.Address))
                {
                    return null;
                }
            }
        }

        return layout.ToGrid();
    }

    /// <summary>What the cells were read from, by the place that <see cref="ToGrid"/> gives them.</summary>
    public static IEnumerable<(SourcePosition Position, object Element)> Places(IReadOnlyList<LaidRow> rows, int number) =>
        rows.SelectMany((row, index) => row.Cells.Where(cell => !IsContinued(rows, index, cell))
            .Select((cell, place) => (new SourcePosition { Table = number, Row = index + 1, Cell = place + 1 }, cell.Element!)));

    /// <summary>Whether a cell only goes on with the one above it, which must stand on the same columns.</summary>
    private static bool IsContinued(IReadOnlyList<LaidRow> rows, int row, LaidCell cell) =>
        cell.IsContinuation && row > 0 && rows[row - 1].Cells.Any(above => above.Column == cell.Column && above.Columns == cell.Columns);

    private static int Height(IReadOnlyList<LaidRow> rows, int row, LaidCell cell)
    {
        var height = 1;
        while (row + height < rows.Count
            && rows[row + height].Cells.Any(below => below.IsContinuation && below.Column == cell.Column && below.Columns == cell.Columns))
        {
            height++;
        }

        return height;
    }
}
