using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Comparison;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary><c>/v1/compare</c>: two years of an agency side by side, with the chains between them.</summary>
internal static class CompareEndpoint
{
    private static readonly AnswerFormat Json = new("json", MediaTypes.Json, "YearComparison");
    private static readonly AnswerFormat Text = new("text", "text/plain");
    private static readonly AnswerFormat Html = new("html", MediaTypes.Html);

    public static readonly UploadEndpoint Compare = new()
    {
        Paths = ["/v1/compare"],
        Operation = "Compare",
        Files = [FilePart.Earlier, FilePart.Later],
        Formats = [Json, Text, Html],
        Format = new Parameter("format", "Format", [Json.Name, Text.Name, Html.Name]),
        Run = Run,
    };

    private static Answer Run(UploadCall call)
    {
        var earlier = call.Read(FilePart.Earlier, out var problem);
        var later = problem is null ? call.Read(FilePart.Later, out problem) : earlier;
        if (problem is not null)
        {
            return problem;
        }

        var compared = ComparedReports.Of(new ReportResult(earlier, null), new ReportResult(later, null));
        var messages = ResultMessages.Of(call.Language);
        using var written = new MemoryStream();
        if (call.Format == Json)
        {
            ComparedReportsJson.Write(written, compared, call.Language);
        }
        else if (call.Format == Html)
        {
            ComparedReportsHtml.Write(written, compared, messages);
        }
        else
        {
            using var writer = new LineWriter(written, false);
            new ComparedReportsText(messages).Write(writer, compared);
        }

        return new Document(written.ToArray(), call.Format.MediaType);
    }
}
