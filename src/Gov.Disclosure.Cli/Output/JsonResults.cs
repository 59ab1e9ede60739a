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
        _writer.WritePropertyName("year"u8);
        if (report.Report?.Year is { } year)
        {
            _writer.WriteNumberValue(year);
        }
        else
        {
            _writer.WriteNullValue();
        }

        _writer.WriteString("agency"u8, report.Report?.Agency.Name);
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
        _writer.WriteStartObject("summary"u8);
        _writer.WriteNumber("files"u8, totals.Files);
        _writer.WriteNumber("reports"u8, totals.Reports);
        _writer.WriteNumber("unreadable"u8, totals.Unreadable);
        WriteCounts(totals.Findings);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        // Not disposing the writer keeps an interrupted run from adding an end it has not earned.
    }

    private void WriteSummary(ExaminedReport report)
    {
        _writer.WriteStartObject("summary"u8);
        _writer.WriteNumber("holds"u8, report.Validation?.Holds ?? 0);
        _writer.WriteNumber("broken"u8, report.Validation?.Broken ?? 0);
        _writer.WriteNumber("notAssessable"u8, report.Validation?.NotAssessable ?? 0);
        WriteCounts(report.Counts);
        _writer.WriteEndObject();
    }

    private void WriteCounts(SeverityCounts counts)
    {
        _writer.WriteNumber("errors"u8, counts.Errors);
        _writer.WriteNumber("warnings"u8, counts.Warnings);
        _writer.WriteNumber("infos"u8, counts.Infos);
    }

    private void WriteDiagnostics(ExaminedReport report)
    {
        _writer.WriteStartArray("diagnostics"u8);
        var story = 0;
        foreach (var diagnostic in report.Source.Diagnostics)
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
    }
}
