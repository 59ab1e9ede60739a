using System.Globalization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Sources.Html.Tree;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Writing.Html;

/// <summary>
/// Findings as a page shows them: each has a number, which stands in the cell, at the words or at the heading it is about and leads to what is said of it.
/// Marks differ in line and number and not by colour alone, and the numbers are drawn by the style sheet, so that the text of the report stays as it is.
/// </summary>
internal sealed class DiagnosticMarks
{
    // Words that overlap are the same to it.
    private static readonly Comparer<TextMark> EndBeforeStart =
        Comparer<TextMark>.Create((one, other) => one.Overlaps(other) ? 0 : one.Start.CompareTo(other.Start));

    private readonly AnnualReport _report;
    private readonly IReadOnlyList<Diagnostic> _findings;
    private readonly MessageLanguage _language;
    private readonly ILookup<JsonPointer, int> _first;
    private readonly HashSet<JsonPointer> _involved;
    private readonly Dictionary<JsonPointer, List<TextMark>> _texts = [];
    private readonly Dictionary<int, TextMark> _wordsOf;

    /// <param name="report">The report.</param>
    /// <param name="findings">What was found, in the order of their numbers.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="others">Other words that stand out, where no finding is about them.</param>
    public DiagnosticMarks(AnnualReport report, IReadOnlyList<Diagnostic> findings, MessageLanguage language, IEnumerable<TextMark>? others = null)
    {
        _report = report;
        _findings = findings;
        _language = language;
        _first = Enumerable.Range(0, findings.Count).Where(index => findings[index].Cells.Count > 0).ToLookup(index => findings[index].Cells[0]);
        _involved = [.. findings.SelectMany(finding => finding.Cells.Skip(1))];
        foreach (var mark in Enumerable.Range(0, findings.Count).Where(index => findings[index].Text is not null).Select(MarkOf).Concat(others ?? []))
        {
            Add(mark);
        }

        _wordsOf = _texts.Values.SelectMany(marks => marks).SelectMany(mark => mark.Findings, (mark, index) => (mark, index))
            .ToDictionary(entry => entry.index, entry => entry.mark);
    }

    /// <summary>What the names of places on the page start with, where it shows several reports.</summary>
    public string Anchor { get; init; } = "report";

    /// <summary>The number shown of each finding; <see langword="null"/> to count them.</summary>
    public IReadOnlyList<string>? Shown { get; init; }

    /// <summary>Whether what was found is listed below the tables; otherwise the page lists it itself.</summary>
    public bool HasLists { get; init; } = true;

    /// <summary>The line that stands for a text while it is folded away; <see langword="null"/> where texts are shown.</summary>
    public Func<IReadOnlyList<TextMark>, string>? Fold { get; init; }

    /// <summary>The words that stand out in a text, in order.</summary>
    public IReadOnlyList<TextMark> In(JsonPointer text) => _texts.TryGetValue(text, out var marks) ? marks : [];

    /// <summary>The text with its marks, to be written line by line.</summary>
    public MarkedText TextOf(JsonPointer pointer) => new(TextPlace.All.First(place => place.Pointer == pointer).In(_report) ?? "", In(pointer), TagsOf);

    /// <summary>The name of the entry of a finding in the list.</summary>
    public string EntryOf(int index) => $"{Anchor}-finding-{Number(index)}";

    /// <summary>The name of the place on the page that a finding is about; <see langword="null"/> where it shows none.</summary>
    public string? PlaceOf(int index)
    {
        if (_wordsOf.TryGetValue(index, out var words))
        {
            return NameOf(words);
        }

        var finding = _findings[index];
        return finding.Cells.Count > 0 && IsShown(finding.Cells[0]) ? NameOf(finding.Cells[0])
            : ReportSection.All.FirstOrDefault(section => IsWithin(finding.Cells, section) && IsShown(section.Pointer)) is { } around ? NameOf(around.Pointer)
            : null;
    }

    /// <summary>The attributes of an element that shows a value.</summary>
    /// <param name="pointer">The value.</param>
    public string Attributes(JsonPointer pointer)
    {
        var indices = _first[pointer].ToArray();
        var mark = indices.Length > 0 ? ClassOf(indices.Max(index => _findings[index].Severity)) : _involved.Contains(pointer) ? "involved" : "";
        var isPlace = indices.Length > 0 || ReportSection.All.Any(section => section.Pointer == pointer);
        return (mark.Length > 0 ? $" class=\"{mark}\"" : "")
            + (isPlace && _findings.Count > 0 ? $" id=\"{NameOf(pointer)}\"" : "")
            + (indices.Length > 0 ? $" title=\"{HtmlText.Escape(Told(indices))}\"" : "");
    }

    /// <summary>The numbers that stand beside a value, each leading to what is said of it.</summary>
    public string Numbers(JsonPointer pointer) =>
        _first[pointer].Select(ShownNumber).Distinct().Skip(1).Any() ? $"<span class=\"numbers\">{Numbers(_first[pointer])}</span>" : Numbers(_first[pointer]);

