using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>
/// How every evaluation of a rule ends, counted in the sound reports for all rules, in each conformance case for the rule of its folder, and for what else is
/// then not as in the sound report; and so when a reader is not sure of one part of a sound report. What a rule passes over in silence is neither held nor broken,
/// and nobody would miss it. After a change run with UPDATE_EXPECTED=1 and read the difference of outcomes.tsv.
/// </summary>
public sealed class OutcomeTests
{
    private static readonly string[] Bases = ["base-2019", "base-2021"];

    private static readonly RuleOutcome[] Outcomes = [RuleOutcome.Holds, RuleOutcome.Broken, RuleOutcome.NotAssessable];

    private static readonly IReadOnlyList<Rule> Evaluated = [.. RuleCatalogue.All.Where(rule => rule.Origin == Origin.Report)];

    [Fact]
    public void Every_rule_ends_as_often_in_each_way_as_was_approved()
    {
        var text = new StringBuilder("report\trule\tholds\tbroken\tnot assessable\n");
        var sound = Bases.ToDictionary(name => name, name => ReportValidator.Default.Validate(Report(name)));
        foreach (var (name, result) in sound)
        {
            Append(text, name, result, _ => true);
        }

        foreach (var name in ConformanceCase.Names)
        {
            var conformance = ConformanceCase.Open(name);
            if (conformance.Result is { } result)
            {
                Append(text, name, result, rule => rule == conformance.Rule || (conformance.Base is { } from && Differs(rule, result, sound[from])));
            }
        }

        foreach (var (name, result) in sound)
        {
            foreach (var place in Places(name))
            {
                var doubting = ReportValidator.Default.Validate(Report(name), [new Diagnostic(ReadingRules.CellUnreadable) { Cells = [place] }]);
                Append(text, $"{name} in doubt of {place}", doubting, rule => Differs(rule, doubting, result));
            }
        }

        var path = RepositoryFiles.PathOf("tests", "Gov.Disclosure.Tests", "Rules", "outcomes.tsv");
        Snapshot.DifferenceFrom(path, text.ToString()).Should().BeEmpty();
    }

    private static AnnualReport Report(string name) => ReportJson.Parse(Text(name));

    private static string Text(string name) => RepositoryFiles.Text("tests", "conformance", name + ".json");

    private static bool Differs(Rule rule, ValidationResult one, ValidationResult other) =>
        Array.Exists(Outcomes, outcome => one.Count(rule, outcome) != other.Count(rule, outcome));

    /// <summary>The report, its parts, and theirs.</summary>
    private static IEnumerable<JsonPointer> Places(string name)
    {
        yield return JsonPointer.Root;
        foreach (var (key, value) in JsonNode.Parse(Text(name))!.AsObject())
        {
            yield return JsonPointer.Root.Append(key);
            foreach (var (inner, _) in value as JsonObject ?? [])
            {
                yield return JsonPointer.Root.Append(key).Append(inner);
            }
        }
    }

    private static void Append(StringBuilder text, string name, ValidationResult result, Func<Rule, bool> isTold)
    {
        foreach (var rule in Evaluated.Where(isTold))
        {
            text.AppendJoin('\t', [name, rule.Id, .. Outcomes.Select(outcome => result.Count(rule, outcome).ToString(CultureInfo.InvariantCulture))]).Append('\n');
        }
    }
}
