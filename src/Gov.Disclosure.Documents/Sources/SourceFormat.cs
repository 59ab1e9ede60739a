using Gov.Disclosure.Documents.Sources.Csv;
using Gov.Disclosure.Documents.Sources.Excel;
using Gov.Disclosure.Documents.Sources.ExcelBinary;
using Gov.Disclosure.Documents.Sources.Html;
using Gov.Disclosure.Documents.Sources.Mht;
using Gov.Disclosure.Documents.Sources.Ofd;
using Gov.Disclosure.Documents.Sources.OpenDocument;
using Gov.Disclosure.Documents.Sources.Pdf;
using Gov.Disclosure.Documents.Sources.PlainText;
using Gov.Disclosure.Documents.Sources.Rtf;
using Gov.Disclosure.Documents.Sources.Word;
using Gov.Disclosure.Documents.Sources.WordBinary;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Sources;

/// <summary>
/// A kind of file: how its content shows it, the endings it usually has, and its reader, or else what is to be done with such a file. The content
/// decides; the ending only tells apart kinds that look the same, as plain text, Markdown and CSV do.
/// </summary>
internal sealed class SourceFormat
{
    private static readonly SourceFormat[] Known =
    [
        new("pdf", [".pdf"], content => content.HasNear("%PDF-"), PdfSource.Read),
        new("docx", [".docx", ".docm", ".dotx"], content => content.HasPart("word/document"), WordSource.Read),
        new("xlsx", [".xlsx", ".xlsm", ".xltx"], content => content.HasPart("xl/workbook.xml"), ExcelSource.Read),
        new("encrypted", [], content => content.HasStream("EncryptedPackage"), (_, _) => SourceReading.Encrypted()),
        new("doc", [".doc", ".wps", ".dot", ".wpt"], content => content.HasStream("WordDocument"), WordBinarySource.Read),
        new("xls", [".xls", ".et", ".xlt", ".ett"], content => content.HasStream("Workbook") || content.HasStream("Book"), ExcelBinarySource.Read),
        new("ofd", [".ofd"], content => content.HasPart("OFD.xml"), OfdSource.Read),
        new("odt", [".odt"], content => content.IsOdf("text"), OdfSource.Read),
        new("ods", [".ods"], content => content.IsOdf("spreadsheet"), OdfSource.Read),
        new("rtf", [".rtf"], content => content.IsRtf, RtfSource.Read),
        new("mht", [".mht", ".mhtml"], content => content.IsMail, MhtSource.Read) { IsInNamed = content => content.IsText && !content.StartsAsPage },
        new("xlsb", [".xlsb"], content => content.HasPart("xl/workbook.bin"), MessageTerm.SaveAsXlsx),
        new("xml", [".xml", ".uof", ".uot", ".uos"], content => content.HasNear("<?mso-application") || content.HasNear("<pkg:package")
            || content.HasNear("<uof:"), MessageTerm.SaveAsDocx),
        new("ppt", [".ppt", ".pptx", ".dps"], content => content.HasPart("ppt/presentation")
            || content.HasStream("PowerPoint Document"), MessageTerm.AskForSource),
        new("caj", [".caj", ".kdh", ".ceb", ".sep"], content => content.StartsWith("CAJ"u8) || content.StartsWith("KDH"u8)
            || content.HasNear("Founder CEB"), MessageTerm.AskForSource),
        new("picture", [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"], IsPicture, MessageTerm.FindText),
        new("archive", [".zip", ".rar", ".7z", ".gz", ".tar"], IsArchive, MessageTerm.Unpack),
        new("ndjson", [".ndjson"], _ => false, MessageTerm.ReadLines) { IsInNamed = content => content.IsText },
        new("csv", [".csv"], content => content.IsText && (content.IsFlatFile || content.HasRowsOfCommas), CsvSource.Read)
            { IsInNamed = content => content.IsText && !content.StartsAsPage },
        new("md", [".md", ".markdown"], _ => false, MarkdownSource.Read) { IsInNamed = content => content.IsText && !content.StartsAsPage },
        new("html", [".html", ".htm", ".shtml", ".xhtml"], content => content.IsText && content.HasTags, HtmlSource.Read)
            { IsInNamed = content => content.IsText && content.HasAnyTag },
        new("txt", [".txt", ".text", ".tsv", ".tab"], content => content.IsText, TextSource.Read)
            { IsInNamed = content => content.IsText && !content.StartsAsPage && !content.HasRowsOfCommas },
    ];

    /// <summary>Containers of anything. What has the ending of a format in such a container, but not its parts, is a damaged file of that format.</summary>
    private static readonly SourceFormat[] Containers =
    [
        new("archive", [".zip"], content => content.IsZip, MessageTerm.Unpack),
        new("ole", [], content => content.IsCompound, MessageTerm.SaveAsDocx),
    ];

    private static readonly SourceFormat Unknown = new("unknown", [], _ => true, MessageTerm.AskForSource);

    private readonly string[] _endings;
    private readonly Func<FileContent, bool> _isIn;

    private readonly Func<byte[], DocumentReadOptions, SourceReading>? _read;
    private readonly MessageTerm _advice;

    private SourceFormat(string name, string[] endings, Func<FileContent, bool> isIn, Func<byte[], DocumentReadOptions, SourceReading> read)
    {
        Name = name;
        _endings = endings;
        _isIn = isIn;
        _read = read;
    }

    private SourceFormat(string name, string[] endings, Func<FileContent, bool> isIn, MessageTerm advice)
    {
        Name = name;
        _endings = endings;
        _isIn = isIn;
        _advice = advice;
    }

    /// <summary>The ending without its point, or a word.</summary>
    public string Name { get; }

    /// <summary>Whether the content alone shows the format.</summary>
    public bool IsCertain => Name is not ("txt" or "md" or "csv" or "unknown");

    /// <summary>Whether there is a reader.</summary>
    public bool IsRead => _read is not null;

    /// <summary>How a file with one of the endings shows that it is not something else.</summary>
    private Func<FileContent, bool>? IsInNamed { get; init; }

    /// <summary>The format that the ending of a name stands for; <see langword="null"/> for an ending no report has.</summary>
    public static SourceFormat? Of(string ending) => Array.Find(Known, format => format.HasEnding(ending));

    /// <summary>The format of a file.</summary>
    /// <param name="content">The content, which decides.</param>
    /// <param name="ending">The ending of the name; empty where there is none.</param>
    public static SourceFormat Of(FileContent content, string ending) =>
        Array.Find(Known, format => format.HasEnding(ending) && (format.IsInNamed ?? format._isIn)(content))
        ?? Array.Find(Known, format => format._isIn(content))
        ?? (Of(ending) is { IsInNamed: null } packed ? packed : null)
        ?? Array.Find(Containers, format => format._isIn(content))
        ?? Of(ending)
        ?? Unknown;

    /// <summary>Reads a file of the format, or says what to do with it.</summary>
    public SourceReading Read(byte[] bytes, string ending, DocumentReadOptions options) =>
        _read?.Invoke(bytes, options) ?? SourceReading.Unsupported(HasEnding(ending) ? ending : Name, _advice);

    private static bool IsPicture(FileContent content) =>
        content.StartsWith([0x89, (byte)'P', (byte)'N', (byte)'G'])
        || content.StartsWith([0xFF, 0xD8, 0xFF])
        || content.StartsWith("GIF8"u8)
        || content.StartsWith("II*\0"u8)
        || content.StartsWith("MM\0*"u8)
        || (content.StartsWith("RIFF"u8) && content.HasAt(8, "WEBP"))
        || content.HasAt(4, "ftyphei")
        || (content.StartsWith("BM"u8) && !content.IsText);

    private static bool IsArchive(FileContent content) =>
        content.StartsWith("Rar!\u001A"u8) || content.StartsWith([(byte)'7', (byte)'z', 0xBC, 0xAF]) || content.StartsWith([0x1F, 0x8B])
            || content.HasAt(257, "ustar");

    private bool HasEnding(string ending) => Array.IndexOf(_endings, ending) >= 0;
}
