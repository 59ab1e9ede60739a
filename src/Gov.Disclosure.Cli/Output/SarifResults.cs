using System.Text.Json;

namespace Gov.Disclosure.Cli;

/// <summary>The findings as SARIF 2.1.0, which code-review and quality platforms read; written as a stream.</summary>
internal sealed class SarifResults : IResultWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Stream _output;
    private readonly ToolMessages _messages;
    private readonly bool _hasAccepted;
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<Rule, int> _ruleIndexes = [];
    private readonly List<string> _notes = [];

    public SarifResults(Stream output, ToolMessages messages, bool hasAccepted)
    {
        _output = output;
        _messages = messages;
        _hasAccepted = hasAccepted;
        _writer = new Utf8JsonWriter(output, DiagnosticJson.WriterOptions);
        _writer.WriteStartObject();
        _writer.WriteString("$schema"u8, Schema);
        _writer.WriteString("version"u8, "2.1.0"u8);
        _writer.WriteStartArray("runs"u8);
        _writer.WriteStartObject();
        WriteTool();
        _writer.WriteString("language"u8, Language == MessageLanguage.English ? "en"u8 : "zh-CN"u8);
        _writer.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        _writer.WriteStartArray("results"u8);
    }

    private MessageLanguage Language => _messages.Language;

    public void Write(ExaminedReport report)
    {
        foreach (var finding in report.Diagnostics)
        {
            Write(report, finding, null);
        }

        foreach (var accepted in report.Accepted)
        {
            Write(report, accepted.Finding, accepted.Acknowledgement);
        }

        _notes.AddRange(report.Expired.Select(_messages.Expired));
        if (report.Previous.IsAmbiguous)
        {
            _notes.Add(_messages.AmbiguousPrevious([.. report.Previous.Candidates.Select(candidate => candidate.FileName ?? "")]));
        }

        _writer.Flush();
    }

    public void Complete(Totals totals)
    {
        _writer.WriteEndArray();
        _writer.WriteStartArray("invocations"u8);
        _writer.WriteStartObject();
        _writer.WriteBoolean("executionSuccessful"u8, totals.Unreadable == 0);
        _writer.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var note in _notes.Concat(totals.Roster.Select(_messages.Roster)))
        {
            _writer.WriteStartObject();
            _writer.WriteString("level"u8, "note"u8);
            WriteText("message"u8, note);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        // Not disposing the writer keeps an interrupted run from adding an end it has not earned.
    }

    private static ReadOnlySpan<byte> LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error"u8,
        Severity.Warning => "warning"u8,
        _ => "note"u8,
    };

    private void WriteTool()
    {
        _writer.WriteStartObject("tool"u8);
        _writer.WriteStartObject("driver"u8);
        _writer.WriteString("name"u8, ToolCommand.Name);
        _writer.WriteString("semanticVersion"u8, VersionLine.Text);
        _writer.WriteStartArray("rules"u8);
        foreach (var rule in RuleCatalogue.All)
        {
            _ruleIndexes.Add(rule, _ruleIndexes.Count);
            _writer.WriteStartObject();
            _writer.WriteString("id"u8, rule.Id);
            WriteText("shortDescription"u8, rule.GetTitle(Language));
            WriteText("fullDescription"u8, rule.GetExplanation(Language));
            WriteText("help"u8, $"{rule.GetFormula(Language)}\n{rule.GetLegalBasis(Language)}");
            _writer.WriteStartObject("defaultConfiguration"u8);
            _writer.WriteString("level"u8, LevelOf(rule.Severity));
            _writer.WriteEndObject();
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Write(ExaminedReport report, Diagnostic finding, Acknowledgement? acknowledgement)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId"u8, finding.RuleId);
        _writer.WriteNumber("ruleIndex"u8, _ruleIndexes[finding.Rule]);
        _writer.WriteString("level"u8, LevelOf(finding.Severity));
        WriteText("message"u8, finding.GetMessage(Language));
        _writer.WriteStartArray("locations"u8);
        WriteLocation(report.Path, finding.Position, finding.Cells);
        _writer.WriteEndArray();
        if (finding.RelatedCells.Count > 0)
        {
            _writer.WriteStartArray("relatedLocations"u8);
            foreach (var related in finding.RelatedCells)
            {
                WriteLocation(related.Position?.File, related.Position, [related.Pointer], _messages.Related(related));
            }

            _writer.WriteEndArray();
        }

        if (report.Report is { } about)
        {
            _writer.WriteStartObject("partialFingerprints"u8);
            _writer.WriteString("govDisclosure/v1"u8, FindingFingerprint.Of(finding, about));
            _writer.WriteEndObject();
        }

        WriteSuppressions(acknowledgement);
        _writer.WriteEndObject();
    }

    /// <summary>A result without suppressions says so only in a run that knows of any.</summary>
    private void WriteSuppressions(Acknowledgement? acknowledgement)
    {
        if (!_hasAccepted)
        {
            return;
        }

        _writer.WriteStartArray("suppressions"u8);
        if (acknowledgement is not null)
        {
            _writer.WriteStartObject();
            _writer.WriteString("kind"u8, "external"u8);
            _writer.WriteString("status"u8, "accepted"u8);
            _writer.WriteString("justification"u8, _messages.Justification(acknowledgement));
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteLocation(string? path, SourcePosition? position, IReadOnlyList<JsonPointer> cells, string? message = null)
    {
        _writer.WriteStartObject();
        if (path is not null and not InputFinder.StandardInput)
        {
            _writer.WriteStartObject("physicalLocation"u8);
            _writer.WriteStartObject("artifactLocation"u8);
            _writer.WriteString("uri"u8, SarifUri.Of(path));
            _writer.WriteEndObject();
            if (position?.Line is { } line)
            {
                _writer.WriteStartObject("region"u8);
                _writer.WriteNumber("startLine"u8, line);
                if (position.Column is { } column)
                {
                    _writer.WriteNumber("startColumn"u8, column);
                }

                _writer.WriteEndObject();
            }

            _writer.WriteEndObject();
        }

        if (cells.Count > 0)
        {
            _writer.WriteStartArray("logicalLocations"u8);
            foreach (var cell in cells)
            {
                _writer.WriteStartObject();
                _writer.WriteString("fullyQualifiedName"u8, cell.ToString());
                _writer.WriteString("kind"u8, "value"u8);
                _writer.WriteEndObject();
            }

            _writer.WriteEndArray();
        }

        if (message is not null)
        {
            WriteText("message"u8, message);
        }

        _writer.WriteEndObject();
    }

    private void WriteText(ReadOnlySpan<byte> key, string text)
    {
        _writer.WriteStartObject(key);
        _writer.WriteString("text"u8, text);
        _writer.WriteEndObject();
    }
}
