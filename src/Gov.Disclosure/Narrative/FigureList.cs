namespace Gov.Disclosure.Narrative;

/// <summary>The figures of a passage as far as they are needed: those of the present sentence, and before them the last of the sentences before.</summary>
internal sealed class FigureList
{
    private const int Most = 160;
    private const int Kept = 48;

    private readonly Figure[] _figures = new Figure[Most];

    /// <summary>Where the present sentence starts.</summary>
    public int From { get; private set; }

    public int Count { get; private set; }

    public ref readonly Figure this[int index] => ref _figures[index];

    public void Clear() => From = Count = 0;

    /// <summary>Begins a sentence.</summary>
    public void Begin()
    {
        if (Count > Most / 2)
        {
            Array.Copy(_figures, Count - Kept, _figures, 0, Kept);
            Count = Kept;
        }

        From = Count;
    }

    /// <summary>Adds a figure; one more than fit is left out.</summary>
    public void Add(in Figure figure)
    {
        if (Count < Most)
        {
            _figures[Count++] = figure;
        }
    }

    public void Replace(int index, in Figure figure) => _figures[index] = figure;
}
