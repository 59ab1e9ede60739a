namespace Gov.Disclosure;

/// <summary>
/// Reads what sentences claim. A figure is taken for what the words of its own clause say it is, and only where each of them is known; what the
/// sentence says before can narrow that down but never widen it. Whatever is left open makes the claim doubtful.
/// </summary>
internal ref struct SentenceReader
{
    /// <summary>How many claims of one sentence are kept.</summary>
    public const int MaxClaims = 48;

    private const int MaxWholes = 6;
    private const int MaxListed = 8;

    private readonly NarrativeScope _scope;
    private readonly Span<Claim> _claims;
    private readonly Span<decimal> _figures;
    private readonly Span<Listed> _listed;
    private FoldedSentence _text;
    private ReadOnlySpan<Token> _tokens;
    private int _count;
    private int _index;
    private Clause _clause;

    private bool _topicHeading;
    private bool _aboutRequests;
    private bool _aboutCases;
    private bool _isAmong;
    private bool _isBracketAmong;
    private bool _isListOpen;
    private bool _isSubset;
    private bool _speaksOfReceived;
    private bool _isCompared;
    private bool _isOtherYear;
    private bool _isDenying;
    private int _deniedFrom;
    private bool _hasNewYear;
    private bool _hasLastDay;
    private bool _isDated;
    private bool _isDeciding;
    private ClaimDoubt _doubt;
    private short _caseRow;

    private bool _hasWhole;
    private PrintedNumber _whole;
    private int _wholeStart;
    private Subject? _wholeSubject;
    private bool _hasLast;
    private PrintedNumber _last;
    private Subject? _lastSubject;
    private ClaimDoubt _lastDoubt;
    private decimal? _base;
    private PartSum _parts;
    private int _figureCount;
    private int _listedCount;
    private int _listedNext;
    private char _lastMark;

    public SentenceReader(NarrativeScope scope, Span<Claim> claims, Span<decimal> figures, Span<Listed> listed)
    {
        _scope = scope;
        _claims = claims;
        _figures = figures;
        _listed = listed;
        _clause = Clause.Empty;
        _caseRow = -1;
        _aboutRequests = scope.AboutRequests;
        _aboutCases = scope.AboutDisclosureCases;
    }

    public static int FiguresNeeded => MaxWholes;

    public static int ListedNeeded => MaxListed;

    /// <summary>Reads the claims of the next sentence into the buffer.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="tokens">Its parts.</param>
    /// <returns>How many claims it makes.</returns>
    public int Read(FoldedSentence text, ReadOnlySpan<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
        _count = 0;
        Begin();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            switch (token.Role)
            {
                case WordRole.Break:
                    Break((char)token.Number.Digits, token.Start);
                    i = SkipTitle(i);
                    break;
                case WordRole.Number:
                    i = Number(i);
                    break;
                case WordRole.Among:
                case WordRole.Parts:
                    EndClause(token.Start, ',');
                    _isAmong = true;
                    _isListOpen = token.Role == WordRole.Among;
                    break;
                default:
                    Word(token);
                    break;
            }
        }

        EndClause(text.Length, '.');
        FinishParts();
        _topicHeading = IsHeading(tokens) ? HasRole(tokens, WordRole.Requests) : _topicHeading;
        return _count;
    }

    /// <summary>Passes over a sentence that claims nothing; what follows no longer goes on with the one before it.</summary>
    /// <param name="mayBeHeading">Whether it is short enough to be the heading of another topic.</param>
    public void Skip(bool mayBeHeading)
    {
        _topicHeading &= !mayBeHeading;
        _hasWhole = _hasLast = false;
        _wholeSubject = _lastSubject = null;
        _doubt = ClaimDoubt.Certain;
    }

    private static bool HasRole(ReadOnlySpan<Token> tokens, WordRole role)
    {
        foreach (var token in tokens)
        {
            if (token.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A few known words without a figure: （二）依申请公开情况.</summary>
    private static bool IsHeading(ReadOnlySpan<Token> tokens)
    {
        const int longest = 16;
        if (tokens.Length == 0 || tokens[tokens.Length - 1].End > longest)
        {
            return false;
        }

        foreach (var token in tokens)
        {
            if (token.Role is WordRole.Number or WordRole.Flow or WordRole.Negation or WordRole.All)
            {
                return false;
            }
        }

        return true;
    }

    private void Begin()
    {
        _clause = Clause.Empty;

        // A sentence that opens with 其中 goes on with the one before.
        if (_tokens.Length > 0 && _tokens[0].Role == WordRole.Among)
        {
            _doubt = _doubt == ClaimDoubt.None && _lastDoubt == ClaimDoubt.None ? ClaimDoubt.None : ClaimDoubt.Certain;
            _hasWhole = _hasWhole && _wholeSubject is not null;
            _wholeStart = 0;
        }
        else
        {
            _aboutRequests = _scope.AboutRequests || _topicHeading;
            _aboutCases = _scope.AboutDisclosureCases;
            _isSubset = _speaksOfReceived = _isCompared = _isOtherYear = _hasWhole = _hasLast = false;
            _hasNewYear = _hasLastDay = _isDated = false;
            _doubt = ClaimDoubt.None;
            _wholeSubject = _lastSubject = null;
            _caseRow = -1;
            _figureCount = 0;
            _base = null;
        }

        _isAmong = _isBracketAmong = _isDenying = _isDeciding = false;
        _parts = default;
        _listedCount = 0;
    }

    private void Word(in Token token)
    {
        switch (token.Role)
        {
            case WordRole.Year:
                Year((int)token.Number.Digits);
                return;
            case WordRole.ThisYear:
                _isOtherYear = false;
                break;
            case WordRole.OtherYear:
                _isOtherYear = true;
                break;
            case WordRole.PerhapsOtherScope:
                _doubt = _doubt == ClaimDoubt.None && !_scope.IsAggregate ? ClaimDoubt.Perhaps : _doubt;
                break;
            case WordRole.OtherScope:
                _doubt = ClaimDoubt.Certain;
                break;
        }

        _clause.Add(token, _text);
    }

    private void Year(int year)
    {
        var offset = year - _scope.Year;
        if (_clause.HasVersus && offset == -1)
        {
            _clause.IsCompared = true;
        }
        else if (_clause.Flow == Flow.Carried && offset == 1)
        {
            _clause.Flow = Flow.CarriedForward;
        }
        else
        {
            _isOtherYear = offset != 0;
        }
    }

    private void Break(char mark, int at)
    {
        EndClause(at, mark);
        _lastMark = mark;
        switch (mark)
        {
            case ';':
                FinishParts();
                _isAmong = _isSubset = _hasWhole = false;
                _caseRow = -1;
                break;
            case '(' or '[' or '〔':
                _isBracketAmong = !_isAmong;
                break;
            case ')' or ']' or '〕' when _isBracketAmong:
                FinishParts();
                _isAmong = _isBracketAmong = false;
                break;
        }
    }

    /// <summary>The title of what a sentence goes by, 按照《…》（…〔…〕…号）, narrows nothing down.</summary>
    /// <returns>The index of the last token of the title, or the given one.</returns>
    private readonly int SkipTitle(int index)
    {
        if (!IsBreak(index, '《') || index == 0 || _tokens[index - 1].Role != WordRole.Basis || Find('》', index) is not (> 0 and var end))
        {
            return index;
        }

        // The number of the document stands in brackets behind its title.
        return IsBreak(end + 1, '(') && Find(')', end) is > 0 and var close && Find('〔', end) is > 0 and var number && number < close ? close : end;
    }

    private readonly bool IsBreak(int index, char mark) => index < _tokens.Length && _tokens[index].Role == WordRole.Break && _tokens[index].Number.Digits == mark;

    private readonly int Find(char mark, int from)
    {
        while (from < _tokens.Length && !IsBreak(from, mark))
        {
            from++;
        }

        return from < _tokens.Length ? from : -1;
    }

    /// <summary>Ends a clause that has no figure: it may deny something, or say that all is done.</summary>
    private void EndClause(int end, char mark)
    {
        var clause = _clause;
        _clause = Clause.Empty;
        if (!clause.HasWords || clause.IsProvision)
        {
            return;
        }

        WithdrawDenials(clause);
        var isDenied = clause.IsNegated || (_isDenying && clause.Flow == Flow.None && clause.TermCount > 0);
        if (!clause.HasUnknown && isDenied)
        {
            Deny(clause, end);
        }
        else if (!clause.HasUnknown && clause.HasAll && clause.Flow == Flow.Done && (clause.HasRequests || _aboutRequests))
        {
            Add(Claim(ClaimKind.AllDone, clause.First, end, SpeaksOfAll(clause) ? DoubtOf(clause) : ClaimDoubt.Certain));
        }

        _isDenying = isDenied && mark == '、' && !clause.HasUnknown;
        _aboutRequests = clause.HasRequests ? !clause.HasUnknown || !clause.MayRestrict : _aboutRequests && !clause.HasUnknown;
        _aboutCases |= clause.HasDisclosure || clause.HasRequests;
        _isCompared |= clause.IsCompared;

        // Words nobody knows, without a figure of their own, may set the field for the figures that follow.
        if (clause.HasUnknown && (clause.MayRestrict || !clause.HasRequests) && _doubt == ClaimDoubt.None)
        {
            _doubt = ClaimDoubt.Perhaps;
        }

        if (mark == '、' && !clause.HasUnknown && !isDenied && (clause.TermCount == 1 || (clause.TermCount == 0 && clause.Flow != Flow.None)) && _listedCount < MaxListed)
        {
            _listed[_listedCount++] = new Listed(clause.TermCount == 1 ? (short)clause.Term(0).Index : (short)-1, clause.Flow);
            _listedNext = 0;
        }
        else
        {
            _listedCount = 0;
        }
    }

    private readonly bool SpeaksOfAll(in Clause clause) =>
        (clause.HasRequests || !_hasLast || _lastSubject is not null)
        && clause.TermCount == 0
        && !clause.HasChannel && !clause.HasClass && !_isAmong && !_isSubset && _parts.Count == 0
        && _lastSubject is null or { Row: < 0, Column: < 0, Flow: Flow.None or Flow.Received or Flow.Handled or Flow.Done or Flow.Processed };

    /// <summary>What a list denies is denied with the words at its end: 未发生行政复议、行政诉讼被纠正 is no denial of reviews.</summary>
    private readonly void WithdrawDenials(in Clause clause)
    {
        for (var i = _isDenying && (clause.HasUnknown || NarrowsCases(clause)) ? _deniedFrom : _count; i < _count; i++)
        {
            _claims[i] = _claims[i] with { Doubt = ClaimDoubt.Certain };
        }
    }

    /// <summary>Whether something but the cases themselves is named: a result, or what they are about.</summary>
    private static bool NarrowsCases(in Clause clause)
    {
        for (var i = 0; i < clause.TermCount; i++)
        {
            if (clause.Term(i) is not { Table: TableKind.ReviewAndLitigation, IsColumn: false })
            {
                return true;
            }
        }

        return false;
    }

    private void Deny(in Clause clause, int end)
    {
        _deniedFrom = _isDenying ? _deniedFrom : _count;
        var zero = new PrintedNumber(0, 0, 0, FigureUnit.Documents, false);
        if (clause.HasFee)
        {
            Add(Claim(ClaimKind.Fee, clause.First, end, DoubtOf(clause)) with { Number = zero });
            return;
        }

        var doubt = DoubtOf(clause) == ClaimDoubt.None && !clause.HasChannel && !clause.HasAll && !clause.HasOnTime && !NarrowsCases(clause) ? ClaimDoubt.None : ClaimDoubt.Certain;
        for (var i = 0; i < clause.TermCount; i++)
        {
            var term = clause.Term(i);
            if (term is { Table: TableKind.ReviewAndLitigation, IsColumn: false } && (clause.HasDisclosure || clause.HasRequests || _aboutCases)
                && clause.Flow is Flow.None or Flow.Received)
            {
                Add(Claim(ClaimKind.Figure, clause.First, end, doubt) with { Number = zero, Subject = new Subject(term.Table, Flow.None, (short)term.Index, -1, false, IsDenied: true) });
            }
        }

        if (clause.TermCount == 0 && (clause.HasRequests || _aboutRequests) && clause.Flow is Flow.Received or Flow.CarriedForward or Flow.CarriedOver)
        {
            Add(Claim(ClaimKind.Figure, clause.First, end, doubt) with { Number = zero, Subject = new Subject(TableKind.Requests, clause.Flow, -1, -1, false, IsDenied: true) });
        }
    }

    /// <summary>Reads a figure with the words before it and, where they end the clause, behind it.</summary>
    /// <returns>The index of the last token read.</returns>
    private int Number(int index)
    {
        _index = index;
        var token = _tokens[index];
        var number = token.Number;
        if (number.Unit == FigureUnit.Time)
        {
            Date(index);
            return index;
        }

        if (number.Unit is FigureUnit.None or FigureUnit.Other)
        {
            _clause.HasUnknown = true;
            _isCompared &= number.Unit != FigureUnit.Other;
            return index;
        }

        var last = index;
        var end = token.End;
        while (last + 1 < _tokens.Length && _tokens[last + 1].Role is not (WordRole.Break or WordRole.Number or WordRole.Among or WordRole.Parts))
        {
            last++;
        }

        // Words between two figures belong to the second.
        if (last + 1 < _tokens.Length && _tokens[last + 1].Role is WordRole.Number)
        {
            last = index;
        }

        var before = _clause;
        for (var i = index + 1; i <= last; i++)
        {
            Word(_tokens[i]);
            end = _tokens[i].Role == WordRole.Unknown ? end : _tokens[i].End;
        }

        var start = _clause.First < 0 || _clause.First > token.Start ? token.Start : _clause.First;
        Figure(before, number, start, end);
        _clause = Clause.Empty;
        _isDenying = false;
        return last;
    }

    private void Date(int index)
    {
        var number = _tokens[index].Number;
        var isDayOfYear = index + 1 < _tokens.Length && _text[_tokens[index].End - 1] == '月' && _tokens[index + 1].Number is { Unit: FigureUnit.Time, Digits: var day }
            && ((number.Digits == 1 && day == 1) || (number.Digits == 12 && day == 31));
        if (_text[_tokens[index].End - 1] == '号' && index > 0 && _tokens[index - 1].Role == WordRole.Break)
        {
            // The number of a document: 国办函〔2020〕109号.
            return;
        }

        if (isDayOfYear)
        {
            _hasNewYear |= number.Digits == 1;
            _hasLastDay |= number.Digits == 12;
        }
        else if (_text[_tokens[index].End - 1] == '日' && index > 0 && _tokens[index - 1].Number.Unit == FigureUnit.Time)
        {
            // The day belongs to the month before it, which has been looked at.
            _isDated |= !((number.Digits == 1 && _hasNewYear) || (number.Digits == 31 && _hasLastDay));
        }
        else if (_text[_tokens[index].End - 1] is '年')
        {
            _doubt = ClaimDoubt.Certain;
        }
        else
        {
            _isDated = true;
        }
    }

    private void Figure(in Clause before, PrintedNumber number, int start, int end)
    {
        if (_clause.HasFee && number.Unit == FigureUnit.Money)
        {
            var doubt = _clause.HasUnknown || number.IsInexact || _isAmong || _clause.HasRespectively ? ClaimDoubt.Certain : DoubtOf(_clause);
            Add(Claim(ClaimKind.Fee, start, end, doubt) with { Number = _clause.IsNegated ? default : number });
            return;
        }

        if (_clause.Direction != 0 && number.Unit is FigureUnit.Percent or FigureUnit.Documents)
        {
            Growth(number, start, end);
            return;
        }

        switch (number.Unit)
        {
            case FigureUnit.Percent when before.HasRate:
                Rate(number, start, end);
                break;
            case FigureUnit.Percent when before.HasShare:
                Share(number, start, end);
                break;
            case FigureUnit.Documents or FigureUnit.Money when before.IsCompared:
                _base = number.IsInexact ? null : number.Value;
                _isCompared = true;
                break;
            case FigureUnit.Documents or FigureUnit.Money:
                Count(before, number, start, end);
                break;
        }
    }

    private void Count(in Clause before, PrintedNumber number, int start, int end)
    {
        var clause = _clause;
        var part = PartOf(clause);
        var isListed = TryTakeListed(ref clause);
        var subject = clause.HasChannel || clause.HasClass ? null : SubjectOf(clause);
        if (subject is { } vague && (!isListed || clause.HasUnknown))
        {
            // Something a table counts, narrowed down by words that nobody knows.
            Add(Claim(ClaimKind.Figure, start, end, ClaimDoubt.Certain) with { Number = number, Subject = vague });
            subject = null;
        }

        var doubt = DoubtOf(clause);
        if (number.IsInexact || clause.IsAbout || clause.IsNegated || (_isAmong && _hasLast && _wholeSubject is null))
        {
            doubt = ClaimDoubt.Certain;
        }

        // 作出 governs the whole list that follows it.
        _isDeciding = clause.HasDecide || (_isDeciding && _lastMark == '、' && !clause.HasUnknown);
        if (subject is { } known)
        {
            doubt = Worst(doubt, DoubtOf(known, clause, number.Unit, part));
            Add(Claim(ClaimKind.Figure, start, end, doubt) with { Number = number, Subject = known });
            _caseRow = known.Table == TableKind.ReviewAndLitigation ? known.Row : _caseRow;
            _speaksOfReceived |= known.Flow == Flow.Received;
        }

        if (_isOtherYear)
        {
            _base = number.IsInexact ? null : number.Value;
        }

        if (part != PartKind.None && _hasWhole)
        {
            if (_parts.Count > 0 && _parts.Kind != part)
            {
                FinishParts();
            }

            _parts.Add(part, number, PlaceBehind(end));

            // A request comes in by one way; documents are published in several places at once.
            _parts.IsMixed |= part == PartKind.Channels && _wholeSubject is not { Table: TableKind.Requests };
        }
        else
        {
            _parts.IsMixed |= _parts.Count > 0;
            if (!_isAmong)
            {
                FinishParts();
                _hasWhole = !number.IsInexact && !number.IsRounded;
                _whole = number;
                _wholeStart = _text.PlaceOf(start);
                _wholeSubject = subject;
            }
        }

        _isSubset |= subject is null || (subject.Value is { Column: >= 0, Table: TableKind.Requests } && part == PartKind.None);
        _last = number;
        _hasLast = true;
        _lastSubject = subject;
        _lastDoubt = doubt;
        if (!_isOtherYear && !number.IsInexact && _figureCount < MaxWholes)
        {
            _figures[_figureCount++] = number.Value;
        }

        _aboutRequests = clause.HasRequests ? !clause.HasUnknown || !clause.MayRestrict : _aboutRequests && !clause.HasUnknown;
        _aboutCases |= clause.HasDisclosure || clause.HasRequests;

        // A complete statement about a person says nothing of what follows; one about another agency or field does.
        if (clause.HasUnknown && clause.MayRestrict && _doubt == ClaimDoubt.None && clause.HasRequests)
        {
            _doubt = ClaimDoubt.Perhaps;
        }
    }

    private readonly PartKind PartOf(in Clause clause)
    {
        if (clause.HasClass)
        {
            return _isAmong ? PartKind.Classes : PartKind.None;
        }

        if (_isAmong && _lastMark == '、' && _parts is { Kind: PartKind.Classes, Count: > 0 } && clause.TermCount == 0 && clause.Flow == Flow.None)
        {
            // One entry in a list of classes may go without the word.
            return PartKind.Classes;
        }

        if (clause.HasUnknown || _listedCount > 0)
        {
            return PartKind.None;
        }

        return clause.HasChannel ? PartKind.Channels
            : clause.TermCount == 1 && clause.Term(0).IsKindOfApplicant && _wholeSubject is { Row: < 0, Column: < 0 } ? PartKind.Applicants
            : PartKind.None;
    }

    /// <summary>A list of things before a list of figures gives each figure its thing. A list before one figure leaves open what it counts.</summary>
    private bool TryTakeListed(ref Clause clause)
    {
        if (_listedCount == 0)
        {
            return true;
        }

        if (_listedNext == 0)
        {
            var isFull = _listedCount == MaxListed;
            if (!clause.HasRespectively || isFull || (clause.TermCount != 1 && clause.Flow == Flow.None) || clause.TermCount > 1)
            {
                _listedCount = 0;
                return false;
            }

            _listed[_listedCount++] = new Listed(clause.TermCount == 1 ? (short)clause.Term(0).Index : (short)-1, clause.Flow);
            if (FiguresAhead() != _listedCount)
            {
                _listedCount = 0;
                return false;
            }
        }

        _aboutRequests |= clause.HasRequests && !clause.HasUnknown;
        var listed = _listed[_listedNext++];
        var named = Clause.Empty;
        named.Flow = listed.Flow;
        if (listed.Term >= 0)
        {
            named.AddTerm(FormTerms.Official[listed.Term]);
        }

        clause = named;
        _listedCount = _listedNext == _listedCount ? 0 : _listedCount;
        return true;
    }

    /// <summary>How many figures follow one another from the present one on, with nothing but marks and 和 between them.</summary>
    private readonly int FiguresAhead()
    {
        var count = 0;
        foreach (var token in _tokens.Slice(_index))
        {
            if (token.Role == WordRole.Number)
            {
                count++;
            }
            else if (token.Role is not (WordRole.Break or WordRole.Filler))
            {
                break;
            }
        }

        return count;
    }

    private readonly Subject? SubjectOf(in Clause clause)
    {
        FormTerm? row = null;
        FormTerm? column = null;
        for (var i = 0; i < clause.TermCount; i++)
        {
            var term = clause.Term(i);
            if (!term.IsColumn && row is not null && (row.Group == term || term.Group == row))
            {
                // A row named with its group is one thing.
                row = row.Group == term ? row : term;
                continue;
            }

            if ((term.IsColumn ? column : row) is not null)
            {
                return null;
            }

            row = term.IsColumn ? row : term;
            column = term.IsColumn ? term : column;
        }

        var table = row?.Table ?? column?.Table ?? TableKind.Requests;
        if (column is not null && column.Table != table)
        {
            return null;
        }

        var rowIndex = (short)(row?.Index ?? -1);
        var columnIndex = (short)(column?.Index ?? -1);
        switch (table)
        {
            case TableKind.ReviewAndLitigation:
                return row is not null || _caseRow >= 0 ? new Subject(table, clause.Flow, row is null ? _caseRow : rowIndex, columnIndex, false, false) : null;
            case TableKind.ProactiveDisclosure:
                return row is null || clause.HasRequests ? null : new Subject(table, clause.Flow, rowIndex, columnIndex, false, false);
        }

        var isNamed = row is not null || column is not null || clause.Flow != Flow.None || clause.HasRequests;
        if (!isNamed || !(clause.HasRequests || _aboutRequests) || (row is not null && clause.Flow is Flow.CarriedForward or Flow.CarriedOver or Flow.Carried))
        {
            return null;
        }

        // Parts of what came in are what came in too.
        var flow = clause.Flow == Flow.None && column is not null && _isAmong && _wholeSubject is { } whole ? whole.Flow : clause.Flow;
        return new Subject(table, row is null ? flow : Flow.None, rowIndex, columnIndex, _speaksOfReceived && row is not null, false);
    }

    private readonly ClaimDoubt DoubtOf(Subject subject, in Clause clause, FigureUnit unit, PartKind part) => subject.Table switch
    {
        // Agencies have reviews and lawsuits about other things too.
        TableKind.ReviewAndLitigation when !_aboutCases && !clause.HasDisclosure && !clause.HasRequests => ClaimDoubt.Certain,

        // What is received of cases is less than what table four has, with those of last year.
        TableKind.ReviewAndLitigation => subject.Flow == Flow.None ? ClaimDoubt.None : ClaimDoubt.Perhaps,
        TableKind.ProactiveDisclosure => subject.Column >= 0 || _isDeciding || unit == FigureUnit.Money ? ClaimDoubt.None : ClaimDoubt.Perhaps,
        _ => (subject is { Flow: Flow.None, Row: < 0, Column: < 0 })
            || ((_isSubset || (_parts.Count > 0 && part == PartKind.None)) && !clause.HasRequests)
            || (_isAmong && subject.Row < 0 && subject.Column >= 0 && _wholeSubject is { Row: >= 0 }) ? ClaimDoubt.Perhaps : ClaimDoubt.None,
    };

    private void Rate(PrintedNumber number, int start, int end)
    {
        var isKnown = !_clause.HasUnknown && (_clause.HasRequests || _aboutRequests) && !_clause.HasChannel && _clause.TermCount == 0 && !number.IsInexact && !_clause.IsAbout && !_isAmong;
        if (isKnown)
        {
            var isAll = number.Value == 100;
            var kind = _clause.HasOnTime ? ClaimKind.AllOnTime : isAll ? ClaimKind.AllDone : ClaimKind.Rate;
            var doubt = kind == ClaimKind.AllOnTime && !isAll ? ClaimDoubt.Certain : DoubtOf(_clause);
            Add(Claim(kind, start, end, doubt) with { Number = number });
        }
    }

    private void Share(PrintedNumber number, int start, int end)
    {
        if (!_hasLast || _clause.HasUnknown)
        {
            return;
        }

        // Any earlier figure may be the whole; with one alone there is no other.
        decimal? whole = null;
        var others = 0;
        for (var i = 0; i < _figureCount; i++)
        {
            if (_figures[i] != _last.Value && _figures[i] != 0)
            {
                others++;
                var fits = number.Fits(_last.Value / _figures[i] * 100);
                whole = fits || whole is null ? _figures[i] : whole;
                if (fits)
                {
                    others = 1;
                    break;
                }
            }
        }

        if (whole is not null && !number.IsInexact && !_last.IsInexact && !_last.IsRounded)
        {
            var isOne = others == 1 && _isAmong && !_clause.IsAbout && !_isOtherYear;
            Add(Claim(ClaimKind.Share, start, end, isOne ? ClaimDoubt.None : ClaimDoubt.Perhaps) with { Number = number, Figure = _last.Value, Other = whole });
        }
    }

    private void Growth(PrintedNumber number, int start, int end)
    {
        var isCompared = _clause.IsCompared || _isCompared || _base is not null;
        if (isCompared && !_clause.HasUnknown && _clause.TermCount == 0 && _clause.Flow == Flow.None && _hasLast && (_lastSubject is not null || _base is not null)
            && !number.IsInexact && !_clause.IsAbout && !_clause.HasShare && !_clause.HasRate && !_last.IsInexact && !_last.IsRounded)
        {
            Add(Claim(ClaimKind.Growth, start, end, _lastDoubt == ClaimDoubt.Certain ? ClaimDoubt.Certain : ClaimDoubt.None) with
            {
                Number = number,
                Subject = _lastSubject ?? default,
                Figure = _last.Value,
                Other = _base,
                Direction = _clause.Direction,
            });
        }

        // 比上年增加39件，增幅1.08%: the same comparison twice.
        _isCompared = isCompared && number.Unit == FigureUnit.Documents;
    }

    private void FinishParts()
    {
        if (_hasWhole && _parts.Count > 1 && !_whole.IsInexact)
        {
            var doubt = Worst(_parts.DoubtAgainst(_whole.Value, _isListOpen), _doubt == ClaimDoubt.Certain ? ClaimDoubt.Certain : ClaimDoubt.None);
            if (_count < _claims.Length)
            {
                _claims[_count++] = new Claim { Kind = ClaimKind.Parts, Doubt = doubt, Start = _wholeStart, End = _parts.End, Number = _whole, Other = _parts.Sum };
            }
        }

        _parts = default;
    }

    /// <summary>Part of the year, like perhaps another scope, leaves open what a figure is about.</summary>
    private readonly ClaimDoubt DoubtOf(in Clause clause) => _isOtherYear || clause.HasVersus ? ClaimDoubt.Certain
        : _isDated || _hasNewYear != _hasLastDay ? Worst(_doubt, ClaimDoubt.Perhaps)
        : _doubt;

    private static ClaimDoubt Worst(ClaimDoubt one, ClaimDoubt other) => one > other ? one : other;

    private readonly int PlaceBehind(int end) => _text.PlaceOf(end - 1) + 1;

    private readonly Claim Claim(ClaimKind kind, int start, int end, ClaimDoubt doubt) =>
        new() { Kind = kind, Doubt = doubt, Start = _text.PlaceOf(start), End = PlaceBehind(end) };

    private void Add(Claim claim)
    {
        if (_count < _claims.Length)
        {
            _claims[_count++] = claim;
        }
    }

    /// <summary>A thing in a list of things: a term, or a step.</summary>
    internal readonly record struct Listed(short Term, Flow Flow);
}
