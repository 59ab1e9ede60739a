using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// The properties of every paragraph and character: of its style, of its own, and of the piece it stands in ([MS-DOC] 2.4.6, in this order).
/// </summary>
internal sealed class Formatting
{
    // [MS-DOC] 2.9.23 and 2.9.33, what the entries of pages take.
    private const int ParagraphEntryLength = 13;
    private const int CharacterEntryLength = 1;

    private readonly FileInformation _file;
    private readonly PieceTable _pieces;
    private readonly FormattedPages _paragraphs;
    private readonly FormattedPages _characters;
    private readonly StyleSheet _styles;

    // A short entry may stand for a long list, and many paragraphs for one entry: each is gone through once, and all together not without end.
    private const int MostListBytes = 64 * 1024 * 1024;
    private readonly Dictionary<(int List, int Prm), (int Style, BinaryParagraphProperties Properties, IReadOnlyList<Sprm> Table)> _paragraphsRead = [];
    private readonly Dictionary<(int Style, int List, int Prm), CharacterProperties> _charactersRead = [];
    private int _listBytesLeft = MostListBytes;

    public Formatting(FileInformation file, PieceTable pieces)
    {
        _file = file;
        _pieces = pieces;
        _styles = new StyleSheet(file);
        _paragraphs = new FormattedPages(file, TablePart.ParagraphPages, ParagraphEntryLength);
        _characters = new FormattedPages(file, TablePart.CharacterPages, CharacterEntryLength);
    }

    /// <summary>The paragraph that a character ends, if the file says so there.</summary>
    public bool EndsParagraph(int position)
    {
        var place = _pieces.At(position);
        return _paragraphs.At(place.Place).End == place.Place + place.Width;
    }

    /// <summary>What a paragraph is, from its last character.</summary>
    public FormattedParagraph Paragraph(int start, int last)
    {
        var place = _pieces.At(last);
        var list = _paragraphs.At(place.Place).Properties;
        if (!_paragraphsRead.TryGetValue((list.Start, place.Prm), out var read))
        {
            _paragraphsRead.Add((list.Start, place.Prm), read = Read(list, place.Prm));
        }

        return new FormattedParagraph(start, last, read.Style, read.Properties, read.Table);
    }

    private (int Style, BinaryParagraphProperties Properties, IReadOnlyList<Sprm> Table) Read(Bytes list, int prm)
    {
        var (style, own) = Split(list);
        var properties = default(BinaryParagraphProperties);
        foreach (var sprm in _styles.ParagraphLists(style).SelectMany(Sprm.In))
        {
            properties = properties.With(sprm);
        }

        List<Sprm>? table = null;
        foreach (var sprm in Expanded(own).Concat(Sprm.In(Counted(_pieces.Modification(prm)))))
        {
            properties = properties.With(sprm);
            if (sprm.IsOfTable)
            {
                (table ??= []).Add(sprm);
            }
        }

        return (style, properties, table ?? []);
    }

    /// <summary>Runs of characters that look alike, in order.</summary>
    public IEnumerable<(int Start, int End, CharacterProperties Properties)> Runs(FormattedParagraph paragraph)
    {
        for (var start = paragraph.Start; start <= paragraph.Last;)
        {
            var place = _pieces.At(start);
            var (fileEnd, list) = _characters.At(place.Place);
            var end = Math.Min(Math.Min(place.End, paragraph.Last + 1), start + Math.Max((fileEnd - place.Place) / place.Width, 1));
            var key = (paragraph.Style, list.Start, place.Prm);
            if (!_charactersRead.TryGetValue(key, out var properties))
            {
                var style = _styles.Characters(paragraph.Style);
                properties = style.With(list.Length == 0 ? list : list.Slice(1, list.Byte(0)), style, _styles)
                    .With(Counted(_pieces.Modification(place.Prm)), style, _styles);
                _charactersRead.Add(key, properties);
            }

            yield return (start, end, properties);
            start = end;
        }
    }

    /// <summary>[MS-DOC] 2.9.175, PapxInFkp: a length in words, in its own byte or after a zero, then the style and the list.</summary>
    private static (int Style, Bytes List) Split(Bytes bytes)
    {
        if (bytes.Length == 0)
        {
            return (0, bytes);
        }

        var all = bytes.Byte(0) is not 0 and var words ? bytes.Slice(1, (words * 2) - 1) : bytes.Slice(2, bytes.Byte(1) * 2);
        return all.Length < 2 ? (0, Bytes.Empty) : (all.UInt16(0), all.From(2));
    }

    private Bytes Counted(Bytes list)
    {
        _listBytesLeft -= list.Length;
        return _listBytesLeft >= 0 ? list : throw new UnreadableFileException(FileProblem.TooLarge);
    }

    /// <summary>The modifiers of a list, those included that were too long for a page and stand in the data stream ([MS-DOC] 2.9.210, PrcData).</summary>
    private IEnumerable<Sprm> Expanded(Bytes list)
    {
        foreach (var sprm in Sprm.In(list))
        {
            if (sprm.Code is Sprm.PHugePapx or Sprm.PTableProps)
            {
                var at = sprm.Operand.Int32(0);
                foreach (var further in Sprm.In(Counted(_file.Data.Slice(at, 2 + _file.Data.UInt16(at)).From(2))))
                {
                    yield return further;
                }
            }
            else
            {
                yield return sprm;
            }
        }
    }
}

/// <summary>A paragraph: its characters from the first to the mark that ends it, and what it is.</summary>
internal sealed record FormattedParagraph(int Start, int Last, int Style, BinaryParagraphProperties Properties, IReadOnlyList<Sprm> TableSprms);
