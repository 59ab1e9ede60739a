using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>The search finds all smallest repairs and nothing else, whatever is blank, known, unknown or weighs more, and stops where it is told to.</summary>
public sealed class RepairSearchTests
{
    private const int Tables = 3_000;

    [Fact]
    public void A_made_up_form_is_searched_where_its_sums_make_a_graph()
    {
        for (var number = 0; number < Tables; number++)
        {
            var made = MadeUpTable.Of(number);
            var form = made.Table.Form;
            if (!made.HasImpliedSum)
            {
                (RepairGraph.Of(form) is not null).Should().Be(MadeUpTable.CanBeSigned(form), "table {0}", number);
            }
        }
    }

    [Fact]
    public void The_search_finds_every_smallest_set_of_cells_that_trying_all_sets_finds_and_no_other()
    {
        var (searched, repaired) = (0, 0);
        for (var number = 0; number < Tables; number++)
        {
            if (SearchOf(number) is not var (made, network, search))
            {
                continue;
            }

            var (total, sets) = EverySet.Smallest(made.Table, made.Options);

            network.Holds.Should().Be(total == 0, "table {0}", number);
            search.IsComplete.Should().BeTrue("table {0}", number);
            Keys(network, search).Order(StringComparer.Ordinal).Should().Equal(sets, "table {0}", number);
            if (sets.Count > 0)
            {
                search.LeastTotal.Should().Be(total, "table {0}", number);
            }

            foreach (var repair in search.Found)
            {
                MakesAllHold(made, network, repair).Should().BeTrue("table {0}", number);
            }

            searched++;
            repaired += total > 0 && sets.Count > 0 ? 1 : 0;
        }

        searched.Should().BeGreaterThan(Tables / 2);
        repaired.Should().BeGreaterThan(Tables / 4);
    }

    [Fact]
    public void A_full_table_of_which_few_cells_may_change_gets_every_smallest_set_too_where_they_can_hardly_fall()
    {
        var sizes = new List<long>();
        for (var number = 0; number < 120; number++)
        {
            // Results and applicants that the table has none of, so that whatever is printed there has to fall.
            var random = new Random(number);
            var table = Fixtures.Suqian2023().Requests!;
            var rows = Enumerable.Range(4, 6).OrderBy(_ => random.Next()).Take(random.Next(2, 4)).ToArray();
            var columns = Enumerable.Range(2, 4).OrderBy(_ => random.Next()).Take(2).ToArray();
            var free = rows.SelectMany(row => columns.Select(column => table.Form.Cells[(7 * row) + column])).ToArray();
            foreach (var cell in free)
            {
                table[cell].Should().Be((Cell)0);
                table[cell] = random.Next(0, 5);
            }

            var options = new RepairOptions { FixedCells = [.. table.Form.Cells.Except(free)] };
            var network = RepairNetwork.Of(RepairGraph.Of(table.Form)!, table, options);
            var search = new RepairSearch(network, 100_000);
            search.Run();

            var (total, sets) = EverySet.Smallest(table, options);
            Keys(network, search).Order(StringComparer.Ordinal).Should().Equal(sets, "table {0}", number);
            sizes.Add(total);
        }

        sizes.Should().Contain([4, 5, 6]);
    }

    [Fact]
    public void A_search_in_which_every_cell_weighs_the_same_takes_the_same_steps_whatever_it_weighs()
    {
        for (var number = 0; number < 600; number++)
        {
            var made = MadeUpTable.Of(number);
            if (RepairGraph.Of(made.Table.Form) is { } graph)
            {
                var (light, heavy) = (Search(1), Search(3));

                heavy.Steps.Should().Be(light.Steps, "table {0}", number);
                (light.Found.Count == 0 || heavy.LeastTotal == 3 * light.LeastTotal).Should().BeTrue("table {0}", number);

                RepairSearch Search(int weight)
                {
                    var options = made.Options with { Weights = made.Table.Form.Cells.ToDictionary(cell => cell, _ => weight) };
                    var search = new RepairSearch(RepairNetwork.Of(graph, made.Table, options), 100_000);
                    search.Run();
                    return search;
                }
            }
        }
    }

    [Fact]
    public void A_search_that_may_take_fewer_steps_finds_the_first_of_the_same_repairs_and_says_that_it_was_given_up()
    {
        for (var number = 0; number < 400; number++)
        {
            if (SearchOf(number) is not var (_, network, whole))
            {
                continue;
            }

            var all = Keys(network, whole).ToArray();
            for (var budget = 1; budget < whole.Steps + 2; budget++)
            {
                var search = new RepairSearch(network, budget);
                search.Run();

                search.IsComplete.Should().Be(budget >= whole.Steps, "table {0}, {1} steps", number, budget);
                search.Steps.Should().Be(Math.Min(whole.Steps, budget + 1));
                Keys(network, search).Should().Equal(all.Take(search.Found.Count));
                search.LeastTotal.Should().BeLessThanOrEqualTo(whole.LeastTotal);
            }
        }
    }

    [Fact]
    public void All_made_up_tables_together_take_few_steps() =>
        Enumerable.Range(0, Tables).Sum(number => SearchOf(number) is var (_, _, search) ? search.Steps : 0).Should().BeLessThanOrEqualTo(12_087);

    private static (MadeUpTable Made, RepairNetwork Network, RepairSearch Search)? SearchOf(int number)
    {
        var made = MadeUpTable.Of(number);
        if (RepairGraph.Of(made.Table.Form) is not { } graph)
        {
            return null;
        }

        var network = RepairNetwork.Of(graph, made.Table, made.Options);
        var search = new RepairSearch(network, 100_000);
        search.Run();
        return (made, network, search);
    }

    private static IEnumerable<string> Keys(RepairNetwork network, RepairSearch search) => search.Found.Select(repair => FoundRepairs.Cells(network, repair));

    private static bool MakesAllHold(MadeUpTable made, RepairNetwork network, FoundRepair repair) =>
        FoundRepairs.NumbersAfter(made.Table, network, repair) is var numbers
        && made.Table.Form.Cells.All(cell => Math.Abs(numbers[cell.Index]) <= Cell.MaxMagnitude && (numbers[cell.Index] >= 0 || cell.Kind == CellKind.Change))
        && BruteForce.Assessable(made.Table, [.. made.Options.UnknownCells]).All(sum => FoundRepairs.Holds(sum, numbers));
}
