using System.Text.Json;
using System.Text.RegularExpressions;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Validation.Profiles;

/// <summary>Reads the file of a profile, by the same means as a rule set, and tells everything that is wrong with it.</summary>
internal sealed class ProfileFile(SettingsReader reader)
{
    public static readonly string[] Placeholders = ["location", "expected", "actual", "difference"];

    public Profile Read(SettingsNode root)
    {
        reader.AllowOnly(
            root, "$schema", "name", "authority", "url", "version", "sinceYear", "untilYear", "places", "divisions", "without", "severities", "words",
            "ownRules", "extraRows");
        reader.Text(root, "$schema");
        var without = RuleSetFile.Rules(reader, root, "without").Where(entry => MayWeighLess(entry.Node, entry.Rule, null))
            .Select(entry => entry.Rule).ToArray();
        var severities = RuleSetFile.SeveritiesOf(reader, root).Where(entry => MayWeighLess(entry.Node, entry.Rule, entry.Severity))
            .Select(entry => (entry.Rule, entry.Severity)).ToArray();
        return new Profile(
            reader.Text(root, "name", required: true) ?? "", reader.Text(root, "authority", required: true) ?? "",
            reader.Text(root, "version", required: true) ?? "")
        {
            Url = reader.Text(root, "url"),
            SinceYear = reader.Number(root, "sinceYear"),
            UntilYear = reader.Number(root, "untilYear"),
            Places = [.. Texts(root, "places")],
            Divisions = [.. Texts(root, "divisions")],
            Without = without,
            Severities = severities,
            Words = [.. WordsOf(root)],
            OwnRules = OwnRulesOf(root),
            ExtraRows = [.. ExtraRowsOf(root)],
        };
    }

    /// <summary>A sum of the official tables is either right or wrong; no place may have it otherwise.</summary>
    private bool MayWeighLess(SettingsNode node, Rule rule, Severity? severity)
    {
        if (!RuleSet.Arithmetic.Contains(rule) || severity >= rule.Severity)
        {
            return true;
        }

        reader.Wrong(node, SettingsProblemKind.OfficialSum, rule.Id);
        return false;
    }

    private IEnumerable<(Rule Rule, RuleWords Words)> WordsOf(SettingsNode root)
    {
        if (root.Member("words") is not { } words || !reader.Expect(words, JsonTokenType.StartObject))
        {
            yield break;
        }

        foreach (var (id, node) in words.Members)
        {
            var rule = RuleSetFile.RuleOf(reader, node, id);
            if (reader.Expect(node, JsonTokenType.StartObject))
            {
                reader.AllowOnly(node, "remedy", "legalBasis");
                var own = new RuleWords("", "") { Remedy = Template(node, "remedy") ?? "", LegalBasis = reader.Text(node, "legalBasis") ?? "" };
                if (rule is not null)
                {
                    yield return (rule, own);
                }
            }
        }
    }

    private List<Rule> OwnRulesOf(SettingsNode root)
    {
        var rules = new List<Rule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Objects(root, "ownRules"))
        {
            reader.AllowOnly(node, ["id", "severity", "title", "message", "remedy", "formula", "explanation", "legalBasis", .. ProfileCheck.Kinds]);
            var id = reader.Text(node, "id", required: true);
            if (id is not null && (!OwnRule.IsId(id) || !ids.Add(id)))
            {
                reader.Wrong(node.Member("id")!, SettingsProblemKind.WrongValue, id);
                id = null;
            }

            var severity = node.Member("severity") is { } given ? RuleSetFile.SeverityOf(reader, given) : null;
            if (node.Member("severity") is null)
            {
                reader.Text(node, "severity", required: true);
            }

            var title = reader.Text(node, "title", required: true);
            var message = Template(node, "message", required: true);
            var words = new RuleWords(title ?? "", message ?? "")
            {
                Remedy = Template(node, "remedy") ?? "",
                Formula = reader.Text(node, "formula") ?? "",
                Explanation = reader.Text(node, "explanation") ?? "",
                LegalBasis = reader.Text(node, "legalBasis") ?? "",
            };
            if (ProfileCheck.Of(reader, this, node) is { } check && id is not null && severity is { } weight)
            {
                rules.Add(OwnRule.Create(id, weight, check, words));
            }
        }

        return rules;
    }

    private IEnumerable<(TableKind Table, string Label)> ExtraRowsOf(SettingsNode root)
    {
        foreach (var node in Objects(root, "extraRows"))
        {
            reader.AllowOnly(node, "table", "label");
            var label = reader.Text(node, "label", required: true);
            var section = SectionOf(node, "table", candidate => candidate.Table is not null);
            if (label is not null && section?.Table is { } table)
            {
                yield return (table, label);
            }
        }
    }

    /// <summary>The section of a name.</summary>
    public ReportSection? SectionOf(SettingsNode node, string key, Func<ReportSection, bool> isAllowed)
    {
        if (reader.Text(node, key, required: true) is not { } name)
        {
            return null;
        }

        var allowed = ReportSection.All.Where(isAllowed).ToArray();
        if (Array.Find(allowed, section => section.Name == name) is { } found)
        {
            return found;
        }

        reader.Wrong(node.Member(key)!, SettingsProblemKind.WrongValue, name, [.. allowed.Select(section => section.Name)]);
        return null;
    }

    /// <summary>The objects of an array.</summary>
    public IEnumerable<SettingsNode> Objects(SettingsNode node, string key) =>
        reader.Items(node, key).Where(item => reader.Expect(item, JsonTokenType.StartObject));

    /// <summary>The texts of an array; an empty one says nothing and is wrong.</summary>
    public IReadOnlyList<string> Texts(SettingsNode node, string key, bool required = false)
    {
        var texts = new List<string>();
        if (required && node.Member(key) is not { Items.Count: > 0 })
        {
            reader.Wrong(node, SettingsProblemKind.MissingKey, key);
        }

        foreach (var item in reader.Items(node, key))
        {
            if (reader.TextOf(item) is { } text)
            {
                if (text.Length == 0)
                {
                    reader.Wrong(item, SettingsProblemKind.WrongValue, text);
                }

                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>A text with the placeholders that findings fill.</summary>
    private string? Template(SettingsNode node, string key, bool required = false)
    {
        var text = reader.Text(node, key, required);
        foreach (Match match in Regex.Matches(text ?? "", "{([^}]*)}"))
        {
            if (!Placeholders.Contains(match.Groups[1].Value, StringComparer.Ordinal))
            {
                reader.Wrong(node.Member(key)!, SettingsProblemKind.WrongValue, match.Value, [.. Placeholders.Select(name => $"{{{name}}}")]);
            }
        }

        return text;
    }
}
