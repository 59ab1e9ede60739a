namespace Gov.Disclosure.Results.Messages;

/// <summary>The words of the overview in Chinese.</summary>
internal sealed class ChineseOverviewMessages : OverviewMessages
{
    public static readonly ChineseOverviewMessages Instance = new();

    private ChineseOverviewMessages()
        : base(MessageLanguage.Chinese)
    {
    }

    public override string Summary(int agencies, int reports, int unread, int? firstYear, int? lastYear) =>
        $"{(firstYear is null ? "" : firstYear == lastYear ? $"{firstYear}年，" : $"{firstYear}—{lastYear}年，")}{agencies} 个机关，{reports} 份报告{(unread > 0 ? $"，另有 {unread} 份文件没有读出" : "")}。";

    public override string ByAgency(string figure, int year) => $"{year}年各机关：{figure}";

    public override string Shown(int shown, int all) => $"图中是最大的 {shown} 个，共 {all} 个机关填了数字。";

    public override string Unusual(int year) => $"{year}年的中位数和明显偏大的机关";

    public override string Duplicates(int count) => $"有 {count} 份报告与另一份是同一机关、同一年度、同一范围，数字只计先读到的一份：";

    public override string NoYear(int count) => $"有 {count} 份报告没有读到年度，不计入各年的数字：";

    public override string HeatNote(int agencies, int all) => $"{all} 个机关有问题，下表是问题最多的 {agencies} 个；格中是问题的个数。";

    public override string More(int count) => $"其余 {count} 个机关";
}
