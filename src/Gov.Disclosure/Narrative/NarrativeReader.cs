namespace Gov.Disclosure.Narrative;

/// <summary>Reads the sentences of a text into figures, in one pass. The buffers are kept for the next text of the same thread.</summary>
internal sealed class NarrativeReader
{
    [ThreadStatic]
    private static NarrativeReader? _spare;

    private readonly char[] _characters = new char[FoldedSentence.MaxLength];
    private readonly int[] _places = new int[FoldedSentence.MaxLength];
    private readonly Token[] _tokens = new Token[SentenceLexer.MaxTokens];

    /// <summary>The figures of the present sentence, and the last of those before.</summary>
    public FigureList Figures { get; } = new();

    /// <summary>Figures that the end of the text will decide.</summary>
    public PendingFigures Pending { get; } = new();

    public static NarrativeReader Rent()
    {
        var reader = _spare ?? new NarrativeReader();
        _spare = null;
        return reader;
    }

    public void Return() => _spare = this;

    /// <summary>A walk through the sentences of a text.</summary>
    public Walk Read(string text, NarrativeScope scope, string? agency) => new(this, text, scope, agency);

    /// <summary>Goes from sentence to sentence.</summary>
    internal ref struct Walk
    {
        private readonly NarrativeReader _owner;
        private readonly ReadOnlySpan<char> _text;
        private readonly ReadOnlySpan<char> _agency;
        private readonly NarrativeScope _scope;
        private Carry _carry;
        private int _at;
        private int _sentence;

        public Walk(NarrativeReader owner, string text, NarrativeScope scope, string? agency)
        {
            _owner = owner;
            _text = text.AsSpan();
            _agency = agency.AsSpan();
            _scope = scope;
            _carry = new Carry(Topic.None, Topic.None, -1, Doubts.None, Flow.None);
            _owner.Figures.Clear();
            _owner.Pending.Clear();
        }

        /// <summary>Where the present sentence stands.</summary>
        public (int Start, int End) Place { get; private set; }

        /// <summary>Goes to the next sentence with figures.</summary>
        public bool Next()
        {
            while (_at < _text.Length)
            {
                var start = _at;
                var end = SentenceBounds.End(_text, start);
                _at = end + 1;
                var raw = _text.Slice(start, end - start);
                _sentence++;
                if (!SentenceFilter.MayClaim(raw) && !(raw.Length <= SentenceBounds.LongestHeading && SentenceFilter.MayBeHeading(raw)))
                {
                    continue;
                }

                var sentence = FoldedSentence.Of(_text, start, end, _owner._characters, _owner._places);
                if (sentence.Length is 0 or FoldedSentence.MaxLength)
                {
                    continue;
                }

                var tokens = SentenceLexer.Read(sentence, _agency, _owner._tokens);
                _owner.Figures.Begin();
                _carry = new SentenceParser(_scope, sentence, _owner._tokens.AsSpan(0, tokens), _owner.Figures, _sentence).Read(_carry);
                if (_owner.Figures.Count > _owner.Figures.From)
                {
                    Place = (start, end);
                    return true;
                }
            }

            return false;
        }
    }
}
