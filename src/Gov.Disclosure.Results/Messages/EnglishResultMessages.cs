using System.Globalization;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Messages;

/// <summary>The words around findings in English. Official names stay Chinese.</summary>
internal sealed class EnglishResultMessages : ResultMessages
{
    public static readonly EnglishResultMessages Instance = new();

    private EnglishResultMessages()
        : base(MessageLanguage.English)
    {
    }

    public override string PathOf(string path, int? number) =>
        (path == ReportResult.StandardInput ? "standard input" : path) + (number is null ? "" : Invariant($", report {number}"));

    public override string Year(int? year) => year is null ? "year not read" : Invariant($"report year {year}");

    public override string Form(TableKind table, string edition) => Invariant($"table {(int)table} in form {edition}");

    public override string TableMissing(TableKind table) => Invariant($"no table {(int)table}");

    public override string GroupIntroduction(int findings, bool oneDifference) => oneDifference
        ? Invariant($"These {findings} findings hang together with one difference and most likely come from one slip:")
        : Invariant($"These {findings} findings hang together with several differences; there may be more than one slip, so check them together:");

    public override string RepairHeading(RepairResult result)
    {
        var table = Invariant($"Table {(int)result.Form.Kind}");
        var cut = result.Repairs.Count < result.RepairCount ? Invariant($", the first {result.Repairs.Count} listed") : "";
        return (result.Holds, result.IsComplete, result.RepairCount) switch
        {
            (true, _, _) => $"{table}: what is printed adds up; a whole line of totals is blank and can be filled in:",
            (_, false, 0) => Invariant($"{table}: at least {result.MinimumCells} cells must change; too much is wrong to find how."),
            (_, false, _) => Invariant($"{table}: at least {result.MinimumCells} cells must change; {result.RepairCount} ways found{cut}, there may be more:"),
            (_, _, 0) => $"{table}: the cells that may change cannot make the sums hold.",
            (_, _, 1) => Invariant($"{table}: at least {result.MinimumCells} cells must change, and there is one way only:"),
            _ => Invariant(
                $"{table}: at least {result.MinimumCells} cells must change; {result.RepairCount} ways{cut}{(result.IsRanked ? ", the most credible first" : "")}:"),
        };
    }

    public override string Position(SourcePosition position) => string.Join(", ", PlaceParts(position).Where(part => part.Length > 0));

    public override string Outcomes(int holds, int broken, int notAssessable) => Invariant(
        $"{holds + broken + notAssessable} checks: {holds} hold, {broken} are broken, {notAssessable} cannot be made. ");

    public override string SumsNotAssessed(int holds, int notAssessable) => holds == 0
        ? "No sum can be checked, because numbers are missing or were read with doubt; whether a number needs to change cannot be told."
        : Invariant($"{notAssessable} sums cannot be checked, because numbers are missing or were read with doubt; whether a number in them needs to change")
            + Invariant($" cannot be told. {holds} hold.");

    public override string Counts(SeverityCounts counts, int doubts) =>
        Invariant(
            $"Errors: {counts.Errors}, warnings: {counts.Warnings}, notes: {counts.Infos}{(doubts == 0 ? "" : Invariant($"; doubts of the reader among them: {doubts}"))}.");

    public override string Unassessed(UnassessedGroup group) =>
        Invariant($"not checked, {group.Count} ({string.Join(", ", group.Rules.Select(rule => rule.Id))}): {group.GetReason(Language)}");

    public override string Agreements(IReadOnlyList<string> quotes) =>
        $"{Plural(quotes.Count, "figure")} in the text that agree{(quotes.Count == 1 ? "s" : "")} with the rest of the report: {string.Join(", ", quotes.Select(quote => $"“{quote}”"))}";

    public override string CheckedBy(string version, CalendarDate? day, Profile? profile) =>
        $"Checked by gov-disclosure {version}{(profile is null ? "" : $", with the requirements “{profile.Name}” of {profile.Authority} (version {profile.Version})")}{(day is null ? "" : $", {day}")}.";

