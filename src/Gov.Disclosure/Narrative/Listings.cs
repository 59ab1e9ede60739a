using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>
/// The lists of a sentence, made while its figures are read: a figure goes on with the open list, opens one within it, or ends it. The whole of a list is
/// printed before it, in the sentence or in one of those before, or right behind it.
/// </summary>
internal sealed class Listings(FigureList figures)
{
    private const int SentencesBack = 2;
    private const int MostThings = 8;

    private readonly Listing[] _closed = new Listing[FigureList.Most];
    private readonly Phrase[] _things = new Phrase[MostThings];
    private Listing _open;
    private Listing _outer;
    private Listing _last;
    private int _count;
    private int _thingCount;
    private int _nextThing;

    /// <summary>The lists of the sentence, once it is read.</summary>
    public ReadOnlySpan<Listing> All => _closed.AsSpan(0, _count);

    /// <summary>
    /// The first entry of the list of names that is being read; -1 for none. 公开信息504条，其中工作动态140条、行政处罚42条: entries are names, whatever words
    /// they are made of.
    /// </summary>
    public int Names => FirstName(_outer) is >= 0 and var outer ? outer : FirstName(_open.Count > 0 ? _open : _last);

    /// <summary>The whole that the entries of the open list make, so that what is said next of all of them is said of it; -1 for none.</summary>
    public int MadeWhole => _open.Count > 1 && WholeOf(_open) is >= 0 and var whole && figures[whole].Number.Value == _open.Sum ? whole : -1;

    /// <summary>The ways that the requests counted last came in by, behind which 共12件 says how many came in.</summary>
    public bool IsOfChannels => _open is { Kind: PartKind.Channels, Count: > 1 };

    /// <summary>Begins a sentence.</summary>
    /// <param name="forget">Whether the figures of those before have moved.</param>
    public void Begin(bool forget)
    {
        (_count, _thingCount, _nextThing) = (0, 0, 0);
        _last = forget ? default : _last;
    }

    /// <summary>Takes in the figure that was added last.</summary>
    public void Take(int index)
    {
        ref readonly var figure = ref figures[index];
        if (figure.Kind is not (FigureKind.Count or FigureKind.Other) || figure.Has(FigureNotes.Implied) || IsAmount(figure))
        {
            return;
        }

        if (IsTotal(figure))
        {
            (_open.Whole, _open.Marks) = (index, _open.Marks & ~ListMarks.AnyWhole);
            Close();
            return;
        }

        while (_open.Count > 0)
        {
            if (Goes(figure, index, out var isNested))
            {
                _open.Add(figures, index, isNested);
                return;
            }

            if (_outer.Count == 0 && (figure.Depth > _open.Depth || IsOfLast(figure, index)))
            {
                _outer = _open;
                break;
            }

            Close();
        }

        Open(figure, index);
    }

    /// <summary>Ends the sentence.</summary>
    public void End()
    {
        while (_open.Count > 0)
        {
            Close();
        }
    }

    /// <summary>网络申请6102件、信函申请3760件，其他则当面提出: a part without a figure leaves the list open.</summary>
    public void LeaveOpen() => _open.Marks |= ListMarks.Open;

    /// <summary>收到、办结、结转分别为12件、11件和1件: takes in the one thing a phrase names before the figures; one that names none or several ends the list.</summary>
    public void Name(in Phrase phrase)
    {
        var isOne = phrase.TermCount == 1 || (phrase.TermCount == 0 && phrase.Flow != Flow.None);
        (_thingCount, _nextThing) = (isOne && _thingCount < MostThings ? (_nextThing > 0 ? 0 : _thingCount) + 1 : 0, 0);
        if (_thingCount > 0)
        {
            _things[_thingCount - 1] = phrase;
        }
    }

    /// <summary>Gives a figure the next thing, where things and figures go together one by one.</summary>
    /// <param name="phrase">The phrase of the figure, then the thing alone.</param>
    /// <param name="isFirst">Whether the figures begin here: 分别为.</param>
    /// <returns>False where there are more figures than things, so that it is open what they count.</returns>
    public bool TryTakeThing(ref Phrase phrase, bool isFirst)
    {
        _nextThing = isFirst ? 1 : _nextThing == 0 || phrase.HasContent ? 0 : _nextThing + 1;
        if (_nextThing > _thingCount)
        {
            (_thingCount, _nextThing) = (0, 0);
            return false;
        }

        if (_nextThing > 0)
        {
            phrase.Become(_things[_nextThing - 1]);
        }

        return true;
    }

