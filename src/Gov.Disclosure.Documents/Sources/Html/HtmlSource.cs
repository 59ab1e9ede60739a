namespace Gov.Disclosure.Documents;

/// <summary>Web pages, as they are published or as Word and WPS save them. Nothing a page refers to is fetched, no script runs.</summary>
internal static class HtmlSource
{
    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => Read(HtmlDecoding.Decode(bytes), options);

    public static SourceReading Read(string page, DocumentReadOptions options)
    {
        using var document = HtmlNodeFactory.Parse(page, options.MaxNesting);
        return document.IsTooDeep ? SourceReading.NestingTooDeep(options) : HtmlFlow.Read(document, options);
    }
}
