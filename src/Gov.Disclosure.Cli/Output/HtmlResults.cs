using System.Globalization;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>
/// The result as one page that needs no other file: a table of all reports, then per report what was found, in words, and the report itself with the
/// findings marked. The table comes first and is known last, so the reports, and the lines of the table, wait in temporary files.
/// </summary>
internal sealed class HtmlResults : IResultWriter
{
    private const string Style = """
        .results table { table-layout: auto; }
        .results td.number { text-align: right; }
        .report { break-before: page; }
        .report > h1 { font-size: 16pt; text-align: left; border-bottom: 2pt solid #000; }
        """;

    private readonly Stream _output;
    private readonly ToolMessages _messages;
    private readonly WaitingText _lines = new();
    private readonly WaitingText _reports = new();
    private int _count;

    public HtmlResults(Stream output, ToolMessages messages)
    {
        _output = output;
        _messages = messages;
    }

    public byte[] Render(ExaminedReport report)
    {
        using var section = new MemoryStream();
        using (var writer = ToolConsole.OpenWriter(section))
        {
            writer.WriteLine($"<h1>{Text(_messages.PathOf(report.Path, report.Source.Number))}</h1>");
            writer.WriteLine(InWords(report));
            if (report.Report is { } printed)
            {
                ReportHtml.WriteBody(writer, printed, new DocumentWriteOptions { Findings = [.. report.Diagnostics], Language = _messages.Language });
            }

            writer.WriteLine("</section>");
        }

        return section.ToArray();
    }

    public void Write(ExaminedReport report, byte[] rendered)
    {
        _count++;
        _lines.WriteLine($"<tr>{string.Concat(Overview.LineOf(report, _messages).Select((cell, column) => Cell(cell, column, _count)))}</tr>");
        _reports.WriteLine($"<section class=\"report\" id=\"{Anchor(_count)}\">");
        _reports.Write(rendered);
    }

    public void Complete(Totals totals)
    {
        using var page = ToolConsole.OpenWriter(_output);
        ReportHtml.WriteHead(page, _messages.ResultsTitle);
        page.WriteLine($"<style>\n{Style}\n{WordsOnPage.Style}\n</style>");
        page.WriteLine($"<section class=\"results\">\n<h1>{Text(_messages.ResultsTitle)}</h1>");
        page.WriteLine($"<table>\n<thead><tr>{string.Concat(_messages.OverviewHeadings.Select(heading => $"<th>{Text(heading)}</th>"))}</tr></thead>\n<tbody>");
        page.Flush();
        _lines.CopyTo(_output);
        page.WriteLine($"</tbody>\n</table>\n<p>{Text(_messages.Totals(totals))}</p>\n</section>");
        page.Flush();
        _reports.CopyTo(_output);
        ReportHtml.WriteEnd(page);
    }

    public void Dispose()
    {
        _lines.Dispose();
        _reports.Dispose();
    }

    /// <summary>What was found, as the text output says it.</summary>
    private string InWords(ExaminedReport report) => WordsOnPage.Of(writer => ReportText.Write(writer, _messages, report));

    private string Cell(string text, int column, int report) =>
        column == 0 ? $"<td class=\"text\"><a href=\"#{Anchor(report)}\">{Text(text)}</a></td>"
        : column >= _messages.OverviewHeadings.Count - Overview.Numbers ? $"<td class=\"number\">{Text(text)}</td>"
        : $"<td>{Text(text)}</td>";

    private static string Text(string text) => HtmlText.Escape(text);

    private static string Anchor(int report) => string.Format(CultureInfo.InvariantCulture, "report-{0}", report);
}
