using System.Text.Json;

namespace Gov.Disclosure.Cli;

/// <summary>One JSON document for the whole run, written as a stream.</summary>
internal sealed class JsonResults : IResultWriter
{
    private readonly Stream _output;
    private readonly MessageLanguage _language;
    private readonly Utf8JsonWriter _writer;

    public JsonResults(Stream output, MessageLanguage language)
    {
        _output = output;
        _language = language;
        _writer = new Utf8JsonWriter(output, DiagnosticJson.WriterOptions);
        _writer.WriteStartObject();
        _writer.WriteStartArray("reports"u8);
    }

    public void Write(ExaminedReport report)
    {
        _writer.WriteStartObject();
        _writer.WriteString("path"u8, report.Path);
        WriteYear(_writer, report.Report);
        _writer.WriteString("agency"u8, report.Report?.Agency.Name);
        _writer.WriteString("previous"u8, report.Previous.Report?.FileName);
        _writer.WriteStartArray("ambiguousPrevious"u8);
        foreach (var candidate in report.Previous.IsAmbiguous ? report.Previous.Candidates : [])
        {
            _writer.WriteStringValue(candidate.FileName);
        }

        _writer.WriteEndArray();
        WriteSummary(report);
        WriteDiagnostics(report);
        _writer.WriteStartArray("repairs"u8);
        foreach (var result in report.Repairs)
        {
            RepairJson.WriteItems(_writer, result, _language);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();

        // Each report leaves the memory as soon as it is written.
        _writer.Flush();
    }

    public void Complete(Totals totals)
    {
        _writer.WriteEndArray();
        WriteRoster(totals.Roster);
        _writer.WriteStartObject("summary"u8);
        _writer.WriteNumber("files"u8, totals.Files);
        _writer.WriteNumber("reports"u8, totals.Reports);
        _writer.WriteNumber("unreadable"u8, totals.Unreadable);
        WriteCounts(totals.Findings, totals.Accepted, totals.Expired);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        // Not disposing the writer keeps an interrupted run from adding an end it has not earned.
    }

    /// <summary>The year of a report, null where it is not known.</summary>
    public static void WriteYear(Utf8JsonWriter writer, AnnualReport? report)
    {
        if (report?.Year is { } year)
        {
            writer.WriteNumber("year"u8, year);
        }
        else
        {
            writer.WriteNull("year"u8);
        }
    }

    private void WriteSummary(ExaminedReport report)
    {
        _writer.WriteStartObject("summary"u8);
        _writer.WriteNumber("holds"u8, report.Validation?.Holds ?? 0);
        _writer.WriteNumber("broken"u8, report.Validation?.Broken ?? 0);
        _writer.WriteNumber("notAssessable"u8, report.Validation?.NotAssessable ?? 0);
        WriteCounts(report.Counts, report.Accepted.Count, report.Expired.Count);
        _writer.WriteEndObject();
    }

    private void WriteCounts(SeverityCounts counts, int accepted, int expired)
    {
        _writer.WriteNumber("errors"u8, counts.Errors);
        _writer.WriteNumber("warnings"u8, counts.Warnings);
        _writer.WriteNumber("infos"u8, counts.Infos);
        _writer.WriteNumber("accepted"u8, accepted);
        _writer.WriteNumber("expired"u8, expired);
    }

    private void WriteDiagnostics(ExaminedReport report)
    {
        _writer.WriteStartArray("diagnostics"u8);
        var story = 0;
        foreach (var diagnostic in report.Doubts)
        {
            // A doubt of the reader shares its cause with no other finding.
            DiagnosticJson.Write(_writer, diagnostic, ++story, _language);
        }

        foreach (var group in report.Validation?.Stories ?? [])
        {
            story++;
            foreach (var diagnostic in group.Diagnostics)
            {
                DiagnosticJson.Write(_writer, diagnostic, story, _language);
            }
        }

        _writer.WriteEndArray();
        _writer.WriteStartArray("accepted"u8);
        foreach (var accepted in report.Accepted)
        {
            _writer.WriteStartObject();
            _writer.WritePropertyName("finding"u8);
            DiagnosticJson.Write(_writer, accepted.Finding, ++story, _language);
            _writer.WritePropertyName("acknowledgement"u8);
            AcknowledgementFile.WriteItem(_writer, accepted.Acknowledgement);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteStartArray("expired"u8);
        foreach (var acknowledgement in report.Expired)
        {
            AcknowledgementFile.WriteItem(_writer, acknowledgement);
        }

        _writer.WriteEndArray();
    }

    private void WriteRoster(IReadOnlyList<RosterCoverage> roster)
    {
        _writer.WriteStartArray("roster"u8);
        foreach (var coverage in roster)
        {
            _writer.WriteStartObject();
            _writer.WriteNumber("year"u8, coverage.Year);
            _writer.WriteNumber("expected"u8, coverage.Expected);
            WriteNames("missing"u8, coverage.Missing.Select(entry => entry.Name));
            WriteNames("notOnRoster"u8, coverage.NotOnRoster.Select(agency => agency.Name ?? agency.UnifiedSocialCreditCode));
            _writer.WriteNumber("unidentified"u8, coverage.Unidentified);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteNames(ReadOnlySpan<byte> key, IEnumerable<string?> names)
    {
        _writer.WriteStartArray(key);
        foreach (var name in names)
        {
            _writer.WriteStringValue(name);
        }

        _writer.WriteEndArray();
    }
}
