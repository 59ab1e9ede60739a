using System.Globalization;
using System.Text;

namespace Gov.Disclosure;

/// <summary>All texts for people in one language. The code that finds a problem holds none.</summary>
internal abstract class MessageCatalogue
{
    public static MessageCatalogue Of(MessageLanguage language) => language == MessageLanguage.English ? EnglishMessages.Instance : ChineseMessages.Instance;

    public abstract RuleText Text(Rule rule);

    public abstract string Basis(LegalBasis basis);

    public abstract string Term(MessageTerm term);

    public abstract string SeverityName(Severity severity);

    public abstract string Location(ReportLocation location);

    public abstract string CellList(IReadOnlyList<FormCell> cells);

    public abstract string Evidence(RepairEvidence evidence);

    public abstract string Changes(IReadOnlyList<CellChange> changes);

    /// <summary>What is wrong with a file that steers a validation.</summary>
    public abstract string Message(SettingsProblem problem);

    /// <summary>What to do about a file that steers a validation.</summary>
    public abstract string Remedy(SettingsProblem problem);

    public string Message(Diagnostic diagnostic) => Fill(Text(diagnostic.Rule).Template, diagnostic);

    public string Remedy(Diagnostic diagnostic) => Fill(Text(diagnostic.Rule).Remedy, diagnostic);

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

    private string Fill(string template, Diagnostic diagnostic)
    {
        var result = new StringBuilder(template.Length + 64);
        var rest = 0;
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', rest))
        {
            var close = template.IndexOf('}', open);
            result.Append(template, rest, open - rest);
            result.Append(Value(template.Substring(open + 1, close - open - 1), diagnostic));
            rest = close + 1;
        }

        return result.Append(template, rest, template.Length - rest).ToString();
    }

    private string Value(string name, Diagnostic diagnostic) => name switch
    {
        "location" => Location(diagnostic.Place),
        "expected" => Show(diagnostic.Expected),
        "actual" => Show(diagnostic.Actual),
        "difference" => Math.Abs(diagnostic.Difference ?? 0).ToString(CultureInfo.InvariantCulture),
        "pointer" => diagnostic.Cells.Count == 0 || diagnostic.Cells[0] == JsonPointer.Root ? Location(ReportLocation.Report) : diagnostic.Cells[0].ToString(),
        _ => Show(diagnostic.Arguments.FirstOrDefault(argument => argument.Name == name).Value),
    };

    private string Show(DiagnosticValue value) => value.Raw switch
    {
        IMessageValue worded => worded.In(this),
        null => Term(MessageTerm.Null),
        _ => value.ToString(),
    };
}
