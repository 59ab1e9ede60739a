namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>A row whose numbers stand one column beside their places is one slip, where the row put back is one that a form could print.</summary>
public sealed class ShiftedRowTests
{
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
        result.Repairs[0].Evidence.Should().ContainSingle().Which.Kind.Should().Be(RepairEvidenceKind.RowShifted);
        foreach (var change in result.Repairs[0].Changes)
        {
            change.To.Should().Be(right[change.Cell.ColumnIndex]);
        }
    }

    [Fact]
    public void A_row_with_a_number_that_is_known_to_be_right_or_could_not_be_read_has_not_slid()
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var column = 6; column > 0; column--)
        {
            table[0, column] = table[0, column - 1];
        }

        table[0, 0] = 0;

        MinimumRepair.Find(table).Repairs[0].Kind.Should().Be(RepairKind.RowShifted);
        MinimumRepair.Find(table, new RepairOptions { FixedCells = [table.Form.Cells[1]] }).Repairs.Should().NotContain(repair => repair.Kind == RepairKind.RowShifted);
        MinimumRepair.Find(table, new RepairOptions { UnknownCells = [table.Form.Cells[1]] }).Repairs.Should().NotContain(repair => repair.Kind == RepairKind.RowShifted);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(18)]
    public void A_row_with_one_kind_of_applicant_that_slid_is_named_too(int row)
    {
        var table = Fixtures.Suqian2024().Requests!;
        var right = table[row, 0];
        (table[row, 0], table[row, 1], table[row, 6]) = (0, right, 0);

        var repair = MinimumRepair.Find(table).Repairs[0];

        repair.Kind.Should().Be(RepairKind.RowShifted);
        repair.Changes.Select(change => (change.Cell.ColumnIndex, change.To)).Should().Equal((0, right), (1, 0), (6, right));
        foreach (var change in repair.Changes)
        {
            MinimumRepair.Find(table, new RepairOptions { FixedCells = [change.Cell] }).Repairs.Should().NotContain(found => found.Kind == RepairKind.RowShifted);
        }
    }

    [Fact]
    public void A_row_that_slid_and_still_adds_up_is_named_and_not_listed_again_as_three_wrong_cells()
    {
        var table = Granted(1, 1, 1, 1, 1, 5);
        Print(table, "outcomes.granted", 0, 1, 1, 1, 1, 1, 5);

        var repairs = MinimumRepair.Find(table).Repairs;

        repairs[0].Kind.Should().Be(RepairKind.RowShifted);
        repairs[0].Changes.Select(change => (change.Cell.ColumnIndex, change.To.Number)).Should().Equal((0, 1), (5, 5), (6, 10));
        repairs.Select(BruteForce.Key).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Numbers_below_each_other_have_not_slid()
    {
        // 甲 0, 乙: 3 + 3 = 6, printed as 5, 1 and 3; each would be right if the number beside it were the one below it.
        var table = TinyForm.Of([0, 3, 0, 3, 0, 0, 0, 0]);
        (table[7], table[10], table[13]) = (5, 1, 3);

        MinimumRepair.Find(table).Repairs.Should().NotBeEmpty().And.NotContain(repair => repair.Kind == RepairKind.RowShifted);
    }

    [Fact]
    public void A_row_that_began_with_none_slid_to_the_left_too()
    {
        var table = Granted(0, 2, 3, 0, 0, 0);
        Print(table, "outcomes.granted", 2, 3, 0, 0, 0, 5, 0);

        MinimumRepair.Find(table).Repairs[0].Kind.Should().Be(RepairKind.RowShifted);
    }

    [Fact]
    public void A_row_that_could_only_have_begun_below_zero_has_not_slid()
    {
        var table = Granted(0, 3, 0, 0, 0, 0);
        Print(table, "outcomes.partiallyGranted", 2, 0, 0, 0, 0, 0, 2);
        Print(table, "outcomes.granted", 3, 0, 0, 0, 0, 1, 0);

        MinimumRepair.Find(table).Repairs.Should().NotContain(repair => repair.Kind == RepairKind.RowShifted);
    }

    [Theory]
    [InlineData(0, RepairKind.RowShifted)]
    [InlineData(1, RepairKind.Cells)]
    public void The_total_that_slid_out_of_the_table_is_as_large_as_a_cell_can_hold_and_no_larger(long beyond, RepairKind kind)
    {
        var most = Cell.MaxMagnitude - 5 + beyond;
        var table = Granted(most, 0, 0, 0, 0, 0);
        Print(table, "carriedForward", 0, 5, 0, 0, 0, 0, 5);
        Print(table, "received", 0, most, 5, 0, 0, 0, 0);

        MinimumRepair.Find(table).Repairs.Select(repair => repair.Kind).FirstOrDefault().Should().Be(kind);
    }

    /// <summary>A sound table of requests that were all received and granted in the same year.</summary>
    private static RequestsTable Granted(params long[] parts)
    {
        var table = new RequestsTable(RequestsTable.Form2021);
        foreach (var cell in table.Form.Cells)
        {
            table[cell] = 0;
        }

        foreach (var path in new[] { "received", "outcomes.granted", "outcomes.total" })
        {
            Print(table, path, [.. parts, parts.Sum()]);
        }

        return table;
    }

    private static void Print(RequestsTable table, string path, params long[] numbers)
    {
        for (var column = 0; column < numbers.Length; column++)
        {
            table[table.Form.Row(path).Index, column] = numbers[column];
        }
    }
}
