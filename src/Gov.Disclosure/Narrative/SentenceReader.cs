namespace Gov.Disclosure.Narrative;

/// <summary>
/// Reads what sentences claim. A figure is taken for what the words of its own clause say it is, and only where each of them is known; what the
/// sentence says before can narrow that down but never widen it. Whatever is left open makes the claim doubtful.
/// </summary>
internal ref partial struct SentenceReader
{
    /// <summary>How many claims of one sentence are kept.</summary>
    public const int MaxClaims = 48;

    private const int MaxWholes = 6;

    private readonly NarrativeScope _scope;
    private readonly Span<Claim> _claims;
    private readonly Span<decimal> _figures;
    private FoldedSentence _text;
    private ReadOnlySpan<Token> _tokens;
    private int _count;
    private Clause _clause;
    private SpokenTime _time;
    private ListedThings _listed;

    private bool _topicHeading;
    private bool _feeHeading;
    private bool _aboutFee;
    private bool _aboutRequests;
    private bool _aboutCases;
    private bool _isAmong;
    private bool _isBracketAmong;
    private bool _isListOpen;
    private bool _isSubset;
    private bool _speaksOfReceived;
    private bool _isCompared;
    private bool _isDenying;
    private int _deniedFrom;
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
    private char _lastMark;

    public SentenceReader(NarrativeScope scope, Span<Claim> claims, Span<decimal> figures, Span<ListedThings.Thing> listed)
    {
        _scope = scope;
        _claims = claims;
        _figures = figures;
        _listed = new ListedThings(listed);
        _clause = Clause.Empty;
        _caseRow = -1;
        _aboutRequests = scope.AboutRequests;
        _aboutCases = scope.AboutDisclosureCases;
    }

    public static int FiguresNeeded => MaxWholes;

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
        if (IsHeading(tokens))
        {
            _topicHeading = HasRole(tokens, WordRole.Requests);
            _feeHeading = HasRole(tokens, WordRole.Fee);
        }

        return _count;
    }

    /// <summary>Passes over a sentence that claims nothing; what follows no longer goes on with the one before it.</summary>
    /// <param name="mayBeHeading">Whether it is short enough to be the heading of another topic.</param>
    public void Skip(bool mayBeHeading)
    {
        _topicHeading &= !mayBeHeading;
        _feeHeading &= !mayBeHeading;
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
            _aboutFee = _feeHeading;
            _aboutCases = _scope.AboutDisclosureCases;
            _isSubset = _speaksOfReceived = _isCompared = _hasWhole = _hasLast = false;
            _time = default;
            _doubt = ClaimDoubt.None;
            _wholeSubject = _lastSubject = null;
            _caseRow = -1;
            _figureCount = 0;
            _base = null;
        }

        _isAmong = _isBracketAmong = _isDenying = _isDeciding = false;
        _parts = default;
        _listed.Clear();
    }

    private void Word(in Token token)
    {
        switch (token.Role)
        {
            case WordRole.Year:
                Year((int)token.Number.Digits);
                return;
            case WordRole.ThisYear:
                _time.IsOtherYear = false;
                break;
            case WordRole.OtherYear:
                _time.IsOtherYear = true;
                break;
            case WordRole.PerhapsOtherScope:
                _doubt = _doubt == ClaimDoubt.None && !_scope.IsAggregate ? ClaimDoubt.Perhaps : _doubt;
                break;
            case WordRole.OtherScope:
                _doubt = ClaimDoubt.Certain;
                break;
            case WordRole.Amount:
                _clause.Add(token with { Role = _aboutFee || _clause.HasFee ? WordRole.Filler : WordRole.Unknown }, _text);
                return;
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
            _time.IsOtherYear = offset != 0;
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
                _isAmong = _isSubset = _hasWhole = _aboutFee = false;
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

    /// <summary>Part of the year, like perhaps another scope, leaves open what a figure is about.</summary>
    private readonly ClaimDoubt DoubtOf(in Clause clause) => _time.IsOtherYear || clause.HasVersus ? ClaimDoubt.Certain
        : _time.IsPartOfYear ? Worst(_doubt, ClaimDoubt.Perhaps)
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
}
