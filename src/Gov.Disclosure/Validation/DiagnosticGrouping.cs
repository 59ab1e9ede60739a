namespace Gov.Disclosure.Validation;

/// <summary>
/// Gathers findings by root cause: the cells that the minimum repair of a table changes, as far as they hang together. Where no minimum repair is
/// known, broken sums belong together when they share a cell, or when a sum that holds ties a cell of one to a cell of the other and both are off by
/// the same number. Cells off against last year by numbers that add up along a sum are one cause: a wrong number and the total it went into.
/// </summary>
internal static class DiagnosticGrouping
{
    public static IReadOnlyList<DiagnosticGroup> Tell(AnnualReport? report, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<RepairResult> repairs)
    {
        var causes = repairs.SelectMany(RepairCause.Of).ToArray();
        var causeOf = diagnostics.Select(diagnostic => Array.Find(causes, cause => cause.Explains(diagnostic))).ToArray();
        var yearCauses = YearCauses.Of(report, diagnostics);
        var leaders = new int[diagnostics.Count];
        var related = new List<int>();
        for (var i = 0; i < leaders.Length; i++)
        {
            leaders[i] = i;

            // Any other finding is a cause of its own; a text may have thousands, which nobody has to compare.
            if (causeOf[i] is null && diagnostics[i] is { Relation: null, YearRelation: null })
            {
                continue;
            }

            foreach (var j in related)
            {
                var isOneCause = causeOf[i] is not null || causeOf[j] is not null
                    ? causeOf[i] == causeOf[j]
                    : Find(leaders, i) != Find(leaders, j)
                        && (yearCauses.AreOne(diagnostics[j], diagnostics[i]) || AreOneCause(report, diagnostics[j], diagnostics[i]));
                if (isOneCause)
                {
                    leaders[Find(leaders, i)] = Find(leaders, j);
                }
            }

            related.Add(i);
        }

        return [.. diagnostics
            .Select((diagnostic, index) => (diagnostic, Leader: Find(leaders, index)))
            .GroupBy(entry => entry.Leader, entry => entry.diagnostic)
            .Select(group => new DiagnosticGroup([.. group], causeOf[group.Key]))
            .OrderByDescending(group => group.Severity)];
    }

    private static bool AreOneCause(AnnualReport? report, Diagnostic first, Diagnostic second)
    {
        if (first.Relation is not { IsIdentity: true } one || second.Relation is not { IsIdentity: true } other || first.Place.Table != second.Place.Table)
        {
            return false;
        }

        var oneCells = one.Left.Concat(one.Right).ToArray();
        var otherCells = other.Left.Concat(other.Right).ToArray();
        if (oneCells.Intersect(otherCells).Any())
        {
            return true;
        }

        return Math.Abs(first.Difference ?? 0) == Math.Abs(second.Difference ?? 0)
            && report?.GetTable(first.Place.Table!.Value) is { } table
            && table.Form.Relations.Any(tie => tie.IsIdentity
                && oneCells.Intersect(tie.Left.Concat(tie.Right)).Any()
                && otherCells.Intersect(tie.Left.Concat(tie.Right)).Any());
    }

    private static int Find(int[] leaders, int index)
    {
        while (leaders[index] != index)
        {
            index = leaders[index];
        }

        return index;
    }
}
