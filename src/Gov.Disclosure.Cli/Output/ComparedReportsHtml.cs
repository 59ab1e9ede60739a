using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>A comparison as one page that needs no other file.</summary>
internal static class ComparedReportsHtml
{
    private const string Style = """
        .compared table { table-layout: auto; }
        .compared td { text-align: left; }
        .compared th, .compared td.number { white-space: nowrap; }
        .compared td.number { text-align: right; }
        """;

    public static void Write(Stream output, ComparedReports compared, ToolMessages messages)
    {
        using var page = ToolConsole.OpenWriter(output);
        var text = new ComparedReportsText(messages);
        ReportHtml.WriteHead(page, messages.ComparisonTitle);
        page.WriteLine($"<style>\n{Style}\n{WordsOnPage.Style}\n</style>\n<section class=\"compared\">\n<h1>{Text(messages.ComparisonTitle)}</h1>");
        page.WriteLine(WordsOnPage.Of(writer => text.WriteHeading(writer, compared)));
        foreach (var table in ComparedTable.Of(compared, messages))
        {
            WriteTable(page, table, messages);
        }

        page.WriteLine($"{WordsOnPage.Of(writer => text.WriteChains(writer, compared))}\n</section>");
        ReportHtml.WriteEnd(page);
    }

    private static void WriteTable(StreamWriter page, ComparedTable table, ToolMessages messages)
    {
        page.WriteLine($"<h2>{Text(table.Title)}</h2>");
        if (table.Lines.Count > 0)
        {
            page.WriteLine($"<table>\n<thead><tr>{string.Concat(table.Headings.Select(heading => $"<th>{Text(heading)}</th>"))}</tr></thead>\n<tbody>");
            foreach (var line in table.Lines)
            {
                page.WriteLine($"<tr>{string.Concat(line.Select((cell, column) => column < line.Count - ComparedTable.Numbers ? $"<td>{Text(cell)}</td>" : $"<td class=\"number\">{Text(cell)}</td>"))}</tr>");
            }

            page.WriteLine("</tbody>\n</table>");
        }

        if (table.LeftOut > 0)
        {
            page.WriteLine($"<p>{Text(messages.CellsLeftOut(table.LeftOut))}</p>");
        }
    }

    private static string Text(string text) => HtmlText.Escape(text);
}
