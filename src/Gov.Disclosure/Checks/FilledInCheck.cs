using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD209, GD304, GD305, GD402, GD403: cells that are not filled in. A total that has parts is a finding of its own, because no sum
/// can be checked without it; all other blank cells of a table are one finding.
/// </summary>
internal static class FilledInCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        CheckTable(report.ProactiveDisclosure, null, ProactiveDisclosureRules.CellsNotFilledIn, ref assessment);
        CheckTable(report.Requests, RequestsRules.TotalNotFilledIn, RequestsRules.CellsNotFilledIn, ref assessment);
        CheckTable(report.ReviewAndLitigation, ReviewAndLitigationRules.TotalNotFilledIn, ReviewAndLitigationRules.CellsNotFilledIn, ref assessment);
    }

    private static void CheckTable(ReportTable? table, Rule? totals, Rule cells, ref Assessment assessment)
    {
        // A table without a single entry is missing (GD102); listing its cells would say the same again.
        if (table is null or { IsWhollyBlank: true } || (assessment.HasDoubts && assessment.Doubts(ReportSection.Of(table.Form.Kind).Pointer)))
        {
            assessment.NotAssessable(cells);
            if (table is not null && totals is not null)
            {
                assessment.NotAssessable(totals, table.Form.TotalCount);
            }

            return;
        }

        if (table.IsAllFilledIn)
        {
            assessment.Holds(cells);
            if (totals is not null)
            {
                assessment.Holds(totals, table.Form.TotalCount);
            }

            return;
        }

        var reported = totals is null ? [] : CheckTotals(table, totals, ref assessment);
        CheckCells(table, cells, reported, ref assessment);
    }

    private static HashSet<FormCell> CheckTotals(ReportTable table, Rule rule, ref Assessment assessment)
    {
        var reported = new HashSet<FormCell>();
        foreach (var sums in table.Form.Relations.Where(relation => relation.IsIdentity && relation.Right.Count == 1).GroupBy(relation => relation.Right[0]))
        {
            var total = sums.Key;
            if (table[total].IsNumber)
            {
                assessment.Holds(rule);
                continue;
            }

            // The total of the totals closes a row and a column; either may have the parts that make it missed.
            var parts = sums.Select(relation => relation.Left.Where(part => table[part].IsNumber).ToArray()).OrderByDescending(parts => parts.Length).First();
            var sum = parts.Sum(part => table[part].Digits);
            var isMissing = table[total].IsBlank ? parts.Length > 0 : sum > 0;
            if (!isMissing || assessment.Doubts(total))
            {
                assessment.NotAssessable(rule);
                continue;
            }

            reported.Add(total);
            assessment.Broken(new Diagnostic(rule)
            {
                Cells = [total.Pointer],
                Place = ReportLocation.Of(table.Form, total),
                Expected = sum,
                Actual = table[total],
            });
        }

        return reported;
    }

    private static void CheckCells(ReportTable table, Rule rule, HashSet<FormCell> reported, ref Assessment assessment)
    {
        var blank = new List<FormCell>();
        var doubtful = false;
        foreach (var cell in table.Form.Cells)
        {
            if (!table[cell].IsBlank || reported.Contains(cell))
            {
                continue;
            }

            if (assessment.Doubts(cell))
            {
                doubtful = true;
            }
            else
            {
                blank.Add(cell);
            }
        }

        if (blank.Count == 0)
        {
            if (doubtful)
            {
                assessment.NotAssessable(rule);
            }
            else
            {
                assessment.Holds(rule);
            }

            return;
        }

        assessment.Broken(new Diagnostic(rule)
        {
            Cells = [.. blank.Select(cell => cell.Pointer)],
            Place = new ReportLocation { Table = table.Form.Kind },
            Arguments = [new("count", blank.Count), new("cells", DiagnosticValue.Of(new CellListValue(blank)))],
        });
    }
}
