using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Web;

/// <summary>What the page is told, as JSON; the shapes are those of <c>engine/contract.ts</c>.</summary>
internal static class DeskJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Opened(IEnumerable<(int Id, ReadResult Read)> opened) => new JsonArray([.. opened.Select(one => new JsonObject
    {
        ["id"] = one.Id,
        ["name"] = one.Read.FileName,
        ["year"] = one.Read.Report?.Year,
        ["agency"] = one.Read.Report?.Agency.Name,
    })]).ToJsonString(Plain);

    public static string Check(ReportResult result, MessageLanguage language)
    {
        var document = JsonNode.Parse(new ResultDocument(result, language).ToString(ResultFormat.Json))!;
        var own = document["reports"]![0]!;
        document["reports"]!.AsArray().RemoveAt(0);
        var (cells, texts) = PlacesOf(result.Report);
        return new JsonObject { ["result"] = own, ["html"] = HtmlOf(result, language), ["cells"] = cells, ["texts"] = texts }.ToJsonString(Plain);
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
                sums.Add((JsonNode)new JsonObject
                {
                    ["left"] = Pointers(relation.Left),
                    ["right"] = Pointers(relation.Right),
                });
            }
        }

        return new JsonObject { ["labels"] = labels, ["rows"] = rows, ["columns"] = columns, ["sums"] = sums }.ToJsonString(Plain);
    }

    private static IEnumerable<ReportTable> TablesOf(AnnualReport? report) => ReportSection.All
        .Select(section => section.Table is { } kind ? report?.GetTable(kind) : null)
        .OfType<ReportTable>();

    private static JsonArray Pointers(IEnumerable<FormCell> cells) => [.. cells.Select(cell => (JsonNode)cell.Pointer.ToString())];

    /// <summary>The findings in the order of the result document, whose numbers the page shows.</summary>
    private static Diagnostic[] InOrder(ReportResult result) => [.. result.Doubts, .. (result.Validation?.Groups ?? []).SelectMany(group => group.Diagnostics)];

    private static string? HtmlOf(ReportResult result, MessageLanguage language)
    {
        if (result.Report is not { } report)
        {
            return null;
        }

        using var body = new StringWriter { NewLine = "\n" };
        ReportHtml.WriteBody(body, report, new DocumentWriteOptions { Diagnostics = InOrder(result), Language = language });
        return body.ToString();
    }

    /// <summary>What is printed in the cells, and the texts, each by its place.</summary>
    private static (JsonObject Cells, JsonObject Texts) PlacesOf(AnnualReport? report)
    {
        var (cells, texts) = (new JsonObject(), new JsonObject());
        if (report is null)
        {
            return (cells, texts);
        }

        using var json = JsonDocument.Parse(ReportJson.Serialize(report));
        foreach (var section in ReportSection.All)
        {
            var name = section.Pointer.ToString()[1..];
            if (section.Table is null)
            {
                texts[section.Pointer.ToString()] = json.RootElement.TryGetProperty(name, out var text) ? text.GetString() : "";
            }
            else if (json.RootElement.TryGetProperty(name, out var table))
            {
                Walk(table, section.Pointer.ToString());
            }
        }

        return (cells, texts);

        void Walk(JsonElement element, string pointer)
        {
            foreach (var member in element.EnumerateObject())
            {
                var place = $"{pointer}/{member.Name}";
                switch (member.Value.ValueKind)
                {
                    case JsonValueKind.Object: Walk(member.Value, place); break;
                    case JsonValueKind.Number: cells[place] = member.Value.GetRawText(); break;
                    case JsonValueKind.Null: cells[place] = ""; break;
                    case JsonValueKind.String when member.NameEquals("narrative"): texts[place] = member.Value.GetString(); break;
                    case JsonValueKind.String: cells[place] = member.Value.GetString(); break;
                }
            }
        }
    }
}
