using System.Buffers;
using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Results.Json;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Sarif;

/// <summary>The findings as SARIF 2.1.0, which code-review and quality platforms read; written as a stream.</summary>
internal sealed class SarifResults : ResultBody
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly ResultMessages _messages;
    private readonly bool _hasAcknowledgements;
    private readonly Utf8JsonWriter _writer;
    private readonly List<string> _notes = [];

    public SarifResults(ResultOptions options)
    {
        _messages = options.Messages;
        _hasAcknowledgements = options.HasAcknowledgements;
        _writer = new Utf8JsonWriter(Output, DiagnosticJson.WriterOptions);
        _writer.WriteStartObject();
        _writer.WriteString("$schema"u8, Schema);
        _writer.WriteString("version"u8, "2.1.0"u8);
        _writer.WriteStartArray("runs"u8);
        _writer.WriteStartObject();
        WriteTool(options.Profile);
        _writer.WriteString("language"u8, Language == MessageLanguage.English ? "en"u8 : "zh-CN"u8);
        _writer.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        _writer.WriteStartArray("results"u8);
    }

    private MessageLanguage Language => _messages.Language;

    public override byte[] Render(ReportResult report) => JsonItem.Render(depth: 4, writer =>
    {
        var findings = new SarifDiagnostics(writer, _messages, _hasAcknowledgements);
        foreach (var finding in report.Diagnostics)
        {
            findings.Write(report, finding, null);
        }

        foreach (var acknowledged in report.Acknowledged)
        {
            findings.Write(report, acknowledged.Diagnostic, acknowledged.Acknowledgement);
        }

        foreach (var finding in report.Round?.Fixed ?? [])
        {
            findings.WriteAbsent(report.Name, finding);
        }
    });

    public override void Write(ReportResult report, byte[] rendered)
    {
        _notes.AddRange(report.Expired.Select(_messages.Expired));
        if (report.Previous.IsAmbiguous)
        {
            _notes.Add(_messages.AmbiguousPrevious([.. report.Previous.Candidates.Select(candidate => candidate.FileName ?? "")]));
        }

        JsonItem.Write(_writer, rendered);
    }

    public override IEnumerable<ReadOnlyMemory<byte>> End(ResultTotals totals)
    {
        var gone = new SarifDiagnostics(_writer, _messages, _hasAcknowledgements);
        foreach (var report in totals.Round?.NotFound ?? [])
        {
            foreach (var finding in report.Findings)
            {
                gone.WriteAbsent(report.Path, finding);
            }
        }

        _writer.WriteEndArray();
        _writer.WriteStartArray("invocations"u8);
        _writer.WriteStartObject();
        _writer.WriteBoolean("executionSuccessful"u8, totals.Unreadable == 0);
        _writer.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var note in _notes.Concat(totals.Roster.Select(_messages.Roster)).Concat(RoundText.Of(totals.Round, _messages)))
        {
            _writer.WriteStartObject();
            _writer.WriteString("level"u8, "note"u8);
            SarifDiagnostics.WriteText(_writer, "message"u8, note);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        Output.Write("\n"u8);
        return [];
    }

    private void WriteTool(Profile? profile)
    {
        _writer.WriteStartObject("tool"u8);
        _writer.WriteStartObject("driver"u8);
        _writer.WriteString("name"u8, "gov-disclosure");
        _writer.WriteString("semanticVersion"u8, Product.Version);
        _writer.WriteStartArray("rules"u8);
        foreach (var rule in RuleCatalogue.All.Concat(profile?.OwnRules ?? []))
        {
            _writer.WriteStartObject();
            _writer.WriteString("id"u8, rule.Id);
            SarifDiagnostics.WriteText(_writer, "shortDescription"u8, rule.GetTitle(Language));
            SarifDiagnostics.WriteText(_writer, "fullDescription"u8, rule.GetExplanation(Language));
            SarifDiagnostics.WriteText(_writer, "help"u8, $"{rule.GetFormula(Language)}\n{rule.GetLegalBasis(Language)}");
            _writer.WriteStartObject("defaultConfiguration"u8);
            _writer.WriteString("level"u8, SarifDiagnostics.LevelOf(rule.Severity));
            _writer.WriteEndObject();
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }
}
