using System.Text;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Generator;

/// <summary>
/// Writes the history of the rules: each with its severity in every release, after <c>rule-history.tsv</c>, and in what is not released yet, after the
/// catalogue.
/// </summary>
internal static class RuleHistory
{
    private const string None = "—";

    public static string Write(string root)
    {
        var lines = File.ReadLines(Path.Combine(root, "src", "Gov.Disclosure.Generator", "Reference", "rule-history.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToArray();
        string[] releases = [.. lines.Select(line => line[0]).Distinct()];
        var known = lines.ToDictionary(line => (line[0], line[1]), line => line[2]);
        var page = new StringBuilder($"# 规则的沿革 · History of the rules\n\n{ReferencePage.Notice}\n\n");
        page.Append("各版本有哪些规则，各是什么级别；与前一版本不同的用粗体。编号从不重复使用。The rules of every release with their severities; what differs from the release before is bold.\n\n");
        page.Append($"| 规则 | 名称 | {string.Join(" | ", releases)} | 未发布 unreleased |\n|---|---|{string.Concat(releases.Select(_ => "---|"))}---|\n");
        foreach (var id in lines.Select(line => line[1]).Concat(RuleCatalogue.All.Select(rule => rule.Id)).Distinct().Order(StringComparer.Ordinal))
        {
            var title = RuleCatalogue.TryGet(id, out var rule) ? $"[{id}](rules.zh-CN.md#{id}) | {rule.GetTitle(MessageLanguage.Chinese)}" : $"{id} | {None}";
            string[] severities = [
                .. releases.Select(release => known.GetValueOrDefault((release, id), None)), rule is null ? None : JsonNames.Of(rule.Severity)];
            page.Append(
                $"| {title} | {string.Join(" | ", severities.Select((severity, release) => release > 0 && severities[release - 1] != severity ? $"**{severity}**" : severity))} |\n");
        }

        return page.ToString();
    }
}
