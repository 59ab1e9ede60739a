using System.Globalization;
using System.Text;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>
/// How every evaluation of a rule ends, counted in each conformance case for the rule of its folder and in the sound reports for all rules: what a rule
/// passes over in silence is neither held nor broken, and nobody would miss it. After a change run with UPDATE_EXPECTED=1 and read the difference of outcomes.tsv.
/// </summary>
public sealed class OutcomeTests
{
    [Fact]
    public void Every_rule_ends_as_often_in_each_way_as_was_approved()
    {
        var text = new StringBuilder("report\trule\tholds\tbroken\tnot assessable\n");
        foreach (var name in new[] { "base-2019", "base-2021" })
        {
            var result = ReportValidator.Default.Validate(ReportJson.Parse(RepositoryFiles.Text("tests", "conformance", name + ".json")));
            foreach (var rule in RuleCatalogue.All.Where(rule => rule.Origin == Origin.Report))
            {
                Append(text, name, rule, result);
            }
        }

        foreach (var name in ConformanceCase.Names)
        {
            var conformance = ConformanceCase.Open(name);
            if (conformance is { Rule.Origin: Origin.Report, Result: { } result })
            {
                Append(text, name, conformance.Rule, result);
            }
        }

        var path = RepositoryFiles.PathOf("tests", "Gov.Disclosure.Tests", "Rules", "outcomes.tsv");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        text.ToString().Should().Be(File.ReadAllText(path));
    }

    private static void Append(StringBuilder text, string name, Rule rule, ValidationResult result) => text.AppendJoin(
        '\t',
        [name, rule.Id, .. new[] { RuleOutcome.Holds, RuleOutcome.Broken, RuleOutcome.NotAssessable }.Select(outcome => result.Count(rule, outcome).ToString(CultureInfo.InvariantCulture))]).Append('\n');
}
