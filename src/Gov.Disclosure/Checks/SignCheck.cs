using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD204: a count with a sign in front. The number itself cannot carry the sign, so the reader keeps it as the annotation of the cell.</summary>
internal static class SignCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        if (!report.HasAnnotations)
        {
            assessment.Holds(ProactiveDisclosureRules.SignOnCount);
            return;
        }

        var signed = false;
        foreach (var (table, cell, note) in AnnotatedCells.Of(report))
        {
            if (cell.Kind != CellKind.Count || note is not ("+" or "＋" or "-" or "－" or "−"))
            {
                continue;
            }

            signed = true;
            if (assessment.Doubts(cell))
            {
                assessment.NotAssessable(ProactiveDisclosureRules.SignOnCount);
            }
            else
            {
                assessment.Broken(new Diagnostic(ProactiveDisclosureRules.SignOnCount)
                {
                    Cells = [cell.Pointer],
                    Place = ReportLocation.Of(table.Form, cell),
                    Actual = table[cell],
                    Arguments = [new("sign", note)],
                });
            }
        }

        if (!signed)
        {
            assessment.Holds(ProactiveDisclosureRules.SignOnCount);
        }
    }
}
