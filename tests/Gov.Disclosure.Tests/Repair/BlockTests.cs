using Gov.Disclosure.Repair.Evidence;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>One slip that moves a whole line is one repair, named as what it is; and what speaks for a repair ranks it.</summary>
public sealed class BlockTests
{
    [Fact]
    public void A_blank_column_of_totals_is_filled_in_as_one()
    {
        var right = Fixtures.Suqian2024().Requests!;
        var table = Fixtures.Suqian2024().Requests!;
        var totals = table.Form.Cells.Where(cell => cell.Column.IsTotal).ToArray();
        foreach (var cell in totals)
        {
            table[cell] = Cell.Blank;
        }

        var result = MinimumRepair.Find(table);

        result.Holds.Should().BeTrue("a blank is not a wrong number");
        result.MinimumCells.Should().Be(0);
        result.IsUnique.Should().BeTrue("there is no other way to fill the totals in");
        result.Repairs.Should().ContainSingle().Which.Kind.Should().Be(RepairKind.TotalsFilledIn);
        result.Repairs[0].Changes.Should().Equal(totals.Select(cell => new CellChange(cell, Cell.Blank, right[cell])));
    }

    [Fact]
    public void A_blank_row_of_totals_is_filled_in_as_one()
    {
        var table = Fixtures.Suqian2024().Requests!;
        var row = table.Form.Row("outcomes.total");
        for (var column = 0; column < row.Columns.Count; column++)
        {
            table[row.Index, column] = Cell.Blank;
        }

        var repair = MinimumRepair.Find(table).Repairs.Should().ContainSingle().Which;

        repair.Kind.Should().Be(RepairKind.TotalsFilledIn);
        repair.Changes.Select(change => change.To.Number).Should().Equal(3440, 73, 0, 1, 5, 2, 3521);
    }

