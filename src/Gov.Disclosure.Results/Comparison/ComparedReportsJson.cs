using System.Text.Json;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Results.Json;

namespace Gov.Disclosure.Results.Comparison;

/// <summary>A comparison as one JSON document.</summary>
internal static class ComparedReportsJson
{
    public static void Write(Stream output, ComparedReports compared, MessageLanguage language)
    {
        using (var writer = new Utf8JsonWriter(output, DiagnosticJson.WriterOptions))
        {
            writer.WriteStartObject();
            WriteReport(writer, "earlier"u8, compared.Earlier);
            WriteReport(writer, "later"u8, compared.Later);
            ComparisonJson.WriteMembers(writer, compared.Comparison);
            WriteDiagnostics(writer, compared.Chains, language);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteReport(Utf8JsonWriter writer, ReadOnlySpan<byte> key, ReportResult source)
    {
        writer.WriteStartObject(key);
        writer.WriteString("path"u8, source.Name);
        ReportResultJson.WriteYear(writer, source.Report);
        writer.WriteString("agency"u8, source.Report?.Agency.Name);
        writer.WriteStartObject("forms"u8);
        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } kind)
            {
                writer.WriteString(section.Name, source.Report?.GetTable(kind)?.Form.Edition.Id);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, ValidationResult chains, MessageLanguage language)
    {
        writer.WriteStartArray("diagnostics"u8);
        var number = 0;
        foreach (var group in chains.Groups)
        {
            number++;
            foreach (var finding in group.Diagnostics)
            {
                DiagnosticJson.Write(writer, finding, number, language);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("holds"u8, chains.Holds);
        writer.WriteNumber("broken"u8, chains.Broken);
        writer.WriteNumber("notAssessable"u8, chains.NotAssessable);
        writer.WriteEndObject();
    }
}
