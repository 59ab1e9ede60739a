using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>What a reader was not sure of is no evidence against the agency, whatever the rule.</summary>
public sealed class DoubtTests
{
    // What these two find stands in the reports of the agencies below, each with the doubts of its own reader.
    private static readonly Rule[] OfOtherReports = [AgencyRules.NotAddable, AgencyRules.CellNotAddable];

    private static readonly Rule[] OfTheYear =
    [
        DocumentRules.FormNotOfYear, DocumentRules.PeriodNotWholeYear, DocumentRules.TitleYear, DocumentRules.PublishedLate, DocumentRules.TextYear,
        NarrativeRules.ProcessingFeeMissing, AgencyRules.NotTheSum,
    ];

    public static TheoryData<string> Broken => [.. Cases(rule => !OfOtherReports.Contains(rule))];

    public static TheoryData<string> OfReports => [.. ConformanceCase.Names.Where(name => RuleCatalogue.All.Any(rule => rule.Origin == Origin.Report && name.StartsWith(rule.Id, StringComparison.Ordinal)))];

    public static TheoryData<string> BrokenForTheYear => [.. Cases(OfTheYear.Contains)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_finding_goes_away_when_any_cell_it_names_is_in_doubt(string name)
    {
        var conformance = ConformanceCase.Open(name);
        foreach (var finding in (conformance.Result?.Diagnostics ?? []).Where(finding => finding.Rule == conformance.Rule))
        {
            foreach (var cell in finding.Cells)
            {
                var result = Doubting(conformance, cell);

                result.Diagnostics.Should().NotContain(left => left.Rule == finding.Rule && left.Cells.Contains(cell), "{0} is in doubt", cell);
                if (IsAboutOneCell(finding))
                {
                    result.Count(finding.Rule, RuleOutcome.NotAssessable).Should().BeGreaterThan(conformance.Result!.Count(finding.Rule, RuleOutcome.NotAssessable), "{0} is in doubt", cell);
                    result.Count(finding.Rule, RuleOutcome.Holds).Should().BeLessThanOrEqualTo(conformance.Result.Count(finding.Rule, RuleOutcome.Holds), "{0} is in doubt", cell);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(BrokenForTheYear))]
    public void What_follows_from_the_year_is_not_assessable_when_the_year_is_in_doubt(string name)
    {
        var conformance = ConformanceCase.Open(name);

        var result = Doubting(conformance, new JsonPointer("/year"));

        result.Count(conformance.Rule, RuleOutcome.Broken).Should().Be(0);
        result.Count(conformance.Rule, RuleOutcome.NotAssessable).Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(OfReports))]
    public void A_doubt_about_a_place_that_no_rule_reads_changes_nothing(string name)
    {
        var conformance = ConformanceCase.Open(name);

        var result = Doubting(conformance, new JsonPointer("/url"));

        result.Diagnostics.Select(Told).Should().Equal(conformance.Result!.Diagnostics.Select(Told));
        foreach (var rule in RuleCatalogue.All)
        {
            foreach (var outcome in Enum.GetValues<RuleOutcome>())
            {
                result.Count(rule, outcome).Should().Be(conformance.Result.Count(rule, outcome), "{0} has nothing to do with it", rule);
            }
        }
    }

    private static string Told(Diagnostic finding) => $"{finding.RuleId} {string.Join(' ', finding.Cells)}";

    // A claim of a text that is in doubt is not read at all, and a table with many blank cells is still one with blank cells without one of them.
    private static bool IsAboutOneCell(Diagnostic finding) => finding.Cells.Count == 1 && finding.Text is null;

    private static IEnumerable<string> Cases(Func<Rule, bool> rules) => ConformanceCase.Names
        .Where(name => RuleCatalogue.All.Any(rule => rule.Origin == Origin.Report && rules(rule) && name.StartsWith(rule.Id + "/broken", StringComparison.Ordinal)));

    private static ValidationResult Doubting(ConformanceCase conformance, JsonPointer place) =>
        conformance.Validate([.. conformance.Reading.Diagnostics, new Diagnostic(ReadingRules.CellUnreadable) { Cells = [place] }]);
}
