using System.Globalization;
using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>Writes a report as a page that needs no other file. Every text of the report is escaped; there is no script.</summary>
internal sealed class HtmlRenderer
{
    private readonly TextWriter _writer;
    private readonly DiagnosticMarks _marks;

    private HtmlRenderer(TextWriter writer, DiagnosticMarks marks)
    {
        _writer = writer;
        _marks = marks;
    }

    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
        ReportHtml.WriteHead(writer, report.ToString());
        WriteBody(writer, report, options);
        ReportHtml.WriteEnd(writer);
    }

    public static void WriteBody(TextWriter writer, AnnualReport report, DocumentWriteOptions options)
    {
        var marks = new DiagnosticMarks(report, options.Diagnostics ?? [], options.Language);
        writer.Write(marks.List(null));
        var renderer = new HtmlRenderer(writer, marks);
        foreach (var block in ReportPage.Of(report))
        {
            renderer.Write(block);
        }
    }

    private void Write(PageBlock block)
    {
        switch (block)
        {
            case PageTitle title:
                Line("h1", _marks.Attributes(JsonPointer.Root.Append("title")), title.Text);
                break;
            case PageHeading heading:
                Line("h2", Address(heading.Section.Pointer) + _marks.Attributes(heading.Section.Pointer), heading.Section.Heading);
                break;
            case PageLine line:
                Line("p", "", line.Text);
                break;
            case PageTable table:
                Write(table);
                _writer.Write(table.Source is null ? "" : _marks.List(table.Source));
                break;
        }
    }

    private void Line(string name, string attributes, string text) => _writer.WriteLine($"<{name}{attributes}>{HtmlText.Escape(text)}</{name}>");

    private void Write(PageTable table)
    {
        _writer.WriteLine("<table>");
        var whole = table.Widths.Sum();
        _writer.WriteLine($"<colgroup>{string.Concat(table.Widths.Select(width => string.Format(CultureInfo.InvariantCulture, "<col style=\"width:{0:0.##}%\">", 100m * width / whole)))}</colgroup>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (row == 0 || row == table.HeaderRows)
            {
                _writer.WriteLine(row < table.HeaderRows ? "<thead>" : "<tbody>");
            }

            _writer.WriteLine($"<tr>{string.Concat(table.Rows[row].Select(Cell))}</tr>");
            if (row == table.HeaderRows - 1 || row == table.Rows.Count - 1)
            {
                _writer.WriteLine(row < table.HeaderRows ? "</thead>" : "</tbody>");
            }
        }

        _writer.WriteLine("</table>");
    }

    private string Cell(PageCell cell)
    {
        var name = cell.Kind is PageCellKind.Header or PageCellKind.Label ? "th" : "td";
        var attributes = Span("colspan", cell.Columns) + Span("rowspan", cell.Rows)
            + (cell.Cell is { } own ? Address(own.Pointer) + _marks.Attributes(own.Pointer) : cell.Kind == PageCellKind.Text ? " class=\"text\"" : "");
        return $"<{name}{attributes}>{HtmlText.EscapeLines(cell.Text)}</{name}>";
    }

    /// <summary>Which value an element shows, for programs that work with the page.</summary>
    private static string Address(JsonPointer pointer) => $" data-gd=\"{HtmlText.Escape(pointer.ToString())}\"";

    private static string Span(string name, int count) => count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, " {0}=\"{1}\"", name, count);
}
