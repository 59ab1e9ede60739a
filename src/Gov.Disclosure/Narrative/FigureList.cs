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

    /// <summary>The last figure of the present sentence.</summary>
    public Figure? Last => Count > From ? _figures[Count - 1] : null;

    /// <summary>Asks about a figure.</summary>
    public delegate bool Question(in Figure figure);

    public void Clear() => From = Count = 0;

    /// <summary>Whether the answer is yes for one of the present sentence.</summary>
    public bool Any(Question question)
    {
        for (var i = From; i < Count; i++)
        {
            if (question(_figures[i]))
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

    /// <summary>The counts before a figure, the nearest first: those of its sentence, and of so many before it.</summary>
    public Backward CountsBefore(in Figure figure, int sentences = 0) => new(this, figure.Start, figure.Sentence - sentences);

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

    /// <summary>网络申请6102件、信函申请3760件，其他则当面提出: a part without a figure ends the list.</summary>
    public void LeaveOpen()
    {
        if (LastCount(Count, From) is >= 0 and var last)
        {
            _figures[last] = _figures[last] with { Notes = _figures[last].Notes | FigureNotes.Etc };
        }
    }

    public void Replace(int index, in Figure figure) => _figures[index] = figure;

    /// <summary>Goes back over counts.</summary>
    internal struct Backward(FigureList list, int start, int firstSentence)
    {
        private int _at = list.Count;

        public readonly ref readonly Figure Current => ref list._figures[_at];

        public readonly Backward GetEnumerator() => this;

        public bool MoveNext()
        {
            for (_at--; _at >= 0 && list._figures[_at].Sentence >= firstSentence; _at--)
            {
                if (list._figures[_at].Kind == FigureKind.Count && list._figures[_at].Start < start)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
