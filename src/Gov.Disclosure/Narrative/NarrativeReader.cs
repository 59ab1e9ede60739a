namespace Gov.Disclosure.Narrative;

/// <summary>Reads the sentences of a text into figures, in one pass. The buffers are kept for the next text of the same thread.</summary>
internal sealed class NarrativeReader
{
    [ThreadStatic]
    private static NarrativeReader? _spare;

    private readonly char[] _characters = new char[FoldedSentence.MaxLength];
    private readonly int[] _places = new int[FoldedSentence.MaxLength];
    private readonly Token[] _tokens = new Token[SentenceLexer.MaxTokens];
    private string _text = "";
    private string? _agency;
    private NarrativeScope _scope;
    private Carry _carry;
    private int _at;
    private int _sentence;

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

    // A thread keeps the buffers, not the text.
    public void Return() => (_text, _agency, _spare) = ("", null, this);

    /// <summary>Where the present sentence stands.</summary>
    public (int Start, int End) Place { get; private set; }

    /// <summary>Begins a text.</summary>
    public void Begin(string text, NarrativeScope scope, string? agency)
    {
        Figures.Clear();
        Pending.Clear();
        (_text, _scope, _agency) = (text, scope, agency);
        (_carry, _at, _sentence) = (new(Topic.None, Topic.None, -1, Doubts.None, Flow.None), 0, 0);
    }

    /// <summary>Goes to the next sentence with figures.</summary>
    public bool Next()
    {
        var text = _text.AsSpan();
        while (_at < text.Length)
        {
            var start = _at;
            var end = Sentences.End(text, start);
            _at = end + 1;
            _sentence++;
            if (!Sentences.MayMatter(text.Slice(start, end - start)))
            {
                continue;
            }

            var sentence = FoldedSentence.Of(text, start, end, _characters, _places);
            if (sentence.Length is 0 or FoldedSentence.MaxLength)
            {
                continue;
            }

            var tokens = SentenceLexer.Read(sentence, _agency.AsSpan(), _tokens);
            Figures.Begin();
            _carry = new SentenceParser(_scope, sentence, _tokens.AsSpan(0, tokens), Figures, _sentence).Read(_carry);
            if (Figures.Count > Figures.From)
            {
                Place = (start, end);
                return true;
            }
        }

        return false;
    }
}