    /// <summary>Whether a figure before a list may be its whole.</summary>
    public bool MayBeWhole(in Listing list, int index)
    {
        ref readonly var figure = ref figures[index];
        ref readonly var first = ref figures[list.First];
        if (!list.Has(ListMarks.AnyWhole) || figure.Kind != FigureKind.Count || figure.Has(FigureNotes.Implied))
        {
            return index == list.Whole;
        }

        return list.Kind switch
        {
            PartKind.Channels or PartKind.Applicants or PartKind.Outcomes => figure.Subject is { IsWhole: true } && IsOfSame(figure, first),
            PartKind.Named => IsOfTopics(list) && figure.Counter == list.Counter && (figure.Subject is { IsWhole: true }
                ? IsOfSame(figure, first) : figure.Has(FigureNotes.Published) && figure.Sentence == first.Sentence),
            PartKind.CaseResults => figure.Subject is { Table: TableKind.ReviewAndLitigation, Column: < 0, Row: var row } && row == first.Subject?.Row,
            _ => false,
        };
    }

    /// <summary>The figures before a list that its whole is looked for among, the nearest first.</summary>
    public FigureList.Backward Before(in Listing list) => figures.Before(list.First, SentencesBack);

    private int FirstName(in Listing list) =>
        list.Count > 0 && list.First >= figures.From && figures[list.First].Has(FigureNotes.Entry) ? list.First : -1;

    private void Open(in Figure figure, int index)
    {
        if (figure.Part == PartKind.None)
        {
            // A count that is no part ends the names, too.
            _last = figure.Kind == FigureKind.Count && figure.Depth == 0 ? default : _last;
            (_open, _outer) = (_outer, default);
            return;
        }

        var whole = WholeBefore(figure, index);
        _open = new Listing
        {
            Kind = figure.Part,
            Opening = figure.Opening,
            Depth = figure.Depth,
            Counter = figure.Counter,
            First = index,
            Whole = whole,
            Marks = whole < 0 ? ListMarks.AnyWhole : 0,
        };
        _open.Add(figures, index, isNested: false);
    }

    private void Close()
    {
        _open.Whole = WholeOf(_open);
        _last = _closed[_count++] = _open;
        (_open, _outer) = (_outer, default);
    }

