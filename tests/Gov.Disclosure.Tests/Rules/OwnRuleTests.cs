using System.Text.Json;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>Rules of one's own stand beside those of the catalogue, in the same set and the same results.</summary>
public sealed class OwnRuleTests
{
    private static readonly JsonPointer Overview = new("/overview");

    private static readonly Rule LongEnough = OwnRule.Create(
        "FJ-01",
        Severity.Warning,
        evaluation =>
        {
            if (evaluation.Report.Overview is not { } text)
            {
                evaluation.NotAssessable();
            }
            else if (text.Length >= 200)
            {
                evaluation.Holds();
            }
            else
            {
                evaluation.Broken([Overview], 200L, (long)text.Length, [new("place", "总体情况")]);
            }
        },
        new RuleWords("总体情况过短", "{place}只有 {actual} 字，要求至少 {expected} 字。") { Remedy = "补充。", LegalBasis = "闽政办〔2024〕1号" },
        new RuleWords("Section one is short", "{place} has {actual} characters, at least {expected} are asked for."));

    private static readonly ReportValidator Validator = new(RuleSet.Default.With(LongEnough));

    [Fact]
    public void A_broken_rule_of_ones_own_is_a_finding_like_any_other()
    {
        var report = Report("短");

        var result = Validator.Validate(report);

        var finding = result.Diagnostics.Should().ContainSingle(finding => finding.Rule == LongEnough).Which;
        finding.Message.Should().Be("总体情况只有 1 字，要求至少 200 字。");
        finding.GetMessage(MessageLanguage.English).Should().Be("总体情况 has 1 characters, at least 200 are asked for.");
        finding.GetRemedy(MessageLanguage.Chinese).Should().Be("补充。");
        finding.Location.Should().Contain("总体情况");
        finding.Rule.GetLegalBasis(MessageLanguage.Chinese).Should().Be("闽政办〔2024〕1号");
        result.Count(LongEnough, RuleOutcome.Broken).Should().Be(1);
        result.Broken.Should().Be(ReportValidator.Default.Validate(report).Broken + 1);
        result.Groups.SelectMany(group => group.Diagnostics).Should().Contain(finding);
        JsonSerializer.Serialize(result).Should().Contain("FJ-01");
    }

    [Fact]
    public void It_holds_or_is_not_assessable_where_the_check_says_so()
    {
        Validator.Validate(Report(new string('字', 300))).Count(LongEnough, RuleOutcome.Holds).Should().Be(1);
        Validator.Validate(Report(null)).Count(LongEnough, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void What_the_reader_doubts_is_no_evidence()
    {
        var result = Validator.Validate(Report("短"), [new Diagnostic(ReadingRules.InvalidText) { Cells = [Overview] }]);

        result.Diagnostics.Should().NotContain(finding => finding.Rule == LongEnough);
        result.Count(LongEnough, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void A_check_that_fails_is_reported()
    {
        var failing = OwnRule.Create("x", Severity.Error, _ => throw new InvalidOperationException(), new RuleWords("题", "文"));

        var result = new ReportValidator(RuleSet.Default.With(failing)).Validate(Report("短"));

        result.Diagnostics.Should().ContainSingle(finding => finding.Rule == ReadingRules.CheckFailed).Which.Message.Should().Contain("x");
        result.Count(failing, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void A_set_takes_it_weighs_it_and_leaves_it_out()
    {
        var rules = RuleSet.Arithmetic.With(LongEnough).WithSeverity("FJ-01", Severity.Error);

        rules.Contains(LongEnough).Should().BeTrue();
        rules.Rules.Should().EndWith(LongEnough);
        new ReportValidator(rules.With("GD604")).Validate(Report("短")).Diagnostics.Should().ContainSingle(finding => finding.Rule == LongEnough).Which.Severity.Should().Be(Severity.Error);
        rules.Without("FJ-01").Contains(LongEnough).Should().BeFalse();
        rules.With(LongEnough).Should().BeSameAs(rules);
        RuleSet.Default.With(RequestsRules.RowTotal).Contains(RequestsRules.RowTotal).Should().BeTrue();
    }

    [Theory]
    [InlineData("GD301")]
    [InlineData("GD999")]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("甲")]
    [InlineData("a b")]
    public void Its_id_is_none_of_the_catalogue_and_one_that_files_can_hold(string id) =>
        FluentActions.Invoking(() => OwnRule.Create(id, Severity.Info, _ => { }, new RuleWords("题", "文"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Two_rules_of_one_id_do_not_go_into_one_set() =>
        FluentActions.Invoking(() => RuleSet.Default.With(LongEnough).With(OwnRule.Create("FJ-01", Severity.Info, _ => { }, new RuleWords("题", "文"))))
            .Should().Throw<ArgumentException>();

    private static AnnualReport Report(string? overview)
    {
        var report = Fixtures.Suqian2024();
        report.Overview = overview;
        return report;
    }
}
