using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Lets <see cref="JsonSerializer"/> read and write days as <c>"2019-12-31"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CalendarDateConverter : JsonConverter<CalendarDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no day.</exception>
    public override CalendarDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && CalendarDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A day is a text of the form yyyy-MM-dd.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
