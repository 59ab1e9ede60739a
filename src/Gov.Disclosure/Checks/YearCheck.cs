using System.Globalization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD105, GD107: period and title are those of the report year.</summary>
internal static class YearCheck
{
    private static readonly JsonPointer PeriodPlace = JsonPointer.Root.Append("period");
    private static readonly JsonPointer TitlePlace = JsonPointer.Root.Append("title");

    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        CheckPeriod(report, ref assessment);
        CheckTitle(report, ref assessment);
    }

    private static void CheckPeriod(AnnualReport report, ref Assessment assessment)
    {
        if (assessment.Year is not { } year || report.Period is not { Start: { } start, End: { } end } || assessment.DoubtsWithin(PeriodPlace))
        {
            Lacks(DocumentRules.PeriodNotWholeYear, CheckSpot.Period, ref assessment);
        }
        else if (start == new CalendarDate(year, 1, 1) && end == new CalendarDate(year, 12, 31))
        {
            assessment.Holds(DocumentRules.PeriodNotWholeYear);
        }
        else
        {
            assessment.Broken(new Diagnostic(DocumentRules.PeriodNotWholeYear)
            {
                Cells = [PeriodPlace],
                Expected = ReportPeriod.OfYear(year).ToString(),
                Actual = report.Period.ToString(),
            });
        }
    }

    /// <summary>Says that the year of the report or what is held against it is not there.</summary>
    private static void Lacks(Rule rule, in CheckSpot spot, ref Assessment assessment)
    {
        assessment.NotAssessable(rule, spot);
        if (assessment.Year is null)
        {
            assessment.LacksYear();
        }
        else
        {
            assessment.LacksPart(spot);
        }
    }

    private static void CheckTitle(AnnualReport report, ref Assessment assessment)
    {
        if (assessment.Year is not { } year || report.Title is not { } title || !YearMention.TryFind(title.AsSpan(), out var named)
            || assessment.Doubts(TitlePlace))
        {
            Lacks(DocumentRules.TitleYear, CheckSpot.TitleYear, ref assessment);
        }
        else if (named == year)
        {
            assessment.Holds(DocumentRules.TitleYear);
        }
        else
        {
            assessment.Broken(new Diagnostic(DocumentRules.TitleYear)
            {
                Cells = [TitlePlace, JsonPointer.Root.Append("year")],
                Expected = year.ToString(CultureInfo.InvariantCulture),
                Actual = named.ToString(CultureInfo.InvariantCulture),
            });
        }
    }
}
