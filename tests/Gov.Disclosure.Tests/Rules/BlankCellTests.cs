using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>Blank, <c>/</c> and 0 are three things: a blank is not a wrong number, and only a printed total can be wrong.</summary>
public sealed class BlankCellTests
{
    private const string Granted = "/requests/outcomes/granted/";
    private const string Sum = "/requests/outcomes/total/";

    private readonly AnnualReport _report = Fixtures.Suqian2023();

    [Fact]
    public void A_blank_total_is_not_filled_in_and_never_does_not_add_up()
    {
        Set(Granted + "total", Cell.Blank);

        var result = ReportValidator.Default.Validate(_report);

        result.Diagnostics.Select(finding => finding.Rule).Should().Equal(RequestsRules.TotalNotFilledIn);
        result.Diagnostics[0].Cells.Should().Equal(new JsonPointer(Granted + "total"));
        result.Diagnostics[0].Expected.Number.Should().Be(1191);
        result.Count(RequestsRules.RowTotal, RuleOutcome.NotAssessable).Should().Be(1);
        result.Count(RequestsRules.OutcomeTotal, RuleOutcome.NotAssessable).Should().Be(1, "the column of totals needs the blank one");
    }

    [Fact]
    public void Eleven_blank_totals_leave_their_column_not_assessable()
    {
        foreach (var row in RequestsTable.Form2021.Rows.Where(row => row.Path.StartsWith("outcomes.", StringComparison.Ordinal)).Take(11))
        {
            _report.Requests![row.Index, 6] = Cell.Blank;
        }

        var result = ReportValidator.Default.Validate(_report);

        result.Diagnostics.Should().HaveCount(11).And.OnlyContain(finding => finding.Rule == RequestsRules.TotalNotFilledIn);
        result.Count(RequestsRules.OutcomeTotal, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void A_blank_outcome_total_leaves_its_column_and_its_balance_not_assessable()
    {
        Set(Sum + "naturalPerson", Cell.Blank);

        var result = ReportValidator.Default.Validate(_report);

        result.Count(RequestsRules.OutcomeTotal, RuleOutcome.NotAssessable).Should().Be(1);
        result.Count(RequestsRules.Balance, RuleOutcome.NotAssessable).Should().Be(1);
        result.Count(RequestsRules.RowTotal, RuleOutcome.NotAssessable).Should().Be(1, "the row (七) adds up totals, and one of them is not there");
        result.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(RequestsRules.TotalNotFilledIn);
    }

    [Fact]
    public void A_blank_grand_total_is_not_filled_in_even_when_the_whole_row_of_totals_is_blank()
    {
        foreach (var column in Enumerable.Range(0, 7))
        {
            _report.Requests![RequestsTable.Form2021.Row("outcomes.total").Index, column] = Cell.Blank;
        }

        var result = ReportValidator.Default.Validate(_report);

        result.Diagnostics.Should().HaveCount(7).And.OnlyContain(finding => finding.Rule == RequestsRules.TotalNotFilledIn);
        result.Diagnostics.Single(finding => finding.Cells[0] == new JsonPointer(Sum + "total")).Expected.Number.Should().Be(3486);
        result.Count(RequestsRules.Balance, RuleOutcome.NotAssessable).Should().Be(7);
    }

    [Theory]
    [InlineData(CellState.Blank)]
    [InlineData(CellState.NotApplicable)]
    public void A_part_without_a_number_counts_as_0_where_the_total_is_printed(CellState state)
    {
        // 科研机构 is 0 in every row of the year.
        foreach (var row in RequestsTable.Form2021.Rows.Where(row => row.Path != "outcomes.total"))
        {
            _report.Requests![row.Index, 2] = state == CellState.Blank ? Cell.Blank : Cell.NotApplicable;
        }

        var result = new ReportValidator(RuleSet.Arithmetic).Validate(_report);

        result.Holds.Should().Be(42);
    }

    [Theory]
    [InlineData(CellState.Blank)]
    [InlineData(CellState.NotApplicable)]
    public void A_part_without_a_number_that_should_have_one_breaks_the_printed_total(CellState state)
    {
        Set(Granted + "naturalPerson", state == CellState.Blank ? Cell.Blank : Cell.NotApplicable);

        var result = new ReportValidator(RuleSet.Arithmetic).Validate(_report);

        result.Diagnostics.Select(finding => finding.Rule).Should().Equal(RequestsRules.RowTotal, RequestsRules.OutcomeTotal);
    }

    [Fact]
    public void A_total_marked_not_applicable_over_parts_with_numbers_is_not_filled_in()
    {
        Set(Granted + "total", Cell.NotApplicable);

        var result = ReportValidator.Default.Validate(_report);

        result.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(RequestsRules.TotalNotFilledIn);
        result.Diagnostics[0].Actual.Text.Should().Be("/");
        result.Count(RequestsRules.RowTotal, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void A_total_marked_not_applicable_over_parts_that_are_0_is_in_order()
    {
        foreach (var column in Enumerable.Range(0, 7))
        {
            _report.Requests![RequestsTable.Form2021.Row("outcomes.refused.stateSecret").Index, column] = column < 6 ? 0 : Cell.NotApplicable;
        }

        var result = ReportValidator.Default.Validate(_report);

        result.Diagnostics.Should().BeEmpty();
        result.Count(RequestsRules.TotalNotFilledIn, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void A_table_of_slashes_has_nothing_to_be_held_against()
    {
        foreach (var cell in RequestsTable.Form2021.Cells)
        {
            _report.Requests![cell] = Cell.NotApplicable;
        }

        var result = ReportValidator.Default.Validate(_report);

        result.Diagnostics.Should().BeEmpty();
        result.Count(RequestsRules.RowTotal, RuleOutcome.NotAssessable).Should().Be(25);
    }

    [Fact]
    public void A_wholly_blank_table_is_a_missing_table_and_its_cells_are_not_listed()
    {
        _report.Requests = new RequestsTable(RequestsTable.Form2021);

        ReportValidator.Default.Validate(_report).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(DocumentRules.TableMissing);
    }

    [Fact]
    public void Blank_slash_and_0_come_back_from_JSON_as_what_they_were() => Gen.Int[0, 2].Array[175].Sample(
        states =>
        {
            var report = Fixtures.Suqian2023();
            foreach (var cell in RequestsTable.Form2021.Cells)
            {
                report.Requests![cell] = states[cell.Index] switch { 0 => Cell.Blank, 1 => Cell.NotApplicable, _ => 0 };
            }

            var back = ReportJson.Parse(ReportJson.Serialize(report)).Requests!;

            RequestsTable.Form2021.Cells.All(cell => back[cell] == report.Requests![cell]).Should().BeTrue();
        },
        iter: 100);

    [Fact]
    public void A_cell_the_reader_doubts_is_not_held_against_the_report()
    {
        Set(Granted + "total", 1);
        var doubt = new Diagnostic(ReadingRules.AlignmentUndecidable) { Cells = [new JsonPointer(Granted + "total")] };

        var result = ReportValidator.Default.Validate(_report, [doubt]);

        result.Diagnostics.Should().BeEmpty();
        result.Count(RequestsRules.RowTotal, RuleOutcome.NotAssessable).Should().Be(1);
        result.Count(RequestsRules.OutcomeTotal, RuleOutcome.NotAssessable).Should().Be(1);
    }

    private void Set(string pointer, Cell content)
    {
        RequestsTable.Form2021.TryGetCell(new JsonPointer(pointer), out var cell).Should().BeTrue();
        _report.Requests![cell!] = content;
    }
}
