using Gov.Disclosure.Results.Places;

namespace Gov.Disclosure.Results.Messages;

/// <summary>The words of the overview in Chinese.</summary>
internal sealed class ChineseOverviewMessages : OverviewMessages
{
    public static readonly ChineseOverviewMessages Instance = new();

    public override string Title => "政府信息公开工作年度报告概况";

    public override string Reporting => "谁报了，谁没报";

    public override string States => "各机关各年度的报告";

    public override string StatesNote => "✓ 没有问题，~ 读取存疑，? 没有读出，! 逾期；两个数是错误数+警告数。最严重的机关在前。";

    public override string Heat => "问题最多的机关和规则";

    public override string ByRule => "按规则看问题";

    public override string Numbers => "图中的数字";

    public override string Download => "下载 CSV";

    public override string NoReports => "没有读出任何报告。";

    public override string Late => "逾期";

    public override string Missing => "没有报告";

    public override string Year => "年度";

    public override string Agency => "机关";

    public override string Expected => "应报";

    public override string Reported => "已报";

    public override string NoRoster => "没有机关名单，只能看到交来的报告，看不出缺了谁；用 --roster 给出名单。";

    public override IReadOnlyList<string> RuleHeadings => ["规则", "问题", "报告数", "问题数", "请机关这样改（举一例）"];

    public override string ScopesApart => "本机关的报告、汇总全地区的报告和没有写明范围的报告分开统计，从不相加。";

    public override string ByYear => "逐年";

    public override string Logarithmic => "刻度为对数：个别机关比其余大得多。";

    public override string Figure => "项目";

    public override IReadOnlyList<string> CoverageHeadings => ["合计", "填数", "空白", "/", "存疑"];

    public override IReadOnlyList<string> MedianHeadings => ["项目", "机关数", "下四分位", "中位数", "上四分位", "明显偏大的机关"];

    public override string UnusualNote => "明显偏大：超过上四分位加 3 倍四分位距，并且不少于 10。偏大不等于填错。";

    public override string SumNote => "合计只加填了数字的格；空白、“/”和读取存疑的格另外计数，不当作 0。";

    public override string Summary(int agencies, int reports, int unread, int? firstYear, int? lastYear) =>
        $"{(firstYear is null ? "" : firstYear == lastYear ? $"{firstYear}年，" : $"{firstYear}—{lastYear}年，")}{agencies} 个机关，{reports} 份报告{(unread > 0 ? $"，另有 {unread} 份文件没有读出" : "")}。";

    public override string StateOf(PlaceState state) => state switch
    {
        PlaceState.Clean => "没有问题",
        PlaceState.Doubtful => "读取存疑",
        PlaceState.Warning => "有警告",
        PlaceState.Wrong => "有错误",
        _ => "没有读出",
    };

    public override string FiguresOf(ReportScope? scope) => scope switch
    {
        ReportScope.Own => "数字：本机关的报告",
        ReportScope.Aggregate => "数字：汇总全地区的报告",
        _ => "数字：没有写明范围的报告",
    };

    public override string Section(FigureSection section) => section switch
    {
        FigureSection.Flow => "收到、办理和结转",
        FigureSection.Outcome => "办理结果",
        FigureSection.Reason => "不予公开等的理由",
        FigureSection.Applicant => "申请人",
        _ => "行政复议和行政诉讼",
    };

    public override string ByAgency(string figure, int year) => $"{year}年各机关：{figure}";

    public override string Shown(int shown, int all) => $"图中是最大的 {shown} 个，共 {all} 个机关填了数字。";

    public override string Unusual(int year) => $"{year}年的中位数和明显偏大的机关";

    public override string Duplicates(int count) => $"有 {count} 份报告与另一份是同一机关、同一年度、同一范围，数字只计先读到的一份：";

    public override string NoYear(int count) => $"有 {count} 份报告没有读到年度，不计入各年的数字：";

    public override string HeatNote(int agencies, int all) => $"{all} 个机关有问题，下表是问题最多的 {agencies} 个；格中是问题的个数。";

    public override string More(int count) => $"其余 {count} 个机关";
}
