using Gov.Disclosure.Model;
using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>The promises of the search: certain, exact, complete, never below zero, the same on every run.</summary>
public sealed class MinimumRepairTests
{
    public static TheoryData<string> Years => ["suqian-2023.json", "suqian-2024.json"];

    [Fact]
    public void The_seed_has_one_minimum_repair_and_it_is_both_totals()
    {
        var table = Seed();

        var result = MinimumRepair.Find(table);

        result.IsUnique.Should().BeTrue();
        result.MinimumCells.Should().Be(2);
        Describe(result.Repairs[0]).Should().Be("/requests/outcomes/refused/thirdPartyRights/total 0→1, /requests/outcomes/total/total 0→1");
        result.Repairs[0].Evidence.Select(evidence => evidence.Kind).Should().Contain(RepairEvidenceKind.OnlyTotals);
    }

    [Fact]
    public void The_seed_has_the_same_repair_when_the_reader_doubts_the_rows_with_six_zeros()
    {
        var table = Seed();
        var doubted = table.Form.Cells.Where(cell => table[cell].IsBlank).ToArray();

        var result = MinimumRepair.Find(table, new RepairOptions { UnknownCells = doubted });

        doubted.Should().HaveCount(4);
        result.IsUnique.Should().BeTrue();
        Describe(result.Repairs[0]).Should().Be(Describe(MinimumRepair.Find(table).Repairs[0]));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void One_wrong_number_is_named_and_put_right_whichever_it_is(string name)
    {
        PutsRight(Fixtures.Read(name).Requests!);
    }

    [Theory]
    [InlineData("2019", 161)]
    [InlineData("2021", 175)]
    public void One_wrong_number_in_any_cell_of_any_valid_table_is_put_right(string form, int cells) =>
        (form == "2019" ? RandomReports.Form2019 : RandomReports.Form2021).Sample(
            report =>
            {
                report.Requests!.Form.Cells.Should().HaveCount(cells);
                PutsRight(report.Requests);
            },
            iter: 4);

    [Fact]
    public void A_sound_table_needs_nothing()
    {
        var result = MinimumRepair.Find(Fixtures.Suqian2024().Requests!);

        result.Holds.Should().BeTrue();
        result.IsComplete.Should().BeTrue();
        result.MinimumCells.Should().Be(0);
        result.Repairs.Should().BeEmpty();
        result.Should().BeSameAs(MinimumRepair.Find(Fixtures.Suqian2023().Requests!), "nothing to repair is one result");
    }

    [Fact]
    public void A_small_table_gets_exactly_the_repairs_that_trying_everything_finds() => Gen.Select(
        Gen.Int[0, 12].Array[8],
        Gen.Select(Gen.Int[0, 17], Gen.Int[0, 20]).List[1, 4]).Sample(
        (numbers, errors) =>
        {
            var table = TinyForm.Of(numbers);
            foreach (var (cell, value) in errors)
            {
                table[cell] = value;
            }

            var (size, expected) = BruteForce.Find(table, 4);
            var result = MinimumRepair.Find(table);

            result.IsComplete.Should().BeTrue();
            if (expected.Count == 0)
            {
                // Nothing was wrong, or nothing was found: then no three cells do, and four only where they close a circle.
                result.MinimumCells.Should().Match(cells => size == 0 ? cells == 0 : cells >= 4);
            }
            else
            {
                result.MinimumCells.Should().Be(size);
                var minimum = result.Repairs.Where(repair => repair.Kind != RepairKind.RowShifted).ToArray();

                // A set of cells that closes a circle has no determined numbers; trying everything passes it over.
                minimum.Select(BruteForce.Key).Should().Contain(expected);
                (size < 4 ? minimum.Length : expected.Count).Should().Be(expected.Count);
            }

            Sound(table, result);
        },
        iter: 300);

    [Fact]
    public void With_blanks_and_unknown_cells_the_search_finds_all_that_trying_everything_finds() => Gen.Select(
        Gen.Int[0, 12].Array[8],
        Gen.Select(Gen.Int[0, 17], Gen.Int[0, 20]).List[1, 4],
        Gen.Int[0, 17].List[0, 3],
        Gen.Int[0, 17].List[0, 2]).Sample(
        (numbers, errors, blanks, doubts) =>
        {
            var table = TinyForm.Of(numbers);
            foreach (var (cell, value) in errors)
            {
                table[cell] = value;
            }

            foreach (var cell in blanks)
            {
                table[cell] = cell % 2 == 0 ? Cell.Blank : Cell.NotApplicable;
            }

            var unknown = doubts.Distinct().Select(cell => table.Form.Cells[cell]).ToArray();
            var options = new RepairOptions { UnknownCells = unknown };
            var (size, expected) = BruteForce.Find(table, 4, options);
            var network = RepairNetwork.Of(RepairGraph.Of(table.Form)!, table, options);
            network.Holds.Should().Be(size == 0);
            if (size == 0)
            {
                return;
            }

            var search = new RepairSearch(network, 100_000);
            search.Run();

            var found = search.Found.Select(repair => FoundRepairs.Key(network, repair)).ToArray();
            found.Should().OnlyHaveUniqueItems();
            if (expected.Count > 0)
            {
                // Sets that close a circle have no determined numbers and may be smaller; all determined ones of the smallest size are there.
                search.LeastTotal.Should().BeLessThanOrEqualTo(size);
                (search.LeastTotal < size ? [] : expected).Should().BeSubsetOf(found);
            }

            var identities = BruteForce.Assessable(table, unknown);
            foreach (var repair in search.Found)
            {
                repair.Edges.Should().OnlyContain(edge => table[network.Graph.Edges[edge].Cell].IsNumber, "a blank is never filled in here");
                var digits = FoundRepairs.NumbersAfter(table, network, repair);
                digits.Should().OnlyContain(digit => digit >= 0);
                identities.Should().OnlyContain(identity => FoundRepairs.Holds(identity, digits));
            }
        },
        iter: 1_000);

    [Fact]
    public void Two_wrong_cells_of_a_full_table_get_exactly_the_repairs_that_trying_everything_finds()
    {
        var table = Fixtures.Suqian2024().Requests!;
        Gen.Select(Gen.Int[0, 174], Gen.Int[0, 174], Gen.Int[1, 60], Gen.Int[0, 3000]).Sample(
            (first, second, delta, value) =>
            {
                var copy = Fixtures.Suqian2024().Requests!;
                copy[first] = copy.Digits[first] + delta;
                copy[second] = value;

                var (size, expected) = BruteForce.Find(copy, 2);
                var result = MinimumRepair.Find(copy);

                result.IsComplete.Should().BeTrue();
                result.MinimumCells.Should().Be(size);
                result.Repairs.Select(BruteForce.Key).Should().BeEquivalentTo(expected);
            },
            iter: 25);
        RepairGraph.Of(table.Form)!.NodeCount.Should().Be(39, "24 rows, 7 result columns, 7 balances and the outside");
    }

    [Fact]
    public void A_full_table_whose_totals_are_known_gets_exactly_the_repairs_that_trying_everything_finds_though_few_numbers_can_fall_far_enough()
    {
        var sizes = new List<int>();
        for (var number = 0; number < 8; number++)
        {
            var random = new Random(number);
            var table = Fixtures.Suqian2023().Requests!;
            var row = random.Next(4);
            foreach (var (column, most) in new[] { (0, 40), (1, 9), (3, 4) })
            {
                table[(7 * row) + column] = random.Next(most);
            }

            // The totals are right, so that the others have to make up for what is missing.
            var options = new RepairOptions { FixedCells = [.. table.Form.Cells.Where(cell => cell.Column.IsTotal)] };
            var (size, expected) = BruteForce.Find(table, 3, options);
            var result = MinimumRepair.Find(table, options with { MaxRepairs = int.MaxValue });

            result.MinimumCells.Should().Be(size);
            result.Repairs.Where(repair => repair.Kind != RepairKind.RowShifted).Select(BruteForce.Key).Should().BeEquivalentTo(expected, "table {0}", number);
            sizes.Add(size);
        }

        sizes.Should().Contain(2).And.Contain(3);
    }

    [Fact]
    public void One_to_three_wrong_cells_are_always_noticed_and_the_truth_is_listed_when_it_is_minimal() =>
        Gen.Select(Gen.Int[0, 174], Gen.Int[0, 100], Gen.Int[1, 3000]).List[1, 3].Sample(
        errors =>
        {
            var right = Fixtures.Suqian2023().Requests!;
            var table = Fixtures.Suqian2023().Requests!;
            foreach (var (cell, kind, number) in errors)
            {
                table[cell] = kind < 30 ? table.Digits[cell] + 1 : kind < 60 ? table.Digits[cell] * 10 : number;
            }

            var truth = table.Form.Cells.Where(cell => table[cell] != right[cell]).ToArray();
            var result = MinimumRepair.Find(table, RepairOptions.Default with { MaxRepairs = 10_000 });

            result.Holds.Should().Be(truth.Length == 0);
            result.IsComplete.Should().BeTrue();
            result.MinimumCells.Should().BeLessThanOrEqualTo(truth.Length);
            if (truth.Length > 0 && result.MinimumCells == truth.Length)
            {
                result.Repairs.Select(BruteForce.Key).Should().Contain(string.Join(' ', truth.Select(cell => $"{cell.Index}:{right[cell]}")));
            }

            Sound(table, result);
        },
        iter: 400);

    [Fact]
    public void Every_repair_of_a_badly_damaged_table_makes_all_sums_hold_and_none_falls_below_zero() =>
        Gen.Select(Gen.Int[0, 174], Gen.Int[0, 400]).List[4, 7].Sample(
        errors =>
        {
            var table = Fixtures.Suqian2024().Requests!;
            foreach (var (cell, value) in errors)
            {
                table[cell] = value;
            }

            Sound(table, MinimumRepair.Find(table));
        },
        iter: 100);

    [Fact]
    public void The_answer_is_the_same_on_every_run_also_when_the_budget_is_used_up()
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var cell = 0; cell < 175; cell += 9)
        {
            table[cell] = table.Digits[cell] + 7;
        }

