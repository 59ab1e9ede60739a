using Gov.Disclosure.Forms;
using Gov.Disclosure.Model;
using Gov.Disclosure.Repair.Blocks;
using Gov.Disclosure.Repair.Evidence;
using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure;

/// <summary>
/// Says which cells of a table must be wrong: finds the smallest sets of printed numbers whose change makes all sums of the table hold, every
/// one of them, with proof that there are no smaller ones.
/// </summary>
/// <remarks>
/// <para>
/// <b>What is searched.</b> A repair changes printed numbers only, to numbers not below zero, so that every identity that can be assessed holds.
/// Blank and <c>/</c> are not wrong numbers: as parts they count 0 and stay; identities whose total is not printed are not used. Among repairs
/// of equally many cells those stand that break fewest of the identities which cannot be assessed, what is not printed counted as 0: a repair that
/// needs no unprinted number is smaller than one that does. Blanks are filled only where a whole line of totals is blank.
/// </para>
/// <para>
/// <b>What is certain.</b> In table three every cell stands in exactly two of 38 identities (the row of (七)总计 follows from the others and is left
/// out), and the identities form a graph without circles of two or three cells. Therefore: one, two or three wrong cells are always noticed, because
/// wrong cells that go unnoticed close a circle, and the shortest circle has four cells. One wrong cell is always named, and no other single cell
/// fits, because two single repairs would close a circle of two. Two wrong cells are always among the minimum repairs, because one cell that
/// explains the same differences would close a circle of three with them. Three wrong cells are among them unless fewer cells explain the same
/// differences, as the fourth cell of a circle does; the repairs listed are then smaller than the truth, and no table can tell.
/// </para>
/// <para>
/// <b>What is not.</b> Errors along a circle cancel: 1 too many and 1 too few in two rows and two columns, or two whole result rows exchanged, break no sum,
/// and nothing in the table can show them. Two exchanged cells are noticed, but the same differences may fit other pairs of
/// cells: all are listed. Table four adds up each group alone, so any of its five cells may be the wrong one, and all that fit are listed.
/// </para>
/// </remarks>
public static class MinimumRepair
{
    // Every table of a form whose sums hold gets the same answer.
    private static readonly ByForm<RepairResult> NothingToRepair = new(form => new RepairResult(form, true, 0, true, 0, []));

    /// <summary>Finds the minimum repairs of a table.</summary>
    /// <param name="table">The table; it is not changed.</param>
    /// <param name="options">What may be changed and how far to search; <see langword="null"/> for <see cref="RepairOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight or a limit is below 1.</exception>
    /// <exception cref="ArgumentException">A cell of the options belongs to another form.</exception>
    public static RepairResult Find(ReportTable table, RepairOptions? options = null)
    {
        options ??= RepairOptions.Default;
        Refuse(table.Form, options);
        if (table.IsAllWhole && IdentityPlan.Of(table.Form).AllHold(table.Digits))
        {
            return NothingToRepair[table.Form];
        }

        if (RepairGraph.Of(table.Form) is not { } graph)
        {
            // Identities that make no graph cannot be searched. That something is wrong can still be said.
            var holds = RepairNetwork.AllHold(table, options);
            return new RepairResult(table.Form, holds, holds ? 0 : 1, holds, 0, []);
        }

        var network = RepairNetwork.Of(graph, table, options);
        if (network.Holds)
        {
            var lines = BlankTotals.Find(table, options);
            return new RepairResult(table.Form, true, 0, true, lines.Count, lines);
        }

        var search = new RepairSearch(network, options.MaxSteps);
        search.Run();
        return Describe(table, options, network, search);
    }

    private static RepairResult Describe(ReportTable table, RepairOptions options, RepairNetwork network, RepairSearch search)
    {
        var cells = table.Form.Cells;
        var found = new List<CellChange[]>(search.Found.Count);
        foreach (var repair in UnprintedNumbers.Fewest(table, network, search.Found))
        {
            var changes = new CellChange[repair.Edges.Length];
            for (var i = 0; i < changes.Length; i++)
            {
                var edge = repair.Edges[i];
                var cell = cells[network.Graph.Edges[edge].Cell];
                changes[i] = new CellChange(cell, table[cell.Index], network.Value[edge] + repair.Changes[i]);
            }

            found.Add(changes);
        }

        var shifts = ShiftedRow.Find(table, network);
        var minimum = found.Count > 0 ? found.Min(changes => changes.Length) : CellsOf(search.LeastTotal, options);
        found.RemoveAll(changes => shifts.Exists(shift => shift.AsSpan().SequenceEqual(changes)));
        var ranked = RepairRanking.Rank(table.Form, shifts, found, options);
        return new RepairResult(table.Form, false, minimum, search.IsComplete, shifts.Count + found.Count, ranked);
    }

    /// <summary>The fewest cells a total weight can be made of, where no repair tells.</summary>
    private static int CellsOf(long total, RepairOptions options)
    {
        var most = options.Weights.Count == 0 ? 1 : Math.Max(1, options.Weights.Values.Max());
        return (int)Math.Min(int.MaxValue, Math.Max(1, (total + most - 1) / most));
    }

    private static void Refuse(TableForm form, RepairOptions options)
    {
        if (options.MaxSteps < 1 || options.MaxRepairs < 1 || (options.Weights.Count > 0 && options.Weights.Values.Any(weight => weight < 1)))
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Weights and limits start at 1.");
        }

        if (options.Weights.Count + options.FixedCells.Count + options.UnknownCells.Count + options.StatedValues.Count > 0)
        {
            foreach (var cell in options.Weights.Keys.Concat(options.FixedCells).Concat(options.UnknownCells)
                .Concat(options.StatedValues.Select(stated => stated.Cell)))
            {
                if (cell.Index >= form.Cells.Count || !ReferenceEquals(form.Cells[cell.Index], cell))
                {
                    throw new ArgumentException($"{cell} belongs to another form than {form}.", nameof(options));
                }
            }
        }
    }
}
