using System.Buffers;
using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.Html.Tree;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Html;

/// <summary>
/// The result as one page that needs no other file: a table of all reports, then the reports one by one, both the gravest first. What comes first is known
/// last, so the reports, and the lines of the table, wait. A page of one report has no table.
/// </summary>
internal sealed class HtmlResults : ResultBody
{
    // Stands in a rendered report for the number it gets in its turn.
    private const string OwnNumber = "\uFDD0own-number\uFDD1";

    private readonly ResultMessages _messages;
    private readonly ResultOptions _options;
    private readonly InkTable _table;
    private readonly WaitingText _lines = new();
    private readonly WaitingText _reports = new();
    private int _count;

    public HtmlResults(ResultOptions options)
    {
        _messages = options.Messages;
        _options = options;
        _table = Overview.TableOf([], _messages);
    }

    public override byte[] Render(ReportResult report)
    {
        using var section = new StringWriter { NewLine = "\n" };
        ReportSectionWriter.Write(section, _messages, report, Anchor(OwnNumber));
        return Encoding.UTF8.GetBytes(section.ToString());
    }

    public override void Write(ReportResult report, byte[] rendered)
    {
        var number = (++_count).ToString(CultureInfo.InvariantCulture);
        var verdict = ReportVerdict.Of(report, _messages);
        _lines.Write(Encoding.UTF8.GetBytes(Line(report, verdict, Anchor(number))), verdict.Gravity);
        _reports.Write(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(rendered).Replace(OwnNumber, number)), verdict.Gravity);
    }

    public override IEnumerable<ReadOnlyMemory<byte>> End(ResultTotals totals)
    {
        WriteStart(totals);
        if (_count > 1)
        {
            Put($"<table class=\"overview\">\n<thead><tr>{string.Concat(_table.Headings.Select((heading, column) => $"<th scope=\"col\"{Amount(column)}>{Text(heading)}</th>"))}</tr></thead>\n<tbody>\n");
            foreach (var lines in _lines.Pieces())
            {
                yield return lines;
            }

            Put("</tbody>\n</table>\n");
        }

        Put("</div>\n");
        foreach (var reports in _reports.Pieces())
        {
            yield return reports;
        }

        using var end = new StringWriter { NewLine = "\n" };
        end.WriteLine(
            $"<p class=\"made\" {HtmlAttributes.Aside}>{Text(_messages.CheckedBy(Product.Version, _options.CheckedOn, _options.Profile))}</p>\n</main>");
        ReportHtml.WriteEnd(end);
        Put(end.ToString());
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
        page.WriteLine($"<style>\n{PageStyle.Palette}\n{PageStyle.Css}\n</style>");
        page.WriteLine($"<main class=\"result\">\n<div {HtmlAttributes.Aside}>\n<h1>{Text(_messages.ResultsTitle)}</h1>");
        if (_count != 1)
        {
            page.WriteLine($"<p class=\"totals\">{Text(_messages.Totals(totals))}</p>");
        }

        foreach (var line in RoundText.Of(totals.Round, _messages))
        {
            page.WriteLine($"<p class=\"totals\">{Text(line)}</p>");
        }

        foreach (var coverage in totals.Roster)
        {
            page.WriteLine($"<p class=\"note{(coverage.Missing.Count > 0 ? " warning-note" : "")}\">{Text(_messages.Roster(coverage))}</p>");
        }

        Put(page.ToString());
    }

    private string Line(ReportResult report, ReportVerdict verdict, string anchor)
    {
        var cells = Overview.LineOf(report, _messages);
        return $"<tr>{string.Concat(cells.Select((cell, column) => column == 0
            ? $"<td><a class=\"state {verdict.State}\" href=\"#{anchor}\">{Text(cell)}</a></td>"
            : $"<td{Amount(column)} data-label=\"{Text(_table.Headings[column])}\">{Text(cell)}</td>"))}</tr>\n";
    }

    private string Amount(int column) => _table.HoldsNumbers(column) ? " class=\"amount\"" : "";

    private void Put(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    private static string Text(string text) => HtmlText.Escape(text);

    private static string Anchor(string report) => $"report-{report}";
}
