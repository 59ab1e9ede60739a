using System.Globalization;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>The tool's own words in Chinese.</summary>
internal sealed class ChineseToolMessages : ToolMessages
{
    public static readonly ChineseToolMessages Instance = new();

    private ChineseToolMessages()
        : base(MessageLanguage.Chinese)
    {
    }

    public override string Rate(int reports, double perSecond, TimeSpan? left) =>
        Invariant($"{reports} 份，每秒 {perSecond:F0} 份") + (left is { } time ? Invariant($"，还要 {TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds)):c}") : "");

    public override string Interrupted(ResultTotals totals, string? path) =>
        $"已中断。{(path is null ? "" : $"没有写入“{path}”。")}到此为止：{Results.Totals(totals)}";

    public override string OtherListSkipped(string path) => $"“{path}”里没有报告，已跳过。";

    public override string Settings(SettingsProblem problem) =>
        $"{PlaceOf(problem.Position)}{problem.GetMessage(Language)}{problem.GetRemedy(Language)}";

    public override string RosterEmpty(string path) => $"用法错误：机关名单“{path}”里没有读到任何机关。每行写一个机关，第一列为机关名称，或者用“机关名称”“统一社会信用代码”作表头。";

    public override string NotWritten(string path, Exception failure) => $"“{path}”没有写成：{WriteFailure.ReasonOf(failure, Language)}";

    public override string NotAnnotated(string path, string reason) => $"“{path}”没有批注：{reason}";

    public override string Annotated(string path, AnnotateResult result) =>
        Invariant($"“{path}”：{result.Findings.Count} 条批注")
        + (result.WithoutPlace.Count > 0 ? Invariant($"，其中 {result.WithoutPlace.Count} 条没有对应的格或句子，放在标题处") : "")
        + (result.Changes.Count > 0 ? Invariant($"；{result.Changes.Count} 处数字写成修订") : "")
        + "。";

    public override string AcceptanceWritten(string path, int added, int total) => Invariant($"“{path}”：新记入 {added} 处已接受的问题，共 {total} 处。");

    public override string SumOf(int reports) => Invariant($"汇总 {reports} 份报告。");

    public override string SumGap(RollUpGap gap)
    {
        var name = gap.Agency.Name ?? gap.Agency.UnifiedSocialCreditCode ?? Results.UnknownAgency;
        return gap.IsTableMissing
            ? $"{name}没有{Results.TableName(gap.Table)}，汇总数不包括它。"
            : Invariant($"{name}{Results.TableName(gap.Table)}：空白 {gap.BlankCells.Count} 格，“/” {gap.NotApplicableCells.Count} 格，没有计入这些格的汇总数。");
    }

    public override string Serving(string address) => $"服务已启动：{address}（按 Ctrl-C 结束）";

    public override string CannotListen(string address, string reason) => $"不能在 {address} 提供服务：{reason}。请用 --urls 换一个端口，如 http://127.0.0.1:5081。";

    public override string DraftFilledIn(int cells) => Invariant($"已从上一年报告带入 {cells} 格，其余各格为空白，请填写。");

    public override string DraftLeftBlank(FormRow row, IReadOnlyList<FormCell> cells) =>
        $"没有带入：“{row.FullLabel}”{string.Join('、', cells.Select(cell => cell.Column.Label))}，上一年报告中没有可用的数字。";

    private static string PlaceOf(SourcePosition position) => Invariant($"{position.File} 第 {position.Line} 行第 {position.Column} 个字符：");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
