using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>A rule set is an immutable selection: every change gives a new one.</summary>
public sealed class RuleSetTests
{
    [Fact]
    public void Leaving_a_rule_out_changes_the_new_set_alone()
    {
        var without = RuleSet.Default.Without("GD301");

        without.Contains(RequestsRules.RowTotal).Should().BeFalse();
        without.Contains(RequestsRules.OutcomeTotal).Should().BeTrue();
        RuleSet.Default.Contains(RequestsRules.RowTotal).Should().BeTrue();
    }

    [Fact]
    public void Taking_a_rule_in_changes_the_new_set_alone()
    {
        var with = RuleSet.Arithmetic.With("GD201");

        with.Contains(ProactiveDisclosureRules.DisclosedWithinTotal).Should().BeTrue();
        RuleSet.Arithmetic.Contains(ProactiveDisclosureRules.DisclosedWithinTotal).Should().BeFalse();
    }

    [Fact]
    public void Another_severity_changes_the_new_set_alone()
    {
        var milder = RuleSet.Default.WithSeverity("GD301", Severity.Info);

        milder.SeverityOf(RequestsRules.RowTotal).Should().Be(Severity.Info);
        RuleSet.Default.SeverityOf(RequestsRules.RowTotal).Should().Be(RequestsRules.RowTotal.Severity);
    }

    [Fact]
    public void A_finding_weighs_what_the_rule_set_says()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;

        var result = new ReportValidator(RuleSet.Default.WithSeverity("GD301", Severity.Info).Without("GD303")).Validate(report);

        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
        result.IsValid.Should().BeTrue();
        result.Count(RequestsRules.Balance, RuleOutcome.Broken).Should().Be(0);
    }

    [Fact]
    public void The_arithmetic_set_has_the_four_kinds_of_sum() =>
        RuleSet.Arithmetic.Rules.Select(rule => rule.Id).Should().Equal("GD301", "GD302", "GD303", "GD401");

    [Theory]
    [InlineData("GD999")]
    [InlineData("gd301")]
    [InlineData("")]
    public void A_rule_that_does_not_exist_is_refused(string id)
    {
        FluentActions.Invoking(() => RuleSet.Default.Without(id)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleSet.Default.With(id)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleSet.Default.WithSeverity(id, Severity.Info)).Should().Throw<ArgumentException>();
    }
}
