using DocumentFormat.OpenXml.Packaging;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>Word documents (.docx). Deleted text is no text, inserted text is; numbers of lists, text boxes and footnotes are read too.</summary>
internal static class WordSource
{
    private const string Format = "docx";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => PackageReading.Of(bytes, Format, options, package =>
    {
        using var document = WordprocessingDocument.Open(package, isEditable: false);
        return document.MainDocumentPart is { Document.Body: not null } main ? WordFlow.Read(main, options) : SourceReading.Of([]);
    });
}
