using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Messages;

/// <summary>The texts in Chinese.</summary>
internal sealed class ChineseMessages : MessageCatalogue
{
    public static readonly ChineseMessages Instance = new();

    private ChineseMessages()
        : base("zh")
    {
    }

    public override string Location(ReportLocation location)
    {
        if (location.Section is { } section)
        {
            return $"“{section.Heading}”";
        }

        if (location.Table is not { } table)
        {
            return "整份报告";
        }

        var text = Table(table);
        if (location.Row is { } row)
        {
            var position = table == TableKind.Requests ? Invariant($" 第{row.Index + 1}行") : " ";
            text += $"{position}“{row.FullLabel}”";
        }

        return location.Column is { } column ? $"{text} {column.Label}列" : text;
    }

    public override string CellList(IReadOnlyList<FormCell> cells) => string.Join("；", cells
        .GroupBy(cell => cell.Row)
        .Select(row => row.Count() == row.Key.Columns.Count && row.Count() > 1
            ? $"“{row.Key.FullLabel}”整行"
            : $"“{row.Key.FullLabel}”{string.Join("、", row.Select(cell => cell.Column.Label))}"));

    public override string List(IReadOnlyList<string> names) => string.Join("、", names);

    public override string Choice(IReadOnlyList<string> words) => string.Join("或", words.Select(word => $"“{word}”"));

    public override string ColumnList(IReadOnlyList<FormCell> cells) => cells.Count == cells[0].Row.Columns.Count
        ? "整行"
        : string.Join("、", cells.Select(cell => cell.Column.Label));

    public override string Formula(RelationValue value)
    {
        // The header prints the balance of table three in these words: 第一项加第二项之和，等于第三项加第四项之和.
        var (plus, equals) = value.Right.Count > 1 ? (" 加", " 等于 ") : (" + ", " = ");
        var left = Side(value.Relation.Left, value.Left, plus, "（空白）", Name);
        var right = Side(value.Relation.Right, value.Right, plus, "（空白）", Name);
        var shown = value.Left.Count == 1 ? left : Invariant($"{left}{equals}{Sum(value.Left)}");
        return (value.Relation.Kind, value.Right.Count) switch
        {
            (_, 0) => $"{shown}，小于 0",
            (RelationKind.DisclosedWithinTotal, _) => $"{shown} 大于{right}",
            (RelationKind.DecisionsNotItems, _) => shown,
            (_, 1) => $"{shown}，{Name(value.Relation.Right[0])}是 {value.Right[0]}",
            _ => Invariant($"{shown}；{right}{equals}{Sum(value.Right)}"),
        };

        string Name(FormCell cell) => IsDownColumn(value.Relation) ? Item(cell.Row) : cell.Column.Label;
    }

    public override string Formula(YearRelationValue value) =>
        Invariant($"实填 {value.Cell.Value}，{Should(value.Comparison)} {value.Sum}（{Terms(value, (term, label) =>
        term.Year == value.Cell.Year ? label : Invariant($"{term.Year} 年报告的{label}"))}）");

    private static string Should(YearRelationComparison comparison) => comparison switch
    {
        YearRelationComparison.AtLeast => "应不少于",
        YearRelationComparison.AtMost => "应不超过",
        _ => "应为",
    };

    protected override string Bytes => "字节";

    protected override string Day(CalendarDate day) => Invariant($" {day.Year} 年 {day.Month} 月 {day.Day} 日");

    protected override string Period(CalendarDate first, CalendarDate last) =>
        Invariant($"{Day(first)}至 {(first.Year == last.Year ? "" : Invariant($"{last.Year} 年 "))}{last.Month} 月 {last.Day} 日");

    // 三(七) is said as 第三项(七).
    private static string Item(FormRow row) =>
        LabelOrdinal.Of(row.Labels[0]) is { Length: > 0 } first ? $"第{first}项{row.ShortLabel.Substring(first.Length)}" : row.ShortLabel;

    public override string Cell(FormCell cell) => IsNumbered(cell)
        ? Invariant($"第{cell.Row.Index + 1}行{cell.Column.Label}")
        : $"“{cell.Row.FullLabel}”{cell.Column.Label}";

    private static string Table(TableKind table) => table switch
    {
        TableKind.ProactiveDisclosure => "表二",
        TableKind.Requests => "表三",
        _ => "表四",
    };
}
