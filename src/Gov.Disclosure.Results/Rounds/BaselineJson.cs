using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json;
using Gov.Disclosure.Json.Settings;

namespace Gov.Disclosure.Results.Rounds;

/// <summary>Reads of an earlier result what rounds need. Results are large and written by the tool, so nothing else of them is kept.</summary>
internal sealed class BaselineJson(string? fileName)
{
    private readonly List<SettingsProblem> _problems = [];

    public IReadOnlyList<SettingsProblem> Problems => _problems;

    public IReadOnlyList<EarlierReport> Read(ReadOnlySpan<byte> utf8)
    {
        Document? document = null;
        try
        {
            document = JsonSerializer.Deserialize(utf8, BaselineJsonContext.Default.Document);
        }
        catch (JsonException failure)
        {
            var offset = ReportReader.OffsetOf(failure, utf8);
            var (line, column) = new LineTracker(1).Locate(utf8, offset);
            _problems.Add(
                new SettingsProblem(SettingsProblemKind.NotJson, JsonPointer.Root, JsonEncoding.Excerpt(utf8, offset))
                { Position = new SourcePosition { File = fileName, Line = line, Column = column } });
            return [];
        }

        if (document?.Reports is not { } reports)
        {
            Missing(JsonPointer.Root, "reports");
            return [];
        }

        return [.. reports.Select((report, index) => Read(report, JsonPointer.Root.Append("reports").Append(index)))];
    }

    private EarlierReport Read(Report report, JsonPointer place)
    {
        var identity = new AnnualReport
        {
            Year = report.Year,
            Agency = new Agency { Name = report.Agency, UnifiedSocialCreditCode = report.UnifiedSocialCreditCode },
            Scope = JsonNames.ScopeOf(report.Scope),
        };
        return new EarlierReport(report.Path ?? "", EarlierReport.IdentityOf(identity), [
            .. (report.Diagnostics ?? []).Select((finding, index) => Read(finding, place.Append("diagnostics").Append(index))),
            .. (report.Accepted ?? []).Select((accepted, index) => Read(accepted.Finding, place.Append("accepted").Append(index).Append("finding")))]);
    }

    private EarlierFinding Read(Finding? finding, JsonPointer place)
    {
        // Without it nothing can be known again: a result of a version that did not write it, or another document.
        if (finding is not { Fingerprint: not Finding.Absent, RuleId: not null })
        {
            Missing(place, finding?.RuleId is null ? "ruleId" : "fingerprint");
        }

        return new EarlierFinding
        {
            RuleId = finding?.RuleId ?? "",
            Severity = JsonNames.Severities.FirstOrDefault(severity => JsonNames.Of(severity) == finding?.Severity),
            Message = finding?.Message ?? "",
            Location = finding?.Location ?? "",
            Cells = [.. (finding?.Cells ?? []).Where(JsonPointer.IsWellFormed).Select(cell => new JsonPointer(cell))],
            Fingerprint = finding?.Fingerprint,
        };
    }

    private void Missing(JsonPointer place, string key)
    {
        // One is enough to say what is the matter with the file.
        if (_problems.Count == 0)
        {
            _problems.Add(new SettingsProblem(SettingsProblemKind.MissingKey, place.Append(key), key) { Position = new SourcePosition { File = fileName } });
        }
    }

    internal sealed class Document
    {
        public List<Report>? Reports { get; set; }
    }

    internal sealed class Report
    {
        public string? Path { get; set; }

        public int? Year { get; set; }

        public string? Agency { get; set; }

        public string? UnifiedSocialCreditCode { get; set; }

        public string? Scope { get; set; }

        public List<Finding>? Diagnostics { get; set; }

        public List<AcceptedFinding>? Accepted { get; set; }
    }

    internal sealed class AcceptedFinding
    {
        public Finding? Finding { get; set; }
    }

    internal sealed class Finding
    {
        public const string Absent = "";

        public string? RuleId { get; set; }

        public string? Severity { get; set; }

        public string? Message { get; set; }

        public string? Location { get; set; }

        public List<string>? Cells { get; set; }

        public string? Fingerprint { get; set; } = Absent;
    }
}

/// <summary>How the parts of an earlier result are read, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BaselineJson.Document))]
internal sealed partial class BaselineJsonContext : JsonSerializerContext;
