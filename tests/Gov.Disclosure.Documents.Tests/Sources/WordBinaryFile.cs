using System.Text;
using Gov.Disclosure.Documents.Sources.WordBinary;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Writes documents of Word 97 ([MS-DOC]) that have no more in them than a test needs: one piece of text, and structures put together by the test.</summary>
internal sealed class WordBinaryFile
{
    // [MS-DOC] 2.5.1, Fib: its parts with the lengths before them.
    private const int LengthsAt = 64;
    private const int PlacesAt = 154;
    private const int Places = 93;
    private const int TextAt = 1024;
    private const int Page = 512;

    private readonly Dictionary<TablePart, byte[]> _parts = [];
    private readonly List<byte[]> _pages = [];

    public string Text { get; init; } = "";

    public byte[] Data { get; init; } = [];

    /// <summary>How many characters at the end of the text are those of footnotes, and behind them of boxes.</summary>
    public (int Footnotes, int Boxes) Behind { get; init; }

    public static byte[] Numbers(params int[] numbers) => [.. numbers.SelectMany(BitConverter.GetBytes)];

    public void Add(TablePart part, byte[] content) => _parts[part] = content;

    /// <summary>Gives the whole text one list of paragraph properties, behind the number of a style.</summary>
    public void Format(byte[] list)
    {
        var page = new byte[Page];
        Numbers(TextAt, TextAt + (Text.Length * 2)).CopyTo(page, 0);
        page[8] = 128;
        page[Page - 1] = 1;
        page[256] = 0;
        page[257] = (byte)((list.Length + 3) / 2);
        list.CopyTo(page, 260);
        Add(TablePart.ParagraphPages, Numbers(TextAt, TextAt + (Text.Length * 2), ((TextAt + (Text.Length * 2) + Page - 1) / Page) + _pages.Count));
        _pages.Add(page);
    }

    public byte[] Save()
    {
        var textEnd = (TextAt + (Text.Length * 2) + Page - 1) / Page * Page;
        var document = new byte[textEnd + (_pages.Count * Page)];
        new byte[] { 0xEC, 0xA5, 0xC1, 0 }.CopyTo(document, 0);
        CompoundFileMaker.Put16(document, 32, 14);
        CompoundFileMaker.Put16(document, LengthsAt - 2, 22);
        CompoundFileMaker.Put32(document, LengthsAt + 12, Text.Length - Behind.Footnotes - Behind.Boxes);
        CompoundFileMaker.Put32(document, LengthsAt + 16, Behind.Footnotes);
        CompoundFileMaker.Put32(document, LengthsAt + 36, Behind.Boxes);
        CompoundFileMaker.Put16(document, PlacesAt - 2, Places);
        Add(TablePart.Pieces, [2, .. Numbers(16), .. Numbers(0, Text.Length), 0, 0, .. Numbers(TextAt), 0, 0]);
        var table = new List<byte>();
        foreach (var (part, content) in _parts)
        {
            CompoundFileMaker.Put32(document, PlacesAt + ((int)part * 8), table.Count);
            CompoundFileMaker.Put32(document, PlacesAt + ((int)part * 8) + 4, content.Length);
            table.AddRange(content);
        }

        Encoding.Unicode.GetBytes(Text).CopyTo(document, TextAt);
        for (var i = 0; i < _pages.Count; i++)
        {
            _pages[i].CopyTo(document, textEnd + (i * Page));
        }

        return CompoundFileMaker.Of(("WordDocument", document), ("0Table", [.. table]), ("Data", Data));
    }
}
