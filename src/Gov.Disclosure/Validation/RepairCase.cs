using Gov.Disclosure.Checks;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Model;

namespace Gov.Disclosure.Validation;

/// <summary>A table with findings as it was when it was validated, kept for the question which cells are wrong.</summary>
/// <param name="table">A copy: the report may have changed when the question is asked.</param>
/// <param name="unknown">The cells the reader was not sure of.</param>
/// <param name="texts">The texts that may state what a cell holds; they are read when the question is asked.</param>
/// <param name="years">What other years' reports state.</param>
internal sealed class RepairCase(ReportTable table, IReadOnlyList<FormCell> unknown, TextStatedValues texts, IReadOnlyList<StatedValue> years)
{
    /// <summary>The tables a repair may say something about: those with findings whose sums the rule set checks in full.</summary>
    public static RepairCase[] Of(AnnualReport report, in Assessment assessment)
    {
        var cases = new List<RepairCase>();
        var last = PreviousYear.Of(report, assessment.DoubtfulPlaces, assessment.Context.Previous);
        TextStatedValues? texts = null;
        foreach (var table in report.Tables)
        {
            if (CoversSums(table.Form, assessment) && assessment.Diagnostics.Any(finding => finding.Place.Table == table.Form.Kind))
            {
                var unknown = new List<FormCell>();
                for (var i = 0; assessment.HasDoubts && i < table.Form.Cells.Count; i++)
                {
                    if (assessment.Doubts(table.Form.Cells[i]))
                    {
                        unknown.Add(table.Form.Cells[i]);
                    }
                }

                texts ??= new TextStatedValues(report, assessment);
                cases.Add(new RepairCase(table.CopyCells(), unknown, texts, YearStatedValues.Of(table, last, assessment)));
            }
        }

        return [.. cases];
    }

    /// <summary>The smallest repairs of the table.</summary>
    public RepairResult Find() =>
        MinimumRepair.Find(table, RepairOptions.Default with { UnknownCells = unknown, StatedValues = [.. texts.Of(table), .. years] });

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
