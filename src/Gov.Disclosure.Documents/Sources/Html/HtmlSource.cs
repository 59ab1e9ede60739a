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
        using var document = HtmlNodeFactory.Parse(isCut ? WithDoubt(page) : page, options.MaxNesting);
        return document.IsTooDeep ? SourceReading.NestingTooDeep(options) : HtmlFlow.Read(document, options, isCut);
    }

    /// <summary>Who cannot see the end of a number does not know it, nor whether one would have stood in a cell that was only begun. What a tag closes is whole.</summary>
    private static string WithDoubt(string page)
    {
        var tag = page.LastIndexOf('<');
        var end = page.IndexOf('>', tag);
        return page.AsSpan(tag + 1) is ['/', ..] && (end < 0 || string.IsNullOrWhiteSpace(page.Substring(end + 1))) ? page
            : (end < 0 ? page.Substring(0, tag) : page) + GridCell.Unreadable;
    }

    /// <summary>Whether the file breaks off within a table, as downloads do. Tags that may be left out are left out by those who end their pages.</summary>
    private static bool EndsInTable(string page) =>
        !page.AsSpan().TrimEnd().EndsWith("</html>".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && page.LastIndexOf("<table", StringComparison.OrdinalIgnoreCase) > page.LastIndexOf("</table", StringComparison.OrdinalIgnoreCase)
        && page.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase) < 0;
}
