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
    public void Add(IReadOnlyList<DecidedCell<T>> way) => _ways.Add([.. _columns.Select(column => way.LastOrDefault(cell => ReferenceEquals(cell.Column, column)))]);

    /// <summary>The cells on which all ways agree; none where there is no way.</summary>
    public IReadOnlyList<DecidedCell<T>> Agreed() => _ways.Count == 0 ? [] : [.. _ways[0]
        .Where((cell, i) => cell is not null && _ways.TrueForAll(way => way[i]?.Cell.Text == cell.Cell.Text)).OfType<DecidedCell<T>>()];
}
