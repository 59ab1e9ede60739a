using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Html.Tree;

namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>Cuts off what the site prints below the report: the report ends with the element that holds all headings of its sections.</summary>
internal static class HtmlArticle
{
    // One heading alone says nothing about where the article ends.
    private const int FewestHeadings = 3;

    public static IReadOnlyList<Block> Of(IReadOnlyList<PlacedBlock> blocks)
    {
        var headings = Headings(blocks, line => SectionHeading.TryRead(line, out _));
        if (headings.Length == 0)
        {
            headings = Headings(blocks, line => SectionHeading.TryReadOtherwise(line, out _));
        }

        if (headings.Length < FewestHeadings)
        {
            return [.. blocks.Select(block => block.Block)];
        }

        var article = headings.Aggregate(CommonAncestor);
        var end = blocks.Count;
        while (end > 0 && !blocks[end - 1].Element.IsWithin(article))
        {
            end--;
        }

        return [.. blocks.Take(end).Select(block => block.Block)];
    }

    private static HtmlNode[] Headings(IReadOnlyList<PlacedBlock> blocks, Predicate<string> isHeading) =>
        [.. blocks.Where(block => IsHeading(block.Block, isHeading)).Select(block => block.Element)];

    private static bool IsHeading(Block block, Predicate<string> isHeading) => block is Paragraph paragraph
        ? isHeading(paragraph.Text)
        : block is Grid grid && grid.Rows.Any(row => row.OnlyText is { } only && isHeading(only.Text));

    private static HtmlNode CommonAncestor(HtmlNode first, HtmlNode second)
    {
        var common = first;
        while (!second.IsWithin(common) && common.Parent is { } parent)
        {
            common = parent;
        }

        return common;
    }
}
