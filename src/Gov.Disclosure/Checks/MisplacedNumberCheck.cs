using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Model;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD306 and GD307: what broken sums of table three look like when a request stands in the wrong column, or when one number was split over two
/// cells. Both are hints at a cause; the sums themselves are reported by their own rules.
/// </summary>
internal static class MisplacedNumberCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        if (report.Requests is not { } table)
        {
            return;
        }

        if (!assessment.HasDoubts && table.IsAllWhole && IdentityPlan.Of(table.Form).AllHold(table.Digits))
        {
            assessment.Holds(RequestsRules.WrongColumn);
            assessment.Holds(RequestsRules.SplitNumber);
            return;
        }

        var broken = Broken(table, ref assessment, out var allCompared);
        if (broken.Count == 0)
        {
            // A sum that cannot be compared may be one that is broken.
            Conclude(RequestsRules.WrongColumn, allCompared, table, ref assessment);
            Conclude(RequestsRules.SplitNumber, allCompared, table, ref assessment);
            return;
        }

        CheckColumns(table, broken, ref assessment);
        CheckSplits(table, broken, ref assessment);
    }

    private static void Conclude(Rule rule, bool holds, ReportTable table, ref Assessment assessment)
    {
        if (holds)
        {
            assessment.Holds(rule);
        }
        else
        {
            assessment.NotAssessable(rule, CheckSpot.Of(table.Form.Kind));
            for (var i = 0; i < IdentityPlan.Of(table.Form).IdentityCount; i++)
            {
                RelationCheck.Lacks(table, table.Form.Relations[i], ref assessment);
            }
        }
    }

    private static List<BrokenSum> Broken(ReportTable table, ref Assessment assessment, out bool allCompared)
    {
        var broken = new List<BrokenSum>();
        allCompared = true;
        for (var i = 0; i < IdentityPlan.Of(table.Form).IdentityCount; i++)
        {
            var relation = table.Form.Relations[i];
            if (!RelationCheck.TryCompare(table, relation, ref assessment, out var left, out var right))
            {
                allCompared = false;
            }
            else if (left != right)
            {
                broken.Add(new BrokenSum(relation, left, right));
            }
        }

        return broken;
    }

    /// <summary>All that is broken are the sums of two columns, and what one has too many the other has too few.</summary>
    private static void CheckColumns(ReportTable table, List<BrokenSum> broken, ref Assessment assessment)
    {
        var isAcross = broken.TrueForAll(sum => sum.Relation.Kind != RelationKind.RowTotal);
        var columns = broken.Select(sum => sum.Column).Distinct().ToArray();
        if (!isAcross || columns.Length != 2 || !broken.GroupBy(sum => sum.Relation.Kind).All(IsOpposite))
        {
            assessment.Holds(RequestsRules.WrongColumn);
            return;
        }

        var first = broken[0];
        assessment.Broken(
            Hint(RequestsRules.WrongColumn, table, first, new ReportLocation { Table = table.Form.Kind }, [.. broken.Select(sum => sum.Relation.Right[0])]) with
            {
                Arguments = [new("first", columns[0].Label), new("second", columns[1].Label)],
            });
    }

    private static bool IsOpposite(IEnumerable<BrokenSum> sums) => sums.ToArray() is [var one, var other] && one.Difference == -other.Difference;

    /// <summary>Two neighbouring parts of a row that, as one number in either cell, put the row right and break nothing.</summary>
    private static void CheckSplits(ReportTable table, List<BrokenSum> broken, ref Assessment assessment)
    {
        var found = false;
        foreach (var row in broken)
        {
            if (row.Relation.Kind == RelationKind.RowTotal && TryJoin(table, row, broken, ref assessment, out var cell, out var next, out var joined))
            {
                found = true;
                assessment.Broken(Hint(RequestsRules.SplitNumber, table, row, new ReportLocation { Table = table.Form.Kind, Row = cell.Row }, [cell, next]) with
                {
                    Arguments =
                    [
                        new("first", $"{cell.Column.Label} {table[cell]}"), new("second", $"{next.Column.Label} {table[next]}"), new("joined", joined),
                    ],
                });
            }
        }

        if (!found)
        {
            assessment.Holds(RequestsRules.SplitNumber);
        }
    }

    private static bool TryJoin(
        ReportTable table, BrokenSum row, List<BrokenSum> broken, ref Assessment assessment, out FormCell cell, out FormCell next, out long joined)
    {
        var parts = row.Relation.Left;
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            cell = parts[i];
            next = parts[i + 1];
            if (!table[cell].TryGetInt64(out var one) || !table[next].TryGetInt64(out var other))
            {
                continue;
            }

            // The one number that puts the row right in place of the two.
            joined = row.Right - row.Left + one + other;
            if (AreDigitsOf(joined, one, other)
                && (PutsRight(table, (cell, joined), (next, 0), broken, ref assessment) || PutsRight(table, (cell, 0), (next, joined), broken, ref assessment)))
            {
                return true;
            }
        }

        cell = next = parts[0];
        joined = 0;
        return false;
    }

    private static bool AreDigitsOf(long joined, long one, long other)
    {
        var shift = 10L;
        while (shift <= other)
        {
            shift *= 10;
        }

        return joined / shift == one && joined % shift == other;
    }

    private static bool PutsRight(
        ReportTable table, (FormCell Cell, long Value) one, (FormCell Cell, long Value) other, List<BrokenSum> broken, ref Assessment assessment)
    {
        var changed = table.CopyCells();
        changed[one.Cell] = one.Value;
        changed[other.Cell] = other.Value;
        var rest = Broken(changed, ref assessment, out _);
        return rest.TrueForAll(sum => broken.Exists(before => before.Relation == sum.Relation));
    }

    private static Diagnostic Hint(Rule rule, ReportTable table, BrokenSum sum, ReportLocation place, IReadOnlyList<FormCell> cells) => new(rule)
    {
        Cells = [.. cells.Select(cell => cell.Pointer)],
        Place = place,
        Expected = sum.Left,
        Actual = sum.Right,

        // A hint belongs to the group of the sums it explains.
        Relation = sum.Relation,
    };

    private readonly record struct BrokenSum(Relation Relation, long Left, long Right)
    {
        public FormColumn Column => Relation.Left[0].Column;

        public long Difference => Right - Left;
    }
}
