using System.Text;
using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Schema.Generation;

/// <summary>Writes the schema of a rule-set file from the rule catalogue, so that an editor offers the ids there are and refuses others.</summary>
internal static class RuleSetSchemaWriter
{
    private const string Id = "urn:gov-disclosure:rule-set:1.0";
    private const string Rule = "#/definitions/rule";
    private const string Severity = "#/definitions/severity";

    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonLayout.Indented))
        {
            WriteRoot(json, [.. RuleCatalogue.All.Where(rule => rule.Origin != Origin.Reading).Select(rule => rule.Id)]);
        }

        stream.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteRoot(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaWriter.Dialect);
        json.WriteString("$id", Id);
        json.WriteString("title", "RuleSet");
        json.WriteString("description", "规则集：gov-disclosure validate --rules 读的文件。先取 preset，再加 with，再去 without，最后按 severities 改严重程度。");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteNullableText(json, "$schema", "本文件所依的 JSON Schema");
        json.WriteStartObject("preset");
        json.WriteString("description", "从哪些规则起。不写或写 null 时为 default：除 without 里的以外全部核对。");
        json.WriteStartArray("oneOf");
        WriteChoice(json, RuleSetFile.PresetNames);
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        WriteRules(json, "with", "另外核对的规则");
        WriteRules(json, "without", "不核对的规则");
        json.WriteStartObject("severities");
        json.WriteString("description", "改动的严重程度，按规则编号");
        WriteObject(json, rules);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("definitions");
        json.WritePropertyName("rule");
        WriteChoice(json, rules, "规则编号，见 rules.json；关于读取文件的规则不由规则集取舍。");
        json.WritePropertyName("severity");
        WriteChoice(json, JsonNames.Severities.Select(severity => JsonNames.Of(severity)), "严重程度");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, string[] rules)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var rule in rules)
        {
            json.WritePropertyName(rule);
            WriteReference(json, Severity);
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteRules(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        WriteReference(json, Rule);
        json.WriteEndObject();
    }

    private static void WriteNullableText(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("null");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string target)
    {
        json.WriteStartObject();
        json.WriteString("$ref", target);
        json.WriteEndObject();
    }

    private static void WriteChoice(Utf8JsonWriter json, IEnumerable<string> choices, string? description = null)
    {
        json.WriteStartObject();
        if (description is not null)
        {
            json.WriteString("description", description);
        }

        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        foreach (var choice in choices)
        {
            json.WriteStringValue(choice);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
