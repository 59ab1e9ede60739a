using Gov.Disclosure.Rules;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>What of a repair is one root cause, how certain it is, and which findings it explains.</summary>
public sealed class RepairCauseTests
{
    [Fact]
    public void A_search_that_was_given_up_names_no_cause_although_it_found_a_repair()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[0] = table.Digits[0] + 30;
        var result = MinimumRepair.Find(table, new RepairOptions { MaxSteps = 3 });

        result.Should().Match<RepairResult>(found => !found.IsComplete && found.Repairs.Count > 0);
        RepairCause.Of(result).Should().BeEmpty();
    }

    [Fact]
    public void Where_no_cell_may_change_there_is_no_cause()
    {
        var table = Fixtures.Suqian2024().ReviewAndLitigation!;
        table[0] = table.Digits[0] + 30;

        RepairCause.Of(MinimumRepair.Find(table, new RepairOptions { FixedCells = [.. table.Form.Cells] })).Should().BeEmpty();
    }

    [Fact]
    public void A_cause_is_certain_where_every_smallest_repair_has_its_changes_and_all_of_them_are_listed()
    {
        var table = Fixtures.Suqian2024().Requests!;
        table[0] = table.Digits[0] + 30;
        RepairCause.Of(MinimumRepair.Find(table)).Should().ContainSingle().Which.IsCertain.Should().BeTrue();

        var groups = Fixtures.Suqian2024().ReviewAndLitigation!;
        groups[0] = groups.Digits[0] + 30;
        RepairCause.Of(MinimumRepair.Find(groups)).Should().ContainSingle().Which.IsCertain.Should().BeFalse("any cell of the group may be wrong");
        RepairCause.Of(MinimumRepair.Find(groups, new RepairOptions { MaxRepairs = 1 })).Should().ContainSingle()
            .Which.IsCertain.Should().BeFalse("the repairs that are not listed say something else");
    }

    [Fact]
    public void Of_two_causes_one_may_be_certain_and_the_other_not()
    {
        // Five too many in two rows and two columns may as well stand in the other two corners; the total of 新收 is wrong by itself.
        var table = Fixtures.Suqian2023().Requests!;
        var (granted, petition) = (table.Form.Row("outcomes.granted").FirstCell, table.Form.Row("outcomes.notProcessed.petitionOrComplaint").FirstCell);
        (table[granted], table[petition + 1]) = (table.Digits[granted] + 5, table.Digits[petition + 1] + 5);
        table[6] = table.Digits[6] + 5_000;
        var result = MinimumRepair.Find(table);
        result.RepairCount.Should().BeGreaterThan(1);

        var causes = RepairCause.Of(result).ToArray();

        causes.Should().HaveCountGreaterThan(1);
        causes.Should().ContainSingle(cause => cause.IsCertain).Which.Changes.Should().Equal(new CellChange(table.Form.Cells[6], table[6], 3511));
    }

    [Fact]
    public void Two_numbers_that_changed_places_are_one_cause_although_they_share_no_sum()
    {
        var table = Fixtures.Suqian2023().Requests!;
        (table[7], table[14]) = (table[14], table[7]);
        table.Form.Relations.Should().NotContain(sum => sum.Left.Contains(table.Form.Cells[7]) && sum.Left.Contains(table.Form.Cells[14]));
        var result = MinimumRepair.Find(table);
        result.Repairs[0].Kind.Should().Be(RepairKind.CellsExchanged);

        var cause = RepairCause.Of(result).Should().ContainSingle().Subject;

        cause.Changes.Select(change => change.Cell.Index).Should().Equal(7, 14);
        cause.Evidence.Should().ContainSingle().Which.Kind.Should().Be(RepairEvidenceKind.CellsExchanged);
    }

    [Fact]
    public void What_speaks_for_one_change_speaks_for_its_cause_alone_and_what_speaks_for_the_repair_speaks_for_all()
    {
        var table = Fixtures.Suqian2023().Requests!;
        var (first, second) = (table.Form.Cells[6], table.Form.Cells[table.Form.Row("outcomes.granted").FirstCell + 6]);
        (table[first], table[second]) = (9_999, 1192);

        var causes = RepairCause.Of(MinimumRepair.Find(table)).ToArray();

        causes.Select(cause => cause.Changes.Single().Cell).Should().Equal(first, second);
        causes[0].Evidence.Select(evidence => evidence.Kind).Should().Equal(RepairEvidenceKind.OnlyTotals);
        causes[1].Evidence.Select(evidence => evidence.Kind).Should().Equal(RepairEvidenceKind.DigitChanged, RepairEvidenceKind.OnlyTotals);
    }

    [Fact]
    public void The_causes_of_a_repair_share_no_sum_and_each_hangs_together_by_sums_of_the_table() => Gen.Select(Gen.Int[0, 174], Gen.Int[1, 400]).List[1, 6].Sample(
        errors =>
        {
            var table = Fixtures.Suqian2024().Requests!;
            foreach (var (cell, delta) in errors)
            {
                table[cell] = table.Digits[cell] + delta;
            }

            var result = MinimumRepair.Find(table);
            if (!result.IsComplete || result.Repairs is not [{ Kind: RepairKind.Cells } best, ..])
            {
                return;
            }

            var causes = RepairCause.Of(result).Select(cause => cause.Changes.Select(change => change.Cell.Index).ToArray());

            causes.Select(cells => string.Join(' ', cells)).Should().Equal(
                Connected(table.Form, best.Changes).Select(group => string.Join(' ', group.Order())), "a cause stands at the first of its cells");
        },
        iter: 150);

    public static TheoryData<string, Diagnostic, bool> Findings
    {
        get
        {
            var form = RequestsTable.Form2021;
            var (changed, other) = (form.Cells[0], form.Cells[8]);
            var sum = form.Relations.First(relation => relation.Left.Contains(changed));
            var total = form.Relations.First(relation => relation.Right.Contains(other) || relation.Left.Contains(other));
            var quote = new TextSpan { Pointer = new JsonPointer("/overview"), Offset = 0, Length = 2, Quote = "二件" };
            var finding = new Diagnostic(RequestsRules.RowTotal);
            return new()
            {
                { "a sum with the cell", finding with { Relation = sum }, true },
                { "a sum with the cell as its total", finding with { Relation = new Relation(RelationKind.RowTotal, [other], [changed]) }, true },
                { "a sum of other cells", finding with { Relation = total }, false },
                { "a sum of other cells, though the finding names the cell", finding with { Relation = total, Cells = [changed.Pointer] }, false },
                { "a relation that is no sum", finding with { Relation = new Relation(RelationKind.DisclosedWithinTotal, [changed], [other]) }, false },
                { "a figure of the text that is right after the change", finding with { Text = quote, Cells = [changed.Pointer], Actual = 7 }, true },
                { "a figure of the text that is wrong after the change too", finding with { Text = quote, Cells = [changed.Pointer], Actual = 8 }, false },
                { "a figure of the text about another cell", finding with { Text = quote, Cells = [other.Pointer], Actual = 7 }, false },
                { "a figure of the text about two cells", finding with { Text = quote, Cells = [changed.Pointer, changed.Pointer], Actual = 7 }, false },
                { "a figure of the text about no cell", finding with { Text = quote, Actual = 7 }, false },
                { "the cell", finding with { Cells = [changed.Pointer] }, true },
                { "the cell and another", finding with { Cells = [changed.Pointer, other.Pointer] }, false },
                { "no cell", finding, false },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_cause_explains_sums_of_its_cells_the_cells_themselves_and_figures_that_are_right_afterwards(string what, Diagnostic finding, bool isExplained)
    {
        var table = Zeros();
        (table[0], table[6]) = (5, 7);
        (table[table.Form.Row("outcomes.total").FirstCell], table[table.Form.Row("outcomes.total").FirstCell + 6]) = (7, 7);
        (table[14], table[20]) = (7, 7);

        var cause = RepairCause.Of(MinimumRepair.Find(table)).Should().ContainSingle().Subject;

        cause.Changes.Should().Equal(new CellChange(table.Form.Cells[0], 5, 7));
        cause.Explains(finding).Should().Be(isExplained, what);
    }

    [Fact]
    public void A_cause_of_several_cells_explains_a_figure_or_a_finding_about_any_of_them()
    {
        var table = Zeros();
        (table[14], table[20]) = (1, 0);
        (table[0], table[6]) = (1, 1);
        table[table.Form.Row("outcomes.total").FirstCell] = 1;
        var totals = new[] { table.Form.Cells[20], table.Form.Cells[table.Form.Row("outcomes.total").FirstCell + 6] };
        var cause = RepairCause.Of(MinimumRepair.Find(table)).Should().ContainSingle().Subject;
        cause.Changes.Select(change => change.Cell).Should().Equal(totals);

        var finding = new Diagnostic(RequestsRules.RowTotal);
        foreach (var total in totals)
        {
            cause.Explains(finding with { Cells = [total.Pointer] }).Should().BeTrue();
            cause.Explains(finding with
            {
                Cells = [total.Pointer],
                Actual = 1,
                Text = new TextSpan { Pointer = new JsonPointer("/overview"), Offset = 0, Length = 2, Quote = "一件" },
            }).Should().BeTrue();
        }

        cause.Explains(finding with { Cells = [.. totals.Select(total => total.Pointer)] }).Should().BeTrue();
    }

    private static RequestsTable Zeros()
    {
        var table = new RequestsTable(RequestsTable.Form2021);
        foreach (var cell in table.Form.Cells)
        {
            table[cell] = 0;
        }

        return table;
    }

    /// <summary>The cells of a repair, those that share a sum joined until no two groups share one, in the order of their first cells.</summary>
    private static List<HashSet<int>> Connected(TableForm form, IReadOnlyList<CellChange> changes)
    {
        var groups = changes.Select(change => new HashSet<int> { change.Cell.Index }).ToList();
        for (var one = 0; one < groups.Count; one++)
        {
            for (var other = one + 1; other < groups.Count; other++)
            {
                if (form.Relations.Any(sum => Has(sum, groups[one]) && Has(sum, groups[other])))
                {
                    groups[one].UnionWith(groups[other]);
                    groups.RemoveAt(other);
                    other = one;
                }
            }
        }

        return groups;

        static bool Has(Relation sum, HashSet<int> cells) => sum.Left.Concat(sum.Right).Any(cell => cells.Contains(cell.Index));
    }
}
