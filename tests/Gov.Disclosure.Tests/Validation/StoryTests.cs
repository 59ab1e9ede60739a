namespace Gov.Disclosure.Tests.Validation;

/// <summary>Findings of one root cause are one story.</summary>
public sealed class StoryTests
{
    [Fact]
    public void Two_wrong_cells_that_share_no_sum_are_two_stories()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Granted.NaturalPerson = 1200;
        report.ReviewAndLitigation!.Review.Upheld = 310;

        ReportValidator.Default.Validate(report).Stories.Should().HaveCount(2);
    }

    [Fact]
    public void The_same_difference_along_sums_that_hold_is_one_story()
    {
        // As in the published report of 永和镇: 自然人 1 and 总计 0, in a result row and in (七)总计.
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Refused.ThirdPartyRights.Total = 37;
        report.Requests.Outcomes.Total.Total = 3485;

        var result = ReportValidator.Default.Validate(report);

        result.Diagnostics.Select(finding => finding.RuleId).Should().Equal("GD301", "GD301", "GD303");
        result.Stories.Should().ContainSingle();
    }

    [Fact]
    public void A_story_weighs_as_much_as_its_gravest_finding()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;

        new ReportValidator(RuleSet.Default.WithSeverity("GD301", Severity.Info)).Validate(report).Stories.Should().ContainSingle()
            .Which.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Every_finding_is_told_in_one_story() => Gen.Select(Gen.Int[0, 174].List[0, 6], Gen.Int[1, 9]).Sample(
        (cells, delta) =>
        {
            var report = Fixtures.Suqian2024();
            foreach (var cell in cells)
            {
                report.Requests!.SetWhole(cell, report.Requests.Digits[cell] + delta);
            }

            var result = ReportValidator.Default.Validate(report);

            result.Stories.SelectMany(story => story.Diagnostics).Should().BeEquivalentTo(result.Diagnostics, options => options.ComparingByValue<Diagnostic>());
        },
        iter: 50);
}
