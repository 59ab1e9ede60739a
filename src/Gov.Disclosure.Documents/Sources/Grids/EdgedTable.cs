namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>One row of a table whose cells say where on the page their edges stand, not on which columns.</summary>
/// <param name="Edges">The left edge of the first cell and the right ones of all, in twentieths of a point.</param>
/// <param name="Cells">The cells.</param>
internal sealed record EdgedRow(int[] Edges, IReadOnlyList<EdgedCell> Cells);

/// <summary>A cell between two edges. One that is merged with the cell before it only adds its place to that.</summary>
internal readonly record struct EdgedCell(string Text, bool IsMergedWithPrevious, bool GoesOnFromAbove);

/// <summary>Lays the rows of a table onto the columns that their edges come to.</summary>
internal static class EdgedTable
{
    /// <summary>The table as a grid; <see langword="null"/> once it is larger than the limit.</summary>
    public static Grid? ToGrid(IReadOnlyList<EdgedRow> rows, int number, TableBudget budget)
    {
        var columns = ColumnEdges.Of([.. rows.Select(row => row.Edges)]);
        return LaidTable.ToGrid([.. rows.Select(row => Lay(row, columns))], number, budget);
    }

    private static LaidRow Lay(EdgedRow row, ColumnEdges columns)
    {
        var cells = new List<LaidCell>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var column = columns.Before(row.Edges[i]);
            var width = columns.Before(row.Edges[i + 1]) - column;
            if (row.Cells[i].IsMergedWithPrevious && cells.Count > 0)
            {
                cells[cells.Count - 1] = cells[cells.Count - 1] with { Columns = cells[cells.Count - 1].Columns + width };
            }
            else
            {
                cells.Add(new LaidCell(row.Cells[i].Text, column, width, row.Cells[i].GoesOnFromAbove));
            }
        }

        return new LaidRow(columns.Before(row.Edges[0]), cells);
    }
}
