namespace Gov.Disclosure.Tests.Validation;

/// <summary>Findings of one root cause are one group.</summary>
public sealed class DiagnosticGroupTests
{
    [Fact]
    public void Two_wrong_cells_that_share_no_sum_are_two_groups()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Granted.NaturalPerson = 1200;
        report.ReviewAndLitigation!.Review.Upheld = 310;

        ReportValidator.Default.Validate(report).Groups.Should().HaveCount(2);
    }

    [Fact]
    public void The_same_difference_along_sums_that_hold_is_one_group()
    {
        // As in the published report of 永和镇: 自然人 1 and 总计 0, in a result row and in (七)总计.
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Refused.ThirdPartyRights.Total = 37;
        report.Requests.Outcomes.Total.Total = 3485;

        var result = ReportValidator.Default.Validate(report);

        result.Diagnostics.Select(finding => finding.RuleId).Should().Equal("GD301", "GD301", "GD303");
        result.Groups.Should().ContainSingle();
    }

    [Fact]
    public void A_group_weighs_as_much_as_its_gravest_finding()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;

        new ReportValidator(RuleSet.Default.WithSeverity("GD301", Severity.Info)).Validate(report).Groups.Should().ContainSingle()
            .Which.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void A_group_names_the_changes_that_settle_it_and_whether_there_is_another_way()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Granted.NaturalPerson = 1200;
        report.ReviewAndLitigation!.Review.Upheld = 310;

        var groups = ReportValidator.Default.Validate(report).Groups;

        groups[0].IsOnlyRepair.Should().BeTrue();
        groups[0].Changes.Should().ContainSingle().Which.To.Number.Should().Be(1175);
        groups[0].Evidence.Should().BeEmpty("1200 for 1175 is no slip of one key");
        groups[1].Evidence.Select(evidence => evidence.Kind).Should().Equal(RepairEvidenceKind.DigitChanged, RepairEvidenceKind.OnlyTotals);
        groups[1].IsOnlyRepair.Should().BeFalse("any cell of the group may be the wrong one");
        groups[1].Changes.Should().ContainSingle();
    }

    [Fact]
    public void Two_wrong_cells_of_one_table_that_share_no_sum_are_two_groups()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Granted.NaturalPerson = 1180;
        report.Requests.CarriedForward.CommercialEnterprise = 8;

        var groups = ReportValidator.Default.Validate(report).Groups;

        groups.Should().HaveCount(2);
        groups.Should().OnlyContain(group => group.IsOnlyRepair && group.Changes.Count == 1);
        groups.Select(group => string.Join(' ', group.Diagnostics.Select(finding => finding.RuleId))).Should().Equal("GD301 GD302", "GD301 GD303");
    }

    [Fact]
    public void A_column_of_totals_left_blank_is_one_group()
    {
        var report = Fixtures.Suqian2023();
        foreach (var cell in report.Requests!.Form.Cells.Where(cell => cell.Column.IsTotal))
        {
            report.Requests[cell] = Cell.Blank;
        }

        var result = ReportValidator.Default.Validate(report);

        result.Diagnostics.Should().HaveCountGreaterThan(20);
        result.Groups.Should().ContainSingle().Which.Changes.Should().HaveCount(25);
    }

    [Fact]
    public void A_result_speaks_of_the_report_as_it_was_validated()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;
        var result = ReportValidator.Default.Validate(report);

        report.Requests.Received.Total = 3511;

        result.Groups.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which.To.Number.Should().Be(3511);
    }

    [Fact]
    public void Sums_that_are_switched_off_decide_nothing()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;

        var result = new ReportValidator(RuleSet.Default.Without("GD302")).Validate(report);

        result.Repairs.Should().BeEmpty();
        result.Groups.Should().ContainSingle().Which.Changes.Should().BeEmpty();
    }

    [Fact]
    public void Findings_without_a_change_to_settle_them_are_groups_with_nothing_to_change()
    {
        var report = Fixtures.Suqian2023();
        report.ProblemsAndImprovements = "无";

        var group = ReportValidator.Default.Validate(report).Groups.Should().ContainSingle().Subject;

        group.Changes.Should().BeEmpty();
        group.Evidence.Should().BeEmpty();
        group.IsOnlyRepair.Should().BeFalse();
        group.GetChangesText(MessageLanguage.English).Should().BeEmpty();
    }

    // Errors in rows and columns of table three, and how many groups they are while nobody knows which cells are wrong because the results of columns are not added up.
    [Theory]
    [InlineData("outcomes.granted.6 1", 1)]
    [InlineData("outcomes.granted.6 1, outcomes.partiallyGranted.6 1", 1)]
    [InlineData("outcomes.granted.6 1, outcomes.partiallyGranted.6 -1", 1)]
    [InlineData("outcomes.granted.6 1, outcomes.partiallyGranted.6 2", 2)]
    [InlineData("outcomes.granted.6 1, outcomes.partiallyGranted.6 2, outcomes.refused.thirdPartyRights.6 1", 2)]
    [InlineData("outcomes.granted.6 1, outcomes.partiallyGranted.6 2, outcomes.refused.thirdPartyRights.6 2", 2)]
    [InlineData("outcomes.granted.6 1, outcomes.partiallyGranted.6 2, outcomes.refused.thirdPartyRights.6 4", 3)]
    [InlineData("outcomes.granted.6 3, outcomes.total.0 7", 2)]
    [InlineData("outcomes.total.0 7", 1)]
    [InlineData("received.6 7, outcomes.total.6 3", 1)]
    [InlineData("outcomes.total.6 1, carriedForward.6 -1", 1)]
    [InlineData("received.6 1, carriedForward.6 1, outcomes.granted.6 1", 2)]
    [InlineData("received.6 1, outcomes.total.6 1, outcomes.granted.6 1", 1)]
    public void Where_no_repair_is_known_sums_off_by_one_number_that_a_sum_ties_together_are_one_group(string errors, int groups)
    {
        var report = Fixtures.Suqian2023();
        foreach (var error in errors.Split(", "))
        {
            var (place, delta) = (error.Split(' ')[0], int.Parse(error.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
            var cell = report.Requests!.Form.Row(place[..^2]).FirstCell + (place[^1] - '0');
            report.Requests[cell] = report.Requests.Digits[cell] + delta;
        }

        var result = new ReportValidator(RuleSet.Arithmetic.Without("GD302")).Validate(report);

        result.Repairs.Should().BeEmpty();
        result.Groups.Should().HaveCount(groups);
    }

    [Fact]
    public void Groups_of_table_four_are_off_by_themselves_though_by_the_same_number()
    {
        var report = Fixtures.Suqian2023();
        report.ReviewAndLitigation!.Review.Total = 441;
        report.ReviewAndLitigation.DirectLitigation.Total = 25;
        report.Requests!.Received.Total = 3512;

        var groups = new ReportValidator(RuleSet.Arithmetic.Without("GD302")).Validate(report).Groups;

        groups.Select(group => group.Diagnostics.Count).Should().BeEquivalentTo([2, 1, 1], "row and balance share the total of 新收, the groups share nothing");
    }

    [Fact]
    public void The_gravest_group_comes_first()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;
        report.ReviewAndLitigation!.Review.Upheld = 310;

        var groups = new ReportValidator(RuleSet.Default.WithSeverity("GD301", Severity.Info).WithSeverity("GD303", Severity.Warning)).Validate(report).Groups;

        groups.Select(group => group.Severity).Should().Equal(Severity.Error, Severity.Warning);
        groups[0].Diagnostics.Should().OnlyContain(finding => finding.Place.Table == TableKind.ReviewAndLitigation);
    }

    [Fact]
    public void Every_finding_is_told_in_one_group() => Gen.Select(Gen.Int[0, 174].List[0, 6], Gen.Int[1, 9]).Sample(
        (cells, delta) =>
        {
            var report = Fixtures.Suqian2024();
            foreach (var cell in cells)
            {
                report.Requests!.SetWhole(cell, report.Requests.Digits[cell] + delta);
            }

            var result = ReportValidator.Default.Validate(report);

            result.Groups.SelectMany(group => group.Diagnostics).Should().BeEquivalentTo(result.Diagnostics, options => options.ComparingByValue<Diagnostic>());
        },
        iter: 50);
}
