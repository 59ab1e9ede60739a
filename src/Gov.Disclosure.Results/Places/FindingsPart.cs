using System.Globalization;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Places;

/// <summary>What was found, by rule with what to tell the agencies, and as a table of agencies and rules whose shade is the number of findings.</summary>
internal static class FindingsPart
{
    private const int ShownAgencies = 30;
    private const int ShownRules = 16;

    /// <param name="page">Where to write.</param>
    /// <param name="place">The place.</param>
    /// <param name="remedies">What to tell the agencies about a rule: what was told about the first finding of it.</param>
    /// <param name="words">The words of the page.</param>
    /// <param name="language">The language.</param>
    public static void Write(TextWriter page, Place place, IReadOnlyDictionary<Rule, string> remedies, OverviewMessages words, MessageLanguage language)
    {
        var rules = place.Reports.SelectMany(report => report.Rules)
            .GroupBy(entry => entry.Rule)
            .Select(group => (Rule: group.Key, Reports: group.Count(), Findings: group.Sum(entry => entry.Count)))
            .OrderByDescending(rule => rule.Rule.Severity).ThenByDescending(rule => rule.Reports).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)
            .ToArray();
        if (rules.Length == 0)
        {
            return;
        }

        page.WriteLine($"<h2>{Text(words.ByRule)}</h2>");
        page.WriteLine(
            $"<table class=\"rules\"><thead><tr>{string.Concat(words.RuleHeadings.Select((heading, column) => $"<th scope=\"col\"{(column is 2 or 3 ? " class=\"amount\"" : "")}>{Text(heading)}</th>"))}</tr></thead><tbody>");
        foreach (var rule in rules)
        {
            page.WriteLine(
                $"<tr><th scope=\"row\" class=\"{(rule.Rule.Severity == Severity.Error ? "error" : "warning")}\">{rule.Rule.Id}</th><td>{Text(rule.Rule.GetTitle(language))}</td><td class=\"amount\">{Number(rule.Reports)}</td><td class=\"amount\">{Number(rule.Findings)}</td><td>{Text(remedies[rule.Rule])}</td></tr>");
        }

        page.WriteLine("</tbody></table>");
        WriteHeat(
            page, place, words, [
                .. rules.OrderByDescending(rule => rule.Findings).Take(ShownRules).Select(rule => rule.Rule)
                    .OrderBy(rule => rule.Id, StringComparer.Ordinal)], language);
    }

    private static void WriteHeat(TextWriter page, Place place, OverviewMessages words, Rule[] rules, MessageLanguage language)
    {
        var affected = place.Agencies.Where(agency => agency.Findings > 0).ToArray();
        PlaceAgency[] shown = [.. affected.OrderByDescending(agency => agency.Findings).Take(ShownAgencies)];
        var counts = shown.ToDictionary(
            agency => agency, agency => agency.Reports.SelectMany(report => report.Rules).GroupBy(entry => entry.Rule)
                .ToDictionary(group => group.Key, group => group.Sum(entry => entry.Count)));
        var most = Math.Max(1, counts.Values.SelectMany(row => rules.Select(rule => row.GetValueOrDefault(rule))).DefaultIfEmpty().Max());
        page.WriteLine($"<h2>{Text(words.Heat)}</h2>\n<p class=\"note\">{Text(words.HeatNote(shown.Length, affected.Length))}</p>");
        page.WriteLine(
            $"<div class=\"wide\"><table class=\"heat\"><thead><tr><th scope=\"col\">{Text(words.Agency)}</th>{string.Concat(rules.Select(rule => $"<th scope=\"col\" title=\"{Text(rule.GetTitle(language))}\">{rule.Id}</th>"))}</tr></thead><tbody>");
        foreach (var agency in shown)
        {
            page.Write($"<tr><th scope=\"row\">{Text(agency.Name)}</th>");
            foreach (var rule in rules)
            {
                var count = counts[agency].GetValueOrDefault(rule);
                page.Write(count == 0 ? "<td></td>" : $"<td class=\"heat{1 + (4 * count / (most + 1))}\">{Number(count)}</td>");
            }

            page.WriteLine("</tr>");
        }

        page.WriteLine("</tbody></table></div>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => HtmlText.Escape(text);
}
