namespace Gov.Disclosure.Repair.Blocks;

/// <summary>
/// A whole line of totals that was never filled in: the column 总计, or the row (七)总计. One omission, not twenty-five; each total is
/// filled with the sum of its parts when all other sums hold then.
/// </summary>
internal static class BlankTotals
{
    public static IReadOnlyList<RepairProposal> Find(ReportTable table, RepairOptions options)
    {
        if (table.IsAllFilledIn || options.UnknownCells.Count > 0)
        {
            return [];
        }

        List<RepairProposal>? repairs = null;
        foreach (var line in table.Form.Relations.Where(relation => relation.IsIdentity && relation.Right.Count == 1).GroupBy(relation => relation.Kind))
        {
            var identities = line.ToArray();
            if (Array.TrueForAll(identities, identity => table[identity.Right[0]].IsBlank) && Fill(table, identities) is { } changes)
            {
                (repairs ??= []).Add(new RepairProposal(RepairKind.TotalsFilledIn, changes, [new RepairEvidence(RepairEvidenceKind.TotalsBlank)]));
            }
        }

        return repairs ?? (IReadOnlyList<RepairProposal>)[];
    }

    private static CellChange[]? Fill(ReportTable table, Relation[] line)
    {
        var digits = table.Digits.ToArray();
        var isPrinted = table.Form.Cells.Select(cell => table[cell].IsNumber).ToArray();
        var changes = new List<CellChange>();
        foreach (var identity in line)
        {
            // A line whose parts are all blank has nothing to add up, and an unfilled total among the parts leaves the sum unknown.
            if (!identity.Left.Any(part => isPrinted[part.Index]) || identity.Left.Any(part => !isPrinted[part.Index] && table.Form.IsTotal(part)))
            {
                continue;
            }

            var total = identity.Right[0];
            digits[total.Index] = identity.Left.Sum(part => digits[part.Index]);
            if (digits[total.Index] > Cell.MaxMagnitude)
            {
                return null;
            }

            isPrinted[total.Index] = true;
            changes.Add(new CellChange(total, Cell.Blank, digits[total.Index]));
        }

        return changes.Count > 1 && table.Form.Relations.All(relation => !relation.IsIdentity || Holds(table.Form, relation, digits, isPrinted))
            ? [.. changes.OrderBy(change => change.Cell.Index)]
            : null;
    }

    private static bool Holds(TableForm form, Relation identity, long[] digits, bool[] isPrinted) =>
        identity.Left.Concat(identity.Right).Any(cell => !isPrinted[cell.Index] && form.IsTotal(cell))
        || identity.Left.Sum(cell => digits[cell.Index]) == identity.Right.Sum(cell => digits[cell.Index]);
}
