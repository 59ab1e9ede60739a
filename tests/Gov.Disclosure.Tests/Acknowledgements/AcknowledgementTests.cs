using System.Text;
using Gov.Disclosure.Acknowledgements;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Acknowledgements;

/// <summary>An accepted finding stays accepted on re-run and comes back when its cell changes.</summary>
public sealed class AcknowledgementTests
{
    private static readonly CalendarDate Day = new(2025, 1, 20);

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { """{"accepted": {}}""", nameof(SettingsProblemKind.WrongType), "/accepted" },
        { """{"accepted": [1]}""", nameof(SettingsProblemKind.WrongType), "/accepted/0" },
        { """{"accepted": [{"ruleId": "GD602", "reason": "r", "by": "b"}]}""", nameof(SettingsProblemKind.MissingKey), "/accepted/0/fingerprint" },
        { """{"accepted": [{"ruleId": "GD602", "reason": "r", "fingerprint": "f"}]}""", nameof(SettingsProblemKind.MissingKey), "/accepted/0/by" },
        { """{"accepted": [{"ruleId": "GD602", "by": "b", "fingerprint": "f"}]}""", nameof(SettingsProblemKind.MissingKey), "/accepted/0/reason" },
        { """{"accepted": [{"ruleId": "GD999", "reason": "r", "by": "b", "fingerprint": "f"}]}""", nameof(SettingsProblemKind.UnknownRule), "/accepted/0/ruleId" },
        { """{"accepted": [{"ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "on": "yesterday"}]}""", nameof(SettingsProblemKind.WrongValue), "/accepted/0/on" },
        { """{"accepted": [{"ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "cells": ["a"]}]}""", nameof(SettingsProblemKind.WrongValue), "/accepted/0/cells/0" },
        { """{"accepted": [{"ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "year": 2024.5}]}""", nameof(SettingsProblemKind.WrongValue), "/accepted/0/year" },
        { """{"agreed": []}""", nameof(SettingsProblemKind.UnknownKey), "/agreed" },
    };

    [Fact]
    public void An_accepted_finding_stays_accepted_through_its_file()
    {
        var (report, previous) = Broken();
        var acknowledged = AcceptAll(report, previous);

        var read = AcknowledgementList.Read(Encoding.UTF8.GetBytes(acknowledged.Serialize()));
        var sorted = read.Apply(report, Findings(report, previous));

        sorted.Open.Should().BeEmpty();
        sorted.Expired.Should().BeEmpty();
        sorted.Acknowledged.Should().HaveCount(2).And.OnlyContain(entry => entry.Acknowledgement.Reason == "集中清理" && entry.Acknowledgement.By == "张三" && entry.Acknowledgement.On == Day);
        read.Serialize().Should().Be(acknowledged.Serialize());
    }

    [Fact]
    public void Unrelated_edits_do_not_matter()
    {
        var (report, previous) = Broken();
        var acknowledged = AcceptAll(report, previous);
        report.Overview += "另补一句。";
        report.Title = "另一个标题2024年";
        report.ReviewAndLitigation!.Review.Upheld = 0;
        report.ReviewAndLitigation.Review.Total = report.ReviewAndLitigation.Review.Total.Number!.Value - 88;
        previous.ReviewAndLitigation = null;

        acknowledged.Apply(report, Findings(report, previous)).Acknowledged.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_finding_comes_back_when_a_cell_of_it_changes_in_either_report(bool inPrevious)
    {
        var (report, previous) = Broken();
        var acknowledged = AcceptAll(report, previous);
        var table = (inPrevious ? previous : report).ProactiveDisclosure!;
        table.NormativeDocuments.InForce = table.NormativeDocuments.InForce.Number!.Value + 1;

        var sorted = acknowledged.Apply(report, Findings(report, previous));

        sorted.Open.Should().ContainSingle().Which.Rule.Should().Be(YearRules.InForce);
        sorted.Acknowledged.Should().ContainSingle();
        sorted.Expired.Should().ContainSingle().Which.RuleId.Should().Be(YearRules.InForce.Id);
    }

    [Fact]
    public void A_settled_finding_expires_and_another_agencys_does_not()
    {
        var (report, previous) = Broken();
        var acknowledged = AcceptAll(report, previous);
        var other = Fixtures.Suqian2024();
        other.Agency.Name = "连云港市";

        acknowledged.Apply(Fixtures.Suqian2024(), []).Expired.Should().HaveCount(2);
        acknowledged.Apply(other, []).Expired.Should().BeEmpty();
        acknowledged.Apply(previous, []).Expired.Should().BeEmpty("it is of another year");
    }

    [Fact]
    public void What_is_accepted_for_one_agency_or_year_is_not_accepted_for_another()
    {
        var finding = new Diagnostic(DocumentRules.ProblemsNotStated) { Cells = [new JsonPointer("/problemsAndImprovements")] };
        var prints = new[]
        {
            DiagnosticFingerprint.Of(finding, Report("甲", 2024)),
            DiagnosticFingerprint.Of(finding, Report("乙", 2024)),
            DiagnosticFingerprint.Of(finding, Report("甲", 2023)),
            DiagnosticFingerprint.Of(finding, Report("甲", 2024, ReportScope.Own)),
            DiagnosticFingerprint.Of(finding with { Cells = [] }, Report("甲", 2024)),
            DiagnosticFingerprint.Of(finding with { Actual = "无" }, Report("甲", 2024)),
        };

        prints.Should().OnlyHaveUniqueItems();
        DiagnosticFingerprint.Of(finding with { Position = new SourcePosition { Line = 7 } }, Report("甲 ", 2024)).Should().Be(prints[0]);
    }

    [Fact]
    public void Missing_reports_are_recognised_whatever_the_order_of_the_list()
    {
        var parent = Fixtures.Suqian2024();
        RosterEntry[] roster = [new("甲"), new("乙"), new("丙")];
        var one = Missing(parent, roster);
        var other = Missing(parent, [.. roster.Reverse()]);
        var fewer = Missing(parent, [.. roster.Skip(1)]);

        DiagnosticFingerprint.Of(one, parent).Should().Be(DiagnosticFingerprint.Of(other, parent)).And.NotBe(DiagnosticFingerprint.Of(fewer, parent));
    }

    [Fact]
    public void A_failed_check_and_an_unread_part_cannot_be_accepted()
    {
        AcknowledgementList.CanAcknowledge(new Diagnostic(ReadingRules.CheckFailed)).Should().BeFalse();
        AcknowledgementList.CanAcknowledge(new Diagnostic(ReadingRules.CellUnreadable)).Should().BeFalse();
        AcknowledgementList.CanAcknowledge(new Diagnostic(ReadingRules.AlignmentUndecidable)).Should().BeTrue();
        AcknowledgementList.CanAcknowledge(new Diagnostic(YearRules.CarryOver)).Should().BeTrue();
    }

    [Fact]
    public void Every_change_of_an_involved_cell_changes_the_fingerprint() => Gen.Select(RandomReports.Form2021, Gen.Int[0, 174], Gen.Long[0, 100000]).Sample(
        (report, index, number) =>
        {
            var table = report.Requests!;
            var cell = table.Form.Cells[index];
            var finding = new Diagnostic(RequestsRules.RowTotal) { Cells = [cell.Pointer] };
            var before = (table[cell], DiagnosticFingerprint.Of(finding, report));
            table[cell] = number;

            (DiagnosticFingerprint.Of(finding, report) == before.Item2).Should().Be(table[cell] == before.Item1);
        },
        iter: 500);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_the_file_is_one_problem_at_its_place(string file, string kind, string pointer)
    {
        AcknowledgementList.TryRead(Encoding.UTF8.GetBytes(file), out _, out var problems).Should().BeFalse();

        var problem = problems.Should().ContainSingle().Which;
        problem.Kind.ToString().Should().Be(kind);
        problem.Pointer.ToString().Should().Be(pointer);
    }

    private static (AnnualReport Report, AnnualReport Previous) Broken()
    {
        var report = Fixtures.Suqian2024();
        report.ProactiveDisclosure!.NormativeDocuments.InForce = 425;
        report.ProblemsAndImprovements = "无";
        return (report, Fixtures.Suqian2023());
    }

    // The text of 2024 states a growth that its own numbers do not give.
    private static IReadOnlyList<Diagnostic> Findings(AnnualReport report, AnnualReport previous) =>
        new ReportValidator(RuleSet.Default.Without(NarrativeRules.ChangeWrong.Id)).Validate(report, null, ValidationContext.After(previous)).Diagnostics;

    private static AcknowledgementList AcceptAll(AnnualReport report, AnnualReport previous) =>
        AcknowledgementList.Empty.With(Findings(report, previous).Select(finding => Acknowledgement.Of(finding, report, "集中清理", "张三", Day)));

    private static Diagnostic Missing(AnnualReport parent, RosterEntry[] roster) =>
        ReportValidator.Default.Validate(parent, null, ValidationContext.Above([], roster)).Diagnostics.Single(finding => finding.Rule == AgencyRules.ReportsMissing);

    private static AnnualReport Report(string name, int year, ReportScope? scope = null) => new() { Agency = { Name = name }, Year = year, Scope = scope };
}
