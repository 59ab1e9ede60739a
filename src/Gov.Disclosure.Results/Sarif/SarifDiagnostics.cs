using System.Text.Json;
using Gov.Disclosure.Acknowledgements;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Sarif;

/// <summary>Findings as the results of SARIF.</summary>
internal sealed class SarifDiagnostics
{
    private static readonly Dictionary<string, int> RuleIndexes = RuleCatalogue.All.Select((rule, index) => (rule.Id, index))
        .ToDictionary(entry => entry.Id, entry => entry.index);

    private readonly Utf8JsonWriter _writer;
    private readonly ResultMessages _messages;
    private readonly bool _hasAcknowledgements;

    public SarifDiagnostics(Utf8JsonWriter writer, ResultMessages messages, bool hasAcknowledgements)
    {
        _writer = writer;
        _messages = messages;
        _hasAcknowledgements = hasAcknowledgements;
    }

    public static ReadOnlySpan<byte> LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error"u8,
        Severity.Warning => "warning"u8,
        _ => "note"u8,
    };

    public static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> key, string text)
    {
        writer.WriteStartObject(key);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }

    public void Write(ReportResult report, Diagnostic finding, Acknowledgement? acknowledgement)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId"u8, finding.RuleId);
        if (RuleIndexes.TryGetValue(finding.RuleId, out var index))
        {
            _writer.WriteNumber("ruleIndex"u8, index);
        }

        _writer.WriteString("level"u8, LevelOf(finding.Severity));
        WriteText(_writer, "message"u8, finding.GetMessage(_messages.Language));
        _writer.WriteStartArray("locations"u8);
        WriteLocation(report.Name, finding.Position, finding.Cells);
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
            _writer.WriteString("govDisclosure/v1"u8, DiagnosticFingerprint.Of(finding, about));
            _writer.WriteEndObject();
        }

        if (report.Round is { } round)
        {
            _writer.WriteString("baselineState"u8, round.StateOf(finding) == BaselineState.New ? "new"u8 : "unchanged"u8);
        }

        WriteSuppressions(acknowledgement);
        _writer.WriteEndObject();
    }

    /// <summary>Writes what an earlier result has and this one has not: it is fixed, or its report is not among those of now.</summary>
    public void WriteAbsent(string path, EarlierFinding finding)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId"u8, finding.RuleId);
        _writer.WriteString("level"u8, LevelOf(finding.Severity));
        WriteText(_writer, "message"u8, finding.Message);
        _writer.WriteStartArray("locations"u8);
        WriteLocation(path, null, finding.Cells);
        _writer.WriteEndArray();
        if (finding.Fingerprint is { } fingerprint)
        {
            _writer.WriteStartObject("partialFingerprints"u8);
            _writer.WriteString("govDisclosure/v1"u8, fingerprint);
            _writer.WriteEndObject();
        }

        _writer.WriteString("baselineState"u8, "absent"u8);
        WriteSuppressions(null);
        _writer.WriteEndObject();
    }

    /// <summary>A result without suppressions says so only in a run that knows of any.</summary>
    private void WriteSuppressions(Acknowledgement? acknowledgement)
    {
        if (!_hasAcknowledgements)
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
        if (path is not null and not ReportResult.StandardInput)
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
            WriteText(_writer, "message"u8, message);
        }

        _writer.WriteEndObject();
    }
}
