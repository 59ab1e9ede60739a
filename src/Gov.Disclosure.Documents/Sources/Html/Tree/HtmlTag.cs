using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Mathml.Dom;
using AngleSharp.Svg.Dom;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>What the name of an element says about it: how the parser nests it, and how a page shows it. Each name is looked up once.</summary>
internal sealed class HtmlTag
{
    private static readonly HashSet<string> NotShown = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "head", "title", "iframe", "object", "embed", "svg", "select", "textarea", "datalist", "audio",
        "video", "canvas",
        "colgroup",
        // Struck out: what stands there has been taken back.
        "del", "s", "strike",

        // The brackets around the reading of a word are for browsers that cannot set it above.
        "rp",
    };

    /// <summary>What shows something that is no text of the page.</summary>
    private static readonly HashSet<string> Objects = new(StringComparer.Ordinal)
    {
        "img", "picture", "svg", "canvas", "object", "embed", "applet", "iframe", "audio", "video", "input", "select", "textarea", "script", "math",
    };

    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> EndByThemselves = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "body", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "head", "hr", "html", "img", "input", "li", "link", "meta",
        "optgroup", "option",
        "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    private static readonly ShortTextMemo<HtmlTag> Html = new(name => new HtmlTag(name, FlagsOf<HtmlElement>(name), NamespaceNames.HtmlUri));
    private static readonly ShortTextMemo<HtmlTag> Math = new(name => new HtmlTag(name, FlagsOf<MathElement>(name), NamespaceNames.MathMlUri));
    private static readonly ShortTextMemo<HtmlTag> Svg = new(name => new HtmlTag(name, FlagsOf<SvgElement>(name), NamespaceNames.SvgUri));

    // AngleSharp's elements know what the standard says of how they nest.
    private static readonly Document Elements = (Document)new HtmlParser().ParseDocument("");

    private HtmlTag(string name, NodeFlags flags, string uri)
    {
        Name = name;
        Flags = flags;
        Namespace = uri;
        IsShown = !NotShown.Contains(name);
        IsObject = Objects.Contains(name);
        IsPicture = name is "img" or "picture" or "object" or "embed" or "iframe" or "canvas" or "textarea";
        IsLine = Lines.Contains(name);
        EndsByItself = EndByThemselves.Contains(name);
        IsTable = name == "table";
        IsRow = name == "tr";
        IsCell = name is "td" or "th";
        IsRowGroup = name is "thead" or "tbody" or "tfoot";
        IsCaption = name == "caption";
        IsSheet = name == "style";
        IsBreak = name == "br";
        IsBesideTheLine = name is "sup" or "sub" or "rt";
    }

    public string Name { get; }

    public string Namespace { get; }

    public NodeFlags Flags { get; }

    public bool IsShown { get; }

    /// <summary>Whether the element shows something that is no text: a picture, a field, a formula, what a script writes.</summary>
    public bool IsObject { get; }

    /// <summary>Whether the element can show a whole table or page.</summary>
    public bool IsPicture { get; }

    /// <summary>Whether an element starts a line of its own.</summary>
    public bool IsLine { get; }

    public bool IsBreak { get; }

    /// <summary>Whether the element holds a style sheet.</summary>
    public bool IsSheet { get; }

    /// <summary>Raised and lowered text, as the number of a footnote or the reading of a word: it must not run together with a number beside it.</summary>
    public bool IsBesideTheLine { get; }

    /// <summary>Whether the parser ends the element where its end tag is missing.</summary>
    public bool EndsByItself { get; }

    public bool IsTable { get; }

    public bool IsCaption { get; }

    public bool IsRowGroup { get; }

    public bool IsRow { get; }

    public bool IsCell { get; }

    /// <summary>Whether the element stands in a table only.</summary>
    public bool IsPartOfTable => IsCaption || IsRowGroup || IsRow || IsCell || Name == "colgroup";

    public static HtmlTag Of(StringOrMemory name) => Html.Of(name.ToString());

    public static HtmlTag OfMath(StringOrMemory name) => Math.Of(name.ToString());

    public static HtmlTag OfSvg(StringOrMemory name) => Svg.Of(name.ToString());

    private static NodeFlags FlagsOf<T>(string name)
        where T : Element
    {
        // A document of AngleSharp is not made for several threads.
        lock (Elements)
        {
            return Elements.Context.GetService<IElementFactory<Document, T>>()!.Create(Elements, name, null).Flags;
        }
    }
}
