using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>A report against last year's: the two real years, what breaks them, and what must not be compared.</summary>
public sealed class PreviousYearTests
{
    [Fact]
    public void The_chains_of_two_real_years_hold()
    {
        var result = Validate(Fixtures.Suqian2024(), Fixtures.Suqian2023());

        // 3646 requests after 3607 are 1.08 % more, not the 1.05 % printed: the one slip of the two years.
        var slip = result.Diagnostics.Should().ContainSingle().Subject;
        slip.Rule.Should().Be(NarrativeRules.ChangeWrong);
        slip.Expected.Number.Should().Be(1.0812m);
        slip.Actual.Number.Should().Be(1.05m);
        result.Count(YearRules.CarryOver, RuleOutcome.Holds).Should().Be(7);
        result.Count(YearRules.InForce, RuleOutcome.Holds).Should().Be(2);
        result.Count(YearRules.Items, RuleOutcome.Holds).Should().Be(0);
        result.Count(YearRules.Jump, RuleOutcome.NotAssessable).Should().Be(0);
    }

    [Theory]
    [InlineData("/year")]
    [InlineData("/agency/name")]
    [InlineData("/requests/outcomes/total/total")]
    public void A_growth_is_not_judged_by_a_report_that_is_not_certain_to_be_last_years_nor_by_a_doubtful_cell(string doubt)
    {
        var previous = Fixtures.Suqian2023();
        Diagnostic[] doubts = [new(ReadingRules.CellUnreadable) { Cells = [new JsonPointer(doubt)] }];
        var report = Fixtures.Suqian2024();
        report.Overview = "全年共办理政府信息公开申请3521件,同比增长50%。";

        Validate([]).Should().Be(RuleOutcome.Broken);
        Validate(doubts).Should().Be(RuleOutcome.NotAssessable);

        RuleOutcome Validate(Diagnostic[] reading)
        {
            var result = ReportValidator.Default.Validate(report, null, new ValidationContext { Previous = new ReadResult(previous, reading) });
            return Enum.GetValues<RuleOutcome>().Single(outcome => result.Count(NarrativeRules.ChangeWrong, outcome) > 0);
        }
    }

    [Fact]
    public void Without_last_years_report_the_rules_are_not_evaluated()
    {
        var result = ReportValidator.Default.Validate(Fixtures.Suqian2024());

        foreach (var rule in YearRules.All)
        {
            Enum.GetValues<RuleOutcome>().Sum(outcome => result.Count(rule, outcome)).Should().Be(0);
        }
    }

    [Fact]
    public void Any_wrong_cell_of_a_chain_is_found_on_either_side()
    {
        var form = RequestsTable.Form2021;
        foreach (var relation in form.YearRelations.Concat(ProactiveDisclosureTable.Form2021.YearRelations))
        {
            var rule = YearRules.Of(relation.Kind);
            BreaksIn(report => Raise(report, relation.Cell), null, rule, relation.Cell);
            foreach (var term in relation.Terms)
            {
                var kind = relation.Kind == YearRelationKind.CarryOver ? TableKind.Requests : TableKind.ProactiveDisclosure;
                FormSet.Official.PrescribedFor(kind, 2024).TryGetCell(term.Row, term.Column, out var cell).Should().BeTrue();
                BreaksIn(term.IsPreviousYears ? null : report => Raise(report, cell!), term.IsPreviousYears ? report => Raise(report, cell!) : null, rule, relation.Cell);
            }
        }
    }

    [Fact]
    public void Years_in_different_forms_are_compared_only_in_what_both_have() => Gen.Select(RandomReports.Form2019, RandomReports.Form2021).Sample(
        (earlier, later) =>
        {
            earlier.Year = 2020;
            later.Year = 2021;
            CarryOver(earlier, later);

            var result = Validate(later, earlier);

            result.Diagnostics.Should().NotContain(finding => finding.Rule != YearRules.Jump);
            result.Count(YearRules.CarryOver, RuleOutcome.Holds).Should().Be(7);
            result.Count(YearRules.InForce, RuleOutcome.NotAssessable).Should().Be(2);
        },
        iter: 200);

