using System.Buffers;
using System.Text.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Results.Json;

/// <summary>One JSON document for all reports, written as a stream.</summary>
internal sealed class JsonResults : ResultBody
{
    private readonly MessageLanguage _language;
    private readonly Utf8JsonWriter _writer;
    private readonly WrittenChecks _checks;

    public JsonResults(ResultOptions options)
    {
        _language = options.Language;
        _checks = new WrittenChecks(options.Language);
        _writer = new Utf8JsonWriter(Output, JsonLayout.Indented);
        ResultDocumentJson.WriteStart(_writer);
    }

    public override byte[] Render(ReportResult result) => JsonItem.Render(depth: 2, writer => ReportResultJson.Write(writer, result, _language, _checks));

    public override void Write(ReportResult result)
    {
        ReportResultJson.Write(_writer, result, _language, _checks);
        _writer.Flush();
    }

    public override void Write(ReportResult result, byte[] rendered) => JsonItem.Write(_writer, rendered);

    public override IEnumerable<ReadOnlyMemory<byte>> End(ResultTotals totals)
    {
        ResultDocumentJson.WriteEnd(_writer, totals);
        _writer.Flush();
        Output.Write("\n"u8);
        return [];
    }
}
