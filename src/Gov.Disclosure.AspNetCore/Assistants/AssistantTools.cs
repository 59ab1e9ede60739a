using System.Text;
using System.Text.Json.Nodes;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Endpoints;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Comparison;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Rules;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.AspNetCore.Assistants;

/// <summary>Every tool. The words of each are those that the command line prints; sums and differences stand in them, so that nobody has to reckon.</summary>
internal static class AssistantTools
{
    private const string Counts = """
        {
          "type": "object",
          "properties": {
            "agency": { "type": ["string", "null"] }, "year": { "type": ["integer", "null"] },
            "errors": { "type": "integer" }, "warnings": { "type": "integer" }, "infos": { "type": "integer" },
            "holds": { "type": "integer" }, "broken": { "type": "integer" }, "notAssessable": { "type": "integer" }
          },
          "required": ["agency", "year", "errors", "warnings", "infos", "holds", "broken", "notAssessable"]
        }
        """;

    private static readonly Parameter To = ConvertEndpoint.Convert.Format!;
    private static readonly Parameter Rule = new("id", "RuleId");

    public static IReadOnlyList<AssistantTool> All { get; } =
    [
        new() { Name = "validate", Operation = "Validate", Files = [FilePart.File, FilePart.Previous], OutputSchema = Counts,
            Run = call => Examined(call, ResultOptions.Default) },
        new()
        {
            Name = "repair",
            Operation = "Repair",
            Files = [FilePart.File, FilePart.Previous],
            OutputSchema = Counts,
            Run = call => Examined(call, ResultOptions.Default with { Text = RepairText.Write, HasOverview = false }),
        },
        new() { Name = "compare", Operation = "Compare", Files = [FilePart.Earlier, FilePart.Later], Run = Compared },
        new() { Name = "convert", Operation = "Convert", Files = [FilePart.File], Parameters = [To], Run = Converted },
        new() { Name = "rules", Operation = "Rules", Parameters = [Rule], Run = Rules },
    ];

    private static AssistantReply Examined(UploadCall call, ResultOptions options)
    {
        var results = call.Examine(out var problem);
        if (problem is not null)
        {
            return new AssistantReply { Problem = problem };
        }

        var document = new ResultDocument(results, options with { Language = call.Language });
        var (first, counts) = (results[0], results[0].Counts);
        return new AssistantReply
        {
            Text = document.ToString(ResultFormat.Text),
            Data = new JsonObject
            {
                ["agency"] = first.Report?.Agency.Name,
                ["year"] = first.Report?.Year,
                ["errors"] = counts.Errors,
                ["warnings"] = counts.Warnings,
                ["infos"] = counts.Infos,
                ["holds"] = first.Validation?.Holds ?? 0,
                ["broken"] = first.Validation?.Broken ?? 0,
                ["notAssessable"] = first.Validation?.NotAssessable ?? 0,
            },
            Document = new Document(document.ToUtf8Bytes(ResultFormat.Json), MediaTypes.Json),
            DocumentName = Path.ChangeExtension(first.Name, ".result.json"),
        };
    }

    private static AssistantReply Compared(UploadCall call)
    {
        var earlier = call.Read(FilePart.Earlier, out var problem);
        var later = problem is null ? call.Read(FilePart.Later, out problem) : earlier;
        if (problem is not null)
        {
            return new AssistantReply { Problem = problem };
        }

        var compared = ComparedReports.Of(new ReportResult(earlier, null), new ReportResult(later, null));
        using var json = new MemoryStream();
        ComparedReportsJson.Write(json, compared, call.Language);
        return new AssistantReply
        {
            Text = Words(writer => new ComparedReportsText(ResultMessages.Of(call.Language)).Write(writer, compared)),
            Document = new Document(json.ToArray(), MediaTypes.Json),
            DocumentName = "comparison.json",
        };
    }

    private static AssistantReply Converted(UploadCall call)
    {
        var answer = ConvertEndpoint.Convert.Run(call);
        if (answer is not Document written)
        {
            return new AssistantReply { Problem = (Problem)answer };
        }

        // Words are said; a Word file or a workbook is something to fetch.
        return new AssistantReply
        { Text = written.IsText ? Encoding.UTF8.GetString(written.Bytes) : null, Document = written, DocumentName = written.FileName! };
    }

    private static AssistantReply Rules(UploadCall call)
    {
        var asked = call.Value(Rule);
        Rule[] rules = [.. RuleCatalogue.All.Where(rule => asked is null || rule.Id.Equals(asked, StringComparison.OrdinalIgnoreCase))];
        return rules.Length == 0
            ? new AssistantReply { Problem = new Problem(ProblemKind.NotFound, asked!, $"{RuleCatalogue.All[0].Id} … {RuleCatalogue.All[^1].Id}") }
            : new AssistantReply { Text = Words(new RuleList(rules, ResultMessages.Of(call.Language)).WriteText) };
    }

    private static string Words(Action<LineWriter> write)
    {
        using var text = new MemoryStream();
        using (var writer = new LineWriter(text, false))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
