using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using PagePosition = AngleSharp.Text.TextPosition;

namespace Gov.Disclosure.Documents;

/// <summary>An element: its name, where its tag stands, and what its attributes say as far as it is read.</summary>
internal class HtmlElementNode : HtmlNode, IConstructableNamedNodeMap, IConstructableMetaElement, IConstructableFormElement, IConstructableFrameElement,
    IConstructableMathElement, IConstructableSvgElement
{
    private readonly HtmlDocumentNode _document;
    private PagePosition _position;
    private bool _isHidden;
    private string? _encoding;

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
    public bool IsShown => Tag.IsShown && !_isHidden;

    /// <summary>Whether a page shows something there that is no text.</summary>
    public bool IsUnreadable => Tag.IsObject && !_isHidden;

    /// <summary>How many columns of a table the element covers.</summary>
    public int Columns { get; private set; } = 1;

    /// <summary>How many rows of a table the element covers.</summary>
    public int Rows { get; private set; } = 1;

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
        for (var current = node; current is not null; current = current.Parent)
        {
            if (current is HtmlElementNode { _position.Line: > 0 } element)
            {
                return new SourcePosition { Line = element._position.Line, Column = element._position.Column };
            }
        }

        return new SourcePosition();
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
    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) => _encoding ?? StringOrMemory.Empty;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => false;

    // The parser asks of elements that only change the looks of text; this library looks at nothing else of them.
    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) => attributes is HtmlElementNode other && other._isHidden == _isHidden;

    IConstructableNode IConstructableElement.ShallowCopy() => new HtmlElementNode(_document, Tag) { _isHidden = _isHidden, _position = PagePosition.Empty };

    void IConstructableElement.SetupElement() => _document.Close(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
        // Nothing in a comment is shown.
    }

    void IConstructableMetaElement.Handle()
    {
        // The encoding is known before the page is parsed.
    }

    private void Set(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "hidden" or HtmlAttributes.Aside:
                _isHidden = true;
                break;
            case "type" when Tag.Name == "input":
                _isHidden |= value.Equals("hidden".AsSpan(), StringComparison.OrdinalIgnoreCase);
                break;
            case "width" or "height" when Tag.Name == "img":
                // Old pages hold columns open with pictures of one point.
                _isHidden |= value.Trim() is "0" or "1" or "0px" or "1px";
                break;
            case "style":
                _isHidden |= HtmlAttributes.IsHiding(value);
                break;
            case HtmlAttributes.Encoding:
                _encoding = value.ToString();
                break;
            case "colspan":
                Columns = HtmlAttributes.ColumnSpan(value);
                break;
            case "rowspan":
                Rows = HtmlAttributes.RowSpan(value);
                break;
        }
    }
}
