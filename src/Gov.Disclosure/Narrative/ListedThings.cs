namespace Gov.Disclosure.Narrative;

/// <summary>Things that a sentence lists before it gives their figures: 自然人、商业企业、科研机构分别为3件、2件、1件.</summary>
internal ref struct ListedThings
{
    private const int Most = 8;

    private readonly Span<Thing> _things;
    private int _count;
    private int _next;

    public ListedThings(Span<Thing> things) => _things = things;

    public static int Needed => Most;

    public readonly bool IsEmpty => _count == 0;

    public void Clear() => _count = 0;

    /// <summary>Takes in the thing a clause names, where it names one; anything else ends the list.</summary>
    public void AddOrClear(in Clause clause, bool isEntry)
    {
        if (isEntry && (clause.TermCount == 1 || (clause.TermCount == 0 && clause.Flow != Flow.None)) && _count < Most)
        {
            Add(clause);
            _next = 0;
        }
        else
        {
            _count = 0;
        }
    }

    /// <summary>Gives each figure of a list of figures its thing. A list before one figure leaves open what it counts.</summary>
    /// <param name="clause">The clause of the figure, which also holds the last of the things; then the thing alone.</param>
    /// <param name="figuresAhead">How many figures follow one another.</param>
    /// <returns>False where things were listed and the figures are not theirs one by one.</returns>
    public bool TryTake(ref Clause clause, int figuresAhead)
    {
        if (_next == 0)
        {
            var isFull = _count == Most;
            if (!clause.HasRespectively || isFull || (clause.TermCount != 1 && clause.Flow == Flow.None) || clause.TermCount > 1)
            {
                _count = 0;
                return false;
            }

            Add(clause);
            if (figuresAhead != _count)
            {
                _count = 0;
                return false;
            }
        }

        var thing = _things[_next++];
        var named = Clause.Empty;
        named.Flow = thing.Flow;
        if (thing.Term >= 0)
        {
            named.AddTerm(FormTerms.Official[thing.Term]);
        }

        clause = named;
        _count = _next == _count ? 0 : _count;
        return true;
    }

    private void Add(in Clause clause) =>
        _things[_count++] = new Thing(clause.TermCount == 1 ? (short)clause.Term(0).Index : (short)-1, clause.Flow);

    /// <summary>A term, or a step of a request's way.</summary>
    internal readonly record struct Thing(short Term, Flow Flow);
}
