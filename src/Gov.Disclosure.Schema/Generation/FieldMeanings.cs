namespace Gov.Disclosure.Schema.Generation;

/// <summary>What the keys of a report mean, in Chinese: the schema says it to programmers, the data dictionary to readers.</summary>
internal static class FieldMeanings
{
    public const string Form = "印成哪一种官方格式";
    public const string Narrative = "表旁的文字";
    public const string Unit = "金额的单位；没有印出为 null";

    /// <summary>By the names of the keys from the report down, joined by dots.</summary>
    public static IReadOnlyDictionary<string, string> Chinese { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$schema"] = "JSON Schema 的地址",
        ["schemaVersion"] = "按哪一版约定写成",
        ["year"] = "报告年度；null 表示没有读到",
        ["title"] = "标题，照原样",
        ["agency"] = "报告的机关",
        ["agency.name"] = "机关全称",
        ["agency.unifiedSocialCreditCode"] = "统一社会信用代码",
        ["agency.divisionCode"] = "行政区划代码",
        ["agency.kind"] = "机关的类型：政府、部门、乡镇、街道、其他",
        ["scope"] = "own 为本机关自身的报告，aggregate 为本级汇总的报告",
        ["period"] = "统计期限",
        ["period.start"] = "起日，含当日",
        ["period.end"] = "止日，含当日",
        ["publishedOn"] = "发布日期",
        ["url"] = "发布的网址",
        ["preamble"] = "第一部分以前的引言",
        ["overview"] = "第一部分的文字",
        ["proactiveDisclosure"] = "第二部分：表二和表旁的文字",
        ["requests"] = "第三部分：表三和表旁的文字",
        ["reviewAndLitigation"] = "第四部分：表四和表旁的文字",
        ["problemsAndImprovements"] = "第五部分的文字",
        ["otherMatters"] = "第六部分的文字",
        ["annotations"] = "格里印在数字旁边的注",
        ["annotations.pointer"] = "所注的格（JSON Pointer）",
        ["annotations.text"] = "注的文字，不含数字",
    };

    public static string Of(CellKind kind) => kind switch
    {
        CellKind.Count => "数量：不小于 0 的整数；null 为没有填写，不是 0；\"/\" 为不适用",
        CellKind.Change => "增减：整数，减少为负；null 为没有填写，不是 0；\"/\" 为不适用",
        _ => "金额：不小于 0 的数，小数位照原样保留；null 为没有填写，不是 0；\"/\" 为不适用",
    };

    public static string Of(FormColumn column) => string.Join(" ", column.Labels) + UnitOf(column);

    // Where the printed header names its unit, it is not said twice.
    private static string UnitOf(FormColumn column) =>
        column.UnitName is { } key ? $"（单位见 {key}）" : column.CountedUnit is { } unit ? $"（单位：{unit}）" : "";
}
