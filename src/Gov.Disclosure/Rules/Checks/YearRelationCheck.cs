namespace Gov.Disclosure;

/// <summary>GD601, GD602, GD603: the relations that a form states between its cells and last year's.</summary>
internal static class YearRelationCheck
{
    public static void Run(TableKind kind, AnnualReport report, AnnualReport previous, DoubtfulPlaces? previousDoubts, ref Findings findings)
    {
        var table = report.GetTable(kind);
        if (table is null || previous.GetTable(kind) is not { } before)
        {
            foreach (var rule in YearRules.All)
            {
                if (rule.Table == kind && (table is null || rule.Form is null || rule.Form == table.Form.Edition.Id))
                {
                    findings.NotAssessable(rule);
                }
            }

            return;
        }

        foreach (var relation in table.Form.YearRelations)
        {
            Assess(relation, table, before, report.Year!.Value, previousDoubts, ref findings);
        }
    }

    private static void Assess(YearRelation relation, ReportTable table, ReportTable before, int year, DoubtfulPlaces? previousDoubts, ref Findings findings)
    {
        var rule = YearRules.Of(relation.Kind);
        if (!findings.Covers(rule))
        {
            return;
        }

        if (!table[relation.Cell].IsNumber || findings.Doubts(relation.Cell))
        {
            findings.NotAssessable(rule);
            return;
        }

        long expected = 0;
        var values = new List<YearTermValue>(relation.Terms.Count);
        foreach (var term in relation.Terms)
        {
            var source = term.IsLastYears ? before : table;
            if (!source.Form.TryGetCell(term.Row, term.Column, out var cell) || !source[cell].IsNumber
                || (term.IsLastYears ? previousDoubts?.Cover(cell.Pointer) == true : findings.Doubts(cell)))
            {
                findings.NotAssessable(rule);
                return;
            }

            // Cells hold at most 2^53 − 1, so no sum of a few of them overflows.
            expected += term.IsSubtracted ? -source[cell].Digits : source[cell].Digits;
            values.Add(new YearTermValue(cell, source[cell], term.IsLastYears ? year - 1 : year, term.IsSubtracted));
        }

        if (table[relation.Cell].Digits == expected)
        {
            findings.Holds(rule);
            return;
        }

        findings.Broken(new Diagnostic(rule)
        {
            Cells = [relation.Cell.Pointer, .. values.Where(value => value.Year == year).Select(value => value.Cell.Pointer)],
            Place = ReportLocation.Of(table.Form, relation.Cell),
            Expected = expected,
            Actual = table[relation.Cell],
            Arguments = [new("formula", DiagnosticValue.Of(new YearRelationValue(new YearTermValue(relation.Cell, table[relation.Cell], year, false), values, expected)))],
        });
    }
}
