using Gov.Disclosure.Documents.Sources.Pdf;

namespace Gov.Disclosure.Documents;

/// <summary>A format of documents: the endings of its files and how they are read.</summary>
internal sealed class SourceFormat
{
    private static readonly SourceFormat[] All =
    [
        new([".txt"], TextSource.Read),
        new([".md"], MarkdownSource.Read),
        new([".csv"], CsvSource.Read),
        new([".html", ".htm"], HtmlSource.Read),
        new([".docx"], WordSource.Read),
        new([".xlsx"], ExcelSource.Read),
        new([".pdf"], PdfSource.Read),
    ];

    private readonly string[] _extensions;

    private SourceFormat(string[] extensions, Func<byte[], DocumentReadOptions, SourceReading> read)
    {
        _extensions = extensions;
        Read = read;
    }

    public Func<byte[], DocumentReadOptions, SourceReading> Read { get; }

    public static SourceFormat? Of(string extension) => All.FirstOrDefault(format => format._extensions.Contains(extension));
}
