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
    public void A_story_names_the_changes_that_settle_it_and_whether_there_is_another_way()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Granted.NaturalPerson = 1200;
        report.ReviewAndLitigation!.Review.Upheld = 310;

        var stories = ReportValidator.Default.Validate(report).Stories;

        stories[0].IsOnlyRepair.Should().BeTrue();
        stories[0].Changes.Should().ContainSingle().Which.To.Number.Should().Be(1175);
        stories[1].IsOnlyRepair.Should().BeFalse("any cell of the group may be the wrong one");
        stories[1].Changes.Should().ContainSingle();
    }

    [Fact]
    public void Two_wrong_cells_of_one_table_that_share_no_sum_are_two_stories()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Granted.NaturalPerson = 1180;
        report.Requests.CarriedForward.CommercialEnterprise = 8;

        var stories = ReportValidator.Default.Validate(report).Stories;

        stories.Should().HaveCount(2);
        stories.Should().OnlyContain(story => story.IsOnlyRepair && story.Changes.Count == 1);
    }

    [Fact]
    public void A_column_of_totals_left_blank_is_one_story()
    {
        var report = Fixtures.Suqian2023();
        foreach (var cell in report.Requests!.Form.Cells.Where(cell => cell.Column.IsTotal))
        {
            report.Requests[cell] = Cell.Blank;
        }

        var result = ReportValidator.Default.Validate(report);

        result.Diagnostics.Should().HaveCountGreaterThan(20);
        result.Stories.Should().ContainSingle().Which.Changes.Should().HaveCount(25);
    }

    [Fact]
    public void A_result_speaks_of_the_report_as_it_was_validated()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;
        var result = ReportValidator.Default.Validate(report);

        report.Requests.Received.Total = 3511;

        result.Stories.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which.To.Number.Should().Be(3511);
    }

    [Fact]
    public void Sums_that_are_switched_off_decide_nothing()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;

        var result = new ReportValidator(RuleSet.Default.Without("GD302")).Validate(report);

        result.Repairs.Should().BeEmpty();
        result.Stories.Should().ContainSingle().Which.Changes.Should().BeEmpty();
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
