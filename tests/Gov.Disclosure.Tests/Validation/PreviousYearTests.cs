using Gov.Disclosure.Comparison;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>What last year's report contributes: numbers that are certain, each with its year and its place.</summary>
public sealed class PreviousYearTests
{
    [Theory]
    [InlineData(null, RuleOutcome.Broken)]
    [InlineData("/requests/outcomes/total/total", RuleOutcome.NotAssessable)]
    [InlineData("/requests/carriedOver/total", RuleOutcome.NotAssessable)]
    [InlineData("/requests/carriedForward/total", RuleOutcome.Broken)]
    public void A_growth_is_judged_where_every_number_is_certain_that_the_figure_may_mean(string? doubt, RuleOutcome outcome)
    {
        var report = Fixtures.Suqian2024();
        report.Overview = "全年办结政府信息公开申请3521件，同比增长50%。";
        Diagnostic[] reading = doubt is null ? [] : [new(ReadingRules.CellUnreadable) { Cells = [new JsonPointer(doubt)] }];

        var result = ReportValidator.Default.Validate(report, null, new ValidationContext { Previous = new ReadResult(Fixtures.Suqian2023(), reading) });

        result.Count(NarrativeRules.ChangeWrong, outcome).Should().Be(1);
    }

    [Theory]
    [InlineData("/year")]
    [InlineData("/agency")]
    [InlineData("/agency/name")]
    public void A_report_is_not_compared_where_the_year_or_the_agency_of_either_is_in_doubt(string doubt)
    {
        Diagnostic[] reading = [new(ReadingRules.CellUnreadable) { Cells = [new JsonPointer(doubt)] }];
        var (report, previous) = (Fixtures.Suqian2024(), Fixtures.Suqian2023());
        previous.Requests!.CarriedForward.NaturalPerson = 5;

        CarryOver(ReportValidator.Default.Validate(report, [], new ValidationContext { Previous = new ReadResult(previous, []) })).Should().Be(1);
        CarryOver(ReportValidator.Default.Validate(report, reading, new ValidationContext { Previous = new ReadResult(previous, []) })).Should().Be(0);
        CarryOver(ReportValidator.Default.Validate(report, [], new ValidationContext { Previous = new ReadResult(previous, reading) })).Should().Be(0);

        static int CarryOver(ValidationResult result) => result.Count(YearRules.CarryOver, RuleOutcome.Broken);
    }

    [Fact]
    public void A_section_copied_from_last_year_is_named_with_its_section_year_and_file()
    {
        var (report, previous) = (Fixtures.Suqian2024(), Fixtures.Suqian2023());
        report.ProblemsAndImprovements = previous.ProblemsAndImprovements = string.Concat(Enumerable.Repeat("答复文书的说理还不充分，下一年将组织专题培训。", 12));
        var read = new ReadResult(previous, []) { FileName = "2023.docx" };

        var finding = ReportValidator.Default.Validate(report, null, new ValidationContext { Previous = read })
            .Diagnostics.Should().ContainSingle(found => found.Rule == YearRules.SectionCopied).Subject;

        var related = finding.RelatedCells.Should().ContainSingle().Subject;
        related.Year.Should().Be(2023);
        related.Pointer.Should().Be(new JsonPointer("/problemsAndImprovements"));
        related.Place.Section.Should().Be(finding.Place.Section).And.NotBeNull();
        related.Position.Should().Be(new SourcePosition { File = "2023.docx" }, "where the section stands in the file is not known");
    }

    [Fact]
    public void A_relation_across_years_adds_up_terms_of_both_years_each_with_its_own()
    {
        var (report, previous) = (Fixtures.Suqian2024(), Fixtures.Suqian2023());
        var table = report.ProactiveDisclosure!;
        foreach (var relation in table.Form.YearRelations)
        {
            var sum = Sum(relation, report, previous);

            sum!.Expected.Should().Be(table[relation.Cell].Digits);
            sum.Terms.Select(term => (term.Cell.Column.Name, term.Year, term.IsSubtracted, term.Value)).Should().Equal(
                ("inForce", 2023, false, previous.ProactiveDisclosure![relation.Cell]),
                ("issued", 2024, false, table[relation.Cell.Index - 2]),
                ("repealed", 2024, true, table[relation.Cell.Index - 1]));
            sum.PreviousYears.Should().ContainSingle().Which.Pointer.Should().Be(relation.Cell.Pointer);
        }
    }

    [Theory]
    [InlineData("inForce", true)]
    [InlineData("issued", false)]
    [InlineData("repealed", false)]
    public void A_relation_across_years_has_no_sum_while_a_term_is_no_number_or_in_doubt(string column, bool isPreviousYears)
    {
        var relation = ProactiveDisclosureTable.Form2021.YearRelations[0];
        ProactiveDisclosureTable.Form2021.TryGetCell(relation.Cell.Row.Path, column, out var cell).Should().BeTrue();
        Diagnostic[] doubt = [new(ReadingRules.CellUnreadable) { Cells = [cell!.Pointer] }];
        foreach (var value in new[] { Cell.Blank, Cell.NotApplicable })
        {
            var (report, previous) = (Fixtures.Suqian2024(), Fixtures.Suqian2023());
            (isPreviousYears ? previous : report).ProactiveDisclosure![cell] = value;
            Sum(relation, report, previous).Should().BeNull();

            (isPreviousYears ? previous : report).ProactiveDisclosure![cell] = 1;
            Sum(relation, report, previous).Should().NotBeNull();
        }

        (Sum(relation, Fixtures.Suqian2024(), Fixtures.Suqian2023(), doubt, []) is null).Should().Be(!isPreviousYears);
        (Sum(relation, Fixtures.Suqian2024(), Fixtures.Suqian2023(), [], doubt) is null).Should().Be(isPreviousYears);
    }

    private static YearSum? Sum(YearRelation relation, AnnualReport report, AnnualReport previous, Diagnostic[]? reading = null, Diagnostic[]? readingBefore = null)
    {
        var doubts = DoubtfulPlaces.Of(reading, report);
        var last = PreviousYear.Of(report, doubts, new ReadResult(previous, readingBefore ?? []));
        return YearSum.Of(relation, report.ProactiveDisclosure!, last!, doubts);
    }
}
