using System.Text;
using System.Text.Json;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Diagnostics;

/// <summary>
/// Writes findings as JSON for other programs. Every key is always present, so that a reader never has to ask whether one is missing;
/// what does not apply is <see langword="null"/>.
/// </summary>
internal static class DiagnosticJson
{
    /// <summary>Options of a writer that gives indented UTF-8 with Chinese unescaped and the same bytes on every machine.</summary>
    public static JsonWriterOptions WriterOptions { get; } = JsonLayout.Indented with { SkipValidation = false };

    /// <summary>Writes findings as an array.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="language">The language of title, message, remedy, location and legal basis.</param>
    public static string Serialize(IEnumerable<Diagnostic> diagnostics, MessageLanguage language = MessageLanguage.Chinese)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
        {
            writer.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(writer, diagnostic, language: language);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes one finding as an object.</summary>
    /// <param name="writer">Where to; <see cref="WriterOptions"/> keeps Chinese readable.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="group">The number that the findings of one root cause share; <see langword="null"/> where they are not gathered.</param>
    /// <param name="language">The language of title, message, remedy, location and legal basis.</param>
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic, int? group = null, MessageLanguage language = MessageLanguage.Chinese)
    {
        writer.WriteStartObject();
        WriteMembers(writer, diagnostic, group, language);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of the object, for who has more to say.</summary>
    internal static void WriteMembers(Utf8JsonWriter writer, Diagnostic diagnostic, int? group, MessageLanguage language)
    {
        writer.WriteString("ruleId"u8, diagnostic.RuleId);
        writer.WriteString("severity"u8, JsonNames.Of(diagnostic.Severity));
        writer.WriteString("origin"u8, JsonNames.Of(diagnostic.Origin));
        writer.WriteString("title"u8, diagnostic.Rule.GetTitle(language));
        writer.WriteString("message"u8, diagnostic.GetMessage(language));
        writer.WriteString("remedy"u8, diagnostic.GetRemedy(language));
        writer.WriteStartArray("cells"u8);
        foreach (var cell in diagnostic.Cells)
        {
            writer.WriteStringValue(cell.ToString());
        }

        writer.WriteEndArray();
        writer.WriteStartArray("relatedCells"u8);
        foreach (var related in diagnostic.RelatedCells)
        {
            Write(writer, related, language);
        }

        writer.WriteEndArray();
        writer.WriteString("location"u8, diagnostic.GetLocation(language));
        writer.WritePropertyName("expected"u8);
        Write(writer, diagnostic.Expected, language);
        writer.WritePropertyName("actual"u8);
        Write(writer, diagnostic.Actual, language);
        writer.WritePropertyName("difference"u8);
        Write(writer, diagnostic.Difference is { } difference ? difference : default(DiagnosticValue), language);
        writer.WriteString("legalBasis"u8, diagnostic.GetLegalBasis(language));
        WriteNumber(writer, "story"u8, group);
        Write(writer, "text"u8, diagnostic.Text);
        writer.WritePropertyName("position"u8);
        Write(writer, diagnostic.Position);
    }

    /// <summary>Writes a check that could not be made as an object.</summary>
    /// <param name="writer">Where to; <see cref="WriterOptions"/> keeps Chinese readable.</param>
    /// <param name="check">The check.</param>
    /// <param name="language">The language of title, location and reason.</param>
    public static void Write(Utf8JsonWriter writer, UnassessedCheck check, MessageLanguage language = MessageLanguage.Chinese)
    {
        writer.WriteStartObject();
        WriteWhatIsMissing(writer, check, language);
        Write(writer, "text"u8, check.Text);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members that say which check could not be made and why: all but the words it is about.</summary>
    internal static void WriteWhatIsMissing(Utf8JsonWriter writer, UnassessedCheck check, MessageLanguage language)
    {
        writer.WriteString("ruleId"u8, check.Rule.Id);
        writer.WriteString("title"u8, check.Rule.GetTitle(language));
        writer.WriteString("pointer"u8, check.Pointer.ToString());
        writer.WriteString("location"u8, check.GetLocation(language));
        writer.WriteNumber("count"u8, check.Count);
        writer.WriteString("reason"u8, check.GetReason(language));
        writer.WriteStartArray("gaps"u8);
        foreach (var gap in check.Gaps)
        {
            Write(writer, gap, language);
        }

        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, CheckGap gap, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, JsonNames.Of(gap.Kind));
        writer.WriteString("pointer"u8, gap.Pointer.ToString());
        writer.WriteString("location"u8, gap.Spot.In(language));
        WriteNumber(writer, "year"u8, gap.Year);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, RelatedCell related, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("year"u8, related.Year);
        writer.WriteString("pointer"u8, related.Pointer.ToString());
        writer.WriteString("location"u8, related.GetLocation(language));
        writer.WritePropertyName("value"u8);
        Write(writer, related.Value, language);
        writer.WritePropertyName("position"u8);
        Write(writer, related.Position);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, DiagnosticValue value, MessageLanguage language)
    {
        switch (value.Raw)
        {
            case null:
                writer.WriteNullValue();
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case IMessageValue worded:
                writer.WriteStringValue(worded.In(MessageCatalogue.Of(language)));
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TextSpan? text)
    {
        if (text is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("pointer"u8, text.Pointer.ToString());
        writer.WriteNumber("offset"u8, text.Offset);
        writer.WriteNumber("length"u8, text.Length);
        writer.WriteString("quote"u8, text.Quote);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, SourcePosition? position)
    {
        if (position is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("file"u8, position.File);
        WriteNumber(writer, "line"u8, position.Line);
        WriteNumber(writer, "column"u8, position.Column);
        WriteNumber(writer, "page"u8, position.Page);
        WriteNumber(writer, "table"u8, position.Table);
        WriteNumber(writer, "row"u8, position.Row);
        WriteNumber(writer, "cell"u8, position.Cell);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
