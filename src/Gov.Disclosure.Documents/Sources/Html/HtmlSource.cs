using AngleSharp.Html.Parser;

namespace Gov.Disclosure.Documents;

/// <summary>Web pages, as they are published or as Word and WPS save them. Nothing a page refers to is fetched, no script runs.</summary>
internal static class HtmlSource
{
    private static readonly HtmlParserOptions ParserOptions = new() { IsKeepingSourceReferences = true };

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        var html = HtmlDecoding.Decode(bytes);
        if (HtmlNesting.IsDeeperThan(html, options.MaxNesting))
        {
            return SourceReading.NestingTooDeep(options);
        }

        using var document = new HtmlParser(ParserOptions).ParseDocument(html);
        return document.Body is { } body ? HtmlFlow.Read(body, options) : SourceReading.Of([]);
    }
}
