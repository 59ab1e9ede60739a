using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What the validator of the Open XML SDK has against a document or a workbook: the kinds of errors, not how often each is.</summary>
internal static class PackageErrors
{
    public static IReadOnlyCollection<string> Of(byte[] file, string extension)
    {
        using OpenXmlPackage package = extension == ".docx"
            ? WordprocessingDocument.Open(new MemoryStream(file), isEditable: false)
            : SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 }.Validate(package)
            .Select(error => $"{error.Id} {error.Node?.LocalName} {error.RelatedNode?.LocalName}").Distinct()];
    }
}