        var options = new RepairOptions { MaxSteps = 2_000 };
        var first = MinimumRepair.Find(table, options);

        first.IsComplete.Should().BeFalse();
        first.IsUnique.Should().BeFalse();
        first.MinimumCells.Should().BeInRange(10, 20);
        for (var run = 0; run < 3; run++)
        {
            var next = MinimumRepair.Find(table, options);
            next.MinimumCells.Should().Be(first.MinimumCells);
            next.Repairs.Select(BruteForce.Key).Should().Equal(first.Repairs.Select(BruteForce.Key));
        }
    }

    [Fact]
    public void A_fixed_cell_is_never_changed()
    {
        var table = Fixtures.Suqian2024().Requests!;
        var cell = table.Form.Cells[0];
        table[cell] = 3441;

        var result = MinimumRepair.Find(table, new RepairOptions { FixedCells = [cell] });

        // The three other cells of a circle through the cell carry the difference instead.
        result.MinimumCells.Should().Be(3);
        result.Repairs.SelectMany(repair => repair.Changes).Should().NotContain(change => change.Cell == cell);
        Sound(table, result);
    }

    [Fact]
    public void Where_nothing_may_change_there_is_no_repair_and_that_is_certain()
    {
        var table = Fixtures.Suqian2024().Requests!;
        table[0] = 1;

        var result = MinimumRepair.Find(table, new RepairOptions { FixedCells = [.. table.Form.Cells] });

        result.IsComplete.Should().BeTrue();
        result.Holds.Should().BeFalse();
        result.Repairs.Should().BeEmpty();
    }

    [Fact]
    public void Where_a_total_is_known_to_be_right_as_many_parts_fall_to_zero_as_it_takes()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        (table[0], table[1], table[2], table[3], table[4]) = (3, 4, 5, 0, 2);

        var result = MinimumRepair.Find(table, new RepairOptions { FixedCells = [table.Form.Cells[4]] });

        result.MinimumCells.Should().Be(3, "the two largest parts together are smaller than the difference");
        result.Repairs.Should().ContainSingle().Which.Changes.Select(change => change.Cell.Index).Should().Equal(0, 1, 2);
        Sound(table, result);
    }

    [Fact]
    public void A_wrong_number_in_every_row_is_put_right_where_all_others_are_known()
    {
        var right = Fixtures.Suqian2024().Requests!;
        var table = Fixtures.Suqian2024().Requests!;
        FormCell[] wrong = [.. table.Form.Rows.Where(row => row.Path != "outcomes.total").Select(row => table.Form.Cells[row.FirstCell + (row.Index % row.Columns.Count)])];
        foreach (var cell in wrong)
        {
            table[cell] = table.Digits[cell.Index] + 1 + cell.Index;
        }

        var result = MinimumRepair.Find(table, new RepairOptions { FixedCells = [.. table.Form.Cells.Except(wrong)] });

        result.IsUnique.Should().BeTrue();
        result.Repairs[0].Changes.Should().Equal(wrong.Select(cell => new CellChange(cell, table[cell], right[cell])));
    }

    [Fact]
    public void A_thorough_search_goes_a_hundred_times_as_far() =>
        RepairOptions.Thorough.MaxSteps.Should().Be(100 * RepairOptions.Default.MaxSteps);

    [Fact]
    public void A_weight_moves_the_doubt_to_other_cells()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[0] = 100;
        var weights = table.Form.Cells.Take(5).ToDictionary(cell => cell, cell => cell.ColumnIndex == 4 ? 1 : 2);

        var result = MinimumRepair.Find(table, new RepairOptions { Weights = weights });

        result.IsUnique.Should().BeTrue();
        result.Repairs[0].Changes.Should().ContainSingle().Which.Cell.Column.IsTotal.Should().BeTrue();
    }

    [Fact]
    public void A_heavy_cell_gives_way_to_several_light_ones()
    {
        var table = Fixtures.Suqian2024().Requests!;
        var cell = table.Form.Cells[0];
        table[cell] = 3441;

        MinimumRepair.Find(table, new RepairOptions { Weights = new Dictionary<FormCell, int> { [cell] = 4 } }).MinimumCells.Should().Be(3);
        MinimumRepair.Find(table, new RepairOptions { Weights = new Dictionary<FormCell, int> { [cell] = 2 } }).MinimumCells.Should().Be(1);
    }

    [Fact]
    public void Where_one_heavy_cell_weighs_as_much_as_several_light_ones_the_fewest_cells_are_counted()
    {
        var table = Fixtures.Suqian2024().Requests!;
        var cell = table.Form.Cells[0];
        table[cell] = 3441;

        var result = MinimumRepair.Find(table, new RepairOptions { Weights = new Dictionary<FormCell, int> { [cell] = 3 } });

        result.Repairs.Select(repair => repair.Changes.Count).Distinct().Should().BeEquivalentTo([1, 3]);
        result.MinimumCells.Should().Be(1);
    }

    [Fact]
    public void A_wrong_group_of_table_four_names_the_cells_that_can_carry_the_difference()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[4] = 171;

        var result = MinimumRepair.Find(table);

        result.MinimumCells.Should().Be(1);
        result.IsUnique.Should().BeFalse();
        result.Repairs.Select(repair => repair.Changes.Single().Cell.ColumnIndex).Should().BeEquivalentTo([0, 1, 2, 3, 4]);
        result.Repairs[0].Changes[0].Cell.Column.IsTotal.Should().BeTrue("a total is trusted less than its parts");
    }

    [Fact]
    public void Two_whole_result_rows_exchanged_break_no_sum_and_cannot_be_seen()
    {
        var table = Fixtures.Suqian2024().Requests!;
        var form = table.Form;
        var (one, other) = (form.Row("outcomes.granted"), form.Row("outcomes.partiallyGranted"));
        for (var column = 0; column < one.Columns.Count; column++)
        {
            (table[one.Index, column], table[other.Index, column]) = (table[other.Index, column], table[one.Index, column]);
        }

        MinimumRepair.Find(table).Holds.Should().BeTrue();
    }

    [Fact]
    public void A_made_up_form_is_repaired_like_the_official_ones()
    {
        var table = RandomReports.One(RandomReports.Of(Forms.MadeUpForms.ProactiveDisclosure, Forms.MadeUpForms.Requests)).Requests!;
        table.Form.TryGetCell(new JsonPointer("/requests/outcomes/unableToProvide/movedToArchives/naturalPerson"), out var cell);
        var right = table[cell!];
        table[cell!] = 123_456;

        var result = MinimumRepair.Find(table);

        result.IsUnique.Should().BeTrue();
        result.Repairs[0].Changes.Should().Equal(new CellChange(cell!, 123_456, right));
    }

    public static TheoryData<string, RepairOptions> LimitsBelowOne => new()
    {
        { "a node budget", new RepairOptions { MaxSteps = 0 } },
        { "a number of repairs", new RepairOptions { MaxRepairs = 0 } },
        { "a weight", new RepairOptions { Weights = new Dictionary<FormCell, int> { [RequestsTable.Form2021.Cells[0]] = 2, [RequestsTable.Form2021.Cells[1]] = 0 } } },
    };

    public static TheoryData<string, RepairOptions> CellsOfAnotherForm
    {
        get
        {
            var (own, foreign) = (RequestsTable.Form2021.Cells[0], RequestsTable.Form2019.Cells[0]);
            return new()
            {
                { "a fixed cell", new RepairOptions { FixedCells = [own, foreign] } },
                { "an unknown cell", new RepairOptions { UnknownCells = [foreign] } },
                { "a weight", new RepairOptions { Weights = new Dictionary<FormCell, int> { [foreign] = 1 } } },
                { "a stated value", new RepairOptions { StatedValues = [new StatedValue(RepairEvidenceKind.OtherYear, foreign, 1)] } },
                { "the first cell beyond the table", new RepairOptions { FixedCells = [Forms.MadeUpForms.Requests.Cells[own.Row.Columns.Count * RequestsTable.Form2021.Rows.Count]] } },
                { "the last cell of a larger table", new RepairOptions { FixedCells = [Forms.MadeUpForms.Requests.Cells[^1]] } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(LimitsBelowOne))]
    public void A_limit_below_one_is_refused(string what, RepairOptions options) =>
        FluentActions.Invoking(() => MinimumRepair.Find(Fixtures.Suqian2024().Requests!, options)).Should().ThrowExactly<ArgumentOutOfRangeException>(what);

    [Theory]
    [MemberData(nameof(CellsOfAnotherForm))]
    public void A_cell_of_another_form_is_refused(string what, RepairOptions options) =>
        FluentActions.Invoking(() => MinimumRepair.Find(Fixtures.Suqian2024().Requests!, options)).Should().ThrowExactly<ArgumentException>(what);

    [Fact]
    public void Limits_of_one_are_served()
    {
        var table = Fixtures.Suqian2024().Requests!;
        table[0] = 1;

        var result = MinimumRepair.Find(table, new RepairOptions { MaxSteps = 1, MaxRepairs = 1, Weights = table.Form.Cells.ToDictionary(cell => cell, _ => 1) });

        result.IsComplete.Should().BeFalse("one step is not enough");
        result.Holds.Should().BeFalse();
        result.MinimumCells.Should().Be(1);
    }

    [Fact]
    public void A_search_that_is_given_up_says_how_many_cells_are_wrong_at_the_least_whatever_they_weigh()
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var cell = 0; cell < 175; cell += 9)
        {
            table[cell] = table.Digits[cell] + 7;
        }

        var plain = MinimumRepair.Find(table, new RepairOptions { MaxSteps = 200 });
        var heavy = MinimumRepair.Find(table, new RepairOptions { MaxSteps = 200, Weights = table.Form.Cells.ToDictionary(cell => cell, _ => 3) });

        plain.IsComplete.Should().BeFalse();
        heavy.IsComplete.Should().BeFalse();
        heavy.MinimumCells.Should().Be(plain.MinimumCells).And.BeInRange(10, 20);
    }

    [Fact]
    public void A_search_that_is_given_up_reckons_with_the_heaviest_cells_because_they_are_the_fewest()
    {
        var table = Fixtures.Suqian2024().Requests!;
        for (var cell = 0; cell < 175; cell += 9)
        {
            table[cell] = table.Digits[cell] + 7;
        }

        var options = new RepairOptions { MaxSteps = 200, Weights = table.Form.Cells.ToDictionary(cell => cell, cell => cell.Index == 0 ? 1 : 3) };
        var search = new RepairSearch(RepairNetwork.Of(RepairGraph.Of(table.Form)!, table, options), options.MaxSteps);
        search.Run();

        search.IsComplete.Should().BeFalse();
        MinimumRepair.Find(table, options).MinimumCells.Should().Be((int)Math.Ceiling(search.LeastTotal / 3.0)).And.BeGreaterThan(1);
    }

    [Fact]
    public void No_repair_puts_a_number_into_a_cell_that_is_larger_than_a_cell_can_hold()
    {
        var table = TinyForm.Of([1, 2, 3, 4, 5, 6, 0, 0]);
        table[6] = Cell.MaxMagnitude;
        table[7] = Cell.MaxMagnitude;

        var result = MinimumRepair.Find(table);

        // Putting the total of the row right takes a number that no cell holds; both parts must fall.
        result.MinimumCells.Should().Be(2);
        result.Repairs.Should().NotBeEmpty();
        result.Repairs.SelectMany(repair => repair.Changes).Should().OnlyContain(change => change.To.Number <= Cell.MaxMagnitude);
        Sound(table, result);
    }

    internal static RequestsTable Seed() => ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json")).Requests!;

    private static void PutsRight(ReportTable table)
    {
        foreach (var cell in table.Form.Cells)
        {
            var right = table.Digits[cell.Index];
            foreach (var wrong in WrongNumbers(right))
            {
                table[cell] = wrong;

                var result = MinimumRepair.Find(table);

                result.IsUnique.Should().BeTrue("{0} was changed from {1} to {2}", cell, right, wrong);
                result.MinimumCells.Should().Be(1);
                result.Repairs[0].Changes.Should().Equal(new CellChange(cell, wrong, right));
            }

            table[cell] = right;
        }
    }

    private static IEnumerable<long> WrongNumbers(long right) =>
        new[] { right + 1, right - 1, right * 10, right / 10, right + 100, 0, 77_777 }.Where(wrong => wrong >= 0 && wrong != right).Distinct();

    private static string Describe(RepairProposal repair) => string.Join(", ", repair.Changes.Select(change => $"{change.Cell} {change.From}→{change.To}"));

    private static void Sound(ReportTable table, RepairResult result)
    {
        foreach (var repair in result.Repairs)
        {
            foreach (var change in repair.Changes)
            {
                change.From.Should().Be(table[change.Cell]);
                change.To.Should().NotBe(change.From);
                table[change.Cell] = change.To;
            }

            IdentityPlan.Of(table.Form).AllHold(table.Digits).Should().BeTrue();
            foreach (var change in repair.Changes)
            {
                table[change.Cell] = change.From;
            }
        }
    }
}
