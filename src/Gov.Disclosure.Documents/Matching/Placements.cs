namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// The ways in which the printed cells of one row may stand under the columns of the form. Kinds of evidence only ever leave ways out. A number is accepted
/// only where all ways that are left give its column the same text; so what is accepted is true as long as the true way is among them, and another kind of
/// evidence never makes a wrong number.
/// </summary>
internal sealed class Placements<T>
    where T : class
{
    private readonly IReadOnlyList<T> _columns;
    private readonly List<DecidedCell<T>?[]> _ways = [];

    public Placements(IReadOnlyList<T> columns) => _columns = columns;

    /// <summary>Allows one more way.</summary>
    /// <param name="way">The cells with their columns; columns that are left out have none.</param>
    public void Add(IEnumerable<DecidedCell<T>> way)
    {
        var cells = new DecidedCell<T>?[_columns.Count];
        foreach (var cell in way)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = ReferenceEquals(_columns[i], cell.Column) ? cell : cells[i];
            }
        }

        _ways.Add(cells);
    }

    /// <summary>The cells on which all ways agree; none where there is no way.</summary>
    public IReadOnlyList<DecidedCell<T>> Agreed()
    {
        var agreed = new List<DecidedCell<T>>(_columns.Count);
        for (var i = 0; _ways.Count > 0 && i < _columns.Count; i++)
        {
            if (_ways[0][i] is { } cell && _ways.TrueForAll(way => way[i] is { } other && other.Cell.Text == cell.Cell.Text))
            {
                agreed.Add(cell);
            }
        }

        return agreed;
    }
}
