namespace Gov.Disclosure.Documents;

/// <summary>Web pages, as they are published or as Word and WPS save them. Nothing a page refers to is fetched, no script runs.</summary>
internal static class HtmlSource
{
    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        var html = HtmlDecoding.Decode(bytes);
        var isCut = EndsInTable(html);

        // Who cannot see the end of a number does not know it.
        using var document = HtmlNodeFactory.Parse(isCut && html[html.Length - 1] != '>' ? html + GridCell.Unreadable : html, options.MaxNesting);
        return document.IsTooDeep ? SourceReading.NestingTooDeep(options) : HtmlFlow.Read(document, options, isCut);
    }

    /// <summary>Whether the file breaks off within a table, as downloads do. Tags that may be left out are left out by those who end their pages.</summary>
    private static bool EndsInTable(string html) =>
        !html.AsSpan().TrimEnd().EndsWith("</html>".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && html.LastIndexOf("<table", StringComparison.OrdinalIgnoreCase) > html.LastIndexOf("</table", StringComparison.OrdinalIgnoreCase)
        && html.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase) < 0;
}
