using System.Buffers;
using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Html;

/// <summary>
/// The result as one page that needs no other file: a table of all reports, then per report what was found, in words, and the report itself with the
/// findings marked. The table comes first and is known last, so the reports, and the lines of the table, wait.
/// </summary>
internal sealed class HtmlResults : ResultBody
{
    private readonly ResultMessages _messages;
    private readonly InkTable _table;
    private readonly WaitingText _lines = new();
    private readonly WaitingText _reports = new();
    private int _count;

    public HtmlResults(ResultOptions options)
    {
        _messages = options.Messages;
        _table = Overview.TableOf([], _messages);
    }

    public override byte[] Render(ReportResult report)
    {
        using var section = new MemoryStream();
        using (var writer = Utf8Lines.Open(section))
        {
            writer.WriteLine($"<h2>{Text(_messages.PathOf(report.Name, report.Number))}</h2>");
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

    public override void Write(ReportResult report, byte[] rendered)
    {
        _count++;
        _lines.Write(Encoding.UTF8.GetBytes(PageWriter.TableRow(_table, Overview.LineOf(report, _messages), Anchor(_count)) + "\n"));
        _reports.Write(Encoding.UTF8.GetBytes($"<section class=\"report\" id=\"{Anchor(_count)}\">\n"));
        _reports.Write(rendered);
    }

    public override IEnumerable<ReadOnlyMemory<byte>> End(ResultTotals totals)
    {
        WriteStart(totals);
        foreach (var lines in _lines.Pieces())
        {
            yield return lines;
        }

        Output.Write(Encoding.UTF8.GetBytes($"{PageWriter.TableEnd}\n</div>\n</section>\n"));
        foreach (var reports in _reports.Pieces())
        {
            yield return reports;
        }

        using var end = new StringWriter { NewLine = "\n" };
        ReportHtml.WriteEnd(end);
        Output.Write(Encoding.UTF8.GetBytes(end.ToString()));
    }

    public override void Dispose()
    {
        _lines.Dispose();
        _reports.Dispose();
        base.Dispose();
    }

    /// <summary>Writes what stands before the lines of the table.</summary>
    private void WriteStart(ResultTotals totals)
    {
        using var page = new StringWriter { NewLine = "\n" };
        ReportHtml.WriteHead(page, _messages.ResultsTitle);
        page.WriteLine($"<style>\n{PageWriter.Style}\n{PageStyle.Css}\n</style>");
        page.WriteLine($"<section class=\"results\">\n<h1>{Text(_messages.ResultsTitle)}</h1>");
        var words = new PageWriter(page);
        words.WriteLine(_messages.Totals(totals), Ink.Heading);
        words.WriteLine();
        RosterText.Write(words, _messages, totals.Roster);
        words.WriteLine();
        page.WriteLine(PageWriter.TableStart(_table));
        Output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static string Text(string text) => HtmlText.Escape(text);

    private static string Anchor(int report) => string.Format(CultureInfo.InvariantCulture, "report-{0}", report);
}
