using System.Text;
using System.Text.RegularExpressions;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Html;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>Markdown: plain text in which a backslash takes the meaning from the sign behind it, or with the tables of a web page in it.</summary>
internal static class MarkdownSource
{
    private const string TableStart = "<table";
    private const string TableEnd = "</table>";
    private const string EmphasisMarks = "*_`$";

    private static readonly Regex Image = new(@"^\s*!\[[^\]]*\]\([^)]*\)\s*$", RegexOptions.CultureInvariant);

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        if (!TextDecoding.TryDecode(bytes, out var text))
        {
            return SourceReading.Refused(new Diagnostic(ReadingRules.NotUtf8));
        }

        if (text.IndexOf(TableStart, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return HtmlSource.Read(Encoding.UTF8.GetBytes(Page(text)), options);
        }

        var reading = TextSource.Read(MarkdownEscapes.Hide(text), options);
        return reading.Document is { } document ? SourceReading.Of([.. document.Blocks.Select(Show)]) : reading;
    }

    /// <summary>
    /// The text as a web page, line for line: programs that convert documents write the tables alone so, for the sake of cells that span others.
    /// </summary>
    private static string Page(string text)
    {
        var page = new StringBuilder("<meta charset=\"utf-8\">");
        var depth = 0;
        foreach (var line in TextLine.WithOneEnd(text).Split('\n'))
        {
            var isTable = depth > 0 || line.IndexOf(TableStart, StringComparison.OrdinalIgnoreCase) >= 0;
            depth = Math.Max(0, depth + Count(line, TableStart) - Count(line, TableEnd));
            page.Append(
                isTable ? line : $"<p>{MarkdownEscapes.Show(MarkdownEscapes.Hide(line.TrimStart('#', ' '))).Replace("&", "&amp;").Replace("<", "&lt;")}</p>")
                    .Append('\n');
        }

        return page.ToString();
    }

    private static int Count(string line, string mark)
    {
        var count = 0;
        for (var at = line.IndexOf(mark, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static Block Show(Block block) => block switch
    {
        Paragraph paragraph => Image.IsMatch(paragraph.Text) ? new Picture(paragraph.Position) : paragraph with { Text = MarkdownEscapes.Show(paragraph.Text) },
        Grid grid => new Grid([.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Show)] })]),
        CellStream stream => stream with { Cells = [.. stream.Cells.Select(Show)] },
        _ => block,
    };

    private static GridCell Show(GridCell cell) => cell with { Text = MarkdownEscapes.Show(WithoutEmphasis(cell.Text)) };

    /// <summary>The text of a cell without the signs around all of it that set it apart as bold, italic, code or a formula: **12**.</summary>
    private static string WithoutEmphasis(string text)
    {
        var plain = text;
        while (plain.Length > 2 && EmphasisMarks.IndexOf(plain[0]) >= 0 && plain[plain.Length - 1] == plain[0])
        {
            plain = plain.Substring(1, plain.Length - 2);
        }

        return plain;
    }
}
