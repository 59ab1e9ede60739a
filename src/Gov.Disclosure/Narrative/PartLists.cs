namespace Gov.Disclosure.Narrative;

/// <summary>Finds the lists of parts among the figures of a sentence, and the wholes they may be parts of.</summary>
internal ref struct PartLists
{
    /// <summary>How many sentences before a list its whole may stand.</summary>
    public const int SentencesBack = 2;

    private readonly FigureList _figures;
    private PartList _open;
    private PartList _outer;
    private int _next;

    public PartLists(FigureList figures)
    {
        _figures = figures;
        _next = figures.From;
        _open = default;
        _outer = default;
        Current = default;
    }

    public PartList Current { get; private set; }

    /// <summary>Goes to the next list that is complete.</summary>
    public bool MoveNext()
    {
        for (; _next < _figures.Count; _next++)
        {
            ref readonly var figure = ref _figures[_next];
            if (figure.Kind is FigureKind.Share or FigureKind.ShareBase || figure.Has(FigureNotes.Implied) || IsAmount(figure))
            {
                continue;
            }

            if (_open.Count > 0 && IsTotal(figure))
            {
                _open.Whole = _next++;
                return Close(default);
            }

            if (_open.Count > 0 && Goes(figure, out var isNested))
            {
                _open.Add(_figures, _next, isNested);
            }
            else if (_open.Count > 0)
            {
                var isInner = figure.Kind == FigureKind.Count && (figure.Depth > _open.Depth(_figures) || IsOfLast(figure));
                if (!isInner || _outer.Count > 0)
                {
                    return Close(_outer.Count > 0 ? _outer : default);
                }

                _outer = _open;
                Open(figure);
            }
            else if (figure.Kind == FigureKind.Count && figure.Part != PartKind.None)
            {
                Open(figure);
            }
        }

        return (_open.Count > 0 && Close(_outer)) || (_outer.Count > 0 && Close(default));
    }

    /// <summary>惠农补贴信息93条，涉及资金4268万元，农业执法信息11条</summary>
    private readonly bool IsAmount(in Figure figure) => _open.Count > 0 && figure.Number.Unit == FigureUnit.Money
        && _figures[_open.First].Number.Unit != FigureUnit.Money;

    private bool Close(PartList next)
    {
        Current = _open;
        _open = next;
        _outer = default;
        return Current.Count > 0 || MoveNext();
    }

    private void Open(in Figure figure)
    {
        _open = new PartList { Kind = figure.Part, Opening = figure.Opening, First = _next, Whole = IsOfLast(figure) ? _next - 1 : WholeBefore(figure) };
        _open.Add(_figures, _next, isNested: false);
    }

    /// <summary>不予公开26件，其中执法案卷20件: parts of a part.</summary>
    private readonly bool IsOfLast(in Figure figure)
    {
        var last = _figures.LastCount(_next);
        return figure.Opening != Opening.None && last >= _figures.From && figure.Part == PartKind.Outcomes
            && _figures[last].Subject is { Row: >= 0 and var group } && figure.Subject is { Row: >= 0 and var row }
                && FormTerms.Official[row].Group?.Index == group;
    }

    /// <summary>Whether a figure goes on with the open list.</summary>
    private readonly bool Goes(in Figure figure, out bool isNested)
    {
        isNested = false;
        if (IsUnknownResult(figure))
        {
            return true;
        }

        if (figure.Kind != FigureKind.Count || figure.Part != _open.Kind || figure.Depth != _open.Depth(_figures)
            || figure.Opening is Opening.Among or Opening.Chief or Opening.Parts)
        {
            return false;
        }

        if (figure.Part == PartKind.Named)
        {
            var isEntry = _figures[_open.First].Has(FigureNotes.Entry);
            return isEntry ? figure.Has(FigureNotes.Entry) : !figure.Has(FigureNotes.AfterStop) || _open.Opening == Opening.Parts || IsDividedByStops(figure);
        }

        var first = _figures[_open.First].Subject;
        if (figure.Part == PartKind.CaseResults && first?.Row != figure.Subject?.Row)
        {
            return false;
        }

        if (figure.Part == PartKind.Outcomes && figure.Subject is { Row: >= 0 and var row })
        {
            var group = FormTerms.Official[row].Group?.Index ?? -1;
            for (var i = _open.First; i < _next && group >= 0; i++)
            {
                isNested |= _figures[i].Subject?.Row == group;
            }

            // The parts of 不予公开 end where another result follows.
            return _open.Whole < 0 || _figures[_open.Whole].Subject is not { Row: >= 0 and var whole } || whole == group;
        }

        return true;
    }

    /// <summary>受理5件，其中规划许可类3件；生态修复类1件；其他1件</summary>
    private readonly bool IsDividedByStops(in Figure figure) => _open.Opening == Opening.Among && figure.Counter == _figures[_open.First].Counter
        && !figure.Has(FigureNotes.Published) && (_open.Count == 1 || _figures[_open.Last].Has(FigureNotes.AfterStop));

    /// <summary>予以公开2件，告知其他途径3件，不予公开1件: a result that no word knows stands among the others.</summary>
    private readonly bool IsUnknownResult(in Figure figure) => _open.Kind == PartKind.Outcomes
        && figure is { Kind: FigureKind.Count, Part: PartKind.Named, Subject: null, Opening: Opening.None }
        && figure.Depth == _open.Depth(_figures) && figure.Counter == _figures[_open.First].Counter
            && !figure.Has(FigureNotes.AfterStop | FigureNotes.Published);

    /// <summary>公开A86条、B24条，共110条</summary>
    private readonly bool IsTotal(in Figure figure) => figure.Kind == FigureKind.Count && figure.Has(FigureNotes.Whole) && figure.Part == PartKind.None
        && _open.Count > 1
        && _open.Whole < 0 && _open.Kind is PartKind.Named or PartKind.Channels && figure.Subject is null && figure.Counter == _figures[_open.First].Counter;

    /// <summary>The figure that a list without a kind of its own belongs to: the one right before it.</summary>
    private readonly int WholeBefore(in Figure figure)
    {
        if (figure.Part != PartKind.Named || figure.Opening == Opening.None)
        {
            return -1;
        }

        var last = _figures.LastCount(_next);
        while (last >= 0 && _figures[last].Depth > figure.Depth && !IsCountedAgain(last, figure))
        {
            last = _figures.LastCount(last); // 公开311条（网站6条，公众号305条），其中工作动态86条
        }

        return last >= 0 && _figures[last].Sentence >= figure.Sentence - (figure.Start == 0 || last < _figures.From ? 1 : 0)
            && _figures[last].Subject is not { IsCarried: true } ? figure.Opening == Opening.Parts ? WholeOf(last) : last : -1;
    }

    /// <summary>公开信息473条（1282件），其中许可决定1175件: the bracket has the whole in the unit of the parts.</summary>
    private readonly bool IsCountedAgain(int index, in Figure part) => _figures[index] is { Opening: Opening.Bracket, Part: PartKind.Named } again
        && again.Counter == part.Counter && _figures.LastCount(index) is >= 0 and var outside && _figures[outside].Counter != part.Counter;

    /// <summary>主动公开512条。按渠道分：网站454条、公众号58条。按内容分：党务201条、村务311条: a second list has the whole of the first, where that is complete.</summary>
    private readonly int WholeOf(int last)
    {
        if (_figures[last] is { Part: PartKind.None } or { Opening: not Opening.None } || _figures[last].Has(FigureNotes.Published))
        {
            return last;
        }

        var first = last;
        while (first > 0 && _figures[first] is { Part: not PartKind.None, Opening: Opening.None })
        {
            first--;
        }

        return _figures[first] is { Part: not PartKind.None, Opening: not Opening.None } && _figures.LastCount(first) is >= 0 and var whole
            && _figures[whole].Number.Value == _figures.Sum(first, last, _figures[last].Depth) ? whole : -1;
    }

    /// <summary>Whether a figure before a list may be its whole.</summary>
    public readonly bool MayBeWhole(in PartList list, int index)
    {
        ref readonly var figure = ref _figures[index];
        if (list.Whole >= 0)
        {
            return index == list.Whole;
        }

        if (figure.Kind != FigureKind.Count || figure.Has(FigureNotes.Implied) || _figures[list.First].Sentence - figure.Sentence > SentencesBack
            || index >= list.First)
        {
            return false;
        }

        return list.Kind switch
        {
            PartKind.Channels or PartKind.Applicants or PartKind.Outcomes => figure.Subject is { IsWhole: true } && IsOfSame(figure, _figures[list.First]),
            PartKind.Named => IsOfTopics(list) && figure.Counter == _figures[list.First].Counter && (figure.Subject is { IsWhole: true }
                ? IsOfSame(figure, _figures[list.First]) : figure.Has(FigureNotes.Published) && figure.Sentence == _figures[list.First].Sentence),
            PartKind.CaseResults => figure.Subject is { Table: TableKind.ReviewAndLitigation, Column: < 0, Row: var row }
                && row == _figures[list.First].Subject?.Row,
            _ => false,
        };
    }

    /// <summary>涉及征地27件、规划11件、其他3件: what requests, or what was published, were about, to the rest of them.</summary>
    private readonly bool IsOfTopics(in PartList list) => list.Opening == Opening.None && list.Count > 2 && (list.Marks & PartMarks.Closed) != 0
        && _figures[list.First].Has(FigureNotes.Topic);

    /// <summary>指导下属单位办理申请30件。在办结的申请中，予以公开20件: what others did in another year or place is no whole of the sentence after it.</summary>
    private static bool IsOfSame(in Figure whole, in Figure part) => whole.Sentence == part.Sentence
        || ((whole.Doubts & ~part.Doubts) & (Doubts.Elsewhere | Doubts.Period)) == 0;
}
