using System.Text;
using Gov.Disclosure.Documents.Sources.PlainText;
using Gov.Disclosure.Documents.Writing.Page;

namespace Gov.Disclosure.Documents.Writing.Markdown;

/// <summary>
/// Writes a report as Markdown. Tables in <c>|</c> have no spans: headers stand over their first column with blanks behind them, labels are
/// repeated before every row they are about, and blocks of other widths have fewer cells.
/// </summary>
internal static class MarkdownRenderer
{
    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
        var isFirst = true;
        foreach (var block in ReportPage.Of(report))
        {
            if (!isFirst)
            {
                writer.WriteLine();
            }

            isFirst = false;
            switch (block)
            {
                case PageTitle title:
                    writer.WriteLine("# " + MarkdownEscapes.Escape(title.Text));
                    break;
                case PageHeading heading:
                    writer.WriteLine("## " + heading.Section.Heading);
                    break;
                case PageLine line:
                    writer.WriteLine(MarkdownEscapes.EscapeLine(line.Text));
                    break;
                case PageTable table:
                    Write(writer, table);
                    break;
            }
        }
    }

    private static void Write(TextWriter writer, PageTable table)
    {
        var isDrawnInBlocks = table.Rows.All(row => row.All(cell => cell.Rows == 1));
        var rows = table.Rows.Select((row, index) => isDrawnInBlocks ? [.. row.Select(cell => cell.Text)] : Spread(table, index)).ToArray();
        var width = rows.Max(row => row.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            // The first row decides how many cells the rows of the table have.
            var cells = row == 0 ? rows[row].Concat(Enumerable.Repeat("", width - rows[row].Length)) : rows[row];
            writer.WriteLine($"| {string.Join(" | ", cells.Select(MarkdownEscapes.EscapeCell))} |");
            if (row == 0)
            {
                writer.WriteLine("|" + string.Concat(Enumerable.Repeat(" --- |", width)));
            }
        }
    }

    private static string[] Spread(PageTable table, int row) => [.. table.Across(row).SelectMany(entry => Enumerable.Range(0, entry.Cell.Columns)
        .Select(column => entry.Cell.Kind == PageCellKind.Label || (column == 0 && entry.StartsHere) ? entry.Cell.Text : ""))];
}