    /// <summary>The whole of a list, or the nearest figure before it that may be its whole; -1 for none.</summary>
    private int WholeOf(in Listing list)
    {
        if (list.Whole >= 0)
        {
            return list.Whole;
        }

        foreach (var i in Before(list))
        {
            if (MayBeWhole(list, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>惠农补贴信息93条，涉及资金4268万元，农业执法信息11条</summary>
    private bool IsAmount(in Figure figure) => figure.Number.Unit == FigureUnit.Money && _open.Count > 0
        && figures[_open.First].Number.Unit != FigureUnit.Money;

    /// <summary>公开A86条、B24条，共110条</summary>
    private bool IsTotal(in Figure figure) => _open is { Count: > 1, Whole: < 0, Kind: PartKind.Named or PartKind.Channels }
        && figure is { Kind: FigureKind.Count, Part: PartKind.None, Subject: null or { IsStep: true, Flow: Flow.None } }
        && figure.Has(FigureNotes.Whole) && figure.Counter == _open.Counter;

    /// <summary>不予公开26件，其中执法案卷20件: parts of a part.</summary>
    private bool IsOfLast(in Figure figure, int index) => figure.Opening != Opening.None && figures.LastCount(index, figures.From) is >= 0 and var last
        && figures[last].Subject is { } group && figure.Part is PartKind.Outcomes or PartKind.Applicants && figure.Subject?.IsPartOf(group) == true;

    /// <summary>Whether a figure goes on with the open list.</summary>
    private bool Goes(in Figure figure, int index, out bool isNested)
    {
        isNested = false;
        if (IsUnknownResult(figure))
        {
            return true;
        }

        if (figure.Part != _open.Kind || figure.Depth != _open.Depth || figure.Opening is Opening.Among or Opening.Chief or Opening.Parts)
        {
            return false;
        }

        if (figure.Part == PartKind.Named)
        {
            return figures[_open.First].Has(FigureNotes.Entry) ? figure.Has(FigureNotes.Entry)
                : !figure.Has(FigureNotes.AfterStop) || _open.Opening == Opening.Parts || IsDividedByStops(figure);
        }

        if (figure.Subject is not { } subject)
        {
            return true;
        }

        if (figure.Part == PartKind.CaseResults)
        {
            return figures[_open.First].Subject?.Row == subject.Row;
        }

        for (var i = _open.First; i < index; i++)
        {
            isNested |= figures[i].Subject is { } group && subject.IsPartOf(group);
        }

        // The parts of 不予公开 end where another result follows.
        return _open.Whole < 0 || figures[_open.Whole].Subject is not { IsStep: false } whole || subject.IsPartOf(whole);
    }

    /// <summary>受理5件，其中规划许可类3件；生态修复类1件；其他1件</summary>
    private bool IsDividedByStops(in Figure figure) => _open.Opening == Opening.Among && figure.Counter == _open.Counter
        && !figure.Has(FigureNotes.Published) && (_open.Count == 1 || figures[_open.Last].Has(FigureNotes.AfterStop));

    /// <summary>予以公开2件，告知其他途径3件，不予公开1件: a result that no word knows stands among the others.</summary>
    private bool IsUnknownResult(in Figure figure) => _open.Kind == PartKind.Outcomes
        && figure is { Part: PartKind.Named, Subject: null, Opening: Opening.None } && figure.Depth == _open.Depth && figure.Counter == _open.Counter
        && !figure.Has(FigureNotes.AfterStop | FigureNotes.Published);

    /// <summary>The figure that a list belongs to: a group of results, or, of names, the one right before; -1 where it is to be looked for.</summary>
    private int WholeBefore(in Figure figure, int index)
    {
        var last = figures.LastCount(index);
        if (IsOfLast(figure, index))
        {
            return last;
        }

        if (figure.Part != PartKind.Named || figure.Opening == Opening.None)
        {
            return -1;
        }

        while (last >= 0 && figures[last].Depth > figure.Depth && !IsCountedAgain(last, figure))
        {
            last = figures.LastCount(last); // 公开311条（网站6条，公众号305条），其中工作动态86条
        }

        if (last < 0 || figures[last].Sentence < figure.Sentence - (figure.Start == 0 || last < figures.From ? 1 : 0)
            || figures[last].Subject is { IsCarried: true })
        {
            return -1;
        }

        // 主动公开512条。按渠道分：网站454条、公众号58条。按内容分：党务201条、村务311条: a second list has the whole of the first, where that is complete.
        return figure.Opening != Opening.Parts || figures[last] is { Part: PartKind.None } or { Opening: not Opening.None }
            || figures[last].Has(FigureNotes.Published) || last == figures.From ? last
            : _last.Last == last && _last is { Opening: not Opening.None, Whole: >= 0 and var whole } && figures[whole].Number.Value == _last.Sum ? whole : -1;
    }

    /// <summary>公开信息473条（1282件），其中许可决定1175件: the bracket has the whole in the unit of the parts.</summary>
    private bool IsCountedAgain(int index, in Figure part) => figures[index] is { Opening: Opening.Bracket, Part: PartKind.Named } again
        && again.Counter == part.Counter && figures.LastCount(index) is >= 0 and var outside && figures[outside].Counter != part.Counter;

    /// <summary>涉及征地27件、规划11件、其他3件: what requests, or what was published, were about, to the rest of them.</summary>
    private bool IsOfTopics(in Listing list) => list is { Opening: Opening.None, Count: > 2 } && list.Has(ListMarks.Closed)
        && figures[list.First].Has(WordRole.Topic);

    /// <summary>指导下属单位办理申请30件。在办结的申请中，予以公开20件: what others did in another year or place is no whole of the sentence after it.</summary>
    private static bool IsOfSame(in Figure whole, in Figure part) => whole.Sentence == part.Sentence
        || (((whole.Doubts & ~part.Doubts) & (Doubts.Elsewhere | Doubts.Period)) == 0 && ((part.Doubts & ~whole.Doubts) & Doubts.Matter) == 0);
}
