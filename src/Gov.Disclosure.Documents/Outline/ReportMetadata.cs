using System.Globalization;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Json;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>
/// What stands in the table of facts before a report that this library wrote, like the one with 索引号 and 发布机构 on an agency's site. What the table
/// says goes before what title and preamble let one guess. Sites never print 报告年度 there, which tells the two apart.
/// </summary>
internal sealed class ReportMetadata
{
    private const string NotStated = "未载明";
    private const string NameOfAgency = "发布机构";
    private const string NameOfYear = "报告年度";
    private const string Until = " 至 ";

    private static readonly (AgencyKind Value, string Word)[] Kinds =
    [
        (AgencyKind.Government, "人民政府"),
        (AgencyKind.Department, "工作部门"),
        (AgencyKind.Township, "乡镇"),
        (AgencyKind.Subdistrict, "街道"),
        (AgencyKind.Other, "其他机关"),
    ];

    private static readonly (ReportScope Value, string Word)[] Scopes = [(ReportScope.Own, "本机关"), (ReportScope.Aggregate, "本级汇总")];

    private static readonly (string Label, bool IsGuessed, Func<AnnualReport, string?> Get, Action<AnnualReport, string?> Set)[] Facts =
    [
        ("名称", true, report => report.Title, (report, text) => report.Title = text),
        (NameOfAgency, true, report => report.Agency.Name, (report, text) => report.Agency.Name = text),
        ("统一社会信用代码", false, report => report.Agency.UnifiedSocialCreditCode, (report, text) => report.Agency.UnifiedSocialCreditCode =
            CodeIn(text, TextPattern.SocialCreditCode)),
        ("行政区划代码", false, report => report.Agency.DivisionCode, (report, text) => report.Agency.DivisionCode = CodeIn(text, TextPattern.DivisionCode)),
        ("机关类别", false, report => WordOf(Kinds, report.Agency.Kind), (report, text) => report.Agency.Kind = ValueOf(Kinds, text)),
        (NameOfYear, true, report => report.Year?.ToString(CultureInfo.InvariantCulture), (report, text) => report.Year = YearIn(text)),
        ("统计范围", false, report => WordOf(Scopes, report.Scope), (report, text) => report.Scope = ValueOf(Scopes, text)),
        ("统计期限", true, report => report.Period is { } period ? period.Start + Until + period.End : null, (report, text) => report.Period = PeriodIn(text)),
        ("发布日期", true, report => report.PublishedOn?.ToString(), (report, text) => report.PublishedOn = DayIn(text)),
        ("网址", false, report => report.Url, (report, text) => report.Url = text),
    ];

    private static readonly string[] NoteHeadings = ["附注", "所在位置", "标识"];

    private readonly Dictionary<string, string> _facts;
    private readonly List<Annotation> _notes;
    private readonly SourcePosition _position;

    private ReportMetadata(Dictionary<string, string> facts, List<Annotation> notes, SourcePosition position)
    {
        _facts = facts;
        _notes = notes;
        _position = position;
    }

    /// <summary>What the facts call the report, and where they stand.</summary>
    public Paragraph Title => new(Known(Facts[0].Label) ?? string.Concat(new[] { NameOfAgency, NameOfYear }.Select(Known)), _position);

    public int? Year => YearIn(Known(NameOfYear));

    /// <summary>The rows of the table of facts: those that are known, and those that are not but that a reader would guess at.</summary>
    public static IEnumerable<(string Label, string Text)> FactsOf(AnnualReport report) =>
        from fact in Facts
        let text = fact.Get(report) is { } value ? PrintedText.OneLine(value) : null
        where text is not null || fact.IsGuessed
        select (fact.Label, text ?? NotStated);

    /// <summary>The rows of the table of notes that have no place beside a number, with its headings.</summary>
    public static IEnumerable<IReadOnlyList<string>> NotesOf(IReadOnlyList<(Annotation Note, string Place)> notes) => notes.Count == 0
        ? []
        : [NoteHeadings, .. notes.Select(note => (string[])[string.Join("\n", PrintedText.Lines(note.Note.Text)), note.Place, note.Note.Pointer.ToString()])];

