namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>How many cells the tables of one document may still have, counted by the columns they cover.</summary>
internal sealed class TableBudget
{
    private int _left;

    public TableBudget(int cells) => _left = cells;

    public bool IsExhausted => _left < 0;

    public bool Take(int columns)
    {
        _left = columns > _left ? -1 : _left - columns;
        return !IsExhausted;
    }

    public void Exhaust() => _left = -1;
}
