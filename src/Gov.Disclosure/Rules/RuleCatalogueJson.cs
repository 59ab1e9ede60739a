using System.Text;
using System.Text.Json;

namespace Gov.Disclosure;

/// <summary>
/// The rule catalogue as JSON, for programs and pages outside .NET. The same catalogue always gives the same bytes:
/// UTF-8, Chinese unescaped, two spaces, <c>\n</c>.
/// </summary>
public static class RuleCatalogueJson
{
    /// <summary>The version of the document's layout. Rules are added without a change of it; ids are never reused.</summary>
    public static string Version => "1.0";

    /// <summary>Writes the catalogue as text.</summary>
    public static string Serialize()
    {
        using var stream = new MemoryStream();
        Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes the catalogue as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8)
    {
        using (var json = new Utf8JsonWriter(utf8, ReportWriter.Indented))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteStartArray("rules");
            foreach (var rule in RuleCatalogue.All)
            {
                Write(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    /// <summary>Writes one rule with its texts in both languages.</summary>
    internal static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("severity", JsonNames.Of(rule.Severity));
        json.WriteString("origin", JsonNames.Of(rule.Origin));
        json.WriteString("table", rule.Table is { } table ? ReportSection.Of(table).Name : null);
        json.WriteString("form", rule.Form);
        WriteYear(json, "sinceYear", rule.SinceYear);
        WriteYear(json, "untilYear", rule.UntilYear);
        WriteTexts(json, "title", language => TextOf(rule, language).Title);
        WriteTexts(json, "formula", language => TextOf(rule, language).Formula);
        WriteTexts(json, "template", language => TextOf(rule, language).Template);
        WriteTexts(json, "remedy", language => TextOf(rule, language).Remedy);
        WriteTexts(json, "explanation", language => TextOf(rule, language).Explanation);
        WriteTexts(json, "legalBasis", rule.GetLegalBasis);
        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, Func<MessageLanguage, string> textIn)
    {
        json.WriteStartObject(name);
        json.WriteString("zh-CN", textIn(MessageLanguage.Chinese));
        json.WriteString("en", textIn(MessageLanguage.English));
        json.WriteEndObject();
    }

    private static RuleText TextOf(Rule rule, MessageLanguage language) => MessageCatalogue.Of(language).Text(rule);
}
