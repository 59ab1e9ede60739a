using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// Chooses the language in which <see cref="JsonSerializer"/> writes findings and results; without it they are in Chinese. Put it into
/// <see cref="JsonSerializerOptions.Converters"/>.
/// </summary>
public sealed class MessageLanguageConverter : JsonConverterFactory
{
    private readonly MessageLanguage _language;

    /// <summary>Creates a converter.</summary>
    /// <param name="language">The language of titles, messages, remedies, locations and legal bases.</param>
    public MessageLanguageConverter(MessageLanguage language) => _language = language;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IJsonValue).IsAssignableFrom(typeToConvert);

    /// <summary>Makes the converter of a type. Never <see langword="null"/> for a type that <see cref="CanConvert"/> takes.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options of the serializer.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new ValueConverter(_language);

    /// <summary>Writes whatever says itself how it is written.</summary>
    private sealed class ValueConverter(MessageLanguage language) : JsonConverter<IJsonValue>
    {
        public override IJsonValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"{typeToConvert.Name} is made by this library; it is written as JSON and never read.");

        public override void Write(Utf8JsonWriter writer, IJsonValue value, JsonSerializerOptions options) => value.Write(writer, language);
    }
}
