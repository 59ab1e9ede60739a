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
    public Walk Read(string text, NarrativeScope scope, string? agency)
    {
        Figures.Clear();
        Pending.Clear();
        return new Walk(this, text.AsSpan(), scope, agency.AsSpan());
    }

    /// <summary>Goes from sentence to sentence.</summary>
    internal ref struct Walk(NarrativeReader owner, ReadOnlySpan<char> text, NarrativeScope scope, ReadOnlySpan<char> agency)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly ReadOnlySpan<char> _agency = agency;
        private Carry _carry = new(Topic.None, Topic.None, -1, Doubts.None, Flow.None);
        private int _at;
        private int _sentence;

        /// <summary>Where the present sentence stands.</summary>
        public (int Start, int End) Place { get; private set; }

        /// <summary>Goes to the next sentence with figures.</summary>
        public bool Next()
        {
            while (_at < _text.Length)
            {
                var start = _at;
                var end = Sentences.End(_text, start);
                _at = end + 1;
                var raw = _text.Slice(start, end - start);
                _sentence++;
                if (!Sentences.MayMatter(raw))
                {
                    continue;
                }

                var sentence = FoldedSentence.Of(_text, start, end, owner._characters, owner._places);
                if (sentence.Length is 0 or FoldedSentence.MaxLength)
                {
                    continue;
                }

                var tokens = SentenceLexer.Read(sentence, _agency, owner._tokens);
                owner.Figures.Begin();
                _carry = new SentenceParser(scope, sentence, owner._tokens.AsSpan(0, tokens), owner.Figures, _sentence).Read(_carry);
                if (owner.Figures.Count > owner.Figures.From)
                {
                    Place = (start, end);
                    return true;
                }
            }

            return false;
        }
    }
}
