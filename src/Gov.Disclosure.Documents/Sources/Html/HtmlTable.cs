using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Html.Tree;

namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>Reads one table of a page into a grid.</summary>
internal sealed class HtmlTable
{
    private readonly GridLayout _layout;
    private readonly HtmlLine _line = new();

    private HtmlTable(GridLayout layout) => _layout = layout;

    public static Grid? Read(HtmlElementNode table, int number, TableBudget budget)
    {
        var layout = new GridLayout(number, budget);
        var reading = new HtmlTable(layout);
        return reading.TryReadRows(table, isFoot: false) && reading.TryReadRows(table, isFoot: true) ? layout.ToGrid() : null;
    }

    /// <summary>How many cells a table has, not counting those of tables in its cells.</summary>
    public static int CellsOf(HtmlElementNode table)
    {
        var cells = 0;
        for (var i = 0; i < table.ChildCount; i++)
        {
            if (table.Child(i) is HtmlElementNode child)
            {
                cells += child.Tag.IsRow ? ElementsOf(child) : child.Tag.IsRowGroup ? CellsOfGroup(child) : 0;
            }
        }

        return cells;
    }

    private static int CellsOfGroup(HtmlElementNode group)
    {
        var cells = 0;
        for (var i = 0; i < group.ChildCount; i++)
        {
            cells += group.Child(i) is HtmlElementNode { Tag.IsRow: true } row ? ElementsOf(row) : 0;
        }

        return cells;
    }

    private static int ElementsOf(HtmlElementNode row)
    {
        var elements = 0;
        for (var i = 0; i < row.ChildCount; i++)
        {
            elements += row.Child(i) is HtmlElementNode ? 1 : 0;
        }

        return elements;
    }

    /// <summary>Reads the rows within an element, whatever lies between: sections of the table, and what sloppy pages put there.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isFoot">Whether the foot of the table is meant, which is shown below all other rows wherever it stands, or all but it; <see langword="null"/> for both.</param>
    private bool TryReadRows(HtmlElementNode element, bool? isFoot)
    {
        for (var i = 0; i < element.ChildCount; i++)
        {
            if (element.Child(i) is HtmlElementNode { IsShown: true } inner && (isFoot is null || inner.Tag.Name == "tfoot" == isFoot)
                && !(inner.IsRow ? TryReadRow(inner) : IsOutsideRows(inner) ? TryAddRow(inner) : TryReadRows(inner, isFoot: null)))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadRow(HtmlElementNode row)
    {
        if (!_layout.BeginRow())
        {
            return false;
        }

        for (var i = 0; i < row.ChildCount; i++)
        {
            // CSS 2.2 §17.2.1: what stands in a row and is no cell is shown in one; so are rows of a row that was not closed.
            if (row.Child(i) is HtmlElementNode { IsShown: true } cell && (cell.IsCell || HasText(cell)) && !TryAddCell(cell))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>CSS 2.2 §17.2.1: what stands in a table and is no row is shown in a row of its own, as the rest of a page is where a table was not closed.</summary>
    private bool TryAddRow(HtmlElementNode element) => _layout.BeginRow() && TryAddCell(element);

    private bool TryAddCell(HtmlElementNode cell) => HtmlElementNode.PlaceOf(cell) is var (line, column)
        && _layout.Add(HtmlCell.TextOf(cell, _line), cell.Columns, cell.Rows, cell.Address, line: line, column: column);

    private static bool IsOutsideRows(HtmlElementNode element) =>
        !element.Tag.IsPartOfTable && element.Find(static inner => inner.IsRow) is null && HasText(element);

    private static bool HasText(HtmlElementNode element) => !string.IsNullOrWhiteSpace(element.TextContent);
}
