using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results.Html;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Places;

/// <summary>
/// All results of a place and its years as one page. Of a report only a line is kept, so that the reports of a province take the memory of a table of its
/// agencies.
/// </summary>
internal sealed class OverviewResults : ResultBody
{
    private readonly ResultOptions _options;
    private readonly OverviewMessages _words;
    private readonly Place _place = new();
    private readonly Dictionary<Rule, string> _remedies = [];

    public OverviewResults(ResultOptions options)
    {
        _options = options;
        _words = OverviewMessages.Of(options.Language);
    }

    public override byte[] Render(ReportResult result) => [];

    public override void Write(ReportResult result, byte[] rendered)
    {
        var report = PlaceReport.Of(result, _place.Reports.Count);
        _place.Add(report, PlaceReport.FiguresOf(result));
        foreach (var (rule, _) in report.Rules)
        {
            if (!_remedies.ContainsKey(rule))
            {
                _remedies.Add(rule, result.Diagnostics.First(diagnostic => diagnostic.Rule == rule).GetRemedy(_options.Language));
            }
        }
    }

    public override IEnumerable<ReadOnlyMemory<byte>> End(ResultTotals totals)
    {
        var place = _place;
        place.Roster = totals.Roster;
        using var start = new StringWriter { NewLine = "\n" };
        ReportHtml.WriteHead(start, _words.Title);
        start.WriteLine($"<style>\n{PageStyle.Palette}\n{PageStyle.Overview}\n</style>");
        start.WriteLine("<main class=\"place\">");
        yield return Bytes(start);
        Action<TextWriter>[] parts =
        [
            page => StatesPart.Write(page, place, _words),
            page => FindingsPart.Write(page, place, _remedies, _words, _options.Language),
            page => FiguresPart.Write(page, place, _words),
        ];
        foreach (var part in parts)
        {
            using var page = new StringWriter { NewLine = "\n" };
            part(page);
            yield return Bytes(page);
        }

        using var end = new StringWriter { NewLine = "\n" };
        end.WriteLine("</main>");
        ReportHtml.WriteEnd(end);
        yield return Bytes(end);
    }

    private static ReadOnlyMemory<byte> Bytes(StringWriter text) => Encoding.UTF8.GetBytes(text.ToString());
}
