using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Lets <see cref="JsonSerializer"/> read and write pointers as their written form, as values and as keys of a dictionary.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPointerConverter : JsonConverter<JsonPointer>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no pointer.</exception>
    public override JsonPointer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is no pointer.</exception>
    public override JsonPointer ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonPointer value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, JsonPointer value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static JsonPointer Of(string? text) =>
        JsonPointer.IsWellFormed(text) ? new JsonPointer(text!) : throw new JsonException("A JSON Pointer is empty or starts with '/'.");
}
