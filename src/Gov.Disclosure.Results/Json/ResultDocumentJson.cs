using System.Text.Json;

namespace Gov.Disclosure.Results.Json;

/// <summary>What stands around the reports in the JSON document of results.</summary>
internal static class ResultDocumentJson
{
    /// <summary>Writes what comes before the reports.</summary>
    public static void WriteStart(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("reports"u8);
    }

    /// <summary>Writes what comes after them.</summary>
    public static void WriteEnd(Utf8JsonWriter writer, ResultTotals totals)
    {
        writer.WriteEndArray();
        WriteRoster(writer, totals.Roster);
        ReportResultJson.Write(writer, totals.Round);
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("files"u8, totals.Files);
        writer.WriteNumber("reports"u8, totals.Reports);
        writer.WriteNumber("unreadable"u8, totals.Unreadable);
        ReportResultJson.WriteCounts(writer, totals.Findings, totals.Acknowledged, totals.Expired);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRoster(Utf8JsonWriter writer, IReadOnlyList<RosterCoverage> roster)
    {
        writer.WriteStartArray("roster"u8);
        foreach (var coverage in roster)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year"u8, coverage.Year);
            writer.WriteNumber("expected"u8, coverage.Expected);
            WriteNames(writer, "missing"u8, coverage.Missing.Select(entry => entry.Name));
            WriteNames(writer, "unread"u8, coverage.Unread.Select(entry => entry.Name));
            WriteNames(writer, "notOnRoster"u8, coverage.NotOnRoster.Select(agency => agency.Name ?? agency.UnifiedSocialCreditCode));
            writer.WriteNumber("unidentified"u8, coverage.Unidentified);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter writer, ReadOnlySpan<byte> key, IEnumerable<string?> names)
    {
        writer.WriteStartArray(key);
        foreach (var name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
