using System.Text;
using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Documents.Sources.Excel;

namespace Gov.Disclosure.Documents.Sources.ExcelBinary;

/// <summary>
/// What the sheets of a workbook have in common ([MS-XLS] 2.1.7.20.3): its fonts and formats, the texts that cells share, and where the sheets begin.
/// </summary>
internal sealed class BinaryWorkbook
{
    // [MS-XLS] 2.4.21, BOF: the version, that of Excel 97 and later, and that of 5.0 and 95.
    private const int Unicode = 0x0600;
    private const int Legacy = 0x0500;

    // [MS-XLS] 2.4.28, BoundSheet8: whether the sheet is shown, and whether it is a sheet of cells.
    private const int StateAt = 4;
    private const int StateMask = 3;
    private const int KindAt = 5;

    // [MS-XLS] 2.4.122, Font. Number 4 is none, so that the fonts behind it have one more than their place ([MS-XLS] 2.5.129, FontIndex).
    private const int FontFlagsAt = 2;
    private const int FlagStruck = 0x0008;
    private const int EscapementAt = 8;
    private const int CharsetAt = 12;
    private const int Terminal = 255;
    private const int NoFont = 4;

    // [MS-XLS] 2.4.52, CodePage; the numbers that are of this format alone.
    private const int Mac = 0x8000;
    private const int Western = 0x8001;
    private const int MacPage = 10000;
    private const int WesternPage = 1252;

    // What a text takes in memory, however short it is.
    private const int BytesPerText = 64;

    private readonly List<(bool IsStruck, bool IsRaised)> _fonts = [];
    private readonly Dictionary<uint, string> _codes = [];
    private readonly List<(int Font, int Format)> _styles = [];
    private readonly Dictionary<int, ExcelDisplay> _displays = [];
    private readonly List<string> _shared = [];
    private readonly bool _beginsIn1904;

    private BinaryWorkbook(Bytes stream, MemoryBudget memory)
    {
        Memory = memory;
        var isUnicode = VersionOf(stream) == Unicode;
        int? stated = null;
        int? ofFonts = null;
        Record? shared = null;
        var starts = new SortedSet<int>();
        var shown = new List<int>();
        foreach (var record in Record.In(stream))
        {
            var content = record.Content;
            switch (record.Type)
            {
                case RecordType.FilePass:
                    throw new UnreadableFileException(FileProblem.Encrypted);
                case RecordType.CodePage:
                    stated = content.UInt16(0) switch { Mac => MacPage, Western => WesternPage, var number => number };
                    break;
                case RecordType.Date1904:
                    _beginsIn1904 = content.UInt16(0) == 1;
                    break;
                case RecordType.RecalcId:
                    WasCalculated = content.UInt32(4) != 0;
                    break;
                case RecordType.Font:
                    _fonts.Add(((content.UInt16(FontFlagsAt) & FlagStruck) != 0, content.UInt16(EscapementAt) != 0));
                    ofFonts ??= content.Byte(CharsetAt) is not Terminal and var charset && FontCharset.TryGetCodePage(charset, out var ofFont) ? ofFont : null;
                    break;
                case RecordType.Format:
                    _codes[(uint)content.UInt16(0)] =
                        new RecordText(record, 2, isUnicode ? null : EncodingOf(stated ?? ofFonts)).Read(hasShortLength: !isUnicode).Text;
                    break;
                case RecordType.Xf:
                    _styles.Add((content.UInt16(0), content.UInt16(2)));
                    break;
                case RecordType.BoundSheet:
                    starts.Add(content.Int32(0));
                    if ((content.Byte(StateAt) & StateMask) == 0 && content.Byte(KindAt) == 0)
                    {
                        shown.Add(content.Int32(0));
                    }

                    break;
                case RecordType.Sst:
                    shared = record;
                    break;
            }
        }

        // Sheets follow each other; each is read once and ends where the next one begins, so that many cannot be made of one.
        var ends = starts.Zip(starts.Skip(1).Append(stream.Length), (start, end) => (start, end)).ToDictionary(sheet => sheet.start, sheet => sheet.end);
        Sheets = [.. shown.Distinct().Select(start => stream.Slice(start, ends[start] - start))];

        // Programs that do not say which code page it is write it into their fonts.
        Encoding = isUnicode ? null : EncodingOf(stated ?? ofFonts);
        if (shared is { } texts)
        {
            ReadShared(texts);
        }
    }

