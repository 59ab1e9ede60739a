using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Lets <see cref="JsonSerializer"/> read and write reports with the same JSON as <see cref="ReportJson"/>.</summary>
internal sealed class AnnualReportConverter : JsonConverter<AnnualReport>
{
    public override AnnualReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The serializer may hand over a reader on scattered buffers; the report reader needs the value in one piece.
        using var document = JsonDocument.ParseValue(ref reader);
#if NET
        var utf8 = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(document.RootElement);
#else
        ReadOnlySpan<byte> utf8 = System.Text.Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
#endif
        var result = ReportJson.Read(utf8);
        if (result.Succeeded)
        {
            return result.Report;
        }

        var problem = result.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);
        throw new JsonException(
            $"{problem.RuleId} {problem.GetMessage(MessageLanguage.English)}",
            problem.Cells.Count == 0 ? null : problem.Cells[0].ToString(),
            problem.Position?.Line - 1,
            null,
            new ReportFormatException(result.Diagnostics));
    }

    public override void Write(Utf8JsonWriter writer, AnnualReport value, JsonSerializerOptions options) => ReportWriter.Write(writer, value);
}
