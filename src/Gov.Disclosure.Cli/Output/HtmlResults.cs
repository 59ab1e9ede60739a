using System.Globalization;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>
/// The result as one page that needs no other file: a table of all reports, then per report what was found, in words, and the report itself with the
/// findings marked. The table comes first and is known last, so the reports wait for it in a temporary file.
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
    private readonly Overview _overview;
    private readonly FileStream _waiting;
    private readonly StreamWriter _reports;

    public HtmlResults(Stream output, ToolMessages messages)
    {
        _output = output;
        _messages = messages;
        _overview = new Overview(messages);
        _waiting = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        _reports = ToolConsole.OpenWriter(_waiting);
    }

    public void Write(ExaminedReport report)
    {
        _overview.Add(report);
        _reports.WriteLine($"<section class=\"report\" id=\"{Anchor(_overview.Count)}\">");
        _reports.WriteLine($"<h1>{Text(_messages.PathOf(report.Path, report.Source.Number))}</h1>");
        _reports.WriteLine(InWords(report));
        if (report.Report is { } printed)
        {
            ReportHtml.WriteBody(_reports, printed, new DocumentWriteOptions { Findings = [.. report.Diagnostics], Language = _messages.Language });
        }

        _reports.WriteLine("</section>");
    }

    public void Complete(Totals totals)
    {
        _reports.Flush();
        using var page = ToolConsole.OpenWriter(_output);
        ReportHtml.WriteHead(page, _messages.ResultsTitle);
        page.WriteLine($"<style>\n{Style}\n{WordsOnPage.Style}\n</style>");
        page.WriteLine($"<section class=\"results\">\n<h1>{Text(_messages.ResultsTitle)}</h1>");
        page.WriteLine($"<table>\n<thead><tr>{string.Concat(_messages.OverviewHeadings.Select(heading => $"<th>{Text(heading)}</th>"))}</tr></thead>\n<tbody>");
        for (var line = 0; line < _overview.Count; line++)
        {
            page.WriteLine($"<tr>{string.Concat(_overview.Lines[line].Select((cell, column) => Cell(cell, column, line + 1)))}</tr>");
        }

        page.WriteLine($"</tbody>\n</table>\n<p>{Text(_messages.Totals(totals))}</p>\n</section>");
        page.Flush();
        _waiting.Position = 0;
        _waiting.CopyTo(_output);
        ReportHtml.WriteEnd(page);
    }

    public void Dispose()
    {
        _reports.Dispose();
        _waiting.Dispose();
    }

    /// <summary>What was found, as the text output says it.</summary>
    private string InWords(ExaminedReport report) => WordsOnPage.Of(writer =>
    {
        using var results = new TextResults(writer, _messages);
        results.Write(report);
    });

    private string Cell(string text, int column, int report) =>
        column == 0 ? $"<td class=\"text\"><a href=\"#{Anchor(report)}\">{Text(text)}</a></td>"
        : column >= _messages.OverviewHeadings.Count - Overview.Numbers ? $"<td class=\"number\">{Text(text)}</td>"
        : $"<td>{Text(text)}</td>";

    private static string Text(string text) => HtmlText.Escape(text);

    private static string Anchor(int report) => string.Format(CultureInfo.InvariantCulture, "report-{0}", report);
}
