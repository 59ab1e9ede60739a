using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>Where totals are not printed, those of the smallest repairs stand that need the fewest sums to come out otherwise than as printed.</summary>
public sealed class UnprintedNumberTests
{
    [Fact]
    public void Of_the_smallest_repairs_those_stand_that_break_the_fewest_sums_with_something_unprinted()
    {
        var narrowed = 0;
        for (var number = 0; number < 800; number++)
        {
            var (table, options) = Tiny(number);
            var network = RepairNetwork.Of(RepairGraph.Of(table.Form)!, table, options);
            if (network.Holds)
            {
                continue;
            }

            var search = new RepairSearch(network, options.MaxSteps);
            search.Run();
            var assessable = BruteForce.Assessable(table, [.. options.UnknownCells]);
            var broken = search.Found.Select(repair => table.Form.Relations.Except(assessable).Count(sum => !FoundRepairs.Holds(sum, FoundRepairs.NumbersAfter(table, network, repair)))).ToArray();
            var expected = search.Found.Where((_, i) => broken[i] == broken.Min()).Select(repair => FoundRepairs.Key(network, repair)).ToArray();

            var result = MinimumRepair.Find(table, options);

            result.Repairs.Where(repair => repair.Kind != RepairKind.RowShifted).Select(BruteForce.Key).Order(StringComparer.Ordinal)
                .Should().Equal(expected.Order(StringComparer.Ordinal), "table {0}", number);
            result.RepairCount.Should().Be(result.Repairs.Count);
            narrowed += expected.Length < search.Found.Count ? 1 : 0;
        }

        narrowed.Should().BeGreaterThan(50);
    }

    private static (ReportTable Table, RepairOptions Options) Tiny(int number)
    {
        var random = new Random(number);
        var table = TinyForm.Of([.. Enumerable.Range(0, 8).Select(_ => random.Next(13))]);
        for (var errors = random.Next(1, 4); errors > 0; errors--)
        {
            table[random.Next(18)] = random.Next(21);
        }

        for (var blanks = random.Next(1, 4); blanks > 0; blanks--)
        {
            table[random.Next(18)] = random.Next(2) == 0 ? Cell.Blank : Cell.NotApplicable;
        }

        return (table, new RepairOptions { UnknownCells = random.Next(3) == 0 ? [table.Form.Cells[random.Next(18)]] : [], MaxRepairs = int.MaxValue });
    }
}
