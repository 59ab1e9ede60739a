namespace Gov.Disclosure.Narrative;

/// <summary>Things that a sentence lists before it gives their figures: 收到、办结、结转分别为12件、11件和1件.</summary>
internal struct Listing
{
    private const int Most = 8;
    private const int Bits = 8;
    private const int FirstFlow = 200;

    private ulong _things;
    private int _count;
    private int _next;

    public void Clear() => this = default;

    /// <summary>Takes in the one thing a phrase names; a phrase that names none or several ends the list.</summary>
    public void Add(in Phrase phrase)
    {
        var thing = phrase.TermCount == 1 ? phrase.Term(0).Index : phrase.TermCount == 0 && phrase.Flow != Flow.None ? FirstFlow + (int)phrase.Flow : -1;
        if (thing < 0 || _count == Most)
        {
            Clear();
            return;
        }

        _things |= (ulong)thing << (Bits * _count);
        _count++;
    }

    /// <summary>Gives a figure the next thing, where things and figures go together one by one.</summary>
    /// <param name="phrase">The phrase of the figure, then the thing alone.</param>
    /// <param name="isFirst">Whether the figures begin here: 分别为.</param>
    /// <returns>False where there are more figures than things, so that it is open what they count.</returns>
    public bool TryTake(ref Phrase phrase, bool isFirst)
    {
        if (isFirst)
        {
            _next = 1;
        }
        else if (_next == 0 || phrase.HasContent)
        {
            _next = 0;
            return true;
        }

        if (_next > _count)
        {
            Clear();
            return false;
        }

        var thing = (int)((_things >> (Bits * (_next - 1))) & ((1 << Bits) - 1));
        _next++;
        phrase.Become(thing < FirstFlow ? FormTerms.Official[thing] : null, thing < FirstFlow ? Flow.None : (Flow)(thing - FirstFlow));
        return true;
    }
}
