using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Sources.Html.Tree;
using Gov.Disclosure.Documents.Writing.Page;

namespace Gov.Disclosure.Documents.Writing.Html;

/// <summary>Writes a report as a page that needs no other file. Every text of the report is escaped; there is no script.</summary>
internal sealed class HtmlRenderer
{
    private readonly TextWriter _writer;
    private readonly DiagnosticMarks _marks;

    // The text whose lines are being written.
    private MarkedText? _text;
    private JsonPointer? _source;

    private HtmlRenderer(TextWriter writer, DiagnosticMarks marks)
    {
        _writer = writer;
        _marks = marks;
    }

    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
        ReportHtml.WriteHead(writer, report.ToString(), TagsOf(report, options));
        WriteBody(writer, report, options);
        ReportHtml.WriteEnd(writer);
    }

    /// <summary>The contract that the addresses on the page are names of, the forms of its tables, and where the same report is as JSON.</summary>
    private static IEnumerable<string> TagsOf(AnnualReport report, DocumentWriteOptions options) =>
    [
        .. ContractFact.Of(report).Select(fact => $"<meta name=\"{fact.Name}\" content=\"{HtmlText.Escape(fact.Value)}\">"),
        .. options.JsonUrl is { } url ? [$"<link rel=\"alternate\" type=\"application/json\" href=\"{HtmlText.Escape(url)}\">"] : Array.Empty<string>(),
    ];

    public static void WriteBody(TextWriter writer, AnnualReport report, DocumentWriteOptions options) =>
        WriteBody(writer, report, new DiagnosticMarks(report, options.Diagnostics ?? [], options.Language));

    public static void WriteBody(TextWriter writer, AnnualReport report, DiagnosticMarks marks)
    {
        writer.WriteLine("<article class=\"sheet\" lang=\"zh-CN\">");
        writer.Write(marks.List(null));
        var renderer = new HtmlRenderer(writer, marks);
        foreach (var block in ReportPage.Of(report))
        {
            renderer.Write(block);
        }

        renderer.EndText();
        writer.WriteLine("</article>");
    }

    private void Write(PageBlock block)
    {
        if (block is not PageLine { Source: var source } || source != _source)
        {
            EndText();
        }

        switch (block)
        {
            case PageTitle title:
                Heading("h1", DiagnosticMarks.TitlePointer, title.Text);
                break;
            case PageHeading heading:
                Heading("h2", heading.Section.Pointer, heading.Section.Heading, Address(heading.Section.Pointer));
                break;
            case PageLine line:
                StartText(line.Source);
                _writer.WriteLine($"<p>{_text!.Next(line.Text)}</p>");
                break;
            case PageTable table:
                Write(table);
                _writer.Write(table.Source is null ? "" : _marks.List(table.Source));
                break;
        }
    }

    private void Heading(string name, JsonPointer pointer, string text, string address = "") =>
        _writer.WriteLine($"<{name}{address}{_marks.Attributes(pointer)}>{HtmlText.Escape(text)}{_marks.Numbers(pointer)}</{name}>");

    private void StartText(JsonPointer source)
    {
        if (_text is null)
        {
            _text = _marks.TextOf(source);
            _source = source;
            _writer.Write($"<div class=\"prose\" data-gd=\"{HtmlText.Escape(source.ToString())}\">");
            _writer.WriteLine(_marks.Fold is { } fold ? $"<details><summary {HtmlAttributes.Aside}>{HtmlText.Escape(fold(_marks.In(source)))}</summary>" : "");
        }
    }

    private void EndText()
    {
        if (_text is not null)
        {
            _writer.WriteLine(_marks.Fold is null ? "</div>" : "</details></div>");
            _text = null;
            _source = null;
        }
    }

    private void Write(PageTable table)
    {
        _writer.WriteLine("<div class=\"table\">\n<table>");
        var whole = table.Widths.Sum();
        _writer.WriteLine(
            $"<colgroup>{string.Concat(table.Widths.Select(width => string.Format(CultureInfo.InvariantCulture, "<col style=\"width:{0:0.##}%\">", 100m * width / whole)))}</colgroup>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (row == 0 || row == table.HeaderRows)
            {
                _writer.WriteLine(row < table.HeaderRows ? "<thead>" : "<tbody>");
            }

            _writer.WriteLine($"<tr>{string.Concat(table.Rows[row].Select(cell => Cell(table, row, cell)))}</tr>");
            if (row == table.HeaderRows - 1 || row == table.Rows.Count - 1)
            {
                _writer.WriteLine(row < table.HeaderRows ? "</thead>" : "</tbody>");
            }
        }

        _writer.WriteLine("</table>\n</div>");
    }

    private string Cell(PageTable table, int row, PageCell cell)
    {
        var spans = Span("colspan", cell.Columns) + Span("rowspan", cell.Rows);
        var text = HtmlText.EscapeLines(cell.Text);
        return cell switch
        {
            { Kind: PageCellKind.Header } => $"<th{spans}{Id()} scope=\"{(cell.Columns > 1 ? "colgroup" : "col")}\">{text}</th>",
            { Kind: PageCellKind.Label } => $"<th{spans}{Id()} scope=\"{(cell.Rows > 1 ? "rowgroup" : "row")}\">{text}</th>",
            { Cell: { } own } => $"<td{spans}{Address(own.Pointer)}{Headers()}{_marks.Attributes(own.Pointer)}>{text}{_marks.Numbers(own.Pointer)}</td>",
            { Kind: PageCellKind.Text } => $"<td{spans} class=\"text\">{text}</td>",
            _ => $"<td{spans}>{text}</td>",
        };

        string Id() => table.Source is null ? "" : $" id=\"{NameOf(row, cell)}\"";

        string Headers() => $" headers=\"{string.Join(" ", table.HeadersOf(row, cell).Select(header => NameOf(header.Row, header.Cell)))}\"";

        string NameOf(int at, PageCell header) => string.Format(
            CultureInfo.InvariantCulture, "{0}-{1}-{2}-{3}", HtmlText.Escape(_marks.Anchor), ReportSection.Of(table.Source!.Form.Kind).Name, at + 1,
            header.Column + 1);
    }

    /// <summary>Which value an element shows, for programs that work with the page.</summary>
    private static string Address(JsonPointer pointer) => $" data-gd=\"{HtmlText.Escape(pointer.ToString())}\"";

    private static string Span(string name, int count) => count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, " {0}=\"{1}\"", name, count);
}
