namespace Gov.Disclosure.Narrative;

/// <summary>The figures of a passage as far as they are needed: those of the present sentence, and before them the last of the sentences before.</summary>
internal sealed class FigureList
{
    public const int Most = 160;

    private const int Kept = 48;

    private static readonly Figure None = new() { Kind = FigureKind.Other };

    private readonly Figure[] _figures = new Figure[Most];

    public FigureList() => Lists = new Listings(this);

    /// <summary>The lists of the present sentence.</summary>
    public Listings Lists { get; }

    /// <summary>Where the present sentence starts.</summary>
    public int From { get; private set; }

    public int Count { get; private set; }

    public ref readonly Figure this[int index] => ref _figures[index];

    /// <summary>The figures of the present sentence.</summary>
    public ReadOnlySpan<Figure> Sentence => _figures.AsSpan(From, Count - From);

    /// <summary>The last figure of the present sentence; one of no kind where there is none.</summary>
    public ref readonly Figure Last => ref Count > From ? ref _figures[Count - 1] : ref None;

    /// <summary>The last count of the present sentence; -1 for none.</summary>
    public int LastCounted => LastCount(Count, From);

    /// <summary>Asks about a figure.</summary>
    public delegate bool Question(in Figure figure);

    public void Clear()
    {
        From = Count = 0;
        Lists.Begin(forget: true);
    }

    /// <summary>Whether the answer is yes for one of the present sentence.</summary>
    public bool Any(Question question)
    {
        foreach (ref readonly var figure in Sentence)
        {
            if (question(figure))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last count before a place that a number says; -1 for none.</summary>
    public int LastCount(int before, int first = 0)
    {
        for (before--; before >= first; before--)
        {
            if (_figures[before].Kind == FigureKind.Count && !_figures[before].Has(FigureNotes.Implied))
            {
                return before;
            }
        }

        return -1;
    }

    /// <summary>The figures before one, the nearest first: those of its sentence, and of so many before it.</summary>
    public Backward Before(int index, int sentences = 0) => new(this, index, _figures[index].Sentence - sentences, onlyCounts: false);

    /// <summary>The counts among them.</summary>
    public Backward CountsBefore(int index, int sentences = 0) => new(this, index, _figures[index].Sentence - sentences, onlyCounts: true);

    /// <summary>The figure that a share or a change is of, the nearest before it; -1 where something else stands between.</summary>
    public int MeasuredBy(int index)
    {
        var isChange = _figures[index].Kind == FigureKind.Change;
        foreach (var i in Before(index))
        {
            ref readonly var figure = ref _figures[i];
            if (figure.Depth > _figures[index].Depth || (isChange && figure.Kind == FigureKind.Count && !figure.IsExact))
            {
                continue; // 公开120件（含部分公开36件），占52.4%; 收到33件，月均2.75件，同比上升65%
            }

            if (figure.Kind == FigureKind.Count || (isChange && figure.Kind == FigureKind.Rate))
            {
                return i;
            }

            if (figure.Kind == FigureKind.Other || (isChange ? figure.Kind == FigureKind.Share : figure.Kind is FigureKind.Base or FigureKind.Change))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Adds up the counts of a stretch that stand so deep, and are counted in a unit where one is given.</summary>
    public decimal Sum(int first, int last, int depth, char counter = default)
    {
        var sum = 0m;
        for (var i = first; i <= last; i++)
        {
            sum += _figures[i].Kind == FigureKind.Count && _figures[i].Depth == depth && (counter == default || _figures[i].Counter == counter)
                ? _figures[i].Number.Value : 0;
        }

        return sum;
    }

    /// <summary>Begins a sentence.</summary>
    public void Begin()
    {
        var isFull = Count > Most / 2;
        if (isFull)
        {
            Array.Copy(_figures, Count - Kept, _figures, 0, Kept);
            Count = Kept;
        }

        From = Count;
        Lists.Begin(isFull);
    }

    /// <summary>Adds a figure; one more than fit is left out.</summary>
    public void Add(in Figure figure)
    {
        if (Count < Most)
        {
            _figures[Count] = figure;
            Lists.Take(Count++);
        }
    }

    /// <summary>Goes back over figures, from one to those before it.</summary>
    internal struct Backward(FigureList list, int index, int firstSentence, bool onlyCounts)
    {
        public int Current { get; private set; } = index;

        public readonly Backward GetEnumerator() => this;

        public bool MoveNext()
        {
            for (Current--; Current >= 0 && list._figures[Current].Sentence >= firstSentence; Current--)
            {
                if (!onlyCounts || list._figures[Current].Kind == FigureKind.Count)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
