namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>
/// The columns of a table. Rows do not say on which columns their cells stand, only where on the page their edges do: edges about the same are one.
/// </summary>
internal sealed class ColumnEdges
{
    // Twentieths of a point: Word snaps edges nearer than this to each other, and rounds shares of a width.
    private const int Tolerance = 15;

    private readonly List<int> _starts = [];

    private ColumnEdges(IEnumerable<int> edges, int tolerance)
    {
        foreach (var edge in edges)
        {
            if (_starts.Count == 0 || edge - _starts[_starts.Count - 1] > tolerance)
            {
                _starts.Add(edge);
            }
        }
    }

    /// <summary>The columns of rows, each given as the edges of its cells. Where a cell is narrower than the tolerance, edges are told apart exactly.</summary>
    public static ColumnEdges Of(IReadOnlyList<int[]> rows)
    {
        var all = new SortedSet<int>(rows.SelectMany(row => row));
        var columns = new ColumnEdges(all, Tolerance);
        return rows.All(row => columns.TellsApart(row)) ? columns : new ColumnEdges(all, 0);
    }

    /// <summary>How many columns lie before an edge.</summary>
    public int Before(int edge)
    {
        var index = _starts.BinarySearch(edge);
        return index < 0 ? ~index - 1 : index;
    }

    private bool TellsApart(int[] row) => row.Skip(1).Zip(row, (right, left) => right <= left || Before(right) > Before(left)).All(isApart => isApart);
}
