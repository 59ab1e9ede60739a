using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using PagePosition = AngleSharp.Text.TextPosition;
using PageSource = AngleSharp.Text.TextSource;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>The root of a page's tree while it is built, and afterwards.</summary>
internal sealed class HtmlDocumentNode : HtmlNode, IConstructableDocument, IDisposable
{
    // The open tables and templates, the innermost last.
    private readonly List<HtmlElementNode> _open = [];
    private readonly List<HtmlElementNode> _sheetElements = [];
    private int _openTemplates;
    private HtmlStyleSheet? _sheets;
    private bool _hasReadSheets;

    public HtmlDocumentNode(PageSource source) => Source = source;

    public PageSource Source { get; }

    public override StringOrMemory NodeName => "#document";

    public override NodeFlags Flags => NodeFlags.None;

    /// <summary>Where the tag or text stands that is being read.</summary>
    public PagePosition TokenPosition { get; set; }

    /// <summary>Whether more elements were open at once than may be; the rest of the page has not been read then.</summary>
    public bool IsTooDeep { get; set; }

    /// <summary>Whether what is being read is the content of a template, which is not shown.</summary>
    public bool IsInTemplate => _openTemplates > 0;

    /// <summary>Whether the page has style sheets of its own, for which the classes of elements are kept.</summary>
    public bool HasSheets { get; init; }

    /// <summary>What those sheets hide, strike and raise; known once the page has been read.</summary>
    public HtmlStyleSheet? Sheets => HasSheets && !_hasReadSheets ? ReadSheets() : _sheets;

    /// <summary>What the head of the page says about it.</summary>
    public PageTags PageTags { get; private set; } = PageTags.None;

    /// <summary>The tables of the page, in the order of their tags.</summary>
    public List<HtmlElementNode> Tables { get; } = [];

    public HtmlElementNode? Body => Root?.Find(static child => child.Tag.Name is "body" or "frameset");

    IDisposable? IConstructableDocument.Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement IConstructableDocument.Head => Root?.Find(static child => child.Tag.Name == "head")!;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    /// <summary>
    /// Elements at a place where a table can have none belong before the table. The builder asks which open element is a table or a template by the
    /// classes that AngleSharp has for them, finds none in this tree, and adds the element to the document.
    /// </summary>
    public override void AddNode(IConstructableNode node)
    {
        if (ChildCount == 0 || node is not HtmlElementNode element || _open.Count == 0)
        {
            base.AddNode(node);
        }
        else if (_open[_open.Count - 1] is { Tag.IsTable: true, Parent: { } parent } table)
        {
            parent.InsertBefore(table, element);
        }
        else
        {
            _open[_open.Count - 1].AddNode(element);
        }
    }

    /// <summary>Notes that an element has been opened.</summary>
    public HtmlElementNode Open(HtmlElementNode element)
    {
        if (element.Tag.IsSheet && HasSheets && !IsInTemplate)
        {
            _sheetElements.Add(element);
        }

        if (element.Tag.IsTable && !IsInTemplate)
        {
            Tables.Add(element);
        }

        if (element.Tag.IsTable || element is HtmlTemplateNode)
        {
            _open.Add(element);
            _openTemplates += element is HtmlTemplateNode ? 1 : 0;
        }

        return element;
    }

    /// <summary>Notes what a tag in the head of the page says.</summary>
    public void Note(string tag, string content) => PageTags = PageTags.With(tag, content);

    /// <summary>Notes that the end of an element has been read.</summary>
    public void Close(HtmlElementNode element)
    {
        if ((element.Tag.IsTable || element is HtmlTemplateNode) && _open.Remove(element))
        {
            _openTemplates -= element is HtmlTemplateNode ? 1 : 0;
        }
    }

    /// <summary>Gives the buffer of the parser back, which the text of the tree is part of.</summary>
    public void Dispose() => ((IConstructableDocument)this).Builder?.Dispose();

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
        // No script runs.
    }

    void IConstructableDocument.ProvideStableState()
    {
        // No script runs.
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
        // Nothing in a comment is shown.
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
        // Only scripts and handlers of elements raise errors; there are none.
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
        // Nothing is fetched.
    }

    void IConstructableDocument.Clear() => Clear();

    private HtmlStyleSheet? ReadSheets()
    {
        _hasReadSheets = true;
        return _sheets = HtmlStyleSheet.Of(_sheetElements.Select(sheet => sheet.TextContent));
    }

    private HtmlElementNode? Root => Find(static child => child.Tag.Name == "html");
}
