namespace Gov.Disclosure.Validation;

/// <summary>Changes of one repair that hang together because they share sums: one root cause.</summary>
internal sealed class RepairCause
{
    private readonly HashSet<FormCell> _cells;

    private RepairCause(IReadOnlyList<CellChange> changes, bool isCertain, bool isRanked, IReadOnlyList<RepairEvidence> evidence)
    {
        Changes = changes;
        IsCertain = isCertain;
        IsMostCredible = isRanked && evidence.Count > 0;
        Evidence = evidence;
        _cells = [.. changes.Select(change => change.Cell)];
    }

    public IReadOnlyList<CellChange> Changes { get; }

    /// <summary>Whether every minimum repair contains the changes.</summary>
    public bool IsCertain { get; }

    /// <summary>Whether more speaks for the changes than for those of any other minimum repair.</summary>
    public bool IsMostCredible { get; }

    /// <summary>What speaks for the changes, the strongest first.</summary>
    public IReadOnlyList<RepairEvidence> Evidence { get; }

    /// <summary>The causes of what is wrong in a table, after its most credible repair; none where the minimum is not known for certain.</summary>
    public static IEnumerable<RepairCause> Of(RepairResult result)
    {
        if (!result.IsComplete || result.Repairs.Count == 0)
        {
            yield break;
        }

        var best = result.Repairs[0];
        var rest = best.Changes.ToList();
        while (rest.Count > 0)
        {
            // A slip that moves a whole line is one cause by itself.
            var together = best.Kind == RepairKind.Cells ? TakeConnected(result.Form, rest) : rest.ToList();
            rest.RemoveAll(together.Contains);
            var isListedInFull = result.Repairs.Count == result.RepairCount;
            yield return new RepairCause(
                [.. together.OrderBy(change => change.Cell.Index)],
                isListedInFull && result.Repairs.All(repair => together.TrueForAll(change => repair.Changes.Contains(change))),
                result.IsRanked,
                [.. best.Evidence.Where(evidence => evidence.Change is not { } change || together.Contains(change))]);
        }
    }

    /// <summary>
    /// Whether a finding comes from the cause: a sum one of its cells stands in, a cell of it, a figure in the text that is right after the changes.
    /// </summary>
    public bool Explains(Diagnostic finding) => finding.Relation is { } relation
        ? relation.IsIdentity && relation.Left.Concat(relation.Right).Any(_cells.Contains)
        : finding.Text is not null
        ? finding.Cells.Count == 1 && Changes.Any(change => change.Cell.Pointer == finding.Cells[0] && change.To.Number == finding.Actual.Number)
        : finding.Cells.Count > 0 && finding.Cells.All(pointer => _cells.Any(cell => cell.Pointer == pointer));

    private static List<CellChange> TakeConnected(TableForm form, List<CellChange> changes)
    {
        var connected = new List<CellChange> { changes[0] };
        for (var next = 0; next < connected.Count; next++)
        {
            foreach (var identity in form.Relations.Where(relation => relation.IsIdentity && Has(relation, connected[next].Cell)))
            {
                connected.AddRange(changes.Where(change => !connected.Contains(change) && Has(identity, change.Cell)));
            }
        }

        return connected;
    }

    private static bool Has(Relation relation, FormCell cell) => relation.Left.Contains(cell) || relation.Right.Contains(cell);
}
