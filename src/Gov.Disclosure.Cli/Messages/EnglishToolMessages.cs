using System.Globalization;

namespace Gov.Disclosure.Cli;

/// <summary>The tool's own words in English. Official names stay Chinese.</summary>
internal sealed class EnglishToolMessages : ToolMessages
{
    public static readonly EnglishToolMessages Instance = new();

    private EnglishToolMessages()
        : base(MessageLanguage.English)
    {
    }

    public override string UnknownAgency => "name of the agency not read";

    public override string NotRead => "No report could be read, so nothing was checked:";

    public override string NotReadShort => "(not read)";

    public override string ReadingHeading => "Doubts while reading (the report itself need not be wrong; compare with the original):";

    public override string Remedy => "What to do: ";

    public override string Basis => "Basis: ";

    public override string Place => "At: ";

    public override string Separator => ", ";

    public override string NothingFound => "Nothing found. ";

    public override string NothingToRepair => "All sums of the tables hold; no number needs to change.";

    public override string Evidence => "For it: ";

    public override string Progress => "Checking";

    public override string Converting => "Converting";

    public override string ResultsTitle => "Annual reports on government information disclosure: findings";

    public override IReadOnlyList<string> OverviewHeadings => ["File", "Agency", "Year", "Form", "Errors", "Warnings", "Cells read"];

    public override IReadOnlyList<string> RuleHeadings => ["Severity: ", "Kind: ", "Forms: ", "Basis: "];

    public override string RulesTitle => "Rules";

    public override string Formula => "Rule: ";

    public override string AllForms => "all";

    public override string Reason(InputProblem problem) => problem.Kind switch
    {
        InputProblemKind.NoFiles => "the folder holds no file this tool reads",
        InputProblemKind.FolderClosed => $"the folder cannot be listed ({problem.Detail})",
        InputProblemKind.NoReports => "the file holds no report at all",
        InputProblemKind.NotFound => "there is no such file or folder",
        _ => problem.Detail,
    };

    public override string PathOf(string path, int? number) =>
        (path == InputFinder.StandardInput ? "standard input" : path) + (number is null ? "" : Invariant($", report {number}"));

    public override string Year(int? year) => year is null ? "year not read" : Invariant($"report year {year}");

    public override string Form(TableKind table, string edition) => Invariant($"table {(int)table} in form {edition}");

    public override string TableMissing(TableKind table) => Invariant($"no table {(int)table}");

    public override string StoryIntroduction(int findings, bool oneDifference) => oneDifference
        ? Invariant($"These {findings} findings hang together with one difference and most likely come from one slip:")
        : Invariant($"These {findings} findings hang together with several differences; there may be more than one slip, so check them together:");

    public override string SmallestRepair(bool isOnly) =>
        isOnly ? "Smallest repair (the only one): " : "Smallest repair (the most credible of several; for the others see the command repair): ";

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
            _ => Invariant($"{table}: at least {result.MinimumCells} cells must change; {result.RepairCount} ways{cut}, the most credible first:"),
        };
    }

    public override string Position(SourcePosition position) => string.Join(", ", PlaceParts(position).Where(part => part.Length > 0));

    public override string Outcomes(int holds, int broken, int notAssessable) => Invariant(
        $"{holds + broken + notAssessable} checks: {holds} hold, {broken} are broken, {notAssessable} cannot be assessed for want of a number. ");

    public override string Counts(SeverityCounts counts) =>
        Invariant($"Errors: {counts.Errors}, warnings: {counts.Warnings}, notes: {counts.Infos}.");

    public override string Totals(Totals totals) => Invariant(
        $"Files: {totals.Files}. Reports read: {totals.Reports}, of which {totals.Clean} without any finding. Unreadable: {totals.Unreadable}. {Counts(totals.Findings)}");

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

    // Whoever can go to a line needs no table to count rows in.
    private static string[] PlaceParts(SourcePosition position) => position.Line is null
        ? [Ordinal("page", position.Page), Ordinal("table", position.Table), Ordinal("row", position.Row), Ordinal("cell", position.Cell)]
        : [Ordinal("page", position.Page), Ordinal("line", position.Line), Ordinal("column", position.Column)];

    private static string Ordinal(string unit, int? number) => number is null ? "" : Invariant($"{unit} {number}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
