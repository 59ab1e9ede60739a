using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using PageSource = AngleSharp.Text.TextSource;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>Has AngleSharp parse one page, and makes the nodes that its parser asks for.</summary>
internal sealed class HtmlNodeFactory : IDomConstructionElementFactory<HtmlDocumentNode, HtmlElementNode>
{
    private static readonly HtmlParserOptions Options = new() { ShouldEmitAttribute = HtmlAttributes.IsRead };

    private readonly HtmlDocumentNode _document;
    private readonly HtmlNesting _nesting;

    private HtmlNodeFactory(HtmlDocumentNode document, int maxNesting)
    {
        _document = document;
        _nesting = new HtmlNesting(maxNesting);
    }

    /// <summary>Builds the tree of a page; its text is there until it is disposed.</summary>
    public static HtmlDocumentNode Parse(string html, int maxNesting)
    {
        var document = new HtmlDocumentNode(new PageSource(new ReadOnlyMemoryTextSource(html)))
        {
            HasSheets = html.IndexOf("<style", StringComparison.OrdinalIgnoreCase) >= 0,
        };
        var factory = new HtmlNodeFactory(document, maxNesting);
        var parser = new HtmlParser(Options, BrowsingContext.New(new Configuration([factory])));
        return parser.ParseDocument<HtmlDocumentNode, HtmlElementNode>(document.Source, factory.Consume);
    }

    public HtmlDocumentNode CreateDocument(PageSource source, IBrowsingContext? context = null) => _document;

    public HtmlElementNode Create(HtmlDocumentNode document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        document.Open(new HtmlElementNode(document, HtmlTag.Of(localName)));

    public HtmlElementNode CreateUnknown(HtmlDocumentNode document, StringOrMemory tagName) => Create(document, tagName);

    public HtmlElementNode CreateNoScript(HtmlDocumentNode document, bool scripting) => Create(document, "noscript");

    public IConstructableMetaElement CreateMeta(HtmlDocumentNode document) => Create(document, "meta");

    public IConstructableFormElement CreateForm(HtmlDocumentNode document) => Create(document, "form");

    public IConstructableFrameElement CreateFrame(HtmlDocumentNode document) => Create(document, "frame");

    public IConstructableScriptElement CreateScript(HtmlDocumentNode document, bool parserInserted, bool started) =>
        new HtmlScriptNode(document, HtmlTag.Of("script"));

    public IConstructableTemplateElement CreateTemplate(HtmlDocumentNode document)
    {
        var template = new HtmlTemplateNode(document, HtmlTag.Of("template"));
        document.Open(template);
        return template;
    }

    public IConstructableMathElement CreateMath(HtmlDocumentNode document, StringOrMemory name = default) =>
        new HtmlElementNode(document, HtmlTag.OfMath(name));

    public IConstructableSvgElement CreateSvg(HtmlDocumentNode document, StringOrMemory name = default) => new HtmlElementNode(document, HtmlTag.OfSvg(name));

    // Nothing is done with it, but the parser wants a node.
    public IConstructableNode CreateDocumentType(
        HtmlDocumentNode document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new HtmlTextNode(ReadOnlyMemory<char>.Empty);

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        _document.TokenPosition = token.Position;
        if (!_nesting.Count(ref token))
        {
            _document.IsTooDeep = true;
            return TokenConsumptionResult.Stop;
        }

        // Rows and cells alone in a template make the builder look for their table among classes of AngleSharp's own; nothing of a template is shown.
        if (!_document.IsInTemplate || token.Type != HtmlTokenType.StartTag || !HtmlTag.Of(token.Name).IsPartOfTable)
        {
            next(ref token);
        }

        return TokenConsumptionResult.Continue;
    }
}
