using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>Lets <see cref="JsonSerializer"/> write findings, results and parts of forms as the published documents show them. It does not read.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResultConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly MessageLanguage _language;

    /// <summary>Creates a converter that writes messages in Chinese.</summary>
    public ResultConverter()
        : this(MessageLanguage.Chinese)
    {
    }

    internal ResultConverter(MessageLanguage language) => _language = language;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: results are written and never read.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is made by this library; it is written as JSON and never read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonLayout.Write(writer, value, _language);
}