    /// <summary>The list of the findings about the cells of a table; of those about none that the report has, where no table is given.</summary>
    public string List(ReportTable? table)
    {
        var indices = HasLists ? Enumerable.Range(0, _findings.Count).Where(index => TableOf(_findings[index]) == table?.Form.Kind).ToArray() : [];
        return indices.Length == 0 ? "" : $"<aside class=\"findings\" {HtmlAttributes.Aside}>\n{string.Concat(indices.Select(Entry))}</aside>\n";
    }

    private TextMark MarkOf(int index)
    {
        var (finding, text) = (_findings[index], _findings[index].Text!);
        return new TextMark(text.Pointer, text.Offset, text.Offset + text.Length, ClassOf(finding.Severity), finding.GetMessage(_language))
        { Findings = [index] };
    }

    /// <summary>
    /// Words that are marked already take on the findings of those they overlap; what else there is to say of them gives way. So no two marks of a text
    /// overlap, and they stand in their order.
    /// </summary>
    private void Add(TextMark mark)
    {
        if (!_texts.TryGetValue(mark.Text, out var marks))
        {
            _texts.Add(mark.Text, marks = []);
        }

        var next = marks.BinarySearch(mark, EndBeforeStart);
        if (next < 0)
        {
            marks.Insert(~next, mark);
        }
        else if (mark.Findings.Count > 0)
        {
            marks[next] = marks[next] with { Findings = [.. marks[next].Findings, .. mark.Findings], Told = $"{marks[next].Told}\n{mark.Told}" };
        }
    }

    private (string Start, string End) TagsOf(TextMark mark) => (
        $"<mark class=\"{mark.Kind}\"{(mark.Findings.Count > 0 ? $" id=\"{NameOf(mark)}\"" : "")} title=\"{HtmlText.Escape(mark.Told)}\">",
        $"{Numbers(mark.Findings)}</mark>");

    private string Entry(int index)
    {
        var finding = _findings[index];
        var place = PlaceOf(index);
        var number = $"[{ShownNumber(index)}] {HtmlText.Escape(finding.Severity.GetName(_language))}";
        return $"<p id=\"{EntryOf(index)}\"><b class=\"badge {ClassOf(finding.Severity)}\">{(place is null ? number : $"<a href=\"#{place}\">{number}</a>")}</b> "
            + $"<b>{finding.RuleId} {HtmlText.Escape(finding.Rule.GetTitle(_language))}</b><br>{HtmlText.EscapeLines(finding.GetMessage(_language))}<br>{HtmlText.EscapeLines(finding.GetRemedy(_language))}</p>\n";
    }

    /// <summary>Each number once, leading to the gravest of the findings that bear it.</summary>
    private string Numbers(IEnumerable<int> indices) => string.Concat(indices
        .GroupBy(ShownNumber)
        .Select(same => (Number: same.Key, Index: same.OrderByDescending(index => _findings[index].Severity).First()))
        .Select(entry => $"<a class=\"number {ClassOf(_findings[entry.Index].Severity)}\" href=\"#{EntryOf(entry.Index)}\" data-number=\"{entry.Number}\""
            + $" aria-label=\"{HtmlText.Escape(_findings[entry.Index].Severity.GetName(_language))} {entry.Number}\"></a>"));

    private string ShownNumber(int index) => Shown?[index] ?? Number(index);

    private string Told(int[] indices) => string.Join("\n", indices.Select(index => _findings[index].GetMessage(_language)));

    private string NameOf(TextMark mark) => $"{Anchor}-words-{Number(mark.Findings[0])}";

    private string NameOf(JsonPointer pointer) => HtmlText.Escape(Anchor + pointer);

    private bool IsShown(JsonPointer pointer) => pointer == TitlePointer ? _report.Title is not null
        : ReportSection.All.FirstOrDefault(section => section.Pointer == pointer) is { } section
            ? _report.GetText(section) is not null || (section.Table is { } kind && _report.GetTable(kind) is not null)
        : _report.Tables.Any(table => table.Form.TryGetCell(pointer, out _));

    private TableKind? TableOf(Diagnostic finding) => ReportSection.All
        .Where(section => section.Table is { } kind && _report.GetTable(kind) is not null && IsWithin(finding.Cells, section))
        .Select(section => section.Table)
        .FirstOrDefault();

    /// <summary>The place of the title.</summary>
    public static JsonPointer TitlePointer { get; } = JsonPointer.Root.Append("title");

    private static bool IsWithin(IReadOnlyList<JsonPointer> cells, ReportSection section) =>
        cells.Count > 0 && (cells[0] == section.Pointer || cells[0].ToString().StartsWith(section.Pointer + "/", StringComparison.Ordinal));

    private static string ClassOf(Severity severity) => JsonNames.Of(severity);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
