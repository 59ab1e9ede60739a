namespace Gov.Disclosure.Documents;

/// <summary>A block of a page with the element it stands in.</summary>
internal sealed record PlacedBlock(Block Block, HtmlNode Element);
