using System.Globalization;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>
/// The result as one page that needs no other file: a table of all reports, then per report what was found, in words, and the report itself with the
/// findings marked. The table comes first and is known last, so the reports, and the lines of the table, wait in temporary files.
/// </summary>
internal sealed class HtmlResults : IResultWriter
{
    private readonly Stream _output;
    private readonly ToolMessages _messages;
    private readonly InkTable _table;
    private readonly WaitingText _lines = new();
    private readonly WaitingText _reports = new();
    private int _count;

    public HtmlResults(Stream output, ToolMessages messages)
    {
        _output = output;
        _messages = messages;
        _table = Overview.TableOf([], messages);
    }

    public byte[] Render(ExaminedReport report)
    {
        using var section = new MemoryStream();
        using (var writer = ToolConsole.OpenWriter(section))
        {
            writer.WriteLine($"<h2>{Text(_messages.PathOf(report.Path, report.Source.Number))}</h2>");
            if (report.Report is { } read)
            {
                writer.WriteLine($"<p class=\"facts\">{Text(ReportHeading.Facts(read, _messages))}</p>");
            }

            using (var words = new PageWriter(writer))
            {
                ReportText.WriteDiagnostics(words, _messages, report);
            }

            if (report.Report is { } printed)
            {
                writer.WriteLine("<article class=\"printed\">");
                ReportHtml.WriteBody(writer, printed, new DocumentWriteOptions { Diagnostics = [.. report.Diagnostics], Language = _messages.Language });
                writer.WriteLine("</article>");
            }

            writer.WriteLine("</section>");
        }

        return section.ToArray();
    }

    public void Write(ExaminedReport report, byte[] rendered)
    {
        _count++;
        _lines.WriteLine(PageWriter.TableRow(_table, Overview.LineOf(report, _messages), Anchor(_count)));
        _reports.WriteLine($"<section class=\"report\" id=\"{Anchor(_count)}\">");
        _reports.Write(rendered);
    }

    public void Complete(Totals totals)
    {
        using var page = ToolConsole.OpenWriter(_output);
        ReportHtml.WriteHead(page, _messages.ResultsTitle);
        page.WriteLine($"<style>\n{PageWriter.Style}\n{PageStyle.Css}\n</style>");
        page.WriteLine($"<section class=\"results\">\n<h1>{Text(_messages.ResultsTitle)}</h1>");
        using (var words = new PageWriter(page))
        {
            words.WriteLine(_messages.Totals(totals), Ink.Heading);
            words.WriteLine();
            RosterText.Write(words, _messages, totals.Roster);
            words.WriteLine();
            page.WriteLine(PageWriter.TableStart(_table));
            page.Flush();
            _lines.CopyTo(_output);
            page.WriteLine(PageWriter.TableEnd);
        }

        page.WriteLine("</section>");
        page.Flush();
        _reports.CopyTo(_output);
        ReportHtml.WriteEnd(page);
    }

    public void Dispose()
    {
        _lines.Dispose();
        _reports.Dispose();
    }

    private static string Text(string text) => HtmlText.Escape(text);

    private static string Anchor(int report) => string.Format(CultureInfo.InvariantCulture, "report-{0}", report);
}
