namespace Gov.Disclosure.Narrative;

/// <summary>Figures that no table has though their scope is not sure. How the other figures of the text fit decides whether they count.</summary>
internal sealed class PendingFigures
{
    private const int Most = 64;
    private const int Tables = 4;
    private const int Scopes = 2;
    private const TableKind Outcomes = (TableKind)5;
    private const int LargeFigure = 10;
    private const int EnoughWeight = 2;

    private readonly Figure[] _figures = new Figure[Most];
    private readonly int[] _fits = new int[Tables * Scopes];
    private readonly int[] _misfits = new int[Tables * Scopes];

    public int Count { get; private set; }

    public ref readonly Figure this[int index] => ref _figures[index];

    public void Clear()
    {
        Count = 0;
        Array.Clear(_fits, 0, _fits.Length);
        Array.Clear(_misfits, 0, _misfits.Length);
    }

    /// <summary>Takes note of a figure that fits: large ones do not fit by chance.</summary>
    public void Fit(in Figure figure)
    {
        if (figure.Subject is { } subject && (figure.Doubts & ~(Doubts.Scope | Doubts.Matter | Doubts.Carry)) == 0)
        {
            var weight = figure.Number.Value >= LargeFigure ? EnoughWeight : figure.Number.Value > 0 ? 1 : 0;
            _fits[Slot(subject.Table, figure.Doubts)] += weight;
            if (figure.Part == PartKind.Outcomes)
            {
                _fits[Slot(Outcomes, figure.Doubts)] += weight;
            }
        }
    }

    /// <summary>Keeps a figure that does not fit.</summary>
    public void Add(in Figure figure)
    {
        _misfits[Slot(figure.Subject!.Value.Table, figure.Doubts)]++;
        _misfits[Slot(Outcomes, figure.Doubts)] += figure.Part == PartKind.Outcomes ? 1 : 0;
        if (Count < Most)
        {
            _figures[Count++] = figure;
        }
    }

    /// <summary>Whether the figures beside it prove that it is meant to be the table's: of the same scope and table; for results, other results.</summary>
    public bool IsProven(in Figure figure)
    {
        var slot = Slot((figure.Doubts & Doubts.Carry) != 0 ? Outcomes : figure.Subject!.Value.Table, figure.Doubts);
        return _fits[slot] >= EnoughWeight && _fits[slot] > _misfits[slot];
    }

    // What is known of the own scope proves nothing for another.
    private static int Slot(TableKind table, Doubts doubts) => (((int)table - (int)TableKind.ProactiveDisclosure) * Scopes) + (int)(doubts & Doubts.Scope);
}
