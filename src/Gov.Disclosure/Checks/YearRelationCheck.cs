using Gov.Disclosure.Comparison;
using Gov.Disclosure.Diagnostics;
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
                if (rule.Table == kind && (table is null || rule.IsAbout(table.Form)))
                {
                    assessment.NotAssessable(rule, CheckSpot.Of(kind));
                    if (table is null)
                    {
                        assessment.LacksTable(kind);
                    }
                    else
                    {
                        assessment.Lacks(CheckSpot.Of(kind), CheckGapKind.Missing, last.Year);
                    }
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
            assessment.NotAssessable(rule, CheckSpot.Of(table.Form.Kind, relation.Cell));
            assessment.LacksCell(table, relation.Cell);
            Lacks(relation, table, last, ref assessment);
            return;
        }

        if (relation.Holds(table[relation.Cell].Digits, sum.Expected))
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
            Arguments = [
                new("formula", DiagnosticValue.Of(
                    new YearRelationValue(relation.Comparison, new YearTermValue(relation.Cell, table[relation.Cell], year), sum.Terms, sum.Expected)))],
            YearRelation = relation,
        });
    }

    /// <summary>Says that a check lacks the number of a cell of the report, unless it has it.</summary>
    internal static void Lacks(TableKind kind, FormCell cell, PreviousYear last, ref Assessment assessment)
    {
        if (last.Doubts(cell.Pointer))
        {
            assessment.Lacks(CheckSpot.Of(kind, cell), CheckGapKind.Doubtful, last.Year);
        }
        else if (last.Report.GetTable(kind) is { } table && !table[cell].IsNumber)
        {
            assessment.Lacks(CheckSpot.Of(kind, cell), table[cell].IsBlank ? CheckGapKind.Blank : CheckGapKind.NotApplicable, last.Year);
        }
    }

    /// <summary>Says which terms of a relation that cannot be added up are no numbers or in doubt.</summary>
    private static void Lacks(YearRelation relation, ReportTable table, PreviousYear last, ref Assessment assessment)
    {
        var kind = table.Form.Kind;
        var before = last.Report.GetTable(kind)!;
        foreach (var term in relation.Terms)
        {
            var source = term.IsPreviousYears ? before : table;
            if (!source.Form.TryGetCell(term.Row, term.Column, out var cell))
            {
                assessment.Lacks(CheckSpot.Of(kind), CheckGapKind.NotComparable, term.IsPreviousYears ? last.Year : null);
            }
            else if (term.IsPreviousYears)
            {
                Lacks(kind, cell, last, ref assessment);
            }
            else
            {
                assessment.LacksCell(table, cell);
            }
        }
    }
}
