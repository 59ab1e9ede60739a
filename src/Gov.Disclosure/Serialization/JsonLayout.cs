using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gov.Disclosure.Serialization;

/// <summary>How every JSON of this library is laid out, so that the same values always give the same bytes.</summary>
internal static class JsonLayout
{
    /// <summary>Two spaces and <c>\n</c> on every machine, Chinese unescaped.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        IndentSize = 2,
        IndentCharacter = ' ',
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>One line per report, for NDJSON.</summary>
    public static JsonWriterOptions OneLine { get; } = Indented with { Indented = false };

    /// <summary>The word of a value of an enumeration, as <see cref="WordConverter{TEnum}"/> writes it.</summary>
    public static string WordOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void Write<T>(Utf8JsonWriter writer, T value, MessageLanguage language)
        where T : notnull
    {
        if (value is IJsonValue written)
        {
            written.Write(writer, language);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    public static void WriteArray<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<T> values, MessageLanguage language)
        where T : notnull
    {
        writer.WritePropertyName(name);
        WriteArray(writer, values, language);
    }

    public static void WriteArray<T>(Utf8JsonWriter writer, IEnumerable<T> values, MessageLanguage language)
        where T : notnull
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            Write(writer, value, language);
        }

        writer.WriteEndArray();
    }
}
