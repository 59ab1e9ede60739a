using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>The styles of the document ([MS-DOC] 2.9.271, STSH): which properties text has before it has any of its own.</summary>
internal sealed class StyleSheet
{
    // [MS-DOC] 2.9.260, StdfBase.
    private const int KindAt = 2;
    private const int CountAt = 4;
    private const int ParagraphKind = 1;
    private const int CharacterKind = 2;
    private const int NoBase = 0xFFF;

    // Styles may be based on each other in a circle; Word goes no deeper than this.
    private const int DeepestStyle = 16;

    private readonly List<Style> _styles = [];
    private readonly Dictionary<int, CharacterProperties> _characters = [];

    public StyleSheet(FileInformation file)
    {
        // Some programs count one style less than they write.
        var bytes = file.FromPart(TablePart.StyleSheet);
        if (bytes.Length == 0)
        {
            return;
        }

        // [MS-DOC] 2.9.274, Stshif: how many styles there are, and how long what they all begin with is.
        var (count, baseLength) = (bytes.UInt16(2), bytes.UInt16(4));
        var at = 2 + bytes.UInt16(0);
        for (var i = 0; i < count && at + 2 <= bytes.Length; i++)
        {
            var length = bytes.UInt16(at);
            _styles.Add(length == 0 ? Style.None : Read(bytes.Slice(at + 2, length), baseLength));
            at += 2 + length + (length & 1);
        }
    }

    /// <summary>The lists of paragraph properties of a style and what it is based on, the basic ones first.</summary>
    public IEnumerable<Bytes> ParagraphLists(int style) => Chain(style).Select(entry => entry.Paragraph);

    /// <summary>The character properties of a style of paragraphs or of characters.</summary>
    public CharacterProperties Characters(int style)
    {
        if (!_characters.TryGetValue(style, out var properties))
        {
            // A style that names itself, or is named by one it names, adds nothing.
            _characters[style] = default;
            foreach (var entry in Chain(style))
            {
                properties = properties.With(entry.Character, properties, this);
            }

            _characters[style] = properties;
        }

        return properties;
    }

    private Stack<Style> Chain(int style)
    {
        var chain = new Stack<Style>();
        for (var next = style; next < _styles.Count && chain.Count < DeepestStyle; next = _styles[next].Base)
        {
            chain.Push(_styles[next]);
        }

        return chain;
    }

    /// <summary>[MS-DOC] 2.9.258 and 2.9.113: a fixed part, the name, and lists of properties, each aligned to two bytes.</summary>
    private static Style Read(Bytes bytes, int baseLength)
    {
        var (kind, parent) = (bytes.UInt16(KindAt) & 0xF, bytes.UInt16(KindAt) >> 4);
        var lists = bytes.UInt16(CountAt) & 0xF;
        var at = baseLength + 2 + ((bytes.UInt16(baseLength) + 1) * 2);
        var (paragraph, character) = (Bytes.Empty, Bytes.Empty);
        for (var i = 0; i < lists && at + 2 <= bytes.Length; i++)
        {
            var list = bytes.Slice(at + 2, bytes.UInt16(at));
            at += 2 + list.Length + (list.Length & 1);
            if (kind == ParagraphKind && i == 0 && list.Length >= 2)
            {
                // The number of the style itself comes first.
                paragraph = list.From(2);
            }
            else if ((kind == ParagraphKind && i == 1) || (kind == CharacterKind && i == 0))
            {
                character = list;
            }
        }

        return new Style(parent, paragraph, character);
    }

    private sealed record Style(int Base, Bytes Paragraph, Bytes Character)
    {
        public static readonly Style None = new(NoBase, Bytes.Empty, Bytes.Empty);
    }
}
