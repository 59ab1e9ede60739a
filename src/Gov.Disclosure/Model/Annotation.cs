using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>What is printed in or under a cell beside its number: of “22（其中修订16件）” the text is 其中修订16件.</summary>
public sealed record Annotation
{
    /// <summary>Creates an annotation.</summary>
    /// <param name="pointer">The JSON Pointer of the cell.</param>
    /// <param name="text">The note alone, without the number.</param>
    public Annotation(JsonPointer pointer, string text)
    {
        Pointer = pointer;
        Text = text;
    }

    /// <summary>The JSON Pointer (RFC 6901) of the cell the note belongs to.</summary>
    [JsonPropertyName("pointer")]
    public JsonPointer Pointer { get; }

    /// <summary>The note alone, without the number of the cell.</summary>
    [JsonPropertyName("text")]
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Pointer}: {Text}";
}
