using System.Text;

namespace Gov.Disclosure.Messages;

/// <summary>All texts for people in one language. The code that finds a problem holds none.</summary>
internal abstract class MessageCatalogue
{
    public static MessageCatalogue Of(MessageLanguage language) => language == MessageLanguage.English ? EnglishMessages.Instance : ChineseMessages.Instance;

    /// <summary>The words of a rule.</summary>
    public abstract RuleText Text(string ruleId);

    /// <summary>A sentence or name beside the rules, by area and name, as <c>Severity.Error</c>; it may have placeholders in braces.</summary>
    public abstract string Phrase(string id);

    public abstract string Term(MessageTerm term);

    public abstract string Location(ReportLocation location);

    /// <summary>A cell in few words, as 第8行总计.</summary>
    public abstract string Cell(FormCell cell);

    public abstract string CellList(IReadOnlyList<FormCell> cells);

    /// <summary>Puts values into the placeholders of a text.</summary>
    public static string Fill(string template, Func<string, string?> valueOf)
    {
        var result = new StringBuilder(template.Length + 64);
        var rest = 0;
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', rest))
        {
            var close = template.IndexOf('}', open);
            result.Append(template, rest, open - rest);
            result.Append(valueOf(template.Substring(open + 1, close - open - 1)));
            rest = close + 1;
        }

        return result.Append(template, rest, template.Length - rest).ToString();
    }

    /// <summary>Both sides of a relation in numbers and official terms: 自然人 1 + … = 1 ≠ 0 = 总计 0.</summary>
    public static string Formula(RelationValue value)
    {
        var left = Side(value.Relation, value.Relation.Left, value.Left);
        var leftSum = Sum(value.Left);
        if (value.Relation.Right.Count == 0)
        {
            return Invariant($"{left} = {leftSum} < 0");
        }

        var right = Side(value.Relation, value.Relation.Right, value.Right);
        var rightSum = Sum(value.Right);
        var sign = value.Relation.Kind == RelationKind.DisclosedWithinTotal
            ? ">"
            : leftSum == rightSum ? "=" : "≠";
        var shownLeft = value.Left.Count == 1 ? left : Invariant($"{left} = {leftSum}");
        var shownRight = value.Right.Count == 1 ? right : Invariant($"{rightSum} = {right}");
        return $"{shownLeft} {sign} {shownRight}";
    }

    /// <summary>Whether people find the row by its number, as in the long table three.</summary>
    protected static bool IsNumbered(FormCell cell) => cell.Pointer.ToString().StartsWith(ReportSection.Of(TableKind.Requests).Pointer + "/", StringComparison.Ordinal);

    protected static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Side(Relation relation, IReadOnlyList<FormCell> cells, IReadOnlyList<Cell> values)
    {
        // A relation along a row names its columns, one down a column names its rows by their item numbers.
        var alongRow = cells.Count < 2 ? !IsColumnRelation(relation.Kind) : cells[0].Row == cells[1].Row;
        var terms = cells.Zip(values, (cell, value) =>
            $"{(alongRow ? cell.Column.Label : cell.Row.ShortLabel)} {(value.IsBlank ? "□" : value.ToString())}");
        return string.Join(" + ", terms);
    }

    private static bool IsColumnRelation(RelationKind kind) => kind is RelationKind.OutcomeTotal or RelationKind.Balance;

    private static decimal Sum(IReadOnlyList<Cell> values) => values.Sum(value => value.Number ?? 0);
}
