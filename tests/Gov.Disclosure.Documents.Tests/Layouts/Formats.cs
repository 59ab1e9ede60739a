using System.Net;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>A kind of file and how it prints tables.</summary>
/// <param name="Name">The name in counts.</param>
/// <param name="Ending">The ending of the file.</param>
/// <param name="Cells">How much of merged cells it keeps.</param>
/// <param name="Write">Writes lines of text and tables.</param>
/// <param name="HidesBlanks">Whether nothing shows that a cell is blank: any, or one at the end of a row.</param>
internal sealed record Format(string Name, string Ending, CellsKept Cells, Func<IReadOnlyList<object>, byte[]> Write, BlanksHidden HidesBlanks = BlanksHidden.None)
{
    /// <summary>Whether cells are places on a page: none moves where another is lost or put in.</summary>
    public bool IsDrawn => Ending is ".pdf" or ".ofd";

    /// <summary>Whether one more cell in a row takes the place of a blank one, so that nothing shows it.</summary>
    public bool Swallows(List<Piece> row) => HidesBlanks switch
    {
        BlanksHidden.All => row.Exists(cell => cell.Text.Length == 0),
        BlanksHidden.AtEnd => row[^1].Text.Length == 0,
        _ => false,
    };
}

/// <summary>Which blank cells a kind of file does not show.</summary>
internal enum BlanksHidden
{
    None,
    AtEnd,
    All,
}

/// <summary>What a kind of file keeps of merged cells.</summary>
internal enum CellsKept
{
    /// <summary>How many columns and rows they cover.</summary>
    Spans,

    /// <summary>Blank cells in the places beside the first one.</summary>
    Places,

    /// <summary>Each once, in the row it begins in.</summary>
    Once,
}

internal static class Formats
{
    public static readonly IReadOnlyList<Format> All =
    [
        new("html", ".html", CellsKept.Spans, blocks => Utf8(string.Concat(blocks.Select(block => block is string line ? $"<p>{WebUtility.HtmlEncode(line)}</p>\n" : Html((List<List<Piece>>)block))))),
        new("html, places", ".html", CellsKept.Places, blocks => Utf8(string.Concat(blocks.Select(block => block is string line ? $"<p>{WebUtility.HtmlEncode(line)}</p>\n" : Html((List<List<Piece>>)block))))),
        new("html, struck and raised", ".html", CellsKept.Spans, blocks => Utf8(string.Concat(blocks.Select(block => block is string line ? $"<p>{WebUtility.HtmlEncode(line)}</p>\n" : Html((List<List<Piece>>)block, "<s>7</s>", "<sup>1</sup>"))))),
        new("docx", ".docx", CellsKept.Spans, blocks => WordFile.Of(blocks.Select(Laid))),
        new("xlsx", ".xlsx", CellsKept.Spans, blocks => ExcelFile.Of(blocks.Select(Laid)), BlanksHidden.AtEnd),
        new("rtf", ".rtf", CellsKept.Spans, blocks => RtfFile.Of(blocks.Select(Laid))),
        new("ofd", ".ofd", CellsKept.Spans, blocks => OfdFile.Of(blocks.Select(Laid))),
        new("pdf", ".pdf", CellsKept.Spans, blocks => PdfFile.Of(blocks.Select(Laid))),
        new("pdf without lines", ".pdf", CellsKept.Spans, blocks => PdfFile.Of(blocks.Select(Laid), hasLines: false), BlanksHidden.All),
        new("csv", ".csv", CellsKept.Places, blocks => Utf8(string.Concat(blocks.Select(block => block is string line ? line + "\n" : Lines((List<List<Piece>>)block, ",", padded: true))))),
        new("tabs", ".txt", CellsKept.Places, blocks => Text(blocks, row => string.Join("\t", row))),
        new("tabs, once", ".txt", CellsKept.Once, blocks => Text(blocks, row => string.Join("\t", row) + (row.Count == 1 ? "\t" : ""))),
        new("pipes", ".txt", CellsKept.Places, blocks => Text(blocks, row => string.Join(" | ", row))),
        new("pipes, once", ".txt", CellsKept.Once, blocks => Text(blocks, row => string.Concat(row.Select(cell => $"{cell} | ")))),
        new("cells below each other", ".txt", CellsKept.Once, blocks => Text(blocks, row => string.Join("\n", row.Select(cell => $"{cell} |")))),
        new("cells without blanks", ".txt", CellsKept.Once, blocks => Text(blocks, row => string.Join("\n", row.Where(cell => cell.Length > 0))), BlanksHidden.All),
        new("words of a line", ".txt", CellsKept.Once, blocks => Text(blocks, row => string.Join(" ", row.Where(cell => cell.Length > 0))), BlanksHidden.All),
        new("Markdown", ".md", CellsKept.Places, blocks => Text(blocks, row => $"| {string.Join(" | ", row)} |", rule: true)),
        new("Markdown, once", ".md", CellsKept.Once, blocks => Text(blocks, row => $"| {string.Join(" | ", row)} |", rule: true)),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Html(List<List<Piece>> rows, string before = "", string behind = "")
    {
        var page = new StringBuilder("<table>\n");
        foreach (var row in rows)
        {
            page.Append("<tr>");
            foreach (var cell in row)
            {
                page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<td colspan=\"{cell.Columns}\" rowspan=\"{cell.Rows}\">{(cell.IsNumber ? before : "")}{WebUtility.HtmlEncode(cell.Text)}{(cell.IsNumber ? behind : "")}</td>");
            }

            page.Append("</tr>\n");
        }

        return page.Append("</table>\n").ToString();
    }

    private static Block Laid(object block)
    {
        if (block is string line)
        {
            return new Paragraph(line, new SourcePosition());
        }

        var layout = new GridLayout(1, new TableBudget(int.MaxValue));
        foreach (var row in (List<List<Piece>>)block)
        {
            layout.BeginRow();
            foreach (var cell in row)
            {
                layout.Add(cell.Text, cell.Columns, cell.Rows);
            }
        }

        return layout.ToGrid();
    }

    private static string Lines(List<List<Piece>> rows, string separator, bool padded)
    {
        var width = rows.Max(row => row.Count);
        return string.Concat(rows.Select(row => string.Join(separator, row.Select(cell => cell.Text.Contains(separator) ? $"\"{cell.Text}\"" : cell.Text).Concat(Enumerable.Repeat("", padded ? width - row.Count : 0))) + "\n"));
    }

    private static byte[] Text(IReadOnlyList<object> blocks, Func<List<string>, string> line, bool rule = false)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block is string paragraph)
            {
                text.Append(paragraph).Append('\n');
                continue;
            }

            var rows = (List<List<Piece>>)block;
            for (var i = 0; i < rows.Count; i++)
            {
                text.Append(line([.. rows[i].Select(cell => cell.Text)])).Append('\n');
                text.Append(rule && i == 0 ? $"|{string.Concat(rows[0].Select(_ => " --- |"))}\n" : "");
            }

            text.Append('\n');
        }

        return Utf8(text.ToString());
    }
}
