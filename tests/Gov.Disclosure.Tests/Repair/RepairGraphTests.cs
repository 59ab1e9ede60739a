using Gov.Disclosure.Forms;
using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>Which forms can be searched: those whose sums join into a graph. A form that cannot is still judged, and nobody is accused by name.</summary>
public sealed class RepairGraphTests
{
    private static readonly FormColumn[] Columns = [FormColumn.Count("one", "甲"), FormColumn.Count("two", "乙"), FormColumn.Count("three", "丙"), FormColumn.Count("four", "丁")];

    /// <summary>Sums over the cells 0 to 3 of one row, as "0 1=2": what stands left of the sign adds up to what stands right of it.</summary>
    public static TheoryData<string, bool> Sums => new()
    {
        { "0 1=2", true },
        { "0 1=2; 2=3", true },
        { "0=1; 1=2; 2=0", true },
        { "0 1=2; 0 3=2", true },
        { "0=1; 1=2; 0=2", true },
        { "0 3=1; 1 3=2", false },
        { "0 1=3; 1 2=3; 0 2=3", false },
        { "0=1; 0=2; 0=3", false },
        { "0 1=2; 0=3; 0 1=3", false },
        { "0 0=1", false },
        { "0=1; 0=1; 0=1", true },
        { "0=1; 0=1; 0=1; 0=1", false },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void A_form_is_searched_where_every_cell_carries_its_difference_from_one_sum_to_another(string sums, bool canBeSearched)
    {
        var table = new RequestsTable(Form(sums));
        for (var cell = 0; cell < 4; cell++)
        {
            table[cell] = 0;
        }

        MinimumRepair.Find(table).Should().Match<RepairResult>(result => result.Holds && result.IsComplete && result.MinimumCells == 0 && result.RepairCount == 0);

        table[0] = 5;
        var result = MinimumRepair.Find(table);

        result.Holds.Should().BeFalse();
        result.MinimumCells.Should().Be(1, "at least one number is wrong");
        result.IsComplete.Should().Be(canBeSearched);
        (result.Repairs.Count > 0).Should().Be(canBeSearched);
        if (canBeSearched)
        {
            result.Repairs.Should().Contain(repair => repair.Changes.Single() == new CellChange(table.Form.Cells[0], 5, 0));
        }
    }

    [Fact]
    public void The_order_in_which_a_form_states_its_sums_makes_no_difference()
    {
        var inOrder = TinyForm.Of([4, 2, 9, 0, 3, 5, 1, 1]);
        Spoil(inOrder);
        var expected = Repairs(inOrder);
        for (var number = 0; number < 60; number++)
        {
            var random = new Random(number);
            var form = TinyForm.Of(sums => number == 0 ? sums.OrderBy(sum => sum.Left[0].Row.Path != "outcomes.total") : sums.OrderBy(_ => random.Next()));
            var table = TinyForm.Of([4, 2, 9, 0, 3, 5, 1, 1], form);
            Spoil(table);

            RepairGraph.Of(form)!.Divide!.Right.Should().ContainSingle().Which.Row.Path.Should().Be("outcomes.total");
            Repairs(table).Should().BeEquivalentTo(expected);
        }

        static void Spoil(ReportTable table) => (table[3], table[8], table[13]) = (8, Cell.Blank, 1);

        static string[] Repairs(ReportTable table) => [.. MinimumRepair.Find(table).Repairs.Select(repair => string.Join(' ', repair.Changes.Select(change => change.Cell.Index)))];
    }

    [Fact]
    public void A_blank_is_no_wrong_number_in_a_form_that_cannot_be_searched_either()
    {
        var table = new RequestsTable(Form("0 3=1; 1 3=2"));
        table[0] = 7;

        MinimumRepair.Find(table).Should().Match<RepairResult>(result => result.Holds && result.IsComplete && result.MinimumCells == 0);
        table[1] = 7;
        MinimumRepair.Find(table).Holds.Should().BeTrue("a blank part counts as nothing");
        table[1] = 8;
        MinimumRepair.Find(table).Holds.Should().BeFalse();
        MinimumRepair.Find(table, new RepairOptions { UnknownCells = [table.Form.Cells[3]] }).Holds.Should().BeTrue("a sum with a cell that nobody could read is not used");
    }

    [Theory]
    [InlineData("4", true)]
    [InlineData("4.0", true)]
    [InlineData("4.05", false)]
    [InlineData("40", false)]
    public void Amounts_are_added_up_as_amounts_however_many_digits_are_printed(string total, bool holds)
    {
        var columns = new[] { "one", "two", "total" }.Select(name => FormColumn.Amount(name, name, AmountUnit.TenThousandYuan)).ToArray();
        var form = Form("0 1=2", columns);
        var table = new RequestsTable(form) { [0] = 1.5m, [1] = 2.50m, [2] = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture) };

        var result = MinimumRepair.Find(table);

        result.Holds.Should().Be(holds);
        result.Repairs.Should().BeEmpty("amounts are not searched");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_sum_with_an_amount_in_it_is_not_searched_wherever_the_amount_stands(int amount)
    {
        var columns = Enumerable.Range(0, 3).Select(cell => cell == amount ? FormColumn.Amount("amount", "金额", AmountUnit.Yuan) : FormColumn.Count($"c{cell}", "件数")).ToArray();
        var table = new RequestsTable(Form("0 1=2", columns)) { [0] = 1, [1] = 2, [2] = 3 };
        MinimumRepair.Find(table).Holds.Should().BeTrue();

        table[0] = 5;

        MinimumRepair.Find(table).Should().Match<RepairResult>(result => !result.Holds && !result.IsComplete && result.MinimumCells == 1 && result.Repairs.Count == 0);
    }

    [Fact]
    public void A_change_may_be_put_right_below_zero_and_a_count_may_not()
    {
        var form = Form("0 1=2", [FormColumn.Count("before", "上一年"), FormColumn.Change("change", "本年增/减"), FormColumn.Count("now", "现在")]);
        var table = new RequestsTable(form) { [0] = 5, [1] = 0, [2] = 3 };

        MinimumRepair.Find(table).Repairs.Select(BruteForce.Key).Should().BeEquivalentTo("0:3", "1:-2", "2:5");

        (table[0], table[1], table[2]) = (5, -4, 9);
        MinimumRepair.Find(table).Repairs.Select(BruteForce.Key).Should().BeEquivalentTo("0:13", "1:4", "2:1");

        (table[0], table[1], table[2]) = (1, -4, 0);
        MinimumRepair.Find(table).Repairs.Select(BruteForce.Key).Should().BeEquivalentTo(["0:4", "1:-1"], "the last count cannot fall to -3");
    }

    private static TableForm Form(string sums, FormColumn[]? columns = null) => new(
        TableKind.Requests,
        new FormEdition("2032", "国办公开办函〔2032〕1号", 2032, null),
        TableLayout.RowsUnderOneHeader,
        [new FormRow("received", "一、新收", columns ?? Columns)],
        form => sums.Split("; ").Select(sum => Relation(form, sum.Split('='))));

    private static Relation Relation(TableForm form, string[] sides) => new(RelationKind.RowTotal, Cells(form, sides[0]), Cells(form, sides[1]));

    private static FormCell[] Cells(TableForm form, string side) => [.. side.Split(' ').Select(cell => form.Cells[int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)])];
}
