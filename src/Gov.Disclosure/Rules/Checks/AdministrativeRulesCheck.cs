namespace Gov.Disclosure;

/// <summary>GD205: 规章 at an agency that cannot make them.</summary>
internal static class AdministrativeRulesCheck
{
    public static void Run(AnnualReport report, ref Findings findings)
    {
        var rule = ProactiveDisclosureRules.RulesWithoutPower;
        if (report.ProactiveDisclosure is not { } table || !table.Form.TryGetRow(WellKnownRows.AdministrativeRules, out var row))
        {
            findings.NotAssessable(rule);
            return;
        }

        if (AgencyPowers.MayMakeRules(report.Agency))
        {
            findings.Holds(rule);
            return;
        }

        for (var column = 0; column < row.Columns.Count; column++)
        {
            var cell = table.Form.Cells[row.FirstCell + column];
            if (findings.Doubts(cell))
            {
                findings.NotAssessable(rule);
            }
            else if (table[cell.Index].Digits > 0)
            {
                findings.Broken(new Diagnostic(rule)
                {
                    Cells = [cell.Pointer],
                    Place = ReportLocation.Of(table.Form, cell),
                    Expected = 0,
                    Actual = table[cell.Index],
                    Arguments = [new("agency", report.Agency.Name is { } name ? name : DiagnosticValue.Of(new ValueWordValue(ValueWord.Agency)))],
                });
            }
            else
            {
                findings.Holds(rule);
            }
        }
    }
}
