using System.Globalization;

namespace Gov.Disclosure;

/// <summary>GD105, GD107: period and title are those of the report year.</summary>
internal static class YearCheck
{
    private static readonly JsonPointer PeriodPlace = JsonPointer.Root.Append("period");
    private static readonly JsonPointer TitlePlace = JsonPointer.Root.Append("title");

    public static void Run(AnnualReport report, ref Findings findings)
    {
        CheckPeriod(report, ref findings);
        CheckTitle(report, ref findings);
    }

    private static void CheckPeriod(AnnualReport report, ref Findings findings)
    {
        if (findings.Year is not { } year || report.Period is not { Start: { } start, End: { } end } || findings.DoubtsWithin(PeriodPlace))
        {
            findings.NotAssessable(DocumentRules.PeriodNotWholeYear);
        }
        else if (start == new CalendarDate(year, 1, 1) && end == new CalendarDate(year, 12, 31))
        {
            findings.Holds(DocumentRules.PeriodNotWholeYear);
        }
        else
        {
            findings.Broken(new Diagnostic(DocumentRules.PeriodNotWholeYear)
            {
                Cells = [PeriodPlace],
                Expected = ReportPeriod.OfYear(year).ToString(),
                Actual = report.Period.ToString(),
            });
        }
    }

    private static void CheckTitle(AnnualReport report, ref Findings findings)
    {
        if (findings.Year is not { } year || report.Title is not { } title || !YearMention.TryFind(title.AsSpan(), out var named) || findings.Doubts(TitlePlace))
        {
            findings.NotAssessable(DocumentRules.TitleYear);
        }
        else if (named == year)
        {
            findings.Holds(DocumentRules.TitleYear);
        }
        else
        {
            findings.Broken(new Diagnostic(DocumentRules.TitleYear)
            {
                Cells = [TitlePlace, JsonPointer.Root.Append("year")],
                Expected = year.ToString(CultureInfo.InvariantCulture),
                Actual = named.ToString(CultureInfo.InvariantCulture),
            });
        }
    }
}