    [Fact]
    public void Where_column_and_row_of_totals_are_both_blank_each_is_offered_and_their_corner_stays_blank()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Column.IsTotal || cell.Row == table.Form.Row("outcomes.total")));
        var corner = table.Form.Cell(table.Form.Row("outcomes.total"), "total");

        var repairs = MinimumRepair.Find(table).Repairs;

        repairs.Select(repair => repair.Changes.Count).Should().Equal(24, 6);
        repairs.SelectMany(repair => repair.Changes).Should().NotContain(change => change.Cell == corner);
    }

    [Fact]
    public void A_row_of_totals_is_filled_in_once_also_where_nothing_is_carried_forward()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Row == table.Form.Row("outcomes.total")));
        var (received, carriedForward) = (table.Form.Row("received"), table.Form.Row("carriedForward"));
        for (var column = 0; column < received.Columns.Count; column++)
        {
            table[received.Index, column] = table[received.Index, column].Number!.Value - table[carriedForward.Index, column].Number!.Value;
            table[carriedForward.Index, column] = 0;
        }

        MinimumRepair.Find(table).Repairs.Should().ContainSingle();
    }

    [Fact]
    public void Rows_without_any_number_get_no_total()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Column.IsTotal || cell.Row.Path.StartsWith("outcomes.notProcessed", StringComparison.Ordinal)));
        foreach (var path in new[] { "received", "outcomes.total" })
        {
            // The sums of the columns still hold without the five rows.
            var row = table.Form.Row(path);
            for (var column = 0; column < row.Columns.Count - 1; column++)
            {
                table[row.Index, column] = table[row.Index, column].Number!.Value
                    - Fixtures.Suqian2024().Requests!.Form.Rows.Where(other => other.Path.StartsWith("outcomes.notProcessed", StringComparison.Ordinal)).Sum(other => Fixtures.Suqian2024().Requests![other.Index, column].Number!.Value);
            }
        }

        MinimumRepair.Find(table).Repairs.Should().ContainSingle().Which.Changes.Should().HaveCount(20);
    }

    [Fact]
    public void A_table_with_numbers_in_one_row_alone_has_no_line_of_totals_to_fill_in()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Row.Index > 0 || cell.Column.IsTotal));

        MinimumRepair.Find(table).Repairs.Should().BeEmpty();
    }

    [Fact]
    public void A_line_of_totals_is_filled_in_only_where_the_other_sums_hold()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Column.IsTotal));
        table[14] = 1_480;

        var result = MinimumRepair.Find(table);

        result.Holds.Should().BeFalse();
        result.Repairs.Should().NotContain(repair => repair.Kind == RepairKind.TotalsFilledIn);
    }

    [Fact]
    public void A_row_of_totals_is_filled_in_only_where_it_is_balanced_then()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Row == table.Form.Row("outcomes.total")));
        (table[0], table[6]) = (3_441, 3_526);

        MinimumRepair.Find(table).Repairs.Should().BeEmpty();
    }

    [Fact]
    public void A_blank_among_the_parts_keeps_no_total_from_being_filled_in()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Column.IsTotal || cell.Index is 2 or 16));

        MinimumRepair.Find(table).Repairs.Should().ContainSingle().Which.Changes.Should().HaveCount(25);
    }

    [Fact]
    public void A_blank_total_among_the_parts_leaves_the_total_over_it_blank()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Row == table.Form.Row("outcomes.total") || cell.Index == 20));

        MinimumRepair.Find(table).Repairs.Should().ContainSingle().Which.Changes.Should().HaveCount(6).And.NotContain(change => change.Cell.Column.IsTotal);
    }

    [Fact]
    public void A_line_of_totals_that_the_reader_doubts_is_not_filled_in()
    {
        var table = Blank(table => table.Form.Cells.Where(cell => cell.Column.IsTotal));

        MinimumRepair.Find(table, new RepairOptions { UnknownCells = [table.Form.Cells[6]] }).Repairs.Should().BeEmpty();
    }

    [Fact]
    public void A_total_larger_than_a_cell_can_hold_is_not_filled_in()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        foreach (var cell in table.Form.Cells.Where(cell => cell.Column.IsTotal))
        {
            table[cell] = Cell.Blank;
        }

        table[0] = Cell.MaxMagnitude - table.Digits[1] - table.Digits[2] - table.Digits[3];
        MinimumRepair.Find(table).Repairs.Should().ContainSingle().Which.Changes[0].To.Number.Should().Be(Cell.MaxMagnitude);

        table[0] = table.Digits[0] + 1;
        MinimumRepair.Find(table).Repairs.Should().BeEmpty();
    }

    [Fact]
    public void A_single_blank_total_is_not_a_wrong_number_and_is_left_blank()
    {
        var table = Fixtures.Suqian2024().Requests!;
        table[6] = Cell.Blank;

        MinimumRepair.Find(table).Repairs.Should().BeEmpty();
        MinimumRepair.Find(table).Holds.Should().BeTrue();
    }

    [Fact]
    public void Eleven_result_rows_without_their_totals_accuse_nobody()
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var row = 3; row < 14; row++)
        {
            table[row, 6] = Cell.Blank;
        }

        MinimumRepair.Find(table).Holds.Should().BeTrue();
        MinimumRepair.Find(table).Repairs.Should().BeEmpty();
    }

    [Fact]
    public void Blank_parts_count_as_nothing_and_stay_blank()
    {
        var table = Fixtures.Suqian2024().Requests!;
        foreach (var cell in table.Form.Cells.Where(cell => table[cell] == 0))
        {
            table[cell] = table.Form.IsTotal(cell) ? 0 : cell.Index % 2 == 0 ? Cell.Blank : Cell.NotApplicable;
        }

        MinimumRepair.Find(table).Holds.Should().BeTrue();
        table[14] = 1480;
        var result = MinimumRepair.Find(table);
        result.IsUnique.Should().BeTrue();
        result.Repairs[0].Changes.Single().To.Number.Should().Be(1408);
    }

    [Theory]
    [InlineData(14, 15)]
    [InlineData(15, 16)]
    [InlineData(14, 21)]
    public void Two_neighbouring_cells_exchanged_come_first_and_are_named(int one, int other)
    {
        var table = Fixtures.Suqian2024().Requests!;
        (table[one], table[other]) = (table[other], table[one]);

        var result = MinimumRepair.Find(table);

        result.MinimumCells.Should().Be(2);
        result.Repairs[0].Kind.Should().Be(RepairKind.CellsExchanged);
        result.Repairs[0].Changes.Select(change => change.Cell.Index).Should().Equal(one, other);
        result.Repairs[0].Evidence[0].Kind.Should().Be(RepairEvidenceKind.CellsExchanged);
    }

    [Theory]
    [InlineData(1480, 1408, RepairEvidenceKind.DigitsSwapped)]
    [InlineData(148, 1408, RepairEvidenceKind.DigitDropped)]
    [InlineData(14408, 1408, RepairEvidenceKind.DigitDoubled)]
    [InlineData(14708, 1408, RepairEvidenceKind.DigitAdded)]
    [InlineData(1403, 1408, RepairEvidenceKind.DigitChanged)]
    [InlineData(1488, 14888, RepairEvidenceKind.DigitDropped)]
    [InlineData(0, 1, RepairEvidenceKind.DigitChanged)]
    [InlineData(1, 10, RepairEvidenceKind.DigitDropped)]
    [InlineData(8041, 1408, null)]
    [InlineData(12, 1234, null)]
    [InlineData(7, 7, null)]
    [InlineData(5, 0, RepairEvidenceKind.DigitChanged)]
    [InlineData(-5, 5, null)]
    [InlineData(5, -5, null)]
    [InlineData(1234, 1243, RepairEvidenceKind.DigitsSwapped)]
    [InlineData(1243, 1423, RepairEvidenceKind.DigitsSwapped)]
    [InlineData(1423, 1432, RepairEvidenceKind.DigitsSwapped)]
    [InlineData(2143, 1234, null)]
    [InlineData(1325, 1234, null)]
    [InlineData(12, 112, RepairEvidenceKind.DigitDropped)]
    [InlineData(112, 12, RepairEvidenceKind.DigitDoubled)]
    [InlineData(11, 1, RepairEvidenceKind.DigitDoubled)]
    [InlineData(21, 1, RepairEvidenceKind.DigitAdded)]
    [InlineData(123, 1, null)]
    [InlineData(23, 12, null)]
    [InlineData(31, 12, null)]
    public void One_keystroke_is_recognised(long printed, long right, RepairEvidenceKind? slip) => Keystroke.Between(printed, right).Should().Be(slip);

    [Fact]
    public void A_value_stated_outside_the_table_ranks_first_and_is_quoted()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[4] = 171;
        var cell = table.Form.Cells[2];
        var stated = new StatedValue(RepairEvidenceKind.FigureInText, cell, 29, "其他结果29件");

        var result = MinimumRepair.Find(table, new RepairOptions { StatedValues = [stated] });

        result.RepairCount.Should().Be(5);
        result.Repairs[0].Changes.Single().Cell.Should().BeSameAs(cell);
        result.Repairs[0].Evidence[0].Kind.Should().Be(RepairEvidenceKind.FigureInText);
        result.Repairs[0].Evidence[0].Quote.Should().Be(stated.Quote);
    }

    [Fact]
    public void A_stated_value_against_a_change_puts_it_last()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[4] = 171;
        var stated = new StatedValue(RepairEvidenceKind.OtherYear, table.Form.Cells[4], 171);

        MinimumRepair.Find(table, new RepairOptions { StatedValues = [stated] }).Repairs[^1].Changes.Single().Cell.Index.Should().Be(4);
    }

    [Fact]
    public void A_list_cut_short_still_counts_all()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[4] = 171;

        var result = MinimumRepair.Find(table, new RepairOptions { MaxRepairs = 2 });

        result.Repairs.Should().HaveCount(2);
        result.RepairCount.Should().Be(5);
        result.IsUnique.Should().BeFalse();
    }

    private static RequestsTable Blank(Func<RequestsTable, IEnumerable<FormCell>> cells)
    {
        var table = Fixtures.Suqian2024().Requests!;
        foreach (var cell in cells(table))
        {
            table[cell] = Cell.Blank;
        }

        return table;
    }
}
