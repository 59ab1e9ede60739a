using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary><c>/v1/validate</c> and <c>/v1/repair</c>: the documents that the tool prints for the same file.</summary>
internal static class ValidateEndpoint
{
    public static readonly UploadEndpoint Validate = new()
    {
        Paths = ["/v1/validate"],
        Operation = "Validate",
        Files = [FilePart.File, FilePart.Previous],
        Formats = FormatsOf(ResultFormat.Json, ResultFormat.Text, ResultFormat.Sarif, ResultFormat.Html),
        Format = ParameterOf(ResultFormat.Json, ResultFormat.Text, ResultFormat.Sarif, ResultFormat.Html),
        Run = call => Answer(call, ResultOptions.Default),
        RunLines = LinesEndpoint.RunAsync,
    };

    public static readonly UploadEndpoint Repair = new()
    {
        Paths = ["/v1/repair"],
        Operation = "Repair",
        Files = [FilePart.File, FilePart.Previous],
        Formats = FormatsOf(ResultFormat.Json, ResultFormat.Text),
        Format = ParameterOf(ResultFormat.Json, ResultFormat.Text),
        Run = call => Answer(call, ResultOptions.Default with { Text = RepairText.Write, HasOverview = false }),
    };

    private static Answer Answer(UploadCall call, ResultOptions options)
    {
        var results = call.Examine(out var problem);
        var format = ResultFormat.All.First(known => known.Name == call.Format.Name);
        return problem ?? (Answer)new Document(new ResultDocument(results, options with { Language = call.Language }).ToUtf8Bytes(format), format.MediaType);
    }

    private static AnswerFormat[] FormatsOf(params ResultFormat[] formats) =>
        [.. formats.Select(format => new AnswerFormat(format.Name, format.MediaType, format == ResultFormat.Json ? "ValidationResults" : null))];

    private static Parameter ParameterOf(params ResultFormat[] formats) => new("format", "Format", [.. formats.Select(format => format.Name)]);
}
