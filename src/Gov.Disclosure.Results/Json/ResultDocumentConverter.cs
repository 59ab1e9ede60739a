using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gov.Disclosure.Results.Json;

/// <summary>Lets a <c>JsonSerializer</c> write results as they are documented.</summary>
internal sealed class ResultDocumentConverter : JsonConverter<ResultDocument>
{
    public override ResultDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Results are written and not read.");

    public override void Write(Utf8JsonWriter writer, ResultDocument value, JsonSerializerOptions options)
    {
        var tally = new ResultTally(value.Options);
        ResultDocumentJson.WriteStart(writer);
        foreach (var result in value.Results)
        {
            tally.Add(result);
            ReportResultJson.Write(writer, result, value.Options.Language);
        }

        ResultDocumentJson.WriteEnd(writer, tally.Finish(null));
    }
}

/// <summary>The same for one report, as it stands in the document, in Chinese.</summary>
internal sealed class ReportResultConverter : JsonConverter<ReportResult>
{
    public override ReportResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Results are written and not read.");

    public override void Write(Utf8JsonWriter writer, ReportResult value, JsonSerializerOptions options) =>
        ReportResultJson.Write(writer, value, MessageLanguage.Chinese);
}
