using Gov.Disclosure.Model;
using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure.Repair.Blocks;

/// <summary>
/// A row whose numbers slid by one column: each stands beside its place, and the one that fell out is what the sum of the row asks for.
/// Only a row with a number in every cell is looked at.
/// </summary>
internal static class ShiftedRow
{
    // Fewer changed cells are an exchange or a slip, not a row that slid.
    private const int FewestChanges = 3;

    public static List<CellChange[]> Find(ReportTable table, RepairNetwork network)
    {
        var shifts = new List<CellChange[]>();
        if (network.Unassessable is not null || network.Off.Count(off => off != 0) < FewestChanges)
        {
            return shifts;
        }

        var identities = network.Graph.Identities;
        var numbers = table.Digits.ToArray();
        foreach (var sum in identities)
        {
            if (sum.Right.Count != 1 || sum.Left.Any(part => part.Row != sum.Right[0].Row) || sum.Left.Count + 1 != sum.Right[0].Row.Columns.Count)
            {
                continue;
            }

            FormCell[] cells = [.. sum.Left.Concat(sum.Right).OrderBy(cell => cell.ColumnIndex)];
            Try(table, network, sum, cells, 1, numbers, shifts);
            Try(table, network, sum, cells, -1, numbers, shifts);
        }

        return shifts;
    }

    private static void Try(ReportTable table, RepairNetwork network, Relation sum, FormCell[] cells, int step, long[] numbers, List<CellChange[]> shifts)
    {
        foreach (var cell in cells)
        {
            var source = cell.ColumnIndex + step;
            numbers[cell.Index] = source >= 0 && source < cells.Length ? table.Digits[cells[source].Index] : 0;
        }

        // The number that fell out of the table is what the row needs.
        var lost = step > 0 ? cells[cells.Length - 1] : cells[0];
        var parts = sum.Left.Sum(part => numbers[part.Index]);
        numbers[lost.Index] = lost == sum.Right[0] ? parts : numbers[sum.Right[0].Index] - parts;
        if (numbers[lost.Index] is >= 0 and <= Cell.MaxMagnitude && IdentityPlan.Of(table.Form).AllHold(numbers))
        {
            var changes = cells.Where(cell => numbers[cell.Index] != table.Digits[cell.Index])
                .Select(cell => new CellChange(cell, table[cell], numbers[cell.Index]))
                .ToArray();
            if (changes.Length >= FewestChanges && changes.All(change => MayChange(network, change.Cell)))
            {
                shifts.Add(changes);
            }
        }

        foreach (var cell in cells)
        {
            numbers[cell.Index] = table.Digits[cell.Index];
        }
    }

    private static bool MayChange(RepairNetwork network, FormCell cell)
    {
        var edge = Array.FindIndex(network.Graph.Edges, candidate => candidate.Cell == cell.Index);
        return (network.CanChange[edge >> 6] & (1UL << edge)) != 0;
    }
}
