using System.Globalization;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Messages;

/// <summary>The words around findings in Chinese.</summary>
internal sealed class ChineseResultMessages : ResultMessages
{
    public static readonly ChineseResultMessages Instance = new();

    private ChineseResultMessages()
        : base(MessageLanguage.Chinese)
    {
    }

    public override string PathOf(string path, int? number) =>
        (path == ReportResult.StandardInput ? "标准输入" : path) + (number is null ? "" : Invariant($" 第 {number} 份"));

    public override string Year(int? year) => year is null ? "年度没有读到" : Invariant($"{year} 年度");

    public override string Form(TableKind table, string edition) => $"{Table(table)} {edition} 格式";

    public override string TableMissing(TableKind table) => $"没有{Table(table)}";

    public override string GroupIntroduction(int findings, bool oneDifference) => oneDifference
        ? Invariant($"以下 {findings} 处互相牵连、差数相同，多半出于同一处笔误：")
        : Invariant($"以下 {findings} 处互相牵连、差数不同，可能不止一处笔误，请放在一起核对：");

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
            _ => Invariant($"{table}：至少要改 {result.MinimumCells} 格，共 {result.RepairCount} 种改法{cut}{(result.IsRanked ? "，可信的在前" : "")}："),
        };
    }

    public override string Position(SourcePosition position) => string.Join(' ', PlaceParts(position).Where(part => part.Length > 0));

    public override string Outcomes(int holds, int broken, int notAssessable) =>
        Invariant($"共核对 {holds + broken + notAssessable} 项：符合 {holds}，不符合 {broken}，无法核对 {notAssessable}。");

    public override string SumsNotAssessed(int holds, int notAssessable) => holds == 0
        ? "没有一项勾稽可以核对（缺少数字，或读取时有疑问），有没有要改的数字无法判断。"
        : Invariant($"有 {notAssessable} 项勾稽无法核对（缺少数字，或读取时有疑问），其中有没有要改的数字无法判断；成立的有 {holds} 项。");

    public override string Counts(SeverityCounts counts, int doubts) =>
        Invariant($"错误 {counts.Errors}，警告 {counts.Warnings}，提示 {counts.Infos}{(doubts == 0 ? "" : Invariant($"，其中读取时的疑问 {doubts}"))}。");

    public override string Unassessed(UnassessedGroup group) =>
        Invariant($"无法核对 {group.Count} 项（{string.Join('、', group.Rules.Select(rule => rule.Id))}）：{group.GetReason(Language)}");

    public override string Agreements(IReadOnlyList<string> quotes) =>
        Invariant($"正文中的数字，与报告其他数字相符 {quotes.Count} 处：{string.Join("、", quotes.Select(quote => $"“{quote}”"))}");

    public override string CheckedBy(string version, CalendarDate? day, Profile? profile) =>
        $"由 gov-disclosure {version} 校验{(profile is null ? "" : $"，并按{profile.Authority}“{profile.Name}”（{profile.Version} 版）校验")}{(day is null ? "" : $"，{day}")}。";

    public override string Verdict(SeverityCounts counts, int doubts, bool isRead) => (isRead, counts) switch
    {
        (false, _) => "这个文件没有读出报告。",
        (_, { Errors: > 0, Warnings: 0 }) => Invariant($"有 {counts.Errors} 处错误。"),
        (_, { Errors: > 0 }) => Invariant($"有 {counts.Errors} 处错误，另有 {counts.Warnings} 处需要核对。"),
        (_, { Warnings: > 0 }) when doubts == counts.Warnings => Invariant($"没有发现错误，但有 {doubts} 处没有读清，请先看一看。"),
        (_, { Warnings: > 0 }) => Invariant($"没有错误，有 {counts.Warnings} 处需要核对。"),
        (_, { Infos: > 0 }) => Invariant($"没有发现错误，有 {counts.Infos} 条提示。"),
        _ => NothingFound,
    };

    public override string UnassessedHeading(int count) => Invariant($"无法核对的 {count} 项");

    public override string UnassessedInFull(UnassessedGroup group) => string.Concat(
        string.Join('、', group.Rules.Select(rule => $"{rule.GetTitle(Language)}（{rule.Id}）")),
        Invariant($"，{group.Count} 项：{group.GetReason(Language)}"));

    public override string FoldedText(int findings, int notChecked, int agreeing) => "文字：" + (findings + notChecked + agreeing == 0
        ? "没有可以与表格核对的数字"
        : string.Join("，", new[] { Some(findings, "有问题"), Some(notChecked, "无法核对"), Some(agreeing, "相符") }.Where(part => part.Length > 0)));

    public override string NotChecked(string reason) => $"无法核对：{reason}";

    public override string Totals(ResultTotals totals) => Invariant(
        $"共 {totals.Files} 个文件，读出报告 {totals.Reports} 份（没有问题的 {totals.Clean} 份），读不出 {totals.Unreadable} 份。{Counts(totals.Findings, totals.Doubts)}{AcknowledgedCounts(totals)}");

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

    public override string OverviewCut(int shown, int all) => Invariant($"只列出前 {shown} 份，共 {all} 份。");

    public override string Roster(RosterCoverage coverage) => string.Concat(
        Invariant($"{coverage.Year} 年度：名单上的 {coverage.Expected} 个机关中，"),
        coverage.Missing.Count == 0 ? coverage.Unread.Count == 0 ? "都有报告" : "没有缺报告的"
            : Invariant($"{coverage.Missing.Count} 个没有报告：{string.Join('、', coverage.Missing.Select(entry => entry.Name))}"),
        coverage.Unread.Count == 0 ? ""
            : Invariant($"；{coverage.Unread.Count} 个的文件没有读出，不算没有报告：{string.Join('、', coverage.Unread.Select(entry => entry.Name))}"),
        coverage.NotOnRoster.Count == 0 ? ""
            : $"；不在名单上的报告：{string.Join('、', coverage.NotOnRoster.Select(agency => agency.Name ?? agency.UnifiedSocialCreditCode))}",
        coverage.Unidentified == 0 ? "" : Invariant($"；另有 {coverage.Unidentified} 份报告或文件看不出是哪个机关的，可能就在没有报告的机关之中"),
        "。");

    public override string PreviousReport(string file) => $"上一年报告：{PathOf(file, null)}";

    public override string AmbiguousPrevious(IReadOnlyList<string> files) =>
        Invariant($"上一年报告有 {files.Count} 份而且数字不同，不能判断以哪一份为准，没有核对跨年度关系：{string.Join('、', files)}。");

    public override string NotPrevious(string path, ReportSequence sequence) => $"“{PathOf(path, null)}”不能作为上一年报告：" + sequence switch
    {
        ReportSequence.YearUnknown => "有一份报告的年度没有读到。",
        ReportSequence.YearsNotConsecutive => "两份报告的年度不是前后相连的两年。",
        ReportSequence.AgencyUnknown => "有一份报告的机关名称没有读到。",
        ReportSequence.OtherAgency => "两份报告不是同一个机关的。",
        _ => "一份是本机关的，另一份是本级汇总的。",
    };

    public override string Related(RelatedCell cell) => string.Concat(
        Invariant($"{cell.Year} 年报告："),
        cell.GetLocation(Language),
        cell.Value.IsNone ? "" : $" {cell.Value}",
        cell.Position is { } position ? $"（{string.Join(' ', new[] { position.File ?? "", Position(position) }.Where(part => part.Length > 0))}）" : "");

    public override string Acknowledged(Diagnostic finding, Acknowledgement acknowledgement) =>
        $"已接受 {finding.RuleId} {finding.GetMessage(Language)}{Justification(acknowledgement)}";

    public override string Justification(Acknowledgement acknowledgement) =>
        $"（{acknowledgement.Reason}；{acknowledgement.By}{(acknowledgement.On is { } day ? $"，{day}" : "")}）";

    public override string Expired(Acknowledgement acknowledgement) =>
        $"曾接受的 {acknowledgement.RuleId}（{string.Join('、', acknowledgement.Cells)}）不再适用：所涉的数字已经改动，或问题已经消失，可以从文件中删去。{Justification(acknowledgement)}";

    public override string Fixed(EarlierFinding finding) => $"已改正（上次有，这次没有）：{finding.RuleId} {finding.Message}";

    public override string Round(RoundTotals round) => Invariant($"与上次结果相比：新问题 {round.New} 个，上次已有 {round.Unchanged} 个，已改正 {round.Fixed} 个。");

    public override string NotInRound(IReadOnlyList<EarlierReport> reports) =>
        Invariant($"上次有、这次没有的报告 {reports.Count} 份，其中的问题是否改正无从得知：{string.Join("、", reports.Select(NameOf))}。");

    private static string NameOf(EarlierReport report) => report.Agency is null ? report.Path : Invariant($"{report.Agency} {report.Year} 年度（{report.Path}）");

    public override string TableName(TableKind table) => Table(table);

    public override string FormName(string edition) => $"{edition} 格式";

    public override string Years(int? since, int? until) => (since, until) switch
    {
        ({ } first, null) => Invariant($"{first} 年度起"),
        (null, { } last) => Invariant($"{last} 年度为止"),
        _ => Invariant($"{since}—{until} 年度"),
    };

    public override string TableTitle(TableKind table) => $"{Table(table)} {ReportSection.Of(table).Title}";

    public override string CellsLeftOut(int count) => Invariant($"另有 {count} 格两年都是 0、空白或“/”，没有列出。□ 表示空白，— 表示该年格式没有这一格。");

    public override string Unit(AmountUnit? unit) => unit switch
    {
        AmountUnit.Yuan => "元",
        AmountUnit.TenThousandYuan => "万元",
        _ => "（单位不明）",
    };

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

    private static string Some(int count, string what) => count == 0 ? "" : Invariant($"{count} 处{what}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string AcknowledgedCounts(ResultTotals totals) =>
        totals.Acknowledged + totals.Expired == 0 ? "" : Invariant($"已接受 {totals.Acknowledged} 处，接受后失效 {totals.Expired} 处。");
}
