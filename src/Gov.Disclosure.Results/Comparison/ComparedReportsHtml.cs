using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Results.Html;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Comparison;

/// <summary>A comparison as one page that needs no other file.</summary>
internal static class ComparedReportsHtml
{
    public static void Write(Stream output, ComparedReports compared, ResultMessages messages)
    {
        using var page = Utf8Lines.Open(output);
        ReportHtml.WriteHead(page, messages.ComparisonTitle);
        page.WriteLine($"<style>\n{PageStyle.Palette}\n{PageStyle.Css}\n</style>\n<section class=\"result\">\n<h1>{Text(messages.ComparisonTitle)}</h1>");
        var text = new ComparedReportsText(messages);
        using (var heading = new PageWriter(page))
        {
            text.WriteHeading(heading, compared);
        }

        foreach (var table in ComparedTable.Of(compared, messages))
        {
            page.WriteLine($"<h2>{Text(table.Title)}</h2>");
            using var words = new PageWriter(page);
            text.WriteLines(words, table);
        }

        using (var chains = new PageWriter(page))
        {
            text.WriteChains(chains, compared);
        }

        page.WriteLine("</section>");
        ReportHtml.WriteEnd(page);
    }

    private static string Text(string text) => HtmlText.Escape(text);
}
