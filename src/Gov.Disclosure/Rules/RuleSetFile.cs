using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json.Settings;

namespace Gov.Disclosure.Rules;

/// <summary>
/// Reads a rule set from a file: <c>{"preset": "default", "with": ["GD604"], "without": ["GD605"], "severities": {"GD601": "warning"}}</c>.
/// Everything is optional; the order is preset, with, without, severities.
/// </summary>
internal static class RuleSetFile
{
    private const string Preset = "preset";
    private const string With = "with";
    private const string Without = "without";
    private const string Severities = "severities";

    private static readonly (string Name, RuleSet Rules)[] Presets =
    [
        ("default", RuleSet.Default),
        ("arithmetic", RuleSet.Arithmetic),
        ("acrossYears", RuleSet.AcrossYears),
    ];

    public static IEnumerable<string> PresetNames => Presets.Select(preset => preset.Name);

    public static RuleSet Read(SettingsReader reader, ReadOnlySpan<byte> utf8)
    {
        if (reader.ReadObject(utf8) is not { } root)
        {
            return RuleSet.Default;
        }

        reader.AllowOnly(root, "$schema", Preset, With, Without, Severities);
        reader.Text(root, "$schema");
        var rules = PresetOf(reader, root);
        foreach (var (_, rule) in Rules(reader, root, With))
        {
            rules = rules.With(rule.Id);
        }

        foreach (var (_, rule) in Rules(reader, root, Without))
        {
            rules = rules.Without(rule.Id);
        }

        return SeveritiesOf(reader, root).Aggregate(rules, (set, entry) => set.WithSeverity(entry.Rule.Id, entry.Severity));
    }

    /// <summary>Writes a rule set as the file that gives it back.</summary>
    public static void Write(Utf8JsonWriter json, RuleSet rules)
    {
        var selectable = RuleCatalogue.All.Where(rule => rule.Origin != Origin.Reading).ToArray();
        json.WriteStartObject();
        json.WriteString(Preset, Presets[0].Name);
        json.WriteStartArray(Without);
        foreach (var rule in selectable.Where(rule => !rules.Contains(rule)))
        {
            json.WriteStringValue(rule.Id);
        }

        json.WriteEndArray();
        json.WriteStartObject(Severities);
        foreach (var rule in selectable.Where(rule => rules.SeverityOf(rule) != rule.Severity))
        {
            json.WriteString(rule.Id, JsonNames.Of(rules.SeverityOf(rule)));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The rule whose id stands in a text.</summary>
    public static Rule? RuleOf(SettingsReader reader, SettingsNode node) => reader.TextOf(node) is { } id ? RuleOf(reader, node, id) : null;

    private static RuleSet PresetOf(SettingsReader reader, SettingsNode root)
    {
        if (reader.Text(root, Preset) is not { } name)
        {
            return RuleSet.Default;
        }

        var index = Array.FindIndex(Presets, preset => preset.Name == name);
        if (index >= 0)
        {
            return Presets[index].Rules;
        }

        reader.Wrong(root.Member(Preset)!, SettingsProblemKind.WrongValue, name, [.. PresetNames]);
        return RuleSet.Default;
    }

    /// <summary>The rules of an array of ids, those a rule set has a say about.</summary>
    public static List<(SettingsNode Node, Rule Rule)> Rules(SettingsReader reader, SettingsNode root, string key)
    {
        var rules = new List<(SettingsNode Node, Rule Rule)>();
        foreach (var item in reader.Items(root, key))
        {
            if (RuleOf(reader, item) is { } rule && Selectable(reader, item, rule))
            {
                rules.Add((item, rule));
            }
        }

        return rules;
    }

    /// <summary>The rules with other severities.</summary>
    public static List<(SettingsNode Node, Rule Rule, Severity Severity)> SeveritiesOf(SettingsReader reader, SettingsNode root)
    {
        var rules = new List<(SettingsNode Node, Rule Rule, Severity Severity)>();
        if (root.Member(Severities) is { } severities && reader.Expect(severities, JsonTokenType.StartObject))
        {
            foreach (var (id, value) in severities.Members)
            {
                if (RuleOf(reader, value, id) is { } rule && Selectable(reader, value, rule) && SeverityOf(reader, value) is { } severity)
                {
                    rules.Add((value, rule, severity));
                }
            }
        }

        return rules;
    }

    /// <summary>Whether a rule set has a say about a rule: what readers report is not evaluated by any.</summary>
    private static bool Selectable(SettingsReader reader, SettingsNode node, Rule? rule)
    {
        if (rule is { Origin: Origin.Reading })
        {
            reader.Wrong(node, SettingsProblemKind.ReadingRule, rule.Id);
        }

        return rule is { Origin: not Origin.Reading };
    }

    /// <summary>The severity whose name stands in a text.</summary>
    public static Severity? SeverityOf(SettingsReader reader, SettingsNode node)
    {
        if (reader.TextOf(node) is not { } name)
        {
            return null;
        }

        foreach (var severity in JsonNames.Severities)
        {
            if (JsonNames.Of(severity) == name)
            {
                return severity;
            }
        }

        reader.Wrong(node, SettingsProblemKind.WrongValue, name, [.. JsonNames.Severities.Select(severity => JsonNames.Of(severity))]);
        return null;
    }

    /// <summary>The rule of an id.</summary>
    public static Rule? RuleOf(SettingsReader reader, SettingsNode node, string id)
    {
        if (RuleCatalogue.TryGet(id, out var rule))
        {
            return rule;
        }

        reader.Wrong(node, SettingsProblemKind.UnknownRule, id);
        return null;
    }
}
