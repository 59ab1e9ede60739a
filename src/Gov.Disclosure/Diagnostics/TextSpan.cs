using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>A passage of a text of the report: the words a finding quotes.</summary>
public sealed record TextSpan
{
    /// <summary>The JSON Pointer of the text, as <c>/overview</c>.</summary>
    [JsonPropertyName("pointer")]
    public required JsonPointer Pointer { get; init; }

    /// <summary>Where the passage starts in the text, in UTF-16 code units from 0.</summary>
    [JsonPropertyName("offset")]
    public required int Offset { get; init; }

    /// <summary>How long the passage is, in UTF-16 code units.</summary>
    [JsonPropertyName("length")]
    public required int Length { get; init; }

    /// <summary>The passage, word for word.</summary>
    [JsonPropertyName("quote")]
    public required string Quote { get; init; }

    internal static TextSpan Of(JsonPointer pointer, string text, int offset, int length) =>
        new() { Pointer = pointer, Offset = offset, Length = length, Quote = text.Substring(offset, length) };
}
