using Gov.Disclosure.Results.Places;

namespace Gov.Disclosure.Results.Messages;

/// <summary>The words of the overview in English.</summary>
internal sealed class EnglishOverviewMessages : OverviewMessages
{
    public static readonly EnglishOverviewMessages Instance = new();

    public override string Title => "Overview of annual government information disclosure reports";

    public override string Reporting => "Who has reported and who has not";

    public override string States => "The reports of each agency and year";

    public override string StatesNote => "✓ nothing found, ~ reading doubts, ? not read, ! late; two numbers are errors + warnings. The gravest agencies come first.";

    public override string Heat => "Agencies and rules with the most findings";

    public override string ByRule => "Findings by rule";

    public override string Numbers => "The numbers of the picture";

    public override string Download => "Download CSV";

    public override string NoReports => "No report could be read.";

    public override string Late => "late";

    public override string Missing => "no report";

    public override string Year => "Year";

    public override string Agency => "Agency";

    public override string Expected => "Expected";

    public override string Reported => "Reported";

    public override string NoRoster => "There is no list of agencies, so only the reports handed in are seen and not who is missing; name a list with --roster.";

    public override IReadOnlyList<string> RuleHeadings => ["Rule", "Finding", "Reports", "Findings", "What to tell the agencies (an example)"];

    public override string ScopesApart => "Reports of an agency itself, of a whole level of government and of a scope not stated are counted apart and never added.";

    public override string ByYear => "By year";

    public override string Logarithmic => "The scale is logarithmic: a few agencies are far larger than the others.";

    public override string Figure => "Figure";

    public override IReadOnlyList<string> CoverageHeadings => ["Sum", "filled in", "blank", "/", "doubtful"];

    public override IReadOnlyList<string> MedianHeadings => ["Figure", "Agencies", "Lower quartile", "Median", "Upper quartile", "Unusually large"];

    public override string UnusualNote => "Unusually large: above the upper quartile by more than 3 times the distance of the quartiles, and at least 10. Large is not wrong.";

    public override string SumNote => "Sums hold the cells that are filled in with a number; blank cells, / and cells the reader doubts are counted beside them and are never 0.";

    public override string Summary(int agencies, int reports, int unread, int? firstYear, int? lastYear) =>
        $"{(firstYear is null ? "" : firstYear == lastYear ? $"{firstYear}: " : $"{firstYear} to {lastYear}: ")}{Counted(agencies, "agency", "agencies")}, {Counted(reports, "report", "reports")}"
        + $"{(unread > 0 ? $"; {Counted(unread, "file", "files")} could not be read" : "")}.";

    public override string StateOf(PlaceState state) => state switch
    {
        PlaceState.Clean => "nothing found",
        PlaceState.Doubtful => "reading doubts",
        PlaceState.Warning => "warnings",
        PlaceState.Wrong => "errors",
        _ => "not read",
    };

    public override string FiguresOf(ReportScope? scope) => scope switch
    {
        ReportScope.Own => "Figures: reports of the agencies themselves",
        ReportScope.Aggregate => "Figures: reports of a whole level of government",
        _ => "Figures: reports whose scope is not stated",
    };

    public override string Section(FigureSection section) => section switch
    {
        FigureSection.Flow => "Received, handled and carried forward",
        FigureSection.Outcome => "Results",
        FigureSection.Reason => "Reasons within the results",
        FigureSection.Applicant => "Applicants",
        _ => "Reviews and lawsuits",
    };

    public override string ByAgency(string figure, int year) => $"Agencies in {year}: {figure}";

    public override string Shown(int shown, int all) => $"The picture shows the {shown} largest of {all} agencies that filled in a number.";

    public override string Unusual(int year) => $"Medians and unusually large agencies in {year}";

    public override string Duplicates(int count) => $"{Counted(count, "report is", "reports are")} of the same agency, year and scope as another; only the one read first is in the figures:";

    public override string NoYear(int count) => $"{Counted(count, "report has", "reports have")} no year that could be read and are in no figure:";

    public override string HeatNote(int agencies, int all) => $"{Counted(all, "agency has", "agencies have")} findings; these are the {agencies} with the most. A cell holds the number of findings.";

    public override string More(int count) => $"{Counted(count, "more agency", "more agencies")}";

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
