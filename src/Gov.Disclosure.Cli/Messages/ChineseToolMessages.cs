using System.Globalization;

namespace Gov.Disclosure.Cli;

/// <summary>The tool's own words in Chinese.</summary>
internal sealed class ChineseToolMessages : ToolMessages
{
    public static readonly ChineseToolMessages Instance = new();

    private ChineseToolMessages()
        : base(MessageLanguage.Chinese)
    {
    }

    public override string UnknownAgency => "机关名称没有读到";

    public override string NotRead => "没有读出报告，因此没有校验：";

    public override string NotReadShort => "（没有读出）";

    public override string ReadingHeading => "读取时的疑问（报告本身不一定有错，请对照原文）：";

    public override string Remedy => "怎么改：";

    public override string Basis => "依据：";

    public override string Place => "位置：";

    public override string Separator => "，";

    public override string NothingFound => "没有发现问题。";

    public override string NothingToRepair => "表中各项勾稽成立，没有要改的数字。";

    public override string Evidence => "佐证：";

    public override string Progress => "正在校验";

    public override string Converting => "正在转换";

    public override string ResultsTitle => "政府信息公开工作年度报告校验结果";

    public override IReadOnlyList<string> OverviewHeadings => ["文件", "机关", "年度", "格式", "错误", "警告", "读取格数"];

    public override IReadOnlyList<string> RuleHeadings => ["级别：", "性质：", "适用格式：", "依据："];

    public override string RulesTitle => "校验规则";

    public override string Formula => "规则：";

    public override string AllForms => "全部";

    public override string Reason(InputProblem problem) => problem.Kind switch
    {
        InputProblemKind.NoFiles => "文件夹里没有本程序能读的文件",
        InputProblemKind.FolderClosed => $"文件夹打不开({problem.Detail})",
        InputProblemKind.NoReports => "文件里没有任何报告",
        InputProblemKind.NotFound => "没有这个文件或文件夹",
        _ => problem.Detail,
    };

    public override string PathOf(string path, int? number) =>
        (path == InputFinder.StandardInput ? "标准输入" : path) + (number is null ? "" : Invariant($" 第 {number} 份"));

    public override string Year(int? year) => year is null ? "年度没有读到" : Invariant($"{year} 年度");

    public override string Form(TableKind table, string edition) => $"{Table(table)} {edition} 格式";

    public override string TableMissing(TableKind table) => $"没有{Table(table)}";

    public override string StoryIntroduction(int findings, bool oneDifference) => oneDifference
        ? Invariant($"以下 {findings} 处互相牵连、差数相同，多半出于同一处笔误：")
        : Invariant($"以下 {findings} 处互相牵连、差数不同，可能不止一处笔误，请放在一起核对：");

    public override string SmallestRepair(bool isOnly) => isOnly ? "最小改法（唯一）：" : "最小改法（不止一种，这是最可信的一种，其余见 repair 命令）：";

    public override string RepairHeading(RepairResult result)
    {
        var table = Table(result.Form.Kind);
        var cut = result.Repairs.Count < result.RepairCount ? Invariant($"，列出前 {result.Repairs.Count} 种") : "";
        return (result.Holds, result.IsComplete, result.RepairCount) switch
        {
            (true, _, _) => $"{table}：印出的数字互相吻合，合计整行或整列没有填，可以这样填：",
            (_, false, 0) => Invariant($"{table}：至少要改 {result.MinimumCells} 格；差错太多，没有查到全部改法。"),
            (_, false, _) => Invariant($"{table}：至少要改 {result.MinimumCells} 格；已查到 {result.RepairCount} 种改法{cut}，没有查尽："),
            (_, _, 0) => $"{table}：只改能改的各格，无法使各项勾稽成立。",
            (_, _, 1) => Invariant($"{table}：至少要改 {result.MinimumCells} 格，改法唯一："),
            _ => Invariant($"{table}：至少要改 {result.MinimumCells} 格，共 {result.RepairCount} 种改法{cut}，可信的在前："),
        };
    }

    public override string Position(SourcePosition position) => string.Join(' ', PlaceParts(position).Where(part => part.Length > 0));

    public override string Outcomes(int holds, int broken, int notAssessable) =>
        Invariant($"共核对 {holds + broken + notAssessable} 项：符合 {holds}，不符合 {broken}，因缺数字无法核对 {notAssessable}。");

    public override string Counts(SeverityCounts counts) =>
        Invariant($"错误 {counts.Errors}，警告 {counts.Warnings}，提示 {counts.Infos}。");

    public override string Totals(Totals totals) => Invariant(
        $"共 {totals.Files} 个文件，读出报告 {totals.Reports} 份(没有问题的 {totals.Clean} 份)，读不出 {totals.Unreadable} 份。{Counts(totals.Findings)}");

    public override string Area(char digit) => digit switch
    {
        '0' => "读取文件",
        '1' => "报告整体",
        '2' => "表二 主动公开政府信息情况",
        '3' => "表三 收到和处理政府信息公开申请情况",
        '4' => "表四 行政复议、行政诉讼情况",
        '5' => "文字与表格",
        '6' => "跨年度",
        _ => "上下级汇总",
    };

    public override string Origin(Origin origin) => origin == Disclosure.Origin.Reading ? "读取时的疑问" : "报告的问题";

    private static string Table(TableKind table) => table switch
    {
        TableKind.ProactiveDisclosure => "表二",
        TableKind.Requests => "表三",
        _ => "表四",
    };

    // Whoever can go to a line needs no table to count rows in.
    private static string[] PlaceParts(SourcePosition position) => position.Line is null
        ? [Ordinal(position.Page, "页"), Ordinal(position.Table, "张表"), Ordinal(position.Row, "行"), Ordinal(position.Cell, "格")]
        : [Ordinal(position.Page, "页"), Ordinal(position.Line, "行"), Ordinal(position.Column, "个字符")];

    private static string Ordinal(int? number, string unit) => number is null ? "" : Invariant($"第 {number} {unit}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
