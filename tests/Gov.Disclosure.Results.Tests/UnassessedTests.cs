using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Results.Tests;

/// <summary>What could not be checked is said, each with what it lacks.</summary>
public sealed class UnassessedTests
{
    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("tests", "fixtures", "documents"), "*.expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_check_that_was_not_made_is_there_and_says_what_it_lacks()
    {
        Files.Should().NotBeEmpty();
        foreach (var file in Files.Append(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt")))
        {
            var result = ReportValidator.Default.Validate(ReportFile.Read(file))!;

            result.Unassessed.Sum(check => check.Count).Should().Be(result.NotAssessable, file);
            result.Unassessed.Should().OnlyContain(check => check.Gaps.Count > 0 && check.GetReason(MessageLanguage.English).Length > 0, file);
            foreach (var rule in RuleCatalogue.All)
            {
                result.Unassessed.Where(check => check.Rule == rule).Sum(check => check.Count).Should().Be(result.Count(rule, RuleOutcome.NotAssessable), rule.Id);
            }
        }
    }

    [Fact]
    public void Reports_that_end_alike_but_lack_other_cells_are_told_apart()
    {
        var first = Fixtures.Suqian2023();
        var second = Fixtures.Suqian2023();
        first.Requests!.Outcomes.Refused.StateSecret.Total = Cell.Blank;
        second.Requests!.Outcomes.Refused.InternalAffairs.Total = Cell.Blank;

        var lacking = new[] { first, second, first }
            .Select(report => new ReportValidator(RuleSet.Arithmetic).Validate(report).Unassessed.SelectMany(check => check.Gaps).Select(gap => gap.Pointer.ToString()).Distinct())
            .ToArray();

        lacking[0].Should().Contain("/requests/outcomes/refused/stateSecret/total").And.NotContain("/requests/outcomes/refused/internalAffairs/total");
        lacking[1].Should().Contain("/requests/outcomes/refused/internalAffairs/total").And.NotContain("/requests/outcomes/refused/stateSecret/total");
        lacking[2].Should().Equal(lacking[0]);
    }

    [Fact]
    public void Words_say_each_cause_once_and_count_every_check()
    {
        var result = Samples.Seed();
        var lines = new ResultDocument(result).ToString().Split('\n').SkipWhile(line => !line.StartsWith("共核对", StringComparison.Ordinal)).Skip(1).Where(line => line.Contains("无法核对", StringComparison.Ordinal)).ToArray();

        lines.Should().OnlyHaveUniqueItems().And.HaveCountLessThan(result.Validation!.Unassessed.Count);
        lines.Sum(line => int.Parse(line.Split(' ').SkipWhile(word => !word.EndsWith("无法核对", StringComparison.Ordinal)).ElementAt(1), System.Globalization.CultureInfo.InvariantCulture))
            .Should().Be(result.Validation.NotAssessable);
    }

    [Fact]
    public void Another_report_that_is_not_of_the_year_before_is_named_as_the_cause()
    {
        var result = ReportValidator.Default.Validate(new ReadResult(Fixtures.Suqian2024(), []), ValidationContext.After(Fixtures.Suqian2024()))!;

        result.Unassessed.Where(check => check.Rule.Id.StartsWith("GD6", StringComparison.Ordinal)).Should().NotBeEmpty()
            .And.OnlyContain(check => check.Gaps.Single().Kind == CheckGapKind.NotComparable);
    }
}
