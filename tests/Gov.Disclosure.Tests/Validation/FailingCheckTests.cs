using Gov.Disclosure.Checks;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>A check that fails is reported as a defect of the library and never taken for a pass.</summary>
public sealed class FailingCheckTests
{
    private static readonly NamedCheck Failing = new("Failing", [RequestsRules.RowTotal], (AnnualReport _, ref Assessment _) => throw new FormatException("a defect"));

    [Fact]
    public void A_check_that_throws_is_GD090_and_the_report_is_not_valid()
    {
        var result = new ReportValidator(RuleSet.Default, [Failing]).Validate(Fixtures.Suqian2023());

        result.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(ReadingRules.CheckFailed);
        result.IsValid.Should().BeFalse();
        result.NotAssessable.Should().Be(1);
        result.Holds.Should().Be(0);
    }

    [Fact]
    public void A_check_that_throws_does_not_hide_what_the_others_find()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;

        foreach (NamedCheck[] checks in new[] { [Failing, .. CheckList.All], CheckList.All.Append(Failing).ToArray() })
        {
            var result = new ReportValidator(RuleSet.Default, checks).Validate(report);

            result.Diagnostics.Select(finding => finding.Rule).Should().Equal(ReadingRules.CheckFailed, RequestsRules.RowTotal, RequestsRules.Balance);
        }
    }

    [Fact]
    public void A_rule_set_cannot_silence_a_failure()
    {
        var result = new ReportValidator(RuleSet.Default.Without("GD090"), [Failing]).Validate(Fixtures.Suqian2023());

        result.IsValid.Should().BeFalse();
        result.NotAssessable.Should().Be(1);
        result.Count(ReadingRules.CheckFailed, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void A_failure_says_which_check_failed_and_how()
    {
        var failure = new ReportValidator(RuleSet.Default, [Failing]).Validate(Fixtures.Suqian2023()).Diagnostics.Single();

        failure.Arguments.Select(argument => (argument.Name, argument.Value.ToString())).Should().Equal(("check", "Failing"), ("reason", nameof(FormatException)));
    }

    [Fact]
    public void A_check_is_run_where_the_rule_set_has_any_of_its_rules_and_not_otherwise()
    {
        var ran = 0;
        var check = new NamedCheck("Counting", [RequestsRules.RowTotal, RequestsRules.Balance], (AnnualReport _, ref Assessment _) => ran++);

        new ReportValidator(RuleSet.Arithmetic.Without("GD301"), [check]).Validate(Fixtures.Suqian2023());
        ran.Should().Be(1);

        new ReportValidator(RuleSet.Arithmetic.Without("GD301").Without("GD303"), [check]).Validate(Fixtures.Suqian2023());
        ran.Should().Be(1);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_catalogue_whatever_the_order_of_the_checks()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;
        report.ProblemsAndImprovements = "无";
        report.ReviewAndLitigation!.Review.Upheld = 310;

        var result = new ReportValidator(RuleSet.Default, [.. CheckList.All.Reverse()]).Validate(report);

        result.Diagnostics.Select(finding => finding.Rule.Index).Should().HaveCount(4).And.BeInAscendingOrder();
    }

    [Fact]
    public void Every_rule_about_a_report_is_evaluated_by_exactly_one_check()
    {
        var checkedRules = CheckList.All.SelectMany(check => check.Rules);

        checkedRules.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(RuleCatalogue.All.Where(rule => rule.Origin == Origin.Report));
    }
}
