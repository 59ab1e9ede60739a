using System.Globalization;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>The tool's own words in English.</summary>
internal sealed class EnglishToolMessages : ToolMessages
{
    public static readonly EnglishToolMessages Instance = new();

    private EnglishToolMessages()
        : base(MessageLanguage.English)
    {
    }

    public override string Rate(int reports, double perSecond, TimeSpan? left) =>
        Invariant($"{reports} reports, {perSecond:F0} a second")
            + (left is { } time ? Invariant($", {TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds)):c} left") : "");

    public override string Interrupted(ResultTotals totals, string? path) =>
        $"Interrupted. {(path is null ? "" : $"'{path}' was not written. ")}Up to here: {Results.Totals(totals)}";

    public override string OtherListSkipped(string path) => $"“{path}” holds no report and was passed over.";

    public override string Settings(SettingsProblem problem) =>
        $"{PlaceOf(problem.Position)}{problem.GetMessage(Language)} {problem.GetRemedy(Language)}";

    public override string RosterEmpty(string path) =>
        $"usage error: the list '{path}' names no agency. Write one agency a line with its name first, or under the headings 'name' and 'code'.";

    public override string NotWritten(string path, Exception failure) => $"'{path}' was not written: {WriteFailure.ReasonOf(failure, Language)}";

    public override string NotAnnotated(string path, string reason) => $"'{path}' was not annotated: {reason}";

    public override string Annotated(string path, AnnotateResult result) =>
        Invariant($"'{path}': {result.Findings.Count} comments")
        + (result.WithoutPlace.Count > 0 ? Invariant($", {result.WithoutPlace.Count} of them at the title, having no cell or sentence of their own") : "")
        + (result.Changes.Count > 0 ? Invariant($"; {result.Changes.Count} numbers as tracked changes") : "")
        + ".";

    public override string AcceptanceWritten(string path, int added, int total) => Invariant($"'{path}': {added} findings newly accepted, {total} in all.");

    public override string SumOf(int reports) => Invariant($"Sum of {reports} reports.");

    public override string SumGap(RollUpGap gap)
    {
        var name = gap.Agency.Name ?? gap.Agency.UnifiedSocialCreditCode ?? Results.UnknownAgency;
        return gap.IsTableMissing
            ? $"{name} has no {Results.TableName(gap.Table)}; the sum does not include it."
            : Invariant(
                $"{name}, {Results.TableName(gap.Table)}: {gap.BlankCells.Count} cells blank, {gap.NotApplicableCells.Count} '/'; they add nothing to the sum.");
    }

    public override string Serving(string address) => $"Serving at {address} (Ctrl-C ends it)";

    public override string CannotListen(string address, string reason) =>
        $"cannot serve at {address}: {reason}. Choose another port, as --urls http://127.0.0.1:5081.";

    public override string DraftFilledIn(int cells) => Invariant($"{cells} cells were filled in from last year's report; all others are blank.");

    public override string DraftLeftBlank(FormRow row, IReadOnlyList<FormCell> cells) =>
        $"Not filled in: “{row.FullLabel}” {string.Join(", ", cells.Select(cell => cell.Column.Label))}; last year's report has no number for it.";

    private static string PlaceOf(SourcePosition position) => Invariant($"{position.File}({position.Line},{position.Column}): ");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
