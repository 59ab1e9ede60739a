namespace Gov.Disclosure.Results.Messages;

/// <summary>The words of the overview in English.</summary>
internal sealed class EnglishOverviewMessages : OverviewMessages
{
    public static readonly EnglishOverviewMessages Instance = new();

    private EnglishOverviewMessages()
        : base(MessageLanguage.English)
    {
    }

    public override string Summary(int agencies, int reports, int unread, int? firstYear, int? lastYear) =>
        $"{(firstYear is null ? "" : firstYear == lastYear ? $"{firstYear}: " : $"{firstYear} to {lastYear}: ")}{Counted(agencies, "agency", "agencies")}, {Counted(reports, "report", "reports")}"
        + $"{(unread > 0 ? $"; {Counted(unread, "file", "files")} could not be read" : "")}.";

    public override string ByAgency(string figure, int year) => $"Agencies in {year}: {figure}";

    public override string Shown(int shown, int all) => $"The picture shows the {shown} largest of {all} agencies that filled in a number.";

    public override string Unusual(int year) => $"Medians and unusually large agencies in {year}";

    public override string Duplicates(int count) =>
        $"{Counted(count, "report is", "reports are")} of the same agency, year and scope as another; only the one read first is in the figures:";

    public override string NoYear(int count) => $"{Counted(count, "report has", "reports have")} no year that could be read and are in no figure:";

    public override string HeatNote(int agencies, int all) =>
        $"{Counted(all, "agency has", "agencies have")} findings; these are the {agencies} with the most. A cell holds the number of findings.";

    public override string More(int count) => $"{Counted(count, "more agency", "more agencies")}";

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
