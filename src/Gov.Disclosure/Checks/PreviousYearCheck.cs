using Gov.Disclosure.Comparison;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD601 to GD605: a report against last year's, where that is given. A report that does not follow the given one is not assessable
/// against it, and neither is a blank cell, a <c>/</c> or a cell that either reader doubts.
/// </summary>
internal static class PreviousYearCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        if (assessment.Context.Previous is null)
        {
            return;
        }

        if (PreviousYear.Of(report, assessment.DoubtfulPlaces, assessment.Context.Previous) is not { } last)
        {
            foreach (var rule in YearRules.All)
            {
                assessment.NotAssessable(rule);
            }

            return;
        }

        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } kind)
            {
                YearRelationCheck.Run(kind, report, last, ref assessment);
            }
        }

        JumpCheck.Run(report, last, ref assessment);
        CopiedSectionCheck.Run(report, last, ref assessment);
    }
}
