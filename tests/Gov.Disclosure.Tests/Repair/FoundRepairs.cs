using Gov.Disclosure.Repair.Search;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>What the search found, in terms of the table: its edges are cells of it.</summary>
internal static class FoundRepairs
{
    /// <summary>The cells of a repair, as 3 17.</summary>
    public static string Cells(RepairNetwork network, FoundRepair repair) => string.Join(' ', repair.Edges.Select(edge => network.Graph.Edges[edge].Cell));

    /// <summary>The cells of a repair and what it puts there, as 3:12 17:0.</summary>
    public static string Key(RepairNetwork network, FoundRepair repair) =>
        string.Join(' ', repair.Edges.Select((edge, i) => $"{network.Graph.Edges[edge].Cell}:{network.Value[edge] + repair.Changes[i]}"));

    /// <summary>The numbers of the table after a repair, 0 where there are none.</summary>
    public static long[] NumbersAfter(ReportTable table, RepairNetwork network, FoundRepair repair)
    {
        var numbers = table.Digits.ToArray();
        for (var i = 0; i < repair.Edges.Length; i++)
        {
            numbers[network.Graph.Edges[repair.Edges[i]].Cell] += repair.Changes[i];
        }

        return numbers;
    }

    public static bool Holds(Relation sum, long[] numbers) => sum.Left.Sum(cell => numbers[cell.Index]) == sum.Right.Sum(cell => numbers[cell.Index]);
}