    [Fact]
    public void Years_in_any_mixture_of_forms_give_no_false_finding() => Gen.Select(RandomReports.Any, RandomReports.Any).Sample(
        (earlier, later) =>
        {
            earlier.Year = 2022;
            later.Year = 2023;
            CarryOver(earlier, later);
            RollForward(earlier, later);

            var result = Validate(later, earlier);

            result.Diagnostics.Where(finding => finding.Rule == YearRules.CarryOver || finding.Rule == YearRules.InForce || finding.Rule == YearRules.Items).Should().BeEmpty();
            var rolls = Rolls(earlier, later).Count();
            (result.Count(YearRules.InForce, RuleOutcome.Holds) + result.Count(YearRules.Items, RuleOutcome.Holds)).Should().Be(rolls);
            (result.Count(YearRules.InForce, RuleOutcome.NotAssessable) + result.Count(YearRules.Items, RuleOutcome.NotAssessable))
                .Should().Be(later.ProactiveDisclosure!.Form.YearRelations.Count - rolls);
        },
        iter: 300);

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(null)]
    public void A_report_that_is_not_of_the_year_before_is_not_compared(int? year)
    {
        var other = Fixtures.Suqian2023();
        other.Year = year;
        IsNotCompared(Fixtures.Suqian2024(), other);
    }

    [Theory]
    [InlineData("连云港市")]
    [InlineData("")]
    [InlineData(null)]
    public void A_report_of_another_or_an_unknown_agency_is_not_compared(string? name)
    {
        var other = Fixtures.Suqian2023();
        other.Agency.Name = name;
        IsNotCompared(Fixtures.Suqian2024(), other);
    }

    [Fact]
    public void The_width_and_spacing_of_a_name_do_not_make_another_agency()
    {
        var report = Fixtures.Suqian2024();
        var previous = Fixtures.Suqian2023();
        report.Agency.Name = "宿迁市(本级)";
        previous.Agency.Name = "宿 迁市（本级） ";

        Validate(report, previous).Count(YearRules.CarryOver, RuleOutcome.Holds).Should().Be(7);
    }

    [Fact]
    public void A_code_decides_before_the_name()
    {
        var report = Fixtures.Suqian2024();
        var previous = Fixtures.Suqian2023();
        report.Agency.UnifiedSocialCreditCode = "11321300014000000Y";
        previous.Agency.UnifiedSocialCreditCode = "113213000140000012";

        IsNotCompared(report, previous);
    }

    [Fact]
    public void A_doubt_about_the_year_of_either_report_forbids_the_comparison()
    {
        var doubt = new Diagnostic(ReadingRules.TitleNotFound) { Cells = [new JsonPointer("/year")] };
        var previous = Fixtures.Suqian2023();
        Raise(previous, RequestsTable.Form2021.YearRelations[0].Cell);

        var ofPrevious = ReportValidator.Default.Validate(Fixtures.Suqian2024(), [], new ValidationContext { Previous = new ReadResult(previous, [doubt]) });
        var ofReport = ReportValidator.Default.Validate(Fixtures.Suqian2024(), [doubt], ValidationContext.After(previous));

        ofPrevious.Count(YearRules.CarryOver, RuleOutcome.NotAssessable).Should().Be(1);
        ofReport.Count(YearRules.CarryOver, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void The_formula_of_a_finding_adds_up_in_official_words()
    {
        var report = Fixtures.Suqian2024();
        Raise(report, ProactiveDisclosureTable.Form2021.YearRelations[1].Cell);

        var finding = Validate(report, Fixtures.Suqian2023()).Diagnostics.Should().ContainSingle(found => found.Rule == YearRules.InForce).Subject;

        finding.Expected.Number.Should().Be(420);
        finding.Actual.Number.Should().Be(421);
        finding.Arguments.Single(argument => argument.Name == "formula").Value.Raw.Should().BeOfType<YearRelationValue>()
            .Which.In(ChineseMessages.Instance).Should().ContainAll("597", "50", "227", "420", "421");
    }

    private static void BreaksIn(Action<AnnualReport>? changeReport, Action<AnnualReport>? changePrevious, Rule rule, FormCell cell)
    {
        var report = Fixtures.Suqian2024();
        var previous = Fixtures.Suqian2023();
        changeReport?.Invoke(report);
        changePrevious?.Invoke(previous);

        Validate(report, previous).Diagnostics.Where(finding => finding.Rule == rule).Should().ContainSingle().Which.Cells[0].Should().Be(cell.Pointer);
    }

    private static void IsNotCompared(AnnualReport report, AnnualReport other)
    {
        foreach (var cell in other.Requests!.Form.Cells)
        {
            Raise(other, cell);
        }

        var result = Validate(report, other);

        result.Diagnostics.Should().BeEmpty();
        foreach (var rule in YearRules.All)
        {
            result.Count(rule, RuleOutcome.NotAssessable).Should().Be(1);
            result.Count(rule, RuleOutcome.Holds).Should().Be(0);
        }
    }

    /// <summary>Makes the numbers of table two follow from last year's where both years are in one form.</summary>
    /// <summary>What follows in table two from cells that the form of the year before has as well.</summary>
    private static IEnumerable<YearRelation> Rolls(AnnualReport earlier, AnnualReport later) => later.ProactiveDisclosure!.Form.YearRelations.Where(relation =>
        relation.Terms.All(term => !term.IsPreviousYears || earlier.ProactiveDisclosure!.Form.TryGetCell(term.Row, term.Column, out _)));

    private static void RollForward(AnnualReport earlier, AnnualReport later)
    {
        var before = earlier.ProactiveDisclosure!;
        var table = later.ProactiveDisclosure!;
        foreach (var relation in Rolls(earlier, later))
        {
            decimal sum = 0;
            foreach (var term in relation.Terms)
            {
                var source = term.IsPreviousYears ? before : table;
                source.Form.TryGetCell(term.Row, term.Column, out var cell).Should().BeTrue();
                sum += (term.IsSubtracted ? -1 : 1) * source[cell!].Number!.Value;
            }

            if (sum < 0)
            {
                // A count cannot follow from a decrease below zero; the term that is another's start gives way.
                before.Form.TryGetCell(relation.Terms[0].Row, relation.Terms[0].Column, out var start).Should().BeTrue();
                before[start!] = before[start!].Number!.Value - sum;
                sum = 0;
            }

            table[relation.Cell] = sum;
        }
    }

    private static void CarryOver(AnnualReport earlier, AnnualReport later)
    {
        foreach (var relation in later.Requests!.Form.YearRelations)
        {
            // A later form may have a column more.
            if (earlier.Requests!.Form.TryGetCell(relation.Terms[0].Row, relation.Terms[0].Column, out var forward))
            {
                earlier.Requests[forward] = later.Requests[relation.Cell];
            }
        }
    }

    private static void Raise(AnnualReport report, FormCell cell)
    {
        var table = report.Requests!.Form.Cells.Contains(cell) ? (ReportTable)report.Requests : report.ProactiveDisclosure!;
        table[cell] = (table[cell].Number ?? 0) + 1;
    }

    private static ValidationResult Validate(AnnualReport report, AnnualReport previous) =>
        ReportValidator.Default.Validate(report, null, ValidationContext.After(previous));
}
