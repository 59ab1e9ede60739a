using Gov.Disclosure.Json;
using Gov.Disclosure.Schema.Generation;

namespace Gov.Disclosure.Generator;

/// <summary>The words of the data dictionary in Chinese.</summary>
internal sealed class ChineseDictionaryWords : DictionaryWords
{
    public override MessageLanguage Language => MessageLanguage.Chinese;

    public override string FileName => "data-dictionary.zh-CN.md";

    public override string RulePage => "rules.zh-CN.md";

    public override string Title => "数据字典";

    public override string Introduction => "报告的每一个键和三张表的每一格：在哪张表、哪一行、哪一列，JSON 里在什么位置，填什么，与哪些格有勾稽关系。行名、列名照官方格式。";

    public override string ValuesTitle => "一格里填什么";

    public override IReadOnlyList<string> ValueHeadings => ["种类", "数字", "空白（`null`）", "`\"/\"`", "0"];

    public override string ReportTitle => "报告";

    public override IReadOnlyList<string> FieldHeadings => ["键", "类型", "必备", "可为 null", "含义"];

    public override IReadOnlyList<string> CellHeadings => ["条款", "行", "列", "JSON Pointer", "种类", "单位", "格式", "勾稽关系"];

    public override string Yes => "是";

    public override string No => "否";

    public override string Part => "分项";

    public override string Total => "合计";

    public override string Left => "左边";

    public override string Right => "右边";

    public override string ThisYear => "本年";

    public override string PreviousYear => "上年";

    public override string Unit => "单位";

    protected override IReadOnlyDictionary<string, string> Meanings => FieldMeanings.Chinese;

    public override string Kind(CellKind kind) => kind switch
    {
        CellKind.Count => "数量",
        CellKind.Change => "增减",
        _ => "金额",
    };

    public override IReadOnlyList<string> Values(CellKind kind) => kind switch
    {
        CellKind.Count => ["不小于 0 的整数", "没有填写，不是 0", "不适用", "没有发生"],
        CellKind.Change => ["整数，减少为负", "没有填写，不是 0", "不适用", "没有增减"],
        _ => ["不小于 0 的数，小数位照原样保留", "没有填写，不是 0", "不适用", "没有金额"],
    };

    public override string UnitBeside(string pointer) => $"见 `{pointer}`";

    public override string UnitMeaning(string amount) => $"`{amount}` 的单位：元、万元，没有印出为 null";

    public override string Type(Field field) => field.Type switch
    {
        FieldType.Text => field.Pattern is { } pattern ? $"文字，`{pattern.Replace("|", "\\|", StringComparison.Ordinal)}`" : "文字",
        FieldType.Year => "年度",
        FieldType.Date => "日期，如 2024-12-31",
        FieldType.Choice => $"{string.Join('、', field.Choices.Select(choice => $"`{choice}`"))} 之一",
        FieldType.List => "列表",
        _ => "对象",
    };

    public override string TableIntroduction(ReportSection section, IReadOnlyList<TableForm> forms) =>
        $"JSON 位置 `{section.Pointer}`。格式：{string.Join('、', forms.Select(form => $"{form.Edition.Id}（{form.Edition.Notice}，{form.Cells.Count} 格）"))}。"
        + (forms[0].NamesItsForm ? $"印成哪一种格式写在 `{section.Pointer}/form`。" : "两种格式相同。");
}
