using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Gov.Disclosure.Documents;

/// <summary>Word documents (.docx). Deleted text is no text, inserted text is; numbers of lists, text boxes and footnotes are read too.</summary>
internal static class WordSource
{
    private const string Format = "docx";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        if (PackageInspection.Refuse(bytes, Format, options) is { } refused)
        {
            return refused;
        }

        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return document.MainDocumentPart is { Document.Body: not null } main ? WordFlow.Read(main, options) : SourceReading.Of([]);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FormatException or InvalidDataException or XmlException or IOException or InvalidOperationException or ArgumentException)
        {
            return SourceReading.Damaged(Format, failure.Message);
        }
    }
}