    /// <summary>The sheets that are shown and hold cells.</summary>
    public IReadOnlyList<Bytes> Sheets { get; }

    /// <summary>The encoding of texts in the versions that have no Unicode.</summary>
    public Encoding? Encoding { get; }

    /// <summary>Whether the program that saved the workbook says that it had calculated it; <see langword="null"/> where it says nothing.</summary>
    public bool? WasCalculated { get; }

    /// <summary>What is still to be had for cells and texts.</summary>
    public MemoryBudget Memory { get; }

    public static BinaryWorkbook Of(CompoundFile file, MemoryBudget memory) => (file.Find("Workbook") ?? file.Find("Book")) is { } stream
        ? new BinaryWorkbook(stream, memory)
        : throw new UnreadableFileException(file.Has("EncryptedPackage") ? FileProblem.Encrypted : FileProblem.OtherContent);

    /// <summary>The version of a substream.</summary>
    public static int VersionOf(Bytes substream) => substream.UInt16(0) != RecordType.Bof ? throw new UnreadableFileException(FileProblem.OldVersion)
        : substream.UInt16(4) is Unicode or Legacy ? substream.UInt16(4)
        : throw new UnreadableFileException(FileProblem.OldVersion);

    /// <summary>A text that cells share; <see langword="null"/> where there is none of the number.</summary>
    public string? Shared(uint index) => index < _shared.Count ? _shared[(int)index] : null;

    /// <summary>A number as a style shows it.</summary>
    public string Show(double number, int style)
    {
        if (!_displays.TryGetValue(style, out var display))
        {
            _displays.Add(style, display = style < _styles.Count ? ExcelDisplay.Of((uint)_styles[style].Format, _codes, _beginsIn1904) : ExcelDisplay.General);
        }

        return display.Show(number);
    }

    /// <summary>Whether a style strikes out what stands in the cell.</summary>
    public bool IsStruck(int style) => style < _styles.Count && FontOf(_styles[style].Font).IsStruck;

    /// <summary>A text without what is struck out in it; what is raised in brackets, as the marks of notes.</summary>
    public string Visible((string Text, IReadOnlyList<(int Start, int Font)> Runs) text)
    {
        if (text.Runs.Count == 0)
        {
            return text.Text;
        }

        var visible = new StringBuilder();
        var (start, font) = (0, default((bool IsStruck, bool IsRaised)));
        foreach (var run in text.Runs.Append((Start: text.Text.Length, Font: 0)))
        {
            var end = Math.Min(Math.Max(run.Start, start), text.Text.Length);
            var part = text.Text.Substring(start, end - start);
            visible.Append(font.IsStruck || part.Length == 0 ? "" : font.IsRaised ? $"({part})" : part);
            (start, font) = (end, FontOf(run.Font));
        }

        return visible.ToString();
    }

    private (bool IsStruck, bool IsRaised) FontOf(int number) =>
        (number > NoFont ? number - 1 : number) is var index && index < _fonts.Count ? _fonts[index] : default;

    private static Encoding EncodingOf(int? page)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(page ?? WesternPage) ?? Encoding.GetEncoding(page ?? WesternPage);
        }
        catch (Exception failure) when (failure is NotSupportedException or ArgumentException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(WesternPage)!;
        }
    }

    /// <summary>[MS-XLS] 2.4.265, SST: how many texts there are, and one behind the other.</summary>
    private void ReadShared(Record record)
    {
        var texts = new RecordText(record, 8, null);
        for (var left = record.Content.UInt32(4); left > 0 && !texts.IsAtEnd; left--)
        {
            var text = Visible(texts.Read());
            Memory.Take(BytesPerText + (text.Length * 2));
            _shared.Add(text);
        }
    }
}
