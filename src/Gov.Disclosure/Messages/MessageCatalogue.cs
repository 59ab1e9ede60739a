using System.Text;

namespace Gov.Disclosure.Messages;

/// <summary>
/// All texts for people in one language. The code that finds a problem holds none; the words stand in the files of the folder of the language.
/// </summary>
internal abstract class MessageCatalogue
{
    private static readonly string[] Areas = ["reading", "document", "table-two", "table-three", "table-four", "text", "years", "agencies"];

    private readonly MessageFile[] _areas;
    private readonly MessageFile _phrases;
    private readonly MessageFile _terms;

    /// <summary>Takes the words of a language.</summary>
    /// <param name="language">The folder.</param>
    protected MessageCatalogue(string language)
    {
        _areas = Array.ConvertAll(Areas, area => File(area));
        _phrases = File("phrases");
        _terms = File("terms");

        MessageFile File(string name) => new(typeof(MessageCatalogue).Assembly, $"Gov.Disclosure.Messages.{language}.{name}.txt");
    }

    public static MessageCatalogue Of(MessageLanguage language) => language == MessageLanguage.English ? EnglishMessages.Instance : ChineseMessages.Instance;

    /// <summary>The words of a rule, from the file of its area, which is the first digit of its id.</summary>
    public RuleText Text(string ruleId)
    {
        var texts = _areas[ruleId[2] - '0'];
        return new(Of("Title"), Of("Formula"), Of("Message"), Of("Remedy"), Of("Explanation"));

        string Of(string part) => texts[$"{ruleId}.{part}"];
    }

    /// <summary>A sentence or name beside the rules, by area and name, as <c>Severity.Error</c>; it may have placeholders in braces.</summary>
    public string Phrase(string id) => _phrases[id];

    public string Term(MessageTerm term) => _terms[term.ToString()];

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

    /// <summary>Names one after the other, as 水务局、司法局.</summary>
    public abstract string List(IReadOnlyList<string> names);

    /// <summary>Words of which one is to be chosen, as “元”或“万元”.</summary>
    public abstract string Choice(IReadOnlyList<string> words);

    /// <summary>The columns of cells that stand in one row, which is named before.</summary>
    public abstract string ColumnList(IReadOnlyList<FormCell> cells);

    /// <summary>Both sides of a relation in numbers and official terms: 自然人 1 + … = 1，总计是 0.</summary>
    public abstract string Formula(RelationValue value);

    /// <summary>A cell, and what it should be after last year's report: 实填 4，应为 6（2020 年报告的现行有效件数 5 + …）.</summary>
    public abstract string Formula(YearRelationValue value);

    /// <summary>A number or text as a sentence says it.</summary>
    /// <param name="number">The number, if it is one.</param>
    /// <param name="text">The text, if it is one.</param>
    /// <param name="format"><c>size</c> for a number of bytes, <c>date</c> for a day, <c>period</c> for two of them, <c>list</c> for names, <c>choice</c> for
    /// words of which one is right.</param>
    /// <returns>The words; <see langword="null"/> where the value is none of these and stays as it is.</returns>
    public string? Formatted(decimal? number, string? text, string format) => (format, number, text) switch
    {
        ("size", { } bytes, _) => Size(bytes),
        ("date", _, { } words) when CalendarDate.TryParse(words, out var day) => Day(day),
        ("period", _, { } words) when words.IndexOf('/') is > 0 and var end && CalendarDate.TryParse(words.Substring(0, end), out var first)
            && CalendarDate.TryParse(words.Substring(end + 1), out var last) => Period(first, last),
        ("list", _, { } words) =>
            List([.. words.Split(["、", " | "], StringSplitOptions.None).Select(name => name.Length == 0 ? Phrase("Change.Blank") : name)]),
        ("choice", _, { } words) => Choice(words.Split([" | "], StringSplitOptions.None)),
        _ => null,
    };

    protected abstract string Bytes { get; }

    protected abstract string Day(CalendarDate day);

    protected abstract string Period(CalendarDate first, CalendarDate last);

    /// <summary>Whether people find the row by its number, as in the long table three.</summary>
    protected static bool IsNumbered(FormCell cell) =>
        cell.Pointer.ToString().StartsWith(ReportSection.Of(TableKind.Requests).Pointer + "/", StringComparison.Ordinal);

    protected static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>One side of a relation, its terms joined by a word or sign.</summary>
    protected static string Side(IReadOnlyList<FormCell> cells, IReadOnlyList<Cell> values, string plus, string blank, Func<FormCell, string> name) =>
        string.Join(plus, cells.Zip(values, (cell, value) => $"{name(cell)}{(value.IsBlank ? blank : $" {value}")}"));

    /// <summary>Whether a relation is one down a column, whose terms differ by their rows; those along a row differ by their columns.</summary>
    protected static bool IsDownColumn(Relation relation) => relation.Left.Count > 1 && relation.Left[0].Row != relation.Left[1].Row;

    protected static decimal Sum(IReadOnlyList<Cell> values) => values.Sum(value => value.Number ?? 0);

    /// <summary>
    /// The terms of a relation across years with their signs. Terms of one row differ by their columns; a relation between rows stays in one column.
    /// </summary>
    protected static string Terms(YearRelationValue value, Func<YearTermValue, string, string> named)
    {
        var byColumn = value.Terms.All(term => term.Cell.Row.Path == value.Cell.Cell.Row.Path);
        return string.Concat(value.Terms.Select((term, i) =>
            $"{(i == 0 ? "" : term.IsSubtracted ? " − " : " + ")}{named(term, byColumn ? term.Cell.Column.Label : $"“{term.Cell.Row.Label}”")} {term.Value}"));
    }

    // A limit is a round number of the largest unit it fills.
    private string Size(decimal bytes) => bytes switch
    {
        >= 1024 * 1024 => Invariant($"{bytes / (1024 * 1024):0.##} MB"),
        >= 1024 => Invariant($"{bytes / 1024:0.##} KB"),
        _ => Invariant($"{bytes} {Bytes}"),
    };
}
