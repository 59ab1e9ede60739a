using System.Globalization;

namespace Gov.Disclosure;

/// <summary>GD105, GD107: period and title are those of the report year.</summary>
internal static class YearCheck
{
    public static void Run(AnnualReport report, ref Findings findings)
    {
        CheckPeriod(report, ref findings);
        CheckTitle(report, ref findings);
    }

    private static void CheckPeriod(AnnualReport report, ref Findings findings)
    {
        if (report.Year is not { } year || report.Period is not { Start: { } start, End: { } end })
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
                Cells = [JsonPointer.Root.Append("period")],
                Expected = ReportPeriod.OfYear(year).ToString(),
                Actual = report.Period.ToString(),
            });
        }
    }

    private static void CheckTitle(AnnualReport report, ref Findings findings)
    {
        if (report.Year is not { } year || report.Title is not { } title || !YearMention.TryFind(title.AsSpan(), out var named))
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
                Cells = [JsonPointer.Root.Append("title"), JsonPointer.Root.Append("year")],
                Expected = year.ToString(CultureInfo.InvariantCulture),
                Actual = named.ToString(CultureInfo.InvariantCulture),
            });
        }
    }
}
