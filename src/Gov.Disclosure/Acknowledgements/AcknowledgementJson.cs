using System.Text.Json;

namespace Gov.Disclosure;

/// <summary>Writes acknowledgements as JSON for other programs, as they stand in their file.</summary>
public static class AcknowledgementJson
{
    /// <summary>Writes one acknowledgement as an object.</summary>
    /// <param name="writer">Where to; <see cref="DiagnosticJson.WriterOptions"/> keeps Chinese readable.</param>
    /// <param name="acknowledgement">The acknowledgement.</param>
    public static void Write(Utf8JsonWriter writer, Acknowledgement acknowledgement) => AcknowledgementFile.WriteItem(writer, acknowledgement);
}