    /// <summary>The reports of ours that somebody has put into one document, each from its facts on; the document where there is one or none.</summary>
    public static IReadOnlyList<SourceDocument> Split(SourceDocument document)
    {
        int[] starts = [.. Enumerable.Range(0, document.Blocks.Count).Where(i => document.Blocks[i] is Grid grid && IsFacts(grid))];
        return starts.Length < 2 ? [document] : [.. starts.Select((start, index) => document with
        {
            Blocks = [.. document.Blocks.Take(index + 1 < starts.Length ? starts[index + 1] : document.Blocks.Count).Skip(index == 0 ? 0 : start)],
        })];
    }

    /// <summary>Takes the tables of facts and notes out of a document; <see langword="null"/> where it has none of ours.</summary>
    public static ReportMetadata? Take(ref SourceDocument document)
    {
        if (document.Blocks.OfType<Grid>().FirstOrDefault(IsFacts) is not { } facts)
        {
            return null;
        }

        var notes = new List<Annotation>();
        var blocks = new List<Block>();
        foreach (var block in document.Blocks.Where(block => block != facts))
        {
            if (block is Grid grid && NotesStart(grid) is >= 0 and var start)
            {
                notes.AddRange(grid.Rows.Skip(start + 1).Where(row => row.Cells.Count == NoteHeadings.Length && JsonPointer.IsWellFormed(row.Cells[2].Text))
                    .Select(row => new Annotation(new JsonPointer(row.Cells[2].Text), row.Cells[0].Text)));
                if (start > 0)
                {
                    blocks.Add(new Grid([.. grid.Rows.Take(start)]));
                }
            }
            else
            {
                blocks.Add(block);
            }
        }

        document = document with { Blocks = blocks };
        return new ReportMetadata(facts.Rows.ToDictionary(row => row.Cells[0].Text, row => row.Cells[1].Text), notes, facts.Rows[0].Cells[0].Position);
    }

    /// <summary>Whether a line is the title that the facts tell, in Markdown with its mark.</summary>
    public bool IsTitle(Paragraph line) => Known(Facts[0].Label) is { } title && (line.Text == title || line.Text == "# " + title);

    public void Apply(AnnualReport report)
    {
        foreach (var fact in Facts.Where(fact => _facts.ContainsKey(fact.Label)))
        {
            fact.Set(report, Known(fact.Label));
        }
    }

    public void ApplyNotes(AnnualReport report)
    {
        foreach (var note in _notes)
        {
            report.Annotations.Add(note);
        }
    }

    private string? Known(string label) => _facts.TryGetValue(label, out var text) && text != NotStated ? text : null;

    private static bool IsFacts(Grid grid) =>
        grid.Rows.All(row => row.Cells.Count == 2 && Facts.Any(fact => fact.Label == row.Cells[0].Text))
        && grid.Rows.Select(row => row.Cells[0].Text).Distinct().Count() == grid.Rows.Count
        && grid.Rows.Any(row => row.Cells[0].Text == NameOfYear);

    private static int NotesStart(Grid grid)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid.Rows[row].Cells.Select(cell => cell.Text).SequenceEqual(NoteHeadings))
            {
                return row;
            }
        }

        return -1;
    }

    private static string? WordOf<T>((T Value, string Word)[] words, T? value)
        where T : struct, Enum => value is { } known ? words.First(entry => entry.Value.Equals(known)).Word : null;

    private static T? ValueOf<T>((T Value, string Word)[] words, string? text)
        where T : struct, Enum => words.Where(entry => entry.Word == text).Select(entry => (T?)entry.Value).FirstOrDefault();

    // What is no such code would be refused when the report is read from JSON.
    private static string? CodeIn(string? text, TextPattern rule) => text is not null && rule.Holds(text) ? text : null;

    private static int? YearIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? ReportYears.OrNone(year) : null;

    private static CalendarDate? DayIn(string? text) => CalendarDate.TryParse(text, out var day) ? day : null;

    private static ReportPeriod? PeriodIn(string? text) => text?.Split([Until.Trim()], StringSplitOptions.None) is [var start, var end]
        ? new ReportPeriod { Start = DayIn(start.Trim()), End = DayIn(end.Trim()) }
        : null;
}
