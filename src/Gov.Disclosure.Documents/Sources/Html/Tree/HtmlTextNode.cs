using AngleSharp.Common;
using AngleSharp.Dom;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>A stretch of text.</summary>
internal sealed class HtmlTextNode : HtmlNode
{
    private readonly ReadOnlyMemory<char> _text;

    /// <param name="text">A part of the parser's buffer, which is there until the document is disposed.</param>
    public HtmlTextNode(ReadOnlyMemory<char> text) => _text = text;

    public override StringOrMemory NodeName => "#text";

    public override NodeFlags Flags => NodeFlags.None;

    public ReadOnlySpan<char> Text => _text.Span;

    public override string TextContent => _text.ToString();
}
