namespace Gov.Disclosure.Tests.Model;

/// <summary>A table holds what its form permits and nothing else.</summary>
public sealed class ReportTableTests
{
    private static readonly ProactiveDisclosureTable Old = new(ProactiveDisclosureTable.Form2019);

    [Fact]
    public void A_count_is_never_negative_and_never_a_fraction()
    {
        var table = new RequestsTable(RequestsTable.Form2021);

        FluentActions.Invoking(() => table.Received.Total = -1).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => table.Received.Total = 1.5m).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => table.Received.Total = 1.0m).Should().Throw<ArgumentOutOfRangeException>();
        table.IsWhollyBlank.Should().BeTrue();
    }

    [Fact]
    public void A_change_may_be_negative_but_is_whole()
    {
        var table = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2019) { AdministrativeLicensing = { Change = -3 } };

        table.AdministrativeLicensing.Change.Number.Should().Be(-3);
        FluentActions.Invoking(() => table.AdministrativeLicensing.Change = 0.5m).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_amount_may_have_decimals_but_is_not_negative()
    {
        var table = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2021) { AdministrativeFees = { Amount = 18.8710m } };

        table.AdministrativeFees.Amount.ToString().Should().Be("18.8710");
        FluentActions.Invoking(() => table.AdministrativeFees.Amount = -0.5m).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(25, 0)]
    [InlineData(0, 7)]
    [InlineData(0, -1)]
    public void A_cell_outside_the_form_is_refused(int row, int column)
    {
        var table = new RequestsTable(RequestsTable.Form2021);

        FluentActions.Invoking(() => table[row, column]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => table[row, column] = 1).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(175)]
    public void An_index_outside_the_form_is_refused(int index)
    {
        var table = new RequestsTable(RequestsTable.Form2021);

        FluentActions.Invoking(() => table[index]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => table[index] = 1).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_cell_of_another_form_is_refused()
    {
        var table = new RequestsTable(RequestsTable.Form2021);

        FluentActions.Invoking(() => table[RequestsTable.Form2019.Cells[0]]).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_table_refuses_the_form_of_another_table() =>
        FluentActions.Invoking(() => new RequestsTable(ProactiveDisclosureTable.Form2021)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_unit_belongs_to_the_one_amount_whose_unit_the_form_leaves_open()
    {
        var cell = Old.Form.UnitCells.Single();

        cell.Pointer.Should().Be(new JsonPointer("/proactiveDisclosure/centralizedProcurement/amount"));
        FluentActions.Invoking(() => Old.GetUnit(Old.Form.Cells[0])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_table_with_a_single_slash_is_not_blank()
    {
        var table = new RequestsTable(RequestsTable.Form2019);
        table[0] = Cell.NotApplicable;

        table.IsWhollyBlank.Should().BeFalse();
        table[0] = Cell.Blank;
        table.IsWhollyBlank.Should().BeTrue();
    }
}
