using Gov.Disclosure.Comparison;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD601, GD602, GD603: the relations that a form states between its cells and last year's.</summary>
internal static class YearRelationCheck
{
    public static void Run(TableKind kind, AnnualReport report, PreviousYear last, ref Assessment assessment)
    {
        var table = report.GetTable(kind);
        if (table is null || last.Report.GetTable(kind) is null)
        {
            foreach (var rule in YearRules.All)
            {
                if (rule.Table == kind && (table is null || rule.Form is null || rule.Form == table.Form.Edition.Id))
                {
                    assessment.NotAssessable(rule);
                }
            }

            return;
        }

        foreach (var relation in table.Form.YearRelations)
        {
            Assess(relation, table, last, ref assessment);
        }
    }

    private static void Assess(YearRelation relation, ReportTable table, PreviousYear last, ref Assessment assessment)
    {
        var rule = YearRules.Of(relation.Kind);
        if (!table[relation.Cell].IsNumber || assessment.Doubts(relation.Cell) || YearSum.Of(relation, table, last, assessment.DoubtfulPlaces) is not { } sum)
        {
            assessment.NotAssessable(rule);
            return;
        }

        if (table[relation.Cell].Digits == sum.Expected)
        {
            assessment.Holds(rule);
            return;
        }

        var year = last.Year + 1;
        assessment.Broken(new Diagnostic(rule)
        {
            Cells = [relation.Cell.Pointer, .. sum.Terms.Where(term => term.Year == year).Select(term => term.Cell.Pointer)],
            RelatedCells = sum.PreviousYears,
            Place = ReportLocation.Of(table.Form, relation.Cell),
            Expected = sum.Expected,
            Actual = table[relation.Cell],
            Arguments = [new("formula", DiagnosticValue.Of(new YearRelationValue(new YearTermValue(relation.Cell, table[relation.Cell], year), sum.Terms, sum.Expected)))],
            YearRelation = relation,
        });
    }
}
