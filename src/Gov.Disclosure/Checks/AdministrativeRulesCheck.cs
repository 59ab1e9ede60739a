using Gov.Disclosure.Forms;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD205: 规章 at an agency that cannot make them.</summary>
internal static class AdministrativeRulesCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        var rule = ProactiveDisclosureRules.RulesWithoutPower;
        if (report.ProactiveDisclosure is not { } table || !table.Form.TryGetRow(WellKnownRows.AdministrativeRules, out var row))
        {
            assessment.NotAssessable(rule);
            return;
        }

        if (AgencyPowers.MayMakeRules(report.Agency))
        {
            assessment.Holds(rule);
            return;
        }

        for (var column = 0; column < row.Columns.Count; column++)
        {
            var cell = table.Form.Cells[row.FirstCell + column];
            if (assessment.Doubts(cell))
            {
                assessment.NotAssessable(rule);
            }
            else if (table[cell.Index].Digits > 0)
            {
                assessment.Broken(new Diagnostic(rule)
                {
                    Cells = [cell.Pointer],
                    Place = ReportLocation.Of(table.Form, cell),
                    Expected = 0,
                    Actual = table[cell.Index],
                    Arguments = [new("agency", report.Agency.Name is { } name ? name : DiagnosticValue.Of(new MessageTermValue(MessageTerm.Agency)))],
                });
            }
            else
            {
                assessment.Holds(rule);
            }
        }
    }
}