    public override string Verdict(SeverityCounts counts, int doubts, bool isRead) => (isRead, counts) switch
    {
        (false, _) => "No report could be read from this file.",
        (_, { Errors: > 0, Warnings: 0 }) => $"{Plural(counts.Errors, "error")}.",
        (_, { Errors: > 0 }) => $"{Plural(counts.Errors, "error")}, and {Plural(counts.Warnings, "place")} to check.",
        (_, { Warnings: > 0 }) when doubts == counts.Warnings =>
            $"No error was found, but {Plural(doubts, "place")} could not be read with certainty. Look there first.",
        (_, { Warnings: > 0 }) => $"No errors, {Plural(counts.Warnings, "place")} to check.",
        (_, { Infos: > 0 }) => $"No errors, {Plural(counts.Infos, "note")}.",
        _ => NothingFound.TrimEnd(),
    };

    public override string UnassessedHeading(int count) => count == 1 ? "1 check that could not be made" : Invariant($"{count} checks that could not be made");

    public override string UnassessedInFull(UnassessedGroup group) => string.Concat(
        string.Join(", ", group.Rules.Select(rule => $"{rule.GetTitle(Language)} ({rule.Id})")),
        Invariant($", {group.Count}: {group.GetReason(Language)}"));

    public override string FoldedText(int findings, int notChecked, int agreeing) => "Text: " + (findings + notChecked + agreeing == 0
        ? "no figures that could be held against the tables"
        : string.Join(
            ", ", new[] { Some(findings, "with findings"), Some(notChecked, "not checked"), Some(agreeing, "agreeing") }.Where(part => part.Length > 0)));

    public override string NotChecked(string reason) => $"Not checked: {reason}";

    public override string Totals(ResultTotals totals) => Invariant(
        $"Files: {totals.Files}. Reports read: {totals.Reports}, of which {totals.Clean} without any finding. Unreadable: {totals.Unreadable}. {Counts(totals.Findings, totals.Doubts)}{AcknowledgedCounts(totals)}");

    public override string Area(char digit) => digit switch
    {
        '0' => "Reading the file",
        '1' => "The report as a whole",
        '2' => "Table 2, 主动公开政府信息情况",
        '3' => "Table 3, 收到和处理政府信息公开申请情况",
        '4' => "Table 4, 行政复议、行政诉讼情况",
        '5' => "Text against tables",
        '6' => "Across years",
        _ => "Across agencies",
    };

    public override string Origin(Origin origin) => origin == Disclosure.Origin.Reading ? "doubt of the reader" : "slip of the report";

    public override string OverviewCut(int shown, int all) => Invariant($"The first {shown} of {all} reports are shown.");

    public override string Roster(RosterCoverage coverage) => string.Concat(
        Invariant($"{coverage.Year}: of {coverage.Expected} agencies on the list "),
        coverage.Missing.Count == 0 ? coverage.Unread.Count == 0 ? "all have reported" : "none is missing"
            : Invariant($"{coverage.Missing.Count} have not reported: {string.Join(", ", coverage.Missing.Select(entry => entry.Name))}"),
        coverage.Unread.Count == 0 ? ""
            : Invariant(
                $"; files of {coverage.Unread.Count} could not be read, which are not missing: {string.Join(", ", coverage.Unread.Select(entry => entry.Name))}"),
        coverage.NotOnRoster.Count == 0 ? ""
            : $"; not on the list: {string.Join(", ", coverage.NotOnRoster.Select(agency => agency.Name ?? agency.UnifiedSocialCreditCode))}",
        coverage.Unidentified == 0 ? "" : Invariant($"; {coverage.Unidentified} reports or files whose agency is not known may be among the missing"),
        ".");

    public override string PreviousReport(string file) => $"last year's report: {PathOf(file, null)}";

    public override string AmbiguousPrevious(IReadOnlyList<string> files) =>
        Invariant($"{files.Count} different reports may be last year's; none was chosen, and the chains were not checked: {string.Join(", ", files)}.");

