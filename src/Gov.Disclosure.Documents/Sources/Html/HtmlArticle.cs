using AngleSharp.Dom;

namespace Gov.Disclosure.Documents;

/// <summary>Cuts off what the site prints below the report: the report ends with the element that holds all headings of its sections.</summary>
internal static class HtmlArticle
{
    // One heading alone says nothing about where the article ends.
    private const int FewestHeadings = 3;

    public static IReadOnlyList<Block> Of(IReadOnlyList<PlacedBlock> blocks)
    {
        var headings = blocks.Where(block => IsHeading(block.Block)).Select(block => block.Element).ToArray();
        if (headings.Length < FewestHeadings)
        {
            return [.. blocks.Select(block => block.Block)];
        }

        var article = headings.Aggregate(CommonAncestor);
        var end = blocks.Count;
        while (end > 0 && !article.Contains(blocks[end - 1].Element))
        {
            end--;
        }

        return [.. blocks.Take(end).Select(block => block.Block)];
    }

    private static bool IsHeading(Block block) => block is Paragraph paragraph
        ? SectionHeading.TryRead(paragraph.Text, out _)
        : block is Grid grid && grid.Rows.Any(row => row.OnlyText is { } only && SectionHeading.TryRead(only.Text, out _));

    private static IElement CommonAncestor(IElement first, IElement second)
    {
        var common = first;
        while (!common.Contains(second) && common.ParentElement is { } parent)
        {
            common = parent;
        }

        return common;
    }
}
