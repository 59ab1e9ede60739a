namespace Gov.Disclosure.Narrative;

/// <summary>Reads what the sentences of a text claim, in one pass. The buffers are kept for the next text of the same thread.</summary>
internal sealed class ClaimReader
{
    private const int LongestHeading = 24;

    [ThreadStatic]
    private static ClaimReader? _spare;

    private readonly char[] _characters = new char[FoldedSentence.MaxLength];
    private readonly int[] _places = new int[FoldedSentence.MaxLength];
    private readonly Token[] _tokens = new Token[SentenceLexer.MaxTokens];
    private readonly Claim[] _claims = new Claim[SentenceReader.MaxClaims];
    private readonly decimal[] _figures = new decimal[SentenceReader.FiguresNeeded];
    private readonly ListedThings.Thing[] _listed = new ListedThings.Thing[ListedThings.Needed];

    public static ClaimReader Rent()
    {
        var reader = _spare ?? new ClaimReader();
        _spare = null;
        return reader;
    }

    public void Return() => _spare = this;

    /// <summary>A walk through the sentences of a text.</summary>
    public Walk Read(string text, NarrativeScope scope, string? agency) => new(this, text, scope, agency);

    /// <summary>Goes from sentence to sentence.</summary>
    internal ref struct Walk
    {
        private readonly ClaimReader _owner;
        private readonly ReadOnlySpan<char> _text;
        private readonly ReadOnlySpan<char> _agency;
        private SentenceReader _reader;
        private int _at;

        public Walk(ClaimReader owner, string text, NarrativeScope scope, string? agency)
        {
            _owner = owner;
            _text = text.AsSpan();
            _agency = agency.AsSpan();
            _reader = new SentenceReader(scope, owner._claims, owner._figures, owner._listed);
            _at = 0;
            Claims = default;
        }

        /// <summary>The claims of the present sentence.</summary>
        public ReadOnlySpan<Claim> Claims { get; private set; }

        /// <summary>Goes to the next sentence that claims something.</summary>
        public bool Next()
        {
            while (_at < _text.Length)
            {
                var start = _at;
                var end = SentenceEnd(_text, start);
                _at = end + 1;
                var raw = _text.Slice(start, end - start);
                var isShort = raw.Length <= LongestHeading;
                if (!SentenceFilter.MayClaim(raw) && !(isShort && SentenceFilter.NamesTopic(raw)))
                {
                    _reader.Skip(isShort);
                    continue;
                }

                var sentence = FoldedSentence.Of(_text, start, end, _owner._characters, _owner._places);
                if (sentence.Length is 0 or FoldedSentence.MaxLength)
                {
                    continue;
                }

                var tokens = SentenceLexer.Read(sentence, _agency, _owner._tokens);
                var count = _reader.Read(sentence, _owner._tokens.AsSpan(0, tokens));
                if (count > 0)
                {
                    Claims = _owner._claims.AsSpan(0, count);
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Where a sentence ends: at its mark, or at the end of a line that is a heading. Other line ends are breaks of the page.</summary>
    private static int SentenceEnd(ReadOnlySpan<char> text, int start)
    {
        var lineStart = start;
        for (var next = SentenceFilter.IndexOfEnd(text.Slice(start)); next >= 0; next = SentenceFilter.IndexOfEnd(text.Slice(lineStart)))
        {
            var at = lineStart + next;
            var isShort = at - lineStart <= LongestHeading;
            if (text[at] != '\n' || (isShort ? !EndsInMidSentence(text, lineStart, at) : StartsHeading(text, at + 1)))
            {
                return at;
            }

            lineStart = at + 1;
        }

        return text.Length;
    }

    /// <summary>A short line is a heading or a paragraph of its own, unless a mark shows that it goes on.</summary>
    private static bool EndsInMidSentence(ReadOnlySpan<char> text, int start, int end)
    {
        var line = text.Slice(start, end - start).TrimEnd();
        return line.IsEmpty || line[line.Length - 1] is ',' or '，' or '、';
    }

    private static bool StartsHeading(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && FoldedSentence.IsPassedOver(text[at]))
        {
            at++;
        }

        var rest = text.Slice(Math.Min(at, text.Length));
        var length = 0;
        var isBracketed = rest.Length > 0 && rest[0] is '(' or '（';
        var next = isBracketed ? 1 : 0;
        while (next + length < rest.Length && length < 3 && (rest[next + length] is >= '0' and <= '9' || "一二三四五六七八九十".IndexOf(rest[next + length]) >= 0))
        {
            length++;
        }

        return length > 0 && next + length < rest.Length && rest[next + length] is '、' or '.' or '．' or ')' or '）' or '是';
    }
}
