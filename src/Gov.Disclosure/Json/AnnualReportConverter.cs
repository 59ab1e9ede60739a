using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Json;

namespace Gov.Disclosure;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write reports with the same JSON as <see cref="ReportJson"/>. Public so that source generators can name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnnualReportConverter : JsonConverter<AnnualReport>
{
    private const string NeedsBrackets = ". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029";

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no report; the message says where and why.</exception>
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
            PathOf(problem.Cells.Count == 0 ? JsonPointer.Root : problem.Cells[0]),
            problem.Position?.Line - 1,
            null,
            new ReportFormatException(result.Diagnostics));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnnualReport value, JsonSerializerOptions options) => ReportWriter.Write(writer, value);

    /// <summary>A place within the report as System.Text.Json writes paths: <c>$.requests.received.total</c>.</summary>
    private static string PathOf(JsonPointer pointer)
    {
        var path = "";
        while (pointer.TrySplit(out var parent, out var name))
        {
            path = (IsIndex(name) ? $"[{name}]" : !name.Any(character => NeedsBrackets.IndexOf(character) >= 0) ? $".{name}" : $"['{name}']") + path;
            pointer = parent;
        }

        return "$" + path;
    }

    private static bool IsIndex(string name) => name.Length > 0 && name.All(character => character is >= '0' and <= '9');
}
