using AngleSharp.Dom;

namespace Gov.Disclosure.Documents;

/// <summary>Which elements of a page show text, and how.</summary>
internal static class HtmlElements
{
    /// <summary>The attribute of what this library adds to a report that it marks findings in: it is no part of the report.</summary>
    public const string Aside = "data-aside";

    private static readonly HashSet<string> NotShown = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "head", "title", "iframe", "object", "embed", "svg", "select", "textarea", "datalist", "audio", "video", "canvas",
        "colgroup",
        // Struck out: what stands there has been taken back.
        "del", "s", "strike",
    };

    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    };

    public static bool IsShown(IElement element)
    {
        if (NotShown.Contains(element.LocalName))
        {
            return false;
        }

        // Every element of a page is asked, and few have more than two attributes: one look at each is faster than looking up three by name.
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && (attribute.Name is "hidden" or Aside || (attribute.Name == "style" && IsHiding(attribute.Value))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an element starts a line of its own.</summary>
    public static bool IsLine(IElement element) => Lines.Contains(element.LocalName);

    public static bool IsBreak(IElement element) => element.LocalName == "br";

    /// <summary>Raised and lowered text, as the number of a footnote: it must not run together with a number beside it.</summary>
    public static bool IsBesideTheLine(IElement element) => element.LocalName is "sup" or "sub";

    public static SourcePosition PositionOf(INode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (current is IElement { SourceReference: { } source })
            {
                return new SourcePosition { Line = source.Position.Line, Column = source.Position.Column };
            }
        }

        return new SourcePosition();
    }

    private static bool IsHiding(string style)
    {
        // Nearly every cell of a page made by Word has a style, and hardly any says this.
        if (style.IndexOf("none", StringComparison.OrdinalIgnoreCase) < 0 && style.IndexOf("hid", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        var plain = string.Concat(style.Where(character => !char.IsWhiteSpace(character)));
        return Has("display:none") || Has("visibility:hidden") || Has("mso-hide:all");

        bool Has(string declaration) => plain.IndexOf(declaration, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
