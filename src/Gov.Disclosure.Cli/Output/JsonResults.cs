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

    public byte[] Render(ExaminedReport report) => JsonItem.Render(depth: 2, writer => ExaminedReportJson.Write(writer, report, _language));

    public void Write(ExaminedReport report, byte[] rendered) => JsonItem.Write(_writer, rendered);

    public void Complete(Totals totals)
    {
        _writer.WriteEndArray();
        WriteRoster(totals.Roster);
        _writer.WriteStartObject("summary"u8);
        _writer.WriteNumber("files"u8, totals.Files);
        _writer.WriteNumber("reports"u8, totals.Reports);
        _writer.WriteNumber("unreadable"u8, totals.Unreadable);
        ExaminedReportJson.WriteCounts(_writer, totals.Findings, totals.Acknowledged, totals.Expired);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        // Not disposing the writer keeps an interrupted run from adding an end it has not earned.
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
