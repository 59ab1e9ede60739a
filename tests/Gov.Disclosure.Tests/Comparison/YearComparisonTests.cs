namespace Gov.Disclosure.Tests.Comparison;

/// <summary>Two reports side by side.</summary>
public sealed class YearComparisonTests
{
    [Fact]
    public void Reports_in_one_form_share_every_cell()
    {
        var comparison = YearComparison.Of(Fixtures.Suqian2023(), Fixtures.Suqian2024());

        comparison.Sequence.Should().Be(ReportSequence.Follows);
        comparison.Cells.Should().HaveCount(10 + 175 + 15).And.OnlyContain(cell => cell.IsShared);
        var received = comparison.Cells.Single(cell => cell.Cell.Pointer == new JsonPointer("/requests/received/total"));
        received.Earlier.Should().Be(Cell.FromInt64(3511));
        received.Later.Should().Be(Cell.FromInt64(3525));
        received.Difference.Should().Be(14);
        comparison.Cells.Single(cell => cell.Cell.Kind == CellKind.Amount).Difference.Should().Be(72701.2578m - 59237.2449m);
    }

    [Fact]
    public void Across_the_change_of_form_every_cell_of_both_stands_once()
    {
        var comparison = YearComparison.Of(RandomReports.One(RandomReports.Form2019), RandomReports.One(RandomReports.Form2021));

        comparison.Shared.Count().Should().Be(3 + (22 * 7) + 15);
        comparison.OnlyLater.Count().Should().Be(10 - 3 + (3 * 7));
        comparison.OnlyEarlier.Count().Should().Be(22 - 3 + 7);
        comparison.Shared.Should().OnlyContain(cell => cell.EarlierCell!.Pointer == cell.LaterCell!.Pointer);
        comparison.OnlyLater.Should().OnlyContain(cell => cell.Earlier == null && cell.Difference == null);
    }

    [Fact]
    public void A_missing_table_leaves_its_cells_on_the_other_side()
    {
        var later = Fixtures.Suqian2024();
        later.ReviewAndLitigation = null;

        YearComparison.Of(Fixtures.Suqian2023(), later).OnlyEarlier.Should().HaveCount(15).And.OnlyContain(cell => cell.Table == TableKind.ReviewAndLitigation);
    }

    [Fact]
    public void Amounts_have_a_difference_only_in_one_known_unit()
    {
        var earlier = RandomReports.One(RandomReports.Form2019);
        var later = RandomReports.One(RandomReports.Form2019);
        var amount = earlier.ProactiveDisclosure!.Form.UnitCells.Single();
        Compare().Should().NotBeNull();

        earlier.ProactiveDisclosure.SetUnit(amount, AmountUnit.Yuan);
        Compare().Should().BeNull();

        earlier.ProactiveDisclosure.SetUnit(amount, null);
        later.ProactiveDisclosure!.SetUnit(amount, null);
        Compare().Should().BeNull();

        decimal? Compare() => YearComparison.Of(earlier, later).Cells.Single(cell => cell.Cell == amount).Difference;
    }

    [Fact]
    public void What_is_compared_stays_as_it_was()
    {
        var later = Fixtures.Suqian2024();
        var comparison = YearComparison.Of(Fixtures.Suqian2023(), later);

        later.Requests!.Received.Total = 1;

        comparison.Cells.Single(cell => cell.Cell.Pointer == new JsonPointer("/requests/received/total")).Later.Should().Be(Cell.FromInt64(3525));
    }
}
