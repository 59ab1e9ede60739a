using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>
/// What a search costs, in steps and not in seconds: the same on every machine. The bounds are what it took when they were written down; a change that makes
/// the search slower shows here first, one that makes it faster may lower them.
/// </summary>
public sealed class SearchEffortTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    [InlineData(3, 5)]
    [InlineData(4, 6)]
    [InlineData(5, 7)]
    [InlineData(6, 8)]
    [InlineData(7, 9)]
    public void A_table_with_several_wrong_cells_takes_few_steps(int cells, int most)
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var i = 0; i < cells; i++)
        {
            var cell = ((29 * i) + 3) % table.Form.Cells.Count;
            table[cell] = table.Digits[cell] + 7 + i;
        }

        var search = Search(table);

        search.LeastTotal.Should().Be(cells);
        search.Steps.Should().BeLessThanOrEqualTo(most);
    }

    [Theory]
    [InlineData(2, 6)]
    [InlineData(4, 8)]
    [InlineData(6, 10)]
    public void A_table_with_the_same_slip_in_several_cells_takes_few_steps(int cells, int most)
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var i = 0; i < cells; i++)
        {
            table[8 * i] = table.Digits[8 * i] + 1;
        }

        Search(table).Steps.Should().BeLessThanOrEqualTo(most);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 6)]
    [InlineData(3, 12)]
    public void Totals_far_below_their_parts_take_few_steps_although_no_part_can_fall_so_far(int cells, int most)
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var i = 0; i < cells; i++)
        {
            table[(21 * i) + 1] = 5_000;
            table[(21 * i) + 13] = 0;
        }

        Search(table).Steps.Should().BeLessThanOrEqualTo(most);
    }

    [Theory]
    [InlineData(5, 10, 894)]
    [InlineData(5, 1_000, 901)]
    [InlineData(9, 10, 11_660)]
    [InlineData(9, 1_000, 8_461)]
    public void A_hundred_tables_with_wrong_numbers_anywhere_take_few_steps_together(int cells, int mostOff, int most)
    {
        var steps = 0;
        for (var number = 0; number < 100; number++)
        {
            var random = new Random(number);
            var table = Fixtures.Suqian2024().Requests!;
            for (var i = 0; i < cells; i++)
            {
                var cell = random.Next(table.Form.Cells.Count);
                table[cell] = random.Next(3) == 0 ? random.Next(mostOff) : table.Digits[cell] + random.Next(1, mostOff);
            }

            steps += Search(table).Steps;
        }

        steps.Should().BeLessThanOrEqualTo(most);
    }

    private static RepairSearch Search(ReportTable table)
    {
        var search = new RepairSearch(RepairNetwork.Of(RepairGraph.Of(table.Form)!, table, RepairOptions.Default), RepairOptions.Default.MaxSteps);
        search.Run();
        search.IsComplete.Should().BeTrue();
        return search;
    }
}
