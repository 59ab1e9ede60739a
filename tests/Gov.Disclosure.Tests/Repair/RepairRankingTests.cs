namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>The most credible repair comes first: what is known from outside, then one slip for all, then slips of one key, then totals.</summary>
public sealed class RepairRankingTests
{
    [Fact]
    public void Two_sources_for_a_number_weigh_more_than_one_for_another()
    {
        var table = WrongGroup();
        StatedValue[] statedValues = [Stated(table, 0, 98), Stated(table, 2, 29), new StatedValue(RepairEvidenceKind.OtherYear, table.Form.Cells[2], 29)];

        var repairs = MinimumRepair.Find(table, new RepairOptions { StatedValues = statedValues }).Repairs;

        repairs.Take(2).Select(repair => repair.Changes.Single().Cell.ColumnIndex).Should().Equal(2, 0);
        repairs[0].Evidence.Take(2).Select(evidence => (evidence.Kind, evidence.Change)).Should().Equal(
            (RepairEvidenceKind.FigureInText, repairs[0].Changes[0]), (RepairEvidenceKind.OtherYear, repairs[0].Changes[0]));
    }

    [Fact]
    public void A_source_that_contradicts_a_repair_takes_away_what_another_gave_it()
    {
        var table = WrongGroup();
        StatedValue[] statedValues = [Stated(table, 0, 98), Stated(table, 0, 97), Stated(table, 2, 29)];

        var repairs = MinimumRepair.Find(table, new RepairOptions { StatedValues = statedValues }).Repairs;

        repairs[0].Changes.Single().Cell.ColumnIndex.Should().Be(2);
        repairs.Single(repair => repair.Changes.Single().Cell.ColumnIndex == 0).Evidence.Should().ContainSingle(evidence => evidence.Kind == RepairEvidenceKind.FigureInText);
    }

    [Fact]
    public void A_source_about_a_cell_that_stays_says_nothing_about_the_repair()
    {
        var table = WrongGroup();

        var silent = MinimumRepair.Find(table).Repairs;
        var repairs = MinimumRepair.Find(table, new RepairOptions { StatedValues = [Stated(table, 7, 1)] }).Repairs;

        repairs.Select(BruteForce.Key).Should().Equal(silent.Select(BruteForce.Key));
        repairs.SelectMany(repair => repair.Evidence).Should().NotContain(evidence => evidence.Kind == RepairEvidenceKind.FigureInText);
    }

    [Fact]
    public void What_nothing_tells_apart_stands_in_the_order_of_the_form()
    {
        var table = WrongGroup();
        table[4] = table.Digits[4] + 1_000;

        var repairs = MinimumRepair.Find(table).Repairs;

        var parts = repairs.Where(repair => !repair.Changes[0].Cell.Column.IsTotal && repair.Evidence.Count == 0).Select(repair => repair.Changes.Single().Cell.Index);
        parts.Should().HaveCountGreaterThan(1).And.BeInAscendingOrder();
    }

    [Fact]
    public void More_slips_of_one_key_come_first_then_fewer_parts_then_the_order_of_the_form() => Gen.Select(Gen.Int[0, 174], Gen.Int[1, 60]).Array[2].Sample(
        errors =>
        {
            var table = Fixtures.Suqian2024().Requests!;
            foreach (var (cell, delta) in errors)
            {
                table[cell] = table.Digits[cell] + delta;
            }

            var ranks = MinimumRepair.Find(table).Repairs.Where(repair => repair.Kind == RepairKind.Cells).Select(Rank).ToArray();

            ranks.Should().Equal(ranks.Order());
        },
        iter: 100);

    [Fact]
    public void Among_many_repairs_that_nothing_tells_apart_the_cells_stand_in_the_order_of_the_form()
    {
        // 37 too many in four rows and four columns: any pairing of those rows and columns puts it right.
        var table = new RequestsTable(RequestsTable.Form2021);
        foreach (var cell in table.Form.Cells)
        {
            table[cell] = 0;
        }

        foreach (var (row, number) in new[] { (2, 500), (3, 500), (4, 500), (5, 500), (table.Form.Row("outcomes.total").Index, 2_000), (0, 2_000) })
        {
            for (var column = 0; column < 4; column++)
            {
                table[row, column] = number + (row - 2 == column ? 37 : 0);
            }

            table[row, 6] = 4 * number;
        }

        var repairs = MinimumRepair.Find(table).Repairs;

        var cells = repairs.Select(repair => string.Join(' ', repair.Changes.Select(change => change.Cell.Index.ToString("000", System.Globalization.CultureInfo.InvariantCulture)))).ToArray();
        repairs.Should().HaveCount(24).And.OnlyContain(repair => repair.Evidence.Count == 0);
        cells.Should().Equal(cells.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_slip_of_a_key_comes_before_a_total_and_a_total_before_a_part_that_stands_earlier()
    {
        var table = WrongGroup();
        (table[0], table[1], table[2], table[3], table[4]) = (45, 7, 31, 2, 67);

        MinimumRepair.Find(table).Repairs.Select(BruteForce.Key).Should().Equal("2:13", "4:85", "0:27");
    }

    [Theory]
    [InlineData(14, 16)]
    [InlineData(14, 28)]
    [InlineData(14, 22)]
    public void Cells_that_are_no_neighbours_are_not_called_exchanged(int one, int other)
    {
        var table = Fixtures.Suqian2024().Requests!;
        (table[one], table[other]) = (table[other], table[one]);

        MinimumRepair.Find(table).Repairs.Should().ContainSingle(repair => Cells(repair).SequenceEqual(new[] { one, other })).Which.Kind.Should().Be(RepairKind.Cells);
    }

    [Fact]
    public void Numbers_of_two_groups_of_table_four_that_changed_places_are_two_slips_because_the_groups_stand_side_by_side()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        (table[0], table[5]) = (table[5], table[0]);

        var repair = MinimumRepair.Find(table).Repairs.Should().ContainSingle(found => Cells(found).SequenceEqual(new[] { 0, 5 })).Subject;

        repair.Kind.Should().Be(RepairKind.Cells);
    }

    [Fact]
    public void An_exchange_is_told_as_one_slip_and_not_as_slips_of_single_keys()
    {
        var table = Fixtures.Suqian2024().Requests!;
        (table[14], table[15]) = (table[15], table[14]);

        MinimumRepair.Find(table).Repairs[0].Evidence.Should().ContainSingle().Which.Change.Should().BeNull("the exchange speaks for the repair as a whole");
    }

    private static (int Keystrokes, int Parts, int First, int Second) Rank(RepairProposal repair) => (
        -repair.Evidence.Count(evidence => evidence.Change is not null),
        repair.Changes.Count(change => !IsTotal(change.Cell)),
        repair.Changes[0].Cell.Index,
        repair.Changes[^1].Cell.Index);

    private static bool IsTotal(FormCell cell) => RequestsTable.Form2021.IsTotal(cell);

    private static IEnumerable<int> Cells(RepairProposal repair) => repair.Changes.Select(change => change.Cell.Index);

    // 行政复议: a total that is 30 too low, so that any of its five cells may be the wrong one.
    private static ReviewAndLitigationTable WrongGroup()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[0] = 128;
        table[1] = 12;
        table[2] = 59;
        table[3] = 31;
        table[4] = 200;
        return table;
    }

    private static StatedValue Stated(ReviewAndLitigationTable table, int cell, long value) => new(RepairEvidenceKind.FigureInText, table.Form.Cells[cell], value, "正文");
}
