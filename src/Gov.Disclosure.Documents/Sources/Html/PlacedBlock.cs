using Gov.Disclosure.Documents.Sources.Html.Tree;

namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>A block of a page with the element it stands in.</summary>
internal sealed record PlacedBlock(Block Block, HtmlNode Element);
