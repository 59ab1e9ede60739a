using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Model;

namespace Gov.Disclosure;

/// <summary>Lets <see cref="JsonSerializer"/> read and write cells as files do: a number, <c>"/"</c>, or null for blank.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CellConverter : JsonConverter<Cell>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value can stand in no cell.</exception>
    public override Cell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => Cell.Blank,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => Cell.NotApplicable,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) && Cell.TryFromDecimal(number, out var cell) => cell,
        _ => throw new JsonException("A cell is a number of at most 16 digits, \"/\" or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Cell value, JsonSerializerOptions options) => CellJson.Write(writer, value);
}
