using System.Text.Json;
using Gov.Disclosure.Acknowledgements;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Repair;

namespace Gov.Disclosure.Results.Json;

/// <summary>One report with its findings as JSON.</summary>
internal static class ReportResultJson
{
    /// <param name="writer">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of what is said in words.</param>
    /// <param name="known">What was said before of checks that could not be made, where many reports are written alike.</param>
    public static void Write(Utf8JsonWriter writer, ReportResult report, MessageLanguage language, WrittenChecks? known = null)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, report.Name);
        WriteYear(writer, report.Report);
        writer.WriteString("agency"u8, report.Report?.Agency.Name);
        writer.WriteString("unifiedSocialCreditCode"u8, report.Report?.Agency.UnifiedSocialCreditCode);
        writer.WriteString("scope"u8, report.Report?.Scope is { } scope ? JsonNames.Of(scope) : null);
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
        if (known is not null && report.Validation?.UnassessedByCatalogue is { } checks)
        {
            known.Write(writer, checks);
        }
        else
        {
            foreach (var check in report.Validation?.Unassessed ?? [])
            {
                DiagnosticJson.Write(writer, check, language);
            }
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
            WriteDiagnostic(writer, report, diagnostic, ++number, language);
        }

        foreach (var group in report.Validation?.Groups ?? [])
        {
            number++;
            foreach (var diagnostic in group.Diagnostics)
            {
                WriteDiagnostic(writer, report, diagnostic, number, language);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("accepted"u8);
        foreach (var acknowledged in report.Acknowledged)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("finding"u8);
            WriteDiagnostic(writer, report, acknowledged.Diagnostic, ++number, language);
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
        writer.WriteString("baselinePath"u8, report.Round?.Earlier?.Path);
        writer.WriteStartArray("fixed"u8);
        foreach (var finding in report.Round?.Fixed ?? [])
        {
            Write(writer, finding);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a finding of an earlier result.</summary>
    private static void Write(Utf8JsonWriter writer, EarlierFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.RuleId);
        writer.WriteString("severity"u8, JsonNames.Of(finding.Severity));
        writer.WriteString("message"u8, finding.Message);
        writer.WriteString("location"u8, finding.Location);
        writer.WriteStartArray("cells"u8);
        foreach (var cell in finding.Cells)
        {
            writer.WriteStringValue(cell.ToString());
        }

        writer.WriteEndArray();
        writer.WriteString("fingerprint"u8, finding.Fingerprint);
        writer.WriteEndObject();
    }

    /// <summary>Writes a finding with what a later result knows it again by, and how it stands beside an earlier one.</summary>
    private static void WriteDiagnostic(Utf8JsonWriter writer, ReportResult report, Diagnostic finding, int group, MessageLanguage language)
    {
        writer.WriteStartObject();
        DiagnosticJson.WriteMembers(writer, finding, group, language);
        writer.WriteString("fingerprint"u8, report.Report is { } about ? DiagnosticFingerprint.Of(finding, about) : null);
        writer.WriteString("baselineState"u8, report.Round is { } round ? NameOf(round.StateOf(finding)) : null);
        writer.WriteEndObject();
    }

    private static string NameOf(BaselineState state) => state == BaselineState.New ? "new" : "unchanged";

    /// <summary>Writes what all reports come to beside an earlier result.</summary>
    public static void Write(Utf8JsonWriter writer, RoundTotals? round)
    {
        writer.WriteStartObject("baseline"u8);
        writer.WriteBoolean("compared"u8, round is not null);
        writer.WriteNumber("new"u8, round?.New ?? 0);
        writer.WriteNumber("unchanged"u8, round?.Unchanged ?? 0);
        writer.WriteNumber("fixed"u8, round?.Fixed ?? 0);
        writer.WriteStartArray("notFound"u8);
        foreach (var report in round?.NotFound ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("path"u8, report.Path);
            WriteYear(writer, report.Identity);
            writer.WriteString("agency"u8, report.Agency);
            writer.WriteNumber("findings"u8, report.Findings.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
