using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary><c>/v1/annotate</c>: a copy of the file with the findings as comments in it.</summary>
internal static class AnnotateEndpoint
{
    public static readonly UploadEndpoint Annotate = new(Parameter.ApplyRepair)
    {
        Paths = ["/v1/annotate"],
        Operation = "Annotate",
        Files = [FilePart.File, FilePart.Previous],
        Formats = [],
        Run = Run,
    };

    private static Answer Run(UploadCall call)
    {
        var results = call.Examine(out var problem);
        if (problem is not null)
        {
            return problem;
        }

        var file = call.File(FilePart.File);
        using var copy = new MemoryStream();
        var options = new AnnotateOptions { Language = call.Language, ApplyRepair = call.Is(Parameter.ApplyRepair) };
        var annotated = ReportFile.Annotate(new MemoryStream(file.Bytes), copy, results[0].Read, results[0].Validation, options);
        return annotated.GetProblem(call.Language) is { } reason ? call.NotAnnotated(reason)
            : new Document(copy.ToArray(), MediaTypes.OfEnding(Path.GetExtension(file.Name))) { FileName = file.Name, Findings = annotated.Findings.Count };
    }
}
