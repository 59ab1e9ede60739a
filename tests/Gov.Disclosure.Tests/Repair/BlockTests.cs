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
    [InlineData(1)]
    [InlineData(-1)]
    public void A_row_that_slid_by_one_column_comes_first_and_is_named(int step)
    {
        var table = Fixtures.Suqian2024().Requests!;
        var row = table.Form.Rows[0];
        var right = row.Columns.Select((_, column) => table[0, column]).ToArray();
        for (var column = 0; column < right.Length; column++)
        {
            table[0, column] = column - step >= 0 && column - step < right.Length ? right[column - step] : 0;
        }

        var result = MinimumRepair.Find(table);

        result.Repairs[0].Kind.Should().Be(RepairKind.RowShifted);
        foreach (var change in result.Repairs[0].Changes)
        {
            change.To.Should().Be(right[change.Cell.ColumnIndex]);
        }
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
    public void One_keystroke_is_recognised(long printed, long right, RepairEvidenceKind? slip) => Keystroke.Between(printed, right).Should().Be(slip);

    [Fact]
    public void A_witness_from_outside_the_table_ranks_first_and_is_quoted()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[4] = 171;
        var cell = table.Form.Cells[2];
        var witness = new RepairWitness(RepairEvidenceKind.FigureInText, cell, 29, "其他结果29件");

        var result = MinimumRepair.Find(table, new RepairOptions { Witnesses = [witness] });

        result.RepairCount.Should().Be(5);
        result.Repairs[0].Changes.Single().Cell.Should().BeSameAs(cell);
        result.Repairs[0].Evidence[0].Kind.Should().Be(RepairEvidenceKind.FigureInText);
        result.Repairs[0].Evidence[0].Quote.Should().Be(witness.Quote);
    }

    [Fact]
    public void A_witness_against_a_change_puts_it_last()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[4] = 171;
        var witness = new RepairWitness(RepairEvidenceKind.OtherYear, table.Form.Cells[4], 171);

        MinimumRepair.Find(table, new RepairOptions { Witnesses = [witness] }).Repairs[^1].Changes.Single().Cell.Index.Should().Be(4);
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
}
