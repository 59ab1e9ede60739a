using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// A part of a report that a newer minor version of the contract defines and this library does not know: a key, or a text among those a known key permits.
/// It is kept as it was read, so that reading and writing a report of a newer version loses nothing.
/// </summary>
public sealed record UnknownPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="pointer">Where in the report it stands.</param>
    /// <param name="json">Its value.</param>
    public UnknownPart(JsonPointer pointer, string json)
    {
        Pointer = pointer;
        Json = json;
    }

    /// <summary>Where in the report the part stands; the last step is its key.</summary>
    [JsonPropertyName("pointer")]
    public JsonPointer Pointer { get; }

    /// <summary>The value of the key, as JSON.</summary>
    [JsonPropertyName("json")]
    public string Json { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Pointer}: {Json}";
}
