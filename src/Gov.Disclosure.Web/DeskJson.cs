using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Html;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Web;

/// <summary>What the page is told, as JSON; the shapes are those of <c>engine/contract.ts</c>.</summary>
internal static class DeskJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Opened(IEnumerable<(int Id, string Name)> opened) => new JsonArray([.. opened.Select(one => new JsonObject
    {
        ["id"] = one.Id,
        ["name"] = one.Name,
    })]).ToJsonString(Plain);

    /// <summary>What is to be seen of a report: what the tool writes of it into a page of results, and the numbers and texts behind that.</summary>
    public static string Check(ReportResult result, MessageLanguage language)
    {
        var messages = ResultMessages.Of(language);
        var verdict = ReportVerdict.Of(result, messages);
        var causes = ReportCause.Of(result, language);
        using var section = new StringWriter { NewLine = "\n" };
        ReportSectionWriter.Write(section, messages, result, "report");
        return new JsonObject
        {
            ["year"] = result.Report?.Year,
            ["agency"] = result.Report?.Agency.Name,
            ["state"] = verdict.State,
            ["verdict"] = verdict.Text,
            ["gravity"] = verdict.Gravity,
            ["html"] = section.ToString(),
            ["findings"] = new JsonArray([.. causes.SelectMany(cause => cause.Findings).Select(finding => (JsonNode)FindingOf(finding, language))]),
            ["repairs"] = new JsonArray([.. causes.Where(cause => cause.Group is { Changes.Count: > 0 }).Select(cause => (JsonNode)ChangesOf(cause.Group!))]),
            ["cells"] = CellsOf(result.Report),
            ["texts"] = TextsOf(result.Report),
        }.ToJsonString(Plain);
    }

    /// <summary>The official labels of all cells, and the sums between them.</summary>
    public static string Form(AnnualReport? report)
    {
        var (labels, rows, columns) = (new JsonObject(), new JsonObject(), new JsonObject());
        var sums = new JsonArray();
        foreach (var form in TablesOf(report).Select(table => table.Form))
        {
            foreach (var cell in form.Cells)
            {
                var place = cell.Pointer.ToString();
                labels[place] = $"{cell.Row.FullLabel} {cell.Column.Label}";
                rows[place] = cell.Row.Label;
                columns[place] = cell.Column.Label;
            }

            foreach (var relation in form.Relations.Where(relation => relation.IsIdentity))
            {
                sums.Add((JsonNode)new JsonObject { ["left"] = Pointers(relation.Left), ["right"] = Pointers(relation.Right) });
            }
        }

        return new JsonObject { ["labels"] = labels, ["rows"] = rows, ["columns"] = columns, ["sums"] = sums }.ToJsonString(Plain);
    }

    /// <summary>The copy of a file with comments in it, or why there is none.</summary>
    public static string Annotated(AnnotateResult result, byte[] copy, MessageLanguage language) => new JsonObject
    {
        ["problem"] = result.GetProblem(language),
        ["comments"] = result.Findings.Count,
        ["changes"] = result.Changes.Count,
        ["file"] = Convert.ToBase64String(copy),
    }.ToJsonString(Plain);

    private static IEnumerable<ReportTable> TablesOf(AnnualReport? report) => ReportSection.All
        .Select(section => section.Table is { } kind ? report?.GetTable(kind) : null)
        .OfType<ReportTable>();

    private static JsonArray Pointers(IEnumerable<FormCell> cells) => [.. cells.Select(cell => (JsonNode)cell.Pointer.ToString())];

    private static JsonObject FindingOf(Diagnostic finding, MessageLanguage language) => new JsonObject
    {
        ["severity"] = JsonNames.Of(finding.Severity),
        ["message"] = finding.GetMessage(language),
        ["cells"] = new JsonArray([.. finding.Cells.Select(cell => (JsonNode)cell.ToString())]),
    };

    private static JsonArray ChangesOf(DiagnosticGroup group) => new JsonArray(
        [.. group.Changes.Select(change => (JsonNode)new JsonObject { ["pointer"] = change.Cell.Pointer.ToString(), ["value"] = change.To.ToString() })]);

    /// <summary>What is printed in the cells, each by its place.</summary>
    private static JsonObject CellsOf(AnnualReport? report) => new(TablesOf(report)
        .SelectMany(table => table.Form.Cells, (table, cell) => KeyValuePair.Create<string, JsonNode?>(cell.Pointer.ToString(), table[cell].ToString())));

    /// <summary>The texts a report may have, each by its place.</summary>
    private static JsonObject TextsOf(AnnualReport? report)
    {
        var texts = new JsonObject { ["/preamble"] = report?.Preamble ?? "" };
        foreach (var section in ReportSection.All)
        {
            texts[section.Table is null ? section.Pointer.ToString() : $"{section.Pointer}/narrative"] = report?.GetText(section) ?? "";
        }

        return texts;
    }
}
