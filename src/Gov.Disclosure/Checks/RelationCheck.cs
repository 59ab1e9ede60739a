using Gov.Disclosure.Messages;
using Gov.Disclosure.Model;

namespace Gov.Disclosure.Checks;

/// <summary>
/// Every rule that is one linear relation over the cells of a table: GD201 to GD203, GD301 to GD303, GD401.
/// Blank and <c>/</c> parts count as 0 in a sum whose totals are printed; a sum with a total that is not printed,
/// or with a cell the reader doubts, is not assessable.
/// </summary>
internal static class RelationCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        CheckTable(report.ProactiveDisclosure, ref assessment);
        CheckTable(report.Requests, ref assessment);
        CheckTable(report.ReviewAndLitigation, ref assessment);
    }

    private static void CheckTable(ReportTable? table, ref Assessment assessment)
    {
        if (table is null)
        {
            return;
        }

        var plan = IdentityPlan.Of(table.Form);
        var identitiesHold = !assessment.HasDoubts && table.IsAllWhole && plan.AllHold(table.Digits);
        if (identitiesHold)
        {
            foreach (var (kind, count) in plan.Kinds)
            {
                assessment.Holds(RuleCatalogue.Of(kind), count);
            }
        }

        var relations = table.Form.Relations;
        for (var i = identitiesHold ? plan.IdentityCount : 0; i < relations.Count; i++)
        {
            Assess(table, relations[i], ref assessment);
        }
    }

    private static void Assess(ReportTable table, Relation relation, ref Assessment assessment)
    {
        var rule = RuleCatalogue.Of(relation.Kind);
        if (!assessment.Covers(rule))
        {
            return;
        }

        if (!TryCompare(table, relation, ref assessment, out var left, out var right))
        {
            assessment.NotAssessable(rule);
            return;
        }

        var holds = relation.Kind switch
        {
            RelationKind.DisclosedWithinTotal => left <= right,
            RelationKind.ItemsNotBelowZero => left >= 0,

            // Without a change the sum is last year's number, and an equal number of decisions says nothing.
            RelationKind.DecisionsNotItems => left != right || right == 0 || table[relation.Left[1]] == 0,
            _ => left == right,
        };
        if (holds)
        {
            assessment.Holds(rule);
            return;
        }

        assessment.Broken(new Diagnostic(rule)
        {
            Cells = [.. relation.Right.Concat(relation.Left).Select(cell => cell.Pointer)],
            Place = PlaceOf(table, relation),
            Expected = left,
            Actual = relation.Right.Count == 0 ? left : right,
            Arguments = [new("formula", DiagnosticValue.Of(RelationValue.Of(relation, table)))],
            Relation = relation,
        });
    }

    /// <summary>Adds up both sides of a relation; false where a number it needs is not printed or was read with doubt.</summary>
    internal static bool TryCompare(ReportTable table, Relation relation, ref Assessment assessment, out long left, out long right)
    {
        right = 0;
        return TrySum(table, relation, relation.Left, ref assessment, out left) && TrySum(table, relation, relation.Right, ref assessment, out right);
    }

    private static bool TrySum(ReportTable table, Relation relation, IReadOnlyList<FormCell> cells, ref Assessment assessment, out long sum)
    {
        sum = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            var content = table[cell.Index];
            var needed = !relation.IsIdentity || table.Form.IsTotal(cell);
            if ((needed && !content.IsNumber) || assessment.Doubts(cell))
            {
                return false;
            }

            sum += content.Digits;
        }

        return true;
    }

    private static ReportLocation PlaceOf(ReportTable table, Relation relation)
    {
        var cell = relation.Left[0];
        return relation.Kind is RelationKind.OutcomeTotal or RelationKind.Balance
            ? new ReportLocation { Table = table.Form.Kind, Column = cell.Column }
            : new ReportLocation { Table = table.Form.Kind, Row = cell.Row };
    }
}
