using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>
/// Tells apart the reports of a file that holds several, as a workbook with a sheet for each year. Each begins with a title of its own and has sections
/// of its own; a list of links to other years has titles and no sections.
/// </summary>
internal static class ReportParts
{
    // Fewer headings may stand in a list of contents, or be quoted.
    private const int FewestSections = 3;

    // All titles end so; nearly no other line does.
    private static readonly string[] Ends = ["报告", "報告"];

    /// <summary>The reports, each from its title on, the one of the latest year first; one part where there is one report or none.</summary>
    public static IReadOnlyList<SourceDocument> Of(SourceDocument document) => InOrder(document) is { Count: > 1 } parts
        ? [.. parts.OrderByDescending(part => FrontMatter.ReadTitle(TitleOf(part).Text).Year)]
        : [document];

    private static IReadOnlyList<SourceDocument> InOrder(SourceDocument document)
    {
        // The lines of a sheet may be a table of one column.
        document = document with { Blocks = [.. document.Blocks.SelectMany(block => GridPieces.Of(block, _ => null))] };
        var starts = new List<int>();
        (string? Agency, int? Year)? last = null;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (TitleAt(document.Blocks[i]) is { Year: not null } title && title != last)
            {
                last = title;
                starts.Add(i);
            }
        }

        if (starts.Count < 2)
        {
            return [document];
        }

        starts.RemoveAll(
            start => SectionsIn(document, start, starts.Find(next => next > start) is > 0 and var end ? end : document.Blocks.Count) < FewestSections);
        return starts.Count < 2 ? [document] : [.. starts.Select((start, index) => document with
        {
            Blocks = [
                .. document.Blocks.Skip(index == 0 ? 0 : start)
                    .Take((index + 1 < starts.Count ? starts[index + 1] : document.Blocks.Count) - (index == 0 ? 0 : start))],
        })];
    }

    /// <summary>The title a part begins with.</summary>
    public static Paragraph TitleOf(SourceDocument part) => part.Blocks.OfType<Paragraph>().First(line => TitleAt(line) is { Year: not null });

    private static (string? Agency, int? Year)? TitleAt(Block block) =>
        block is Paragraph { IsProse: false } line && Array.Exists(Ends, end => line.Text.Contains(end)) ? FrontMatter.TitleOf(line.Text) : null;

    private static int SectionsIn(SourceDocument document, int start, int end)
    {
        var found = new HashSet<ReportSection>();
        for (var i = start; i < end; i++)
        {
            if (document.Blocks[i] is Paragraph line && SectionHeading.TryRead(line.Text, out var section))
            {
                found.Add(section);
            }
        }

        return found.Count;
    }
}
