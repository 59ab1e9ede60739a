using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Structures of the table stream, by their place in FibRgFcLcb97 ([MS-DOC] 2.5.6).</summary>
internal enum TablePart
{
    StyleSheet = 1,
    FootnoteReferences = 2,
    FootnoteTexts = 3,
    CharacterPages = 12,
    ParagraphPages = 13,
    Pieces = 33,
    Drawings = 40,
    EndnoteReferences = 46,
    EndnoteTexts = 47,
    DrawingContent = 50,
    BoxTexts = 56,
    Lists = 73,
    ListOverrides = 74,
}

/// <summary>The file information block ([MS-DOC] 2.5): what kind of document it is, how long its parts are, and where the rest stands.</summary>
internal sealed class FileInformation
{
    // [MS-DOC] 2.5.2, FibBase.
    private const int Identifier = 0xA5EC;
    private const int VersionAt = 2;
    private const int FlagsAt = 10;
    private const int FlagEncrypted = 0x0100;
    private const int FlagSecondTable = 0x0200;
    private const int BaseLength = 32;

    // Word 97 and everything later; before it came Word 6 and 95, whose blocks are laid out otherwise and begin with other numbers, in East Asia again with
    // others.
    private const int Word97 = 0xC1;

    // [MS-DOC] 2.5.4, FibRgLw97: lengths in characters.
    private const int MainLengthAt = 12;
    private const int FootnotesLengthAt = 16;
    private const int HeadersLengthAt = 20;
    private const int MacrosLengthAt = 24;
    private const int CommentsLengthAt = 28;
    private const int EndnotesLengthAt = 32;
    private const int BoxesLengthAt = 36;

    private readonly Bytes _places;

    private FileInformation(Bytes document, Func<string, Bytes?> find)
    {
        Document = document;
        if (document.UInt16(0) != Identifier)
        {
            throw new UnreadableFileException(
                document.UInt16(0) is 0xA59B or 0xA59C or 0xA5DB or 0xA5DC or (>= 0xA697 and <= 0xA699) ? FileProblem.OldVersion : FileProblem.OtherContent);
        }

        var flags = document.UInt16(FlagsAt);
        if ((flags & FlagEncrypted) != 0)
        {
            throw new UnreadableFileException(FileProblem.Encrypted);
        }

        if (document.UInt16(VersionAt) < Word97)
        {
            throw new UnreadableFileException(FileProblem.OldVersion);
        }

        Table = find((flags & FlagSecondTable) != 0 ? "1Table" : "0Table") ?? throw new UnreadableFileException(FileProblem.Contradiction);
        Data = find("Data") ?? Bytes.Empty;

        // Each of the arrays has its length before it.
        var words = document.UInt16(BaseLength) * 2;
        var lengthsAt = BaseLength + 2 + words + 2;
        var lengths = document.Slice(lengthsAt, document.UInt16(lengthsAt - 2) * 4);
        var placesAt = lengthsAt + lengths.Length + 2;
        _places = document.Slice(placesAt, document.UInt16(placesAt - 2) * 8);

        var start = 0;
        Main = Next(MainLengthAt);
        Footnotes = Next(FootnotesLengthAt);
        Next(HeadersLengthAt);
        Next(MacrosLengthAt);
        Next(CommentsLengthAt);
        Endnotes = Next(EndnotesLengthAt);
        Boxes = Next(BoxesLengthAt);

        TextRange Next(int at)
        {
            var length = lengths.Int32(at);
            if (length < 0 || start > int.MaxValue - length)
            {
                throw new UnreadableFileException(FileProblem.Contradiction);
            }

            start += length;
            return new TextRange(start - length, start);
        }
    }

    /// <summary>The stream with the text and the formatted pages.</summary>
    public Bytes Document { get; }

    /// <summary>The stream with what describes the text.</summary>
    public Bytes Table { get; }

    /// <summary>The stream with pictures and with properties too long for a formatted page.</summary>
    public Bytes Data { get; }

    public TextRange Main { get; }

    public TextRange Footnotes { get; }

    public TextRange Endnotes { get; }

    public TextRange Boxes { get; }

    public static FileInformation Of(CompoundFile file) => file.Find("WordDocument") is { } document
        ? new FileInformation(document, file.Find)
        : throw new UnreadableFileException(file.Has("EncryptedPackage") ? FileProblem.Encrypted : FileProblem.OtherContent);

    /// <summary>A structure of the table stream; empty where the document has none.</summary>
    public Bytes Part(TablePart part)
    {
        var at = (int)part * 8;
        return at + 8 <= _places.Length && _places.Int32(at + 4) is not 0 and var length ? Table.Slice(_places.Int32(at), length) : Bytes.Empty;
    }

    /// <summary>Where the structure begins; what belongs to it may stand behind its end.</summary>
    public Bytes FromPart(TablePart part) => Part(part).Length == 0 ? Bytes.Empty : Table.From(_places.Int32((int)part * 8));
}

/// <summary>A part of the document's text, by its first character and the one behind its last.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>A part of this part, given as offsets.</summary>
    public TextRange Part(int start, int end) => start >= 0 && end >= start && end <= End - Start
        ? new TextRange(Start + start, Start + end)
        : throw new UnreadableFileException(FileProblem.Contradiction);
}
