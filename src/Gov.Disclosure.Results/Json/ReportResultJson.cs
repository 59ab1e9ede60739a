using System.Text.Json;
using Gov.Disclosure.Acknowledgements;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Repair;

namespace Gov.Disclosure.Results.Json;

/// <summary>One report with its findings as JSON.</summary>
internal static class ReportResultJson
{
    public static void Write(Utf8JsonWriter writer, ReportResult report, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, report.Name);
        WriteYear(writer, report.Report);
        writer.WriteString("agency"u8, report.Report?.Agency.Name);
        writer.WriteString("previous"u8, report.Previous.Report?.FileName);
        writer.WriteStartArray("ambiguousPrevious"u8);
        foreach (var candidate in report.Previous.IsAmbiguous ? report.Previous.Candidates : [])
        {
            writer.WriteStringValue(candidate.FileName);
        }

        writer.WriteEndArray();
        WriteSummary(writer, report);
        WriteDiagnostics(writer, report, language);
        writer.WriteStartArray("unassessed"u8);
        foreach (var check in report.Validation?.Unassessed ?? [])
        {
            DiagnosticJson.Write(writer, check, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("repairs"u8);
        foreach (var result in report.Repairs)
        {
            RepairJson.WriteItems(writer, result, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
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

    public static void WriteCounts(Utf8JsonWriter writer, SeverityCounts counts, int acknowledged, int expired)
    {
        writer.WriteNumber("errors"u8, counts.Errors);
        writer.WriteNumber("warnings"u8, counts.Warnings);
        writer.WriteNumber("infos"u8, counts.Infos);
        writer.WriteNumber("accepted"u8, acknowledged);
        writer.WriteNumber("expired"u8, expired);
    }

    private static void WriteSummary(Utf8JsonWriter writer, ReportResult report)
    {
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("holds"u8, report.Validation?.Holds ?? 0);
        writer.WriteNumber("broken"u8, report.Validation?.Broken ?? 0);
        writer.WriteNumber("notAssessable"u8, report.Validation?.NotAssessable ?? 0);
        WriteCounts(writer, report.Counts, report.Acknowledged.Count, report.Expired.Count);
        writer.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, ReportResult report, MessageLanguage language)
    {
        writer.WriteStartArray("diagnostics"u8);
        var number = 0;
        foreach (var diagnostic in report.Doubts)
        {
            // A doubt of the reader shares its cause with no other finding.
            DiagnosticJson.Write(writer, diagnostic, ++number, language);
        }

        foreach (var group in report.Validation?.Groups ?? [])
        {
            number++;
            foreach (var diagnostic in group.Diagnostics)
            {
                DiagnosticJson.Write(writer, diagnostic, number, language);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("accepted"u8);
        foreach (var acknowledged in report.Acknowledged)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("finding"u8);
            DiagnosticJson.Write(writer, acknowledged.Diagnostic, ++number, language);
            writer.WritePropertyName("acknowledgement"u8);
            AcknowledgementFile.WriteItem(writer, acknowledged.Acknowledgement);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("expired"u8);
        foreach (var acknowledgement in report.Expired)
        {
            AcknowledgementFile.WriteItem(writer, acknowledgement);
        }

        writer.WriteEndArray();
    }
}
