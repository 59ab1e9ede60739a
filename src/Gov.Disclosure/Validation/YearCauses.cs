namespace Gov.Disclosure.Validation;

/// <summary>
/// Which findings across years have one cause. A number that one of the two reports has wrong goes into the totals of that report, so that each
/// of the cells is off against the other year, by numbers that add up along a sum of the form as the cells themselves do.
/// </summary>
internal sealed class YearCauses
{
    private readonly List<HashSet<Diagnostic>> _causes;

    private YearCauses(List<HashSet<Diagnostic>> causes) => _causes = causes;

    public static YearCauses Of(AnnualReport? report, IReadOnlyList<Diagnostic> diagnostics)
    {
        var causes = new List<HashSet<Diagnostic>>();
        foreach (var chain in diagnostics.Where(finding => finding.YearRelation is { Comparison: YearRelationComparison.Equal })
            .GroupBy(finding => finding.Place.Table))
        {
            var findings = chain.ToDictionary(finding => finding.YearRelation!.Cell);
            if (findings.Count > 1 && report?.GetTable(chain.Key!.Value) is { } table)
            {
                causes.AddRange(table.Form.Relations.Where(relation => relation.IsIdentity).SelectMany(sum => Along(sum, findings)));
            }
        }

        return new YearCauses(causes);
    }

    public bool AreOne(Diagnostic first, Diagnostic second) => _causes.Exists(cause => cause.Contains(first) && cause.Contains(second));

    private static IEnumerable<HashSet<Diagnostic>> Along(Relation sum, Dictionary<FormCell, Diagnostic> findings)
    {
        var left = Off(sum.Left, findings);
        var right = Off(sum.Right, findings);
        if (left.Count + right.Count < 2)
        {
            yield break;
        }

        // Where each part is answered by itself, as in the total of its row, the others are causes of their own.
        foreach (var part in left)
        {
            if (right.Find(total => total.Difference == part.Difference) is { } total)
            {
                yield return [part, total];
            }
        }

        if (left.Sum(finding => finding.Difference ?? 0) == right.Sum(finding => finding.Difference ?? 0))
        {
            yield return [.. left, .. right];
        }
    }

    private static List<Diagnostic> Off(IReadOnlyList<FormCell> cells, Dictionary<FormCell, Diagnostic> findings)
    {
        var off = new List<Diagnostic>();
        foreach (var cell in cells)
        {
            if (findings.TryGetValue(cell, out var finding))
            {
                off.Add(finding);
            }
        }

        return off;
    }
}
