using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using PagePosition = AngleSharp.Text.TextPosition;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>An element: its name, where its tag stands, and what its attributes say as far as it is read.</summary>
internal class HtmlElementNode : HtmlNode, IConstructableNamedNodeMap, IConstructableMetaElement, IConstructableFormElement, IConstructableFrameElement,
    IConstructableMathElement, IConstructableSvgElement
{
    private static readonly char[] ClassSeparators = [' ', '\t', '\r', '\n', '\f'];

    private readonly HtmlDocumentNode _document;
    private PagePosition _position;
    private bool _isHidden;
    private HtmlDeclarations _style;
    private HtmlLook? _look;
    private ushort _columns = 1;
    private ushort _rows = 1;
    private Rarities? _rare;

    public HtmlElementNode(HtmlDocumentNode document, HtmlTag tag)
    {
        _document = document;
        _position = document.TokenPosition;
        Tag = tag;
    }

    public HtmlTag Tag { get; }

    public override StringOrMemory NodeName => Tag.Name;

    public override NodeFlags Flags => Tag.Flags;

    /// <summary>Whether a page shows the element; the elements it stands in may hide it all the same.</summary>
    public bool IsShown => Tag.IsShown && !IsHidden;

    /// <summary>Whether a page shows something there that is no text.</summary>
    public bool IsUnreadable => Tag.IsObject && !IsHidden;

    /// <summary>Whether the text is raised or lowered as the mark of a note is, which must not run together with a number beside it.</summary>
    public bool IsRaised => Tag.IsBesideTheLine || (!Tag.IsLine && (Look & HtmlLook.Raised) != 0);

    /// <summary>Whether the text is moved up or down, or has the colour of paper, which sets it apart only from other text of the cell that is not so.</summary>
    public bool IsApart => !Tag.IsLine && (Look & (HtmlLook.Shifted | HtmlLook.Pale)) != 0;

    /// <summary>The name the element alone has in the page; read only where the page has a style sheet.</summary>
    public string? Id => _rare?.Id;

    /// <summary>The classes of the element; read only where the page has a style sheet.</summary>
    public string[] Classes => _rare?.Classes ?? [];

    /// <summary>Whether the element is a row of a table, by its name or by its style.</summary>
    public bool IsRow => Tag.IsRow || (Tag.IsLine && (Look & HtmlLook.Row) != 0);

    /// <summary>Whether the element is a cell of a table, by its name or by its style.</summary>
    public bool IsCell => Tag.IsCell || (Tag.IsLine && (Look & HtmlLook.Cell) != 0);

    /// <summary>Whether the element is a table by its style alone, and more than the columns of a page.</summary>
    public bool IsDrawnAsTable => Tag.IsLine && !Tag.IsTable && (Look & HtmlLook.Table) != 0
        && Find(static inner => inner.IsRow && Enumerable.Range(0, inner.ChildCount).Count(i => inner.Child(i) is HtmlElementNode { IsCell: true }) > 2) is not null;

    private bool IsHidden => _isHidden || (Look & HtmlLook.Hidden) != 0;

    /// <summary>What the style sheets say, and the style of the element over it.</summary>
    private HtmlLook Look => _look ??= _style.Over(FromSheets());

    /// <summary>How many columns of a table the element covers.</summary>
    public int Columns => _columns;

    /// <summary>How many rows of a table the element covers.</summary>
    public int Rows => _rows;

    /// <summary>What the page says a cell of a table is.</summary>
    public string? Address => _rare?.Address;

    private Rarities Rare => _rare ??= new Rarities();

    StringOrMemory IConstructableElement.LocalName => Tag.Name;

    StringOrMemory IConstructableElement.NamespaceUri => Tag.Namespace;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set => throw new NotSupportedException("The parser is not asked to keep its tokens.");
    }

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => 0;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    /// <summary>Where the tag of a node stands, or of the element around it that has one.</summary>
    public static SourcePosition PositionOf(HtmlNode node)
    {
        var (line, column) = PlaceOf(node);
        return new SourcePosition { Line = line, Column = column };
    }

    /// <inheritdoc cref="PositionOf"/>
    public static (int? Line, int? Column) PlaceOf(HtmlNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (current is HtmlElementNode { _position.Line: > 0 } element)
            {
                return (element._position.Line, element._position.Column);
            }
        }

        return default;
    }

    void IConstructableElement.SetAttributes(StructAttributes attributes)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            Set(attributes[i].Name.Memory.Span, attributes[i].Value.Memory.Span);
        }
    }

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => Set(name.Memory.Span, value.Memory.Span);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(name.Memory.Span, value.Memory.Span);

    // The parser asks which language an annotation of a formula is in, and nothing else.
    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) => _rare?.Encoding ?? StringOrMemory.Empty;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => false;

    // The parser asks of elements that only change the looks of text; this library looks at nothing else of them.
    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) => attributes is HtmlElementNode other
        && other._isHidden == _isHidden && other._style == _style && other.Id == Id && other.Classes.SequenceEqual(Classes);

    IConstructableNode IConstructableElement.ShallowCopy() =>
        new HtmlElementNode(_document, Tag) { _isHidden = _isHidden, _style = _style, _rare = _rare is { } rare ? new Rarities { Id = rare.Id, Classes = rare.Classes } : null, _position = PagePosition.Empty };

    void IConstructableElement.SetupElement() => _document.Close(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
        // Nothing in a comment is shown.
    }

    void IConstructableMetaElement.Handle()
    {
        // The encoding is known before the page is parsed; what else the tag says is about the page.
        if (_rare is { Name: { } name, Content: { } content })
        {
            _document.Note(name, content);
        }
    }

    /// <summary>Scripts show what a sheet hides, a page of several say; a table is not passed over for the sake of a sheet.</summary>
    private HtmlLook FromSheets()
    {
        var look = _document.Sheets?.LookOf(this) ?? HtmlLook.None;
        return (look & HtmlLook.Hidden) != 0 && Find(static inner => inner.Tag.IsTable) is not null ? look & ~HtmlLook.Hidden : look;
    }

    private void Set(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "hidden" or HtmlAttributes.Aside:
                _isHidden = true;
                break;
            case "name" or "property" when Tag.Name == "meta":
                Rare.Name = value.ToString();
                break;
            case "content" when Tag.Name == "meta":
                Rare.Content = value.ToString();
                break;
            case "type" when Tag.Name == "input":
                _isHidden |= value.Equals("hidden".AsSpan(), StringComparison.OrdinalIgnoreCase);
                break;
            case "width" or "height" when Tag.Name == "img":
                // Old pages hold columns open with pictures of one point.
                _isHidden |= value.Trim() is "0" or "1" or "0px" or "1px";
                break;
            case "style":
                _style = HtmlDeclarations.Parse(value);
                break;
            case "id" when _document.HasSheets:
                Rare.Id = value.ToString();
                break;
            case "class" when _document.HasSheets:
                Rare.Classes = value.ToString().Split(ClassSeparators, StringSplitOptions.RemoveEmptyEntries);
                break;
            case HtmlAttributes.Encoding:
                Rare.Encoding = value.ToString();
                break;
            case HtmlAttributes.Address when Tag.IsCell:
                Rare.Address = value.ToString();
                break;
            case "colspan":
                _columns = (ushort)HtmlAttributes.ColumnSpan(value);
                break;
            case "rowspan":
                _rows = (ushort)HtmlAttributes.RowSpan(value);
                break;
        }
    }

    /// <summary>What the tags of few elements say: a page has thousands of the others.</summary>
    private sealed class Rarities
    {
        public string? Id { get; set; }

        public string[] Classes { get; set; } = [];

        public string? Address { get; set; }

        public string? Encoding { get; set; }

        public string? Name { get; set; }

        public string? Content { get; set; }
    }
}
