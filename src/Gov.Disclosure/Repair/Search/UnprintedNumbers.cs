namespace Gov.Disclosure.Repair.Search;

/// <summary>
/// Chooses among minimum repairs those that need the fewest numbers nobody printed: identities that cannot be assessed are read with 0 where
/// nothing is printed, and a repair that would break such an identity supposes a number in the blank.
/// </summary>
internal static class UnprintedNumbers
{
    public static IReadOnlyList<FoundRepair> Fewest(ReportTable table, RepairNetwork network, IReadOnlyList<FoundRepair> found)
    {
        if (network.Unassessable is not { } identities || found.Count < 2)
        {
            return found;
        }

        var digits = table.Digits.ToArray();
        var broken = new int[found.Count];
        for (var i = 0; i < broken.Length; i++)
        {
            Apply(network, found[i], digits, 1);
            broken[i] = identities.Count(identity => Sum(identity.Left, digits) != Sum(identity.Right, digits));
            Apply(network, found[i], digits, -1);
        }

        var fewest = broken.Min();
        return [.. found.Where((_, i) => broken[i] == fewest)];
    }

    private static void Apply(RepairNetwork network, FoundRepair repair, long[] digits, int sign)
    {
        for (var i = 0; i < repair.Edges.Length; i++)
        {
            digits[network.Graph.Edges[repair.Edges[i]].Cell] += sign * repair.Changes[i];
        }
    }

    private static long Sum(IReadOnlyList<FormCell> cells, long[] digits) => cells.Sum(cell => digits[cell.Index]);
}
