using System.Globalization;
using System.Text.Json.Nodes;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Web;

/// <summary>The reports the page has open, each as it was read.</summary>
internal sealed class Desk
{
    private readonly Dictionary<int, ReadReport> _reports = [];
    private int _count;

    /// <summary>Opens a file, which may hold several reports.</summary>
    public IReadOnlyList<(int Id, string Name)> Open(byte[] bytes, string name) => [.. Read(bytes, name).Select(Put)];

    /// <summary>The reports of a file; of several each has a number, from 1.</summary>
    public static IEnumerable<ReadReport> Read(byte[] bytes, string name)
    {
        var reports = ReportFile.ReadAll(new MemoryStream(bytes), name);
        return reports.Select((read, index) => new ReadReport(read, name, reports.Count > 1 ? index + 1 : null));
    }

    public (int Id, string Name) Blank(int year, string agency, int previous)
    {
        var draft = _reports.TryGetValue(previous, out var before) ? ReportDraft.Create(year, before.Read, agency.Length == 0 ? null : agency)
            : ReportDraft.Create(year, agency);
        return Put(new ReadReport(new ReadResult(draft.Report, []), draft.Report.Title + ReportFormat.Docx.Extension, null));
    }

    public void Close(int id) => _reports.Remove(id);

    public ReportResult Result(Target target) =>
        Result(_reports[target.Id] with { Read = Edited(target) }, target.Previous is { } previous && _reports.TryGetValue(previous, out var before)
            ? before.Read : null);

    public static ReportResult Result(ReadReport report, ReadResult? previous) =>
        ReportResult.Of(report.Read, context: new ValidationContext { Previous = previous }) with { Name = report.Name, Number = report.Number };

    /// <summary>The report with the changes made in it. What the reader doubted about a place is settled once somebody has filled in that place.</summary>
    public ReadResult Edited(Target target)
    {
        var read = _reports[target.Id].Read;
        if (target.Edits.Length == 0 || read.Report is not { } report)
        {
            return read;
        }

        var json = JsonNode.Parse(ReportJson.Serialize(report))!;
        foreach (var edit in target.Edits)
        {
            Put(json, edit);
        }

        var edited = ReportJson.Read(json.ToJsonString());
        var places = target.Edits.Select(edit => edit.Pointer).ToHashSet();
        var doubts = read.Diagnostics.Where(doubt => doubt.Cells.Count == 0 || doubt.Cells.Any(cell => !places.Contains(cell.ToString())));
        return new ReadResult(edited.Report, [.. doubts, .. edited.Diagnostics], read.Sources) { FileName = read.FileName, TextLines = read.TextLines };
    }

    private (int Id, string Name) Put(ReadReport report)
    {
        _reports[++_count] = report;
        return (_count, report.Name);
    }

    /// <summary>Numbers keep the digits that were typed: 18.8710 万元 stays 18.8710.</summary>
    private static void Put(JsonNode report, Edit edit)
    {
        var keys = edit.Pointer.Split('/').Skip(1).ToArray();
        var parent = report;
        foreach (var key in keys[..^1])
        {
            if (parent[key] is not JsonObject)
            {
                parent[key] = new JsonObject();
            }

            parent = parent[key]!;
        }

        parent[keys[^1]] = ValueOf(edit);
    }

    private static JsonValue? ValueOf(Edit edit) => edit.Value switch
    {
        "" => null,
        _ when decimal.TryParse(edit.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && TableKinds.Any(kind => edit.Pointer.StartsWith(kind, StringComparison.Ordinal)) => JsonValue.Create(number),
        var text => JsonValue.Create(text),
    };

    private static readonly string[] TableKinds = [.. ReportSection.All.Where(section => section.Table is not null).Select(section => section.Pointer + "/")];
}
