using System.Text.Json;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Diagnostics;

/// <summary>Writes a rule as JSON.</summary>
internal static class RuleJson
{
    /// <summary>Writes one rule with its texts in both languages.</summary>
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("severity", JsonNames.Of(rule.Severity));
        json.WriteString("origin", JsonNames.Of(rule.Origin));
        json.WriteString("table", rule.Table is { } table ? ReportSection.Of(table).Name : null);
        json.WriteStartArray("forms");
        foreach (var form in rule.Forms)
        {
            json.WriteStringValue(form);
        }

        json.WriteEndArray();
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

    private static RuleText TextOf(Rule rule, MessageLanguage language) => rule.Text(language);
}
