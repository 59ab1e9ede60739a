using System.Globalization;

namespace Gov.Disclosure.Messages;

/// <summary>The texts in English. Official labels stay Chinese.</summary>
internal sealed class EnglishMessages : MessageCatalogue
{
    public static readonly EnglishMessages Instance = new();

    private EnglishMessages()
        : base("en")
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
            return "the whole report";
        }

        var text = Invariant($"table {(int)table}");
        if (location.Row is { } row)
        {
            var position = table == TableKind.Requests ? Invariant($", row {row.Index + 1}") : ",";
            text += $"{position} “{row.FullLabel}”";
        }

        return location.Column is { } column ? $"{text}, column {column.Label}" : text;
    }

    public override string CellList(IReadOnlyList<FormCell> cells) => string.Join("; ", cells
        .GroupBy(cell => cell.Row)
        .Select(row => row.Count() == row.Key.Columns.Count && row.Count() > 1
            ? $"“{row.Key.FullLabel}” (whole row)"
            : $"“{row.Key.FullLabel}” {string.Join(", ", row.Select(cell => cell.Column.Label))}"));

    public override string List(IReadOnlyList<string> names) => string.Join(", ", names);

    public override string Choice(IReadOnlyList<string> words) => string.Join(" or ", words.Select(word => $"“{word}”"));

    public override string ColumnList(IReadOnlyList<FormCell> cells) => cells.Count == cells[0].Row.Columns.Count
        ? "the whole row"
        : string.Join(", ", cells.Select(cell => cell.Column.Label));

    public override string Formula(RelationValue value)
    {
        var left = Side(value.Relation.Left, value.Left, " + ", " (blank)", Name);
        var right = Side(value.Relation.Right, value.Right, " + ", " (blank)", Name);
        var shown = value.Left.Count == 1 ? left : Invariant($"{left} = {Sum(value.Left)}");
        return (value.Relation.Kind, value.Right.Count) switch
        {
            (_, 0) => $"{shown}, below 0",
            (RelationKind.DisclosedWithinTotal, _) => $"{shown} is more than {right}",
            (RelationKind.DecisionsNotItems, _) => shown,
            (_, 1) => $"{shown}, but {Name(value.Relation.Right[0])} is {value.Right[0]}",
            _ => Invariant($"{shown}; {right} = {Sum(value.Right)}"),
        };

        string Name(FormCell cell) => IsDownColumn(value.Relation) ? cell.Row.ShortLabel : cell.Column.Label;
    }

    public override string Formula(YearRelationValue value) =>
        Invariant($"filled in {value.Cell.Value}, should be {Should(value.Comparison)}{value.Sum} ({Terms(value, (term, label) =>
        term.Year == value.Cell.Year ? label : Invariant($"{label} of the {term.Year} report"))})");

    private static string Should(YearRelationComparison comparison) => comparison switch
    {
        YearRelationComparison.AtLeast => "at least ",
        YearRelationComparison.AtMost => "at most ",
        _ => "",
    };

    protected override string Bytes => "bytes";

    protected override string Day(CalendarDate day) => Invariant($"{day.Day} {Month(day)} {day.Year}");

    protected override string Period(CalendarDate first, CalendarDate last) =>
        first.Year == last.Year ? Invariant($"{first.Day} {Month(first)} to {Day(last)}") : $"{Day(first)} to {Day(last)}";

    private static string Month(CalendarDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    public override string Cell(FormCell cell) => IsNumbered(cell)
        ? Invariant($"row {cell.Row.Index + 1} {cell.Column.Label}")
        : $"“{cell.Row.FullLabel}” {cell.Column.Label}";
}
