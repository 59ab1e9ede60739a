using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Html.Tree;
using Gov.Disclosure.Documents.Sources.PlainText;

namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>Walks through a page and gathers its lines and tables in order. Tables that hold tables only lay out the page.</summary>
internal sealed class HtmlFlow
{
    private readonly HtmlDocumentNode _document;
    private readonly DocumentReadOptions _options;
    private readonly TableBudget _budget;
    private readonly HashSet<HtmlElementNode> _layoutTables;
    private readonly List<PlacedBlock> _blocks = [];
    private readonly HtmlLine _line = new();
    private HtmlNode? _lineStart;
    private int _tables;

    private HtmlFlow(HtmlDocumentNode document, DocumentReadOptions options)
    {
        _document = document;
        _options = options;
        _budget = new TableBudget(options.MaxTableCells);
        _layoutTables = LayoutTables(document);
    }

    public static SourceReading Read(HtmlDocumentNode document, DocumentReadOptions options, bool isCut)
    {
        if (document.Body is not { } body)
        {
            return SourceReading.Of([]);
        }

        if (IsDeeperThan(body, options.MaxNesting))
        {
            return SourceReading.NestingTooDeep(options);
        }

        var flow = new HtmlFlow(document, options);
        flow.Walk(body);
        flow.EndLine(body);
        return flow._budget.IsExhausted ? SourceReading.TableTooLarge(options)
            : SourceReading.Of(new SourceDocument(HtmlArticle.Of(flow._blocks)) { IsCut = isCut, Tags = document.PageTags });
    }

    private void Walk(HtmlElementNode element)
    {
        for (var i = 0; i < element.ChildCount; i++)
        {
            var child = element.Child(i);
            if (child is HtmlTextNode text)
            {
                _lineStart = _line.IsEmpty ? child : _lineStart;
                _line.Append(text.Text);
            }
            else if (child is HtmlElementNode { Tag.IsPicture: true, IsUnreadable: true } picture)
            {
                EndLine(picture);
                _blocks.Add(new PlacedBlock(new Picture(HtmlElementNode.PositionOf(picture)), picture));
            }
            else if (child is HtmlElementNode { IsShown: true } inner)
            {
                WalkInto(inner);
            }
        }
    }

    private void WalkInto(HtmlElementNode element)
    {
        if ((element.IsDrawnAsTable && !_document.Tables.Any(table => table.IsWithin(element))) || (element.Tag.IsTable && !_layoutTables.Contains(element)))
        {
            EndLine(element);
            AddTable(element);
        }
        else if (element.Tag.Name == "pre" && element.Find(static _ => true) is null
            && TextSource.Read(element.TextContent, _options) is { Document: { } text })
        {
            EndLine(element);
            _blocks.AddRange(text.Blocks.Select(block => new PlacedBlock(block, element)));
        }
        else if (element.Tag.IsBreak)
        {
            EndLine(element);
        }
        else if (element.Tag.IsLine)
        {
            EndLine(element);
            Walk(element);
            EndLine(element);
        }
        else
        {
            Walk(element);
        }
    }

    private void AddTable(HtmlElementNode table)
    {
        // The heading of the section may be the caption, or a row of the table; then the caption must not stand before its heading.
        var caption = table.Find(static child => child.Tag.IsCaption && child.IsShown);
        var isHeading = caption is not null && SectionHeading.TryRead(caption.TextContent.Trim(), out _);
        if (caption is not null && isHeading)
        {
            WalkInto(caption);
        }

        _tables++;
        if (!_budget.IsExhausted && HtmlTable.Read(table, _tables, _budget) is { Rows.Count: > 0 } grid)
        {
            _blocks.Add(new PlacedBlock(grid, table));
        }

        if (caption is not null && !isHeading)
        {
            WalkInto(caption);
        }
    }

    private void EndLine(HtmlElementNode near)
    {
        // A page that breaks off in a line of prose leaves no number in doubt.
        var text = _line.Take().Replace($"{GridCell.Unreadable}", "").TrimEnd();
        if (text.Length > 0)
        {
            _blocks.Add(new PlacedBlock(new Paragraph(text, HtmlElementNode.PositionOf(_lineStart ?? near)), _lineStart?.Parent ?? near));
        }

        _lineStart = null;
    }

    /// <summary>The tables that hold others and little else; a table of figures may hold a small one in a cell.</summary>
    private static HashSet<HtmlElementNode> LayoutTables(HtmlDocumentNode document)
    {
        var inner = new Dictionary<HtmlElementNode, int>();
        foreach (var table in document.Tables)
        {
            for (var outer = table.Parent; outer is not null; outer = outer.Parent)
            {
                if (outer is HtmlElementNode { Tag.IsTable: true } around)
                {
                    inner[around] = (inner.TryGetValue(around, out var cells) ? cells : 0) + HtmlTable.CellsOf(table);
                }
            }
        }

        return [.. inner.Where(entry => GridLayout.IsPageLayout(HtmlTable.CellsOf(entry.Key), entry.Value)).Select(entry => entry.Key)];
    }

    /// <summary>Looks at the depth without recursion, before anything walks through the page that way.</summary>
    private static bool IsDeeperThan(HtmlElementNode body, int limit)
    {
        var open = new Stack<(HtmlNode Node, int Depth)>();
        open.Push((body, 0));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            for (var i = 0; i < node.ChildCount; i++)
            {
                if (depth == limit)
                {
                    return true;
                }

                if (node.Child(i) is { ChildCount: > 0 } inner)
                {
                    open.Push((inner, depth + 1));
                }
            }
        }

        return false;
    }
}
