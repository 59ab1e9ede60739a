using System.IO.Compression;
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

    /// <summary>A package with its parts changed behind the back of the SDK.</summary>
    public static byte[] Changed(byte[] package, Action<ZipArchive> change)
    {
        using var file = new MemoryStream();
        file.Write(package);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(archive);
        }

        return file.ToArray();
    }
}
