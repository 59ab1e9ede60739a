using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Html.Tree;

namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>Web pages, as they are published or as Word and WPS save them. Nothing a page refers to is fetched, no script runs.</summary>
internal static class HtmlSource
{
    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => Read(HtmlDecoding.Decode(bytes), options);

    public static SourceReading Read(string page, DocumentReadOptions options)
    {
        var isCut = EndsInTable(page);

        // Who cannot see the end of a number does not know it.
        using var document = HtmlNodeFactory.Parse(isCut && page[page.Length - 1] != '>' ? page + GridCell.Unreadable : page, options.MaxNesting);
        return document.IsTooDeep ? SourceReading.NestingTooDeep(options) : HtmlFlow.Read(document, options, isCut);
    }

    /// <summary>Whether the file breaks off within a table, as downloads do. Tags that may be left out are left out by those who end their pages.</summary>
    private static bool EndsInTable(string page) =>
        !page.AsSpan().TrimEnd().EndsWith("</html>".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && page.LastIndexOf("<table", StringComparison.OrdinalIgnoreCase) > page.LastIndexOf("</table", StringComparison.OrdinalIgnoreCase)
        && page.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase) < 0;
}
