using AngleSharp.Dom;

namespace Gov.Disclosure.Documents;

/// <summary>Walks through a page and gathers its lines and tables in order. Tables that hold tables only lay out the page.</summary>
internal sealed class HtmlFlow
{
    private readonly TableBudget _budget;
    private readonly HashSet<IElement> _layoutTables;
    private readonly List<PlacedBlock> _blocks = [];
    private readonly HtmlLine _line = new();
    private INode? _lineStart;
    private int _tables;

    private HtmlFlow(IElement body, DocumentReadOptions options)
    {

        _budget = new TableBudget(options.MaxTableCells);
        _layoutTables = LayoutTables(body);
    }

    public static SourceReading Read(IElement body, DocumentReadOptions options)
    {
        if (IsDeeperThan(body, options.MaxNesting))
        {
            return SourceReading.NestingTooDeep(options);
        }

        var flow = new HtmlFlow(body, options);
        flow.Walk(body);
        flow.EndLine(body);
        return flow._budget.IsExhausted ? SourceReading.TableTooLarge(options) : SourceReading.Of(HtmlArticle.Of(flow._blocks));
    }

    private void Walk(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                _lineStart = _line.IsEmpty ? child : _lineStart;
                _line.Append(text.Data);
            }
            else if (child is IElement inner && HtmlElements.IsShown(inner))
            {
                WalkInto(inner);
            }
        }
    }

    private void WalkInto(IElement element)
    {
        if (element.LocalName == "table" && !_layoutTables.Contains(element))
        {
            EndLine(element);
            AddTable(element);
        }
        else if (HtmlElements.IsBreak(element))
        {
            EndLine(element);
        }
        else if (HtmlElements.IsLine(element))
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

    private void AddTable(IElement table)
    {
        // The heading of the section may be the caption, or a row of the table; then the caption must not stand before its heading.
        var caption = table.Children.FirstOrDefault(child => child.LocalName == "caption" && HtmlElements.IsShown(child));
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

    private void EndLine(IElement near)
    {
        var text = _line.Take();
        if (text.Length > 0)
        {
            _blocks.Add(new PlacedBlock(new Paragraph(text, HtmlElements.PositionOf(_lineStart ?? near)), _lineStart?.ParentElement ?? near));
        }

        _lineStart = null;
    }

    /// <summary>The tables that hold others and little else; a table of figures may hold a small one in a cell.</summary>
    private static HashSet<IElement> LayoutTables(IElement body)
    {
        var inner = new Dictionary<IElement, int>();
        foreach (var table in body.GetElementsByTagName("table"))
        {
            for (var outer = table.ParentElement; outer is not null; outer = outer.ParentElement)
            {
                if (outer.LocalName == "table")
                {
                    inner[outer] = (inner.TryGetValue(outer, out var cells) ? cells : 0) + HtmlTable.RowsOf(table).Sum(row => row.ChildElementCount);
                }
            }
        }

        return [.. inner.Where(entry => GridLayout.IsPageLayout(HtmlTable.RowsOf(entry.Key).Sum(row => row.ChildElementCount), entry.Value)).Select(entry => entry.Key)];
    }

    /// <summary>Looks at the depth without recursion, before anything walks through the page that way.</summary>
    private static bool IsDeeperThan(IElement body, int limit)
    {
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((body, 0));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth > limit)
            {
                return true;
            }

            foreach (var child in node.ChildNodes)
            {
                open.Push((child, depth + 1));
            }
        }

        return false;
    }
}
