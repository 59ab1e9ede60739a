using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>
/// A node of the tree that AngleSharp's parser builds for a page. Its own nodes are those of a browser, with everything that scripts and styles may
/// ask of them; these hold only what is read, which makes building and walking the tree a good deal faster. The rules of the parser are the same.
/// </summary>
internal abstract class HtmlNode : IConstructableNode, IConstructableNodeList
{
    // Most elements hold one node, mostly a text: it stands here itself, and a list of several in its stead.
    private object? _children;

    public abstract StringOrMemory NodeName { get; }

    public abstract NodeFlags Flags { get; }

    public HtmlNode? Parent { get; private set; }

    public int ChildCount => _children switch { null => 0, List<HtmlNode> several => several.Count, _ => 1 };

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (HtmlNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => ChildCount;

    IConstructableNode IConstructableNodeList.this[int index] => Child(index);

    public HtmlNode Child(int index) => _children is List<HtmlNode> several ? several[index] : index == 0 ? (HtmlNode)_children! : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>All text within the node, shown or not.</summary>
    public virtual string TextContent => string.Concat(Children.Select(child => child.TextContent));

    /// <summary>Whether the node is another one or stands somewhere within it.</summary>
    public bool IsWithin(HtmlNode outer)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node == outer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first element right within the node that fits.</summary>
    public HtmlElementNode? Find(Predicate<HtmlElementNode> fits)
    {
        for (var i = 0; i < ChildCount; i++)
        {
            if (Child(i) is HtmlElementNode element && fits(element))
            {
                return element;
            }
        }

        return null;
    }

    public virtual void AddNode(IConstructableNode node) => Insert(ChildCount, (HtmlNode)node);

    public void InsertBefore(HtmlNode next, HtmlNode node) => Insert(Several().LastIndexOf(next), node);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (HtmlNode)childNode);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(ChildCount, new HtmlTextNode(text.Memory));

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(idx, new HtmlTextNode(text.Memory));

    void IConstructableNode.RemoveFromParent() => Parent?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Remove((HtmlNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode)
    {
        Several().RemoveAt(idx);
        ((HtmlNode)childNode).Parent = null;
    }

    void IConstructableNodeList.Clear() => Clear();

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Children.GetEnumerator();

    protected void Clear() => _children = null;

    private IEnumerable<HtmlNode> Children => Enumerable.Range(0, ChildCount).Select(Child);

    private void Insert(int index, HtmlNode node)
    {
        node.Parent = this;
        if (_children is null)
        {
            _children = node;
        }
        else
        {
            Several().Insert(index, node);
        }
    }

    private void Remove(HtmlNode node)
    {
        Several().Remove(node);
        node.Parent = null;
    }

    /// <summary>The nodes within as a list.</summary>
    private List<HtmlNode> Several()
    {
        if (_children is List<HtmlNode> several)
        {
            return several;
        }

        var list = _children is HtmlNode only ? new List<HtmlNode> { only } : [];
        _children = list;
        return list;
    }
}
