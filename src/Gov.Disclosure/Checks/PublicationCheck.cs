using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD108: published in time. Article 49 sets a day for departments and for governments; it sets none for townships and subdistricts, and
/// where the kind of agency is not stated none can be named.
/// </summary>
internal static class PublicationCheck
{
    private static readonly JsonPointer Place = JsonPointer.Root.Append("publishedOn");

    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        var rule = DocumentRules.PublishedLate;
        if (report.PublishedOn is not { } published || LastDay(report, assessment.Year) is not { } lastDay
            || (assessment.HasDoubts && assessment.Doubts(Place)))
        {
            assessment.NotAssessable(rule, CheckSpot.PublicationDate);
            if (report.PublishedOn is null || assessment.Doubts(Place))
            {
                assessment.LacksPart(CheckSpot.PublicationDate);
            }
            else if (assessment.Year is null)
            {
                assessment.LacksYear();
            }
            else if (report.Agency.Kind is AgencyKind.Department or AgencyKind.Government)
            {
                assessment.Lacks(CheckSpot.Year, CheckGapKind.OutOfScope);
            }
            else
            {
                assessment.LacksPart(CheckSpot.AgencyKind);
            }
        }
        else if (published <= lastDay)
        {
            assessment.Holds(rule);
        }
        else
        {
            assessment.Broken(new Diagnostic(rule)
            {
                Cells = [Place],
                Expected = lastDay.ToString(),
                Actual = published.ToString(),
            });
        }
    }

    private static CalendarDate? LastDay(AnnualReport report, int? reportYear)
    {
        // The rule is of the regulations as revised in 2019; before that every report had until 31 March.
        if (reportYear is not { } year || year < DocumentRules.PublishedLate.SinceYear || year >= ReportYears.Last)
        {
            return null;
        }

        return report.Agency.Kind switch
        {
            AgencyKind.Department => new CalendarDate(year + 1, 1, 31),
            AgencyKind.Government => new CalendarDate(year + 1, 3, 31),
            _ => null,
        };
    }
}
