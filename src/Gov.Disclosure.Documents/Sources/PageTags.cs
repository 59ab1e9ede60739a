namespace Gov.Disclosure.Documents.Sources;

/// <summary>
/// What the head of a page says about the document on it. Government sites carry the tags that 国办发〔2017〕47号, 政府网站发展指引, annex 2 prescribes:
/// SiteName, ArticleTitle, PubDate, ContentSource, Url and others.
/// </summary>
internal sealed record PageTags
{
    public static readonly PageTags None = new();

    /// <summary>The title of the article.</summary>
    public string? ArticleTitle { get; private init; }

    /// <summary>When it was published, as in <c>2025-01-20 10:30</c>.</summary>
    public string? PubDate { get; private init; }

    /// <summary>Who it comes from; often the agency that published it.</summary>
    public string? ContentSource { get; private init; }

    /// <summary>The address of the page.</summary>
    public string? Url { get; private init; }

    /// <summary>The name of the site.</summary>
    public string? SiteName { get; private init; }

    /// <summary>The tags with one more; the first of a name counts.</summary>
    public PageTags With(string name, string content)
    {
        content = content.Trim();
        return content.Length == 0 ? this : name.Trim().ToUpperInvariant() switch
        {
            "ARTICLETITLE" => this with { ArticleTitle = ArticleTitle ?? content },
            "PUBDATE" or "PUBLISHDATE" => this with { PubDate = PubDate ?? content },
            "CONTENTSOURCE" => this with { ContentSource = ContentSource ?? content },
            "URL" => this with { Url = Url ?? content },
            "SITENAME" => this with { SiteName = SiteName ?? content },
            _ => this,
        };
    }
}
