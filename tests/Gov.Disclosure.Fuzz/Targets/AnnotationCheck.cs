using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Fuzz;

/// <summary>
/// What is true of the annotated copy of every file: there is none where the result says why, and otherwise it reads as the file does and is as valid.
/// </summary>
internal static class AnnotationCheck
{
    private static readonly AnnotateOptions Repaired = new() { ApplyRepair = true };

    public static void Run(byte[] input, string name, ReadResult read)
    {
        var validation = ReportValidator.Default.Validate(read);
        using var copy = new MemoryStream();
        var result = ReportFile.Annotate(new MemoryStream(input, writable: false), copy, read, validation);
        Broken.If(result.Succeeded != copy.Length > 0, "an annotated copy against what the result says");
        if (!result.Succeeded)
        {
            Broken.If(string.IsNullOrEmpty(result.GetProblem(MessageLanguage.Chinese)), "no annotated copy, and no reason why");
            return;
        }

        var again = ReportFile.Read(new MemoryStream(copy.ToArray()), name);
        Broken.If(again.Report is null, "the annotated copy gives no report");
        Broken.If(!ReportJson.SerializeToUtf8Bytes(read.Report!).AsSpan().SequenceEqual(ReportJson.SerializeToUtf8Bytes(again.Report!)), "the annotated copy gives another report");
        using var repaired = new MemoryStream();
        ReportFile.Annotate(new MemoryStream(input, writable: false), repaired, read, validation, Repaired);
        Broken.If(Errors(repaired.ToArray(), name).Except(Errors(input, name)).Any(), "the annotated copy is less valid than the file");
    }

    private static IReadOnlyCollection<string> Errors(byte[] file, string name)
    {
        using OpenXmlPackage? package = Path.GetExtension(name) switch
        {
            ".docx" => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false),
            ".xlsx" => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false),
            _ => null,
        };
        return package is null ? [] : [.. new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 }.Validate(package)
            .Select(error => $"{error.Id} {error.Node?.LocalName} {error.RelatedNode?.LocalName}").Distinct()];
    }
}
