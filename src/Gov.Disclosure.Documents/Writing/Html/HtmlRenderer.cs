using System.Globalization;
using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>Writes a report as a page that needs no other file. Every text of the report is escaped; there is no script.</summary>
internal static class HtmlRenderer
{
    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"zh-CN\">");
        writer.WriteLine("<head>");
        writer.WriteLine("<meta charset=\"utf-8\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        writer.WriteLine($"<title>{HtmlText.Escape(PrintedText.OneLine(report.ToString()))}</title>");
        writer.WriteLine($"<style>\n{HtmlStyle.Css}\n</style>");
        writer.WriteLine("</head>");
        writer.WriteLine("<body>");
        foreach (var block in ReportPage.Of(report))
        {
            Write(writer, block);
        }

        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }

    private static void Write(TextWriter writer, PageBlock block)
    {
        switch (block)
        {
            case PageTitle title:
                writer.WriteLine($"<h1>{HtmlText.Escape(title.Text)}</h1>");
                break;
            case PageHeading heading:
                writer.WriteLine($"<h2>{HtmlText.Escape(heading.Section.Heading)}</h2>");
                break;
            case PageLine line:
                writer.WriteLine($"<p>{HtmlText.Escape(line.Text)}</p>");
                break;
            case PageTable table:
                Write(writer, table);
                break;
        }
    }

    private static void Write(TextWriter writer, PageTable table)
    {
        writer.WriteLine("<table>");
        var whole = table.Widths.Sum();
        writer.WriteLine($"<colgroup>{string.Concat(table.Widths.Select(width => string.Format(CultureInfo.InvariantCulture, "<col style=\"width:{0:0.##}%\">", 100m * width / whole)))}</colgroup>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (row == 0 || row == table.HeaderRows)
            {
                writer.WriteLine(row < table.HeaderRows ? "<thead>" : "<tbody>");
            }

            writer.WriteLine($"<tr>{string.Concat(table.Rows[row].Select(Cell))}</tr>");
            if (row == table.HeaderRows - 1 || row == table.Rows.Count - 1)
            {
                writer.WriteLine(row < table.HeaderRows ? "</thead>" : "</tbody>");
            }
        }

        writer.WriteLine("</table>");
    }

    private static string Cell(PageCell cell)
    {
        var name = cell.Kind is PageCellKind.Header or PageCellKind.Label ? "th" : "td";
        var attributes = Span("colspan", cell.Columns) + Span("rowspan", cell.Rows) + (cell.Kind == PageCellKind.Text ? " class=\"text\"" : "");
        return $"<{name}{attributes}>{HtmlText.EscapeLines(cell.Text)}</{name}>";
    }

    private static string Span(string name, int count) => count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, " {0}=\"{1}\"", name, count);
}
