using Gov.Disclosure.Checks;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Model;

namespace Gov.Disclosure.Validation;

/// <summary>A table with findings as it was when it was validated, kept for the question which cells are wrong.</summary>
/// <param name="Table">A copy: the report may have changed when the question is asked.</param>
/// <param name="Options">What the reader was not sure of, and what the text says.</param>
internal sealed record RepairCase(ReportTable Table, RepairOptions Options)
{
    /// <summary>The tables a repair may say something about: those with findings whose sums the rule set checks in full.</summary>
    public static RepairCase[] Of(AnnualReport report, in Assessment assessment)
    {
        var cases = new List<RepairCase>();
        var last = PreviousYear.Of(report, assessment.DoubtfulPlaces, assessment.Context.Previous);
        foreach (var table in report.Tables)
        {
            if (CoversSums(table.Form, assessment) && assessment.Diagnostics.Any(finding => finding.Place.Table == table.Form.Kind))
            {
                var unknown = new List<FormCell>();
                foreach (var cell in table.Form.Cells)
                {
                    if (assessment.Doubts(cell))
                    {
                        unknown.Add(cell);
                    }
                }

                StatedValue[] statedValues = [.. TextStatedValues.Of(report, table, assessment), .. YearStatedValues.Of(table, last, assessment)];
                cases.Add(new RepairCase(table.CopyCells(), RepairOptions.Default with { UnknownCells = unknown, StatedValues = statedValues }));
            }
        }

        return [.. cases];
    }

    // A sum that the user has switched off must not decide what is wrong.
    private static bool CoversSums(TableForm form, in Assessment assessment)
    {
        foreach (var (kind, _) in IdentityPlan.Of(form).Kinds)
        {
            if (!assessment.Covers(RuleCatalogue.Of(kind)))
            {
                return false;
            }
        }

        return IdentityPlan.Of(form).Kinds.Length > 0;
    }
}
