using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Repair.Evidence;

/// <summary>
/// Orders repairs by what speaks for them: values stated outside the table, then one slip that explains all changes, then slips of one keystroke,
/// then totals before parts; what is still equal stands in the order of the form.
/// </summary>
internal static class RepairRanking
{
    public static IReadOnlyList<RepairProposal> Rank(TableForm form, List<CellChange[]> shifts, List<CellChange[]> found, RepairOptions options)
    {
        var candidates = new List<Candidate>(shifts.Count + found.Count);
        foreach (var changes in shifts)
        {
            candidates.Add(Judge(form, RepairKind.RowShifted, changes, options));
        }

        foreach (var changes in found)
        {
            candidates.Add(Judge(form, IsExchange(form, changes) ? RepairKind.CellsExchanged : RepairKind.Cells, changes, options));
        }

        candidates.Sort(Compare);
        var listed = new RepairProposal[Math.Min(candidates.Count, options.MaxRepairs)];
        for (var i = 0; i < listed.Length; i++)
        {
            listed[i] = new RepairProposal(candidates[i].Kind, candidates[i].Changes, candidates[i].Evidence);
        }

        return listed;
    }

    private static Candidate Judge(TableForm form, RepairKind kind, CellChange[] changes, RepairOptions options)
    {
        var evidence = new List<RepairEvidence>();
        var agreement = 0;
        foreach (var stated in options.StatedValues)
        {
            var change = Array.Find(changes, change => change.Cell == stated.Cell);
            if (change?.To.Digits == stated.Value)
            {
                agreement++;
                evidence.Add(new RepairEvidence(stated.Kind, change, stated.Quote));
            }
            else if (change is not null)
            {
                agreement--;
            }
        }

        switch (kind)
        {
            case RepairKind.CellsExchanged:
                evidence.Add(new RepairEvidence(RepairEvidenceKind.CellsExchanged));
                break;
            case RepairKind.RowShifted:
                evidence.Add(new RepairEvidence(RepairEvidenceKind.RowShifted));
                break;
        }

        var keystrokes = 0;
        var parts = 0;
        foreach (var change in changes)
        {
            parts += form.IsTotal(change.Cell) ? 0 : 1;
            if (kind == RepairKind.Cells && Keystroke.Between(change.From.Digits, change.To.Digits) is { } slip)
            {
                keystrokes++;
                evidence.Add(new RepairEvidence(slip, change));
            }
        }

        if (parts == 0 && kind == RepairKind.Cells)
        {
            evidence.Add(new RepairEvidence(RepairEvidenceKind.OnlyTotals));
        }

        return new Candidate(kind, changes, evidence, agreement, keystrokes, parts);
    }

    private static bool IsExchange(TableForm form, CellChange[] changes)
    {
        if (changes is not [var one, var other] || one.From != other.To || one.To != other.From)
        {
            return false;
        }

        return one.Cell.Row == other.Cell.Row
            ? Math.Abs(one.Cell.ColumnIndex - other.Cell.ColumnIndex) == 1
            : one.Cell.ColumnIndex == other.Cell.ColumnIndex && Math.Abs(one.Cell.Row.Index - other.Cell.Row.Index) == 1
                && form.Layout == TableLayout.RowsUnderOneHeader;
    }

    private static int Compare(Candidate one, Candidate other)
    {
        var order = other.Agreement.CompareTo(one.Agreement);
        order = order != 0 ? order : Simplicity(other.Kind).CompareTo(Simplicity(one.Kind));
        order = order != 0 ? order : other.Keystrokes.CompareTo(one.Keystrokes);
        order = order != 0 ? order : one.Parts.CompareTo(other.Parts);
        for (var i = 0; order == 0 && i < Math.Min(one.Changes.Length, other.Changes.Length); i++)
        {
            order = one.Changes[i].Cell.Index.CompareTo(other.Changes[i].Cell.Index);
        }

        return order;
    }

    private static int Simplicity(RepairKind kind) => kind == RepairKind.Cells ? 0 : 1;

    private readonly record struct Candidate(RepairKind Kind, CellChange[] Changes, List<RepairEvidence> Evidence, int Agreement, int Keystrokes, int Parts);
}