    public override string NotPrevious(string path, ReportSequence sequence) => $"'{PathOf(path, null)}' is not last year's report: " + sequence switch
    {
        ReportSequence.YearUnknown => "the year of one report could not be read.",
        ReportSequence.YearsNotConsecutive => "the reports are not of two years in a row.",
        ReportSequence.AgencyUnknown => "the agency of one report could not be read.",
        ReportSequence.OtherAgency => "the reports are of different agencies.",
        _ => "one counts the office itself, the other the whole level of government.",
    };

    public override string Related(RelatedCell cell) => string.Concat(
        Invariant($"report of {cell.Year}: "),
        cell.GetLocation(Language),
        cell.Value.IsNone ? "" : $" {cell.Value}",
        cell.Position is { } position ? $" ({string.Join(' ', new[] { position.File ?? "", Position(position) }.Where(part => part.Length > 0))})" : "");

    public override string Acknowledged(Diagnostic finding, Acknowledgement acknowledgement) =>
        $"accepted {finding.RuleId} {finding.GetMessage(Language)} {Justification(acknowledgement)}";

    public override string Justification(Acknowledgement acknowledgement) =>
        $"({acknowledgement.Reason}; {acknowledgement.By}{(acknowledgement.On is { } day ? $", {day}" : "")})";

    public override string Expired(Acknowledgement acknowledgement) =>
        $"accepted earlier, {acknowledgement.RuleId} ({string.Join(", ", acknowledgement.Cells)}) no longer applies: its numbers have changed or it is settled; it can be taken out of the file. {Justification(acknowledgement)}";

    public override string Fixed(EarlierFinding finding) => $"fixed since the earlier result: {finding.RuleId} {finding.Message}";

    public override string Round(RoundTotals round) =>
        Invariant($"Beside the earlier result: {Plural(round.New, "new finding")}, {round.Unchanged} as before, {round.Fixed} fixed.");

    public override string NotInRound(IReadOnlyList<EarlierReport> reports) =>
        Invariant(
            $"{Plural(reports.Count, "report")} of the earlier result not among these, so that nobody knows what became of the findings: {string.Join(", ", reports.Select(NameOf))}.");

    private static string NameOf(EarlierReport report) => report.Agency is null ? report.Path : Invariant($"{report.Agency} {report.Year} ({report.Path})");

    public override string TableName(TableKind table) => Table(table);

    public override string FormName(string edition) => $"form {edition}";

    public override string Years(int? since, int? until) => (since, until) switch
    {
        ({ } first, null) => Invariant($"from {first}"),
        (null, { } last) => Invariant($"until {last}"),
        _ => Invariant($"{since} to {until}"),
    };

    public override string TableTitle(TableKind table) => $"Table {(int)table} {ReportSection.Of(table).Title}";

    public override string CellsLeftOut(int count) =>
        Invariant($"{count} more cells are 0, blank or '/' in both years. □ is blank, — is not in the form of that year.");

    public override string Unit(AmountUnit? unit) => unit switch
    {
        AmountUnit.Yuan => "元",
        AmountUnit.TenThousandYuan => "万元",
        _ => "(unit unknown)",
    };

    // Whoever can go to a line needs no table to count rows in.
    private static string[] PlaceParts(SourcePosition position) => position.Line is null
        ? [Ordinal("page", position.Page), Ordinal("table", position.Table), Ordinal("row", position.Row), Ordinal("cell", position.Cell)]
        : [Ordinal("page", position.Page), Ordinal("line", position.Line), Ordinal("column", position.Column)];

    private static string Ordinal(string unit, int? number) => number is null ? "" : Invariant($"{unit} {number}");

    private static string Some(int count, string what) => count == 0 ? "" : Invariant($"{count} {what}");

    private static string Plural(int count, string noun) => Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Table(TableKind table) => Invariant($"table {(int)table}");

    private static string AcknowledgedCounts(ResultTotals totals) =>
        totals.Acknowledged + totals.Expired == 0 ? "" : Invariant($" Accepted: {totals.Acknowledged}, no longer found: {totals.Expired}.");
}
