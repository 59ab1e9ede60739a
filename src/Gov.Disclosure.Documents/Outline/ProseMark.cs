using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>
/// A character nobody sees at the start of a line says that the line is prose, whatever it looks like. Writers put it before lines that a reader
/// would take for a heading, a number or a row of a table. At the end of a line it says that the line goes on in the next.
/// </summary>
internal static class ProseMark
{
    public const char Mark = '\u2060';

    /// <summary>The line, marked where it could be taken for something else.</summary>
    /// <param name="line">The line.</param>
    /// <param name="labels">The labels of all tables.</param>
    /// <param name="missing">Those of tables that are not there or hold nothing, so that prose with their words could be what is left of them.</param>
    public static string Put(string line, IReadOnlyList<TableLabels> labels, IReadOnlyList<TableLabels> missing)
    {
        var isDoubtful = SectionHeading.TryRead(line, out _)
            || SectionHeading.TryReadOtherwise(line, out _)
            || SectionHeading.Inside(line).Any()
            || FrontMatter.IsTitle(line)
            || SiteMetadata.IsAboutPage(line)
            || CellReading.IsNumberOrMark(line)
            || missing.Any(table => table.CountIn(line) > 0)
            || labels.Any(table => LooseText.IsTable(new Paragraph(line, new SourcePosition()), table));
        return isDoubtful ? Mark + line : line;
    }

    /// <summary>The document without its marks, lines joined that were cut.</summary>
    public static SourceDocument Take(SourceDocument document)
    {
        if (!document.Blocks.Any(block => block is Paragraph paragraph && paragraph.Text.IndexOf(Mark) >= 0))
        {
            return document;
        }

        var blocks = new List<Block>();
        var goesOn = false;
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph)
            {
                blocks.Add(block);
                goesOn = false;
                continue;
            }

            // The title of a text in Markdown has its # before everything else.
            var isMarked = paragraph.Text.TrimStart('#', ' ') is { Length: > 0 } start && start[0] == Mark;
            var line = paragraph with { Text = paragraph.Text.Replace(Mark.ToString(), ""), IsProse = isMarked };
            if (goesOn && blocks[blocks.Count - 1] is Paragraph cut)
            {
                blocks[blocks.Count - 1] = cut with { Text = cut.Text + line.Text };
            }
            else
            {
                blocks.Add(line);
            }

            goesOn = paragraph.Text.Length > 1 && paragraph.Text[paragraph.Text.Length - 1] == Mark;
        }

        return document with { Blocks = blocks };
    }
}
