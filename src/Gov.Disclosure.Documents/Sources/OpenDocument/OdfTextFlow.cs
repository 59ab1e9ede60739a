using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Lists;
using static Gov.Disclosure.Documents.Sources.OpenDocument.OdfNames;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>
/// Walks through a text document and gathers its lines and tables in order, as with Word documents. Deletions that are tracked stand apart from the text.
/// </summary>
internal sealed class OdfTextFlow
{
    private readonly TableBudget _budget;
    private readonly OdfText _text;
    private readonly OdfLists _lists;
    private readonly List<Block> _blocks = [];
    private int _tables;
    private int _paragraphs;

    private OdfTextFlow(OdfStyles styles, DocumentReadOptions options)
    {
        _budget = new TableBudget(options.MaxTableCells);
        _text = new OdfText(styles);
        _lists = new OdfLists(styles);
    }

    public static SourceReading Read(XElement body, OdfStyles styles, DocumentReadOptions options)
    {
        var flow = new OdfTextFlow(styles, options);
        flow.Walk(body);
        return flow._budget.IsExhausted ? SourceReading.TableTooLarge(options) : SourceReading.Of(flow._blocks);
    }

    private void Walk(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            if (IsParagraph(element))
            {
                AddParagraph(element, "");
            }
            else if (element.Name == Text + "list")
            {
                foreach (var (paragraph, number) in ItemsOf(element, _lists.Open(element), 0))
                {
                    AddParagraph(paragraph, number);
                }
            }
            else if (element.Name == Table + "table")
            {
                AddTable(element);
            }
            else if (element.Name != Text + "tracked-changes" && element.Name != Office + "forms")
            {
                Walk(element);
            }
        }
    }

    private static bool IsParagraph(XElement element) => element.Name == Text + "p" || element.Name == Text + "h";

    private void AddParagraph(XElement paragraph, string number)
    {
        _paragraphs++;
        var text = ListCounting.Prepend(number, _text.Of(paragraph, isInCell: false));
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            _blocks.Add(new Paragraph(line.Trim(), new SourcePosition { Line = _paragraphs }));
        }

        if (HasPicture(paragraph))
        {
            _blocks.Add(new Picture(new SourcePosition { Line = _paragraphs }));
        }

        AddBoxes(paragraph);
    }

    /// <summary>Text in boxes comes after what the box is tied to.</summary>
    private void AddBoxes(XElement element)
    {
        foreach (var box in BoxesIn(element))
        {
            Walk(box);
        }
    }

    private static bool HasPicture(XElement element) =>
        element.Elements().Any(
            child => child.Name == Draw + "image" || child.Name == Draw + "object" || (child.Name != Draw + "text-box" && HasPicture(child)));

    private static IEnumerable<XElement> BoxesIn(XElement element) =>
        element.Elements().SelectMany(child => child.Name == Draw + "text-box" ? [child] : BoxesIn(child));

    /// <summary>The paragraphs of a list with what is printed before each: only the first of an item has a number.</summary>
    private IEnumerable<(XElement Paragraph, string Number)> ItemsOf(XElement list, NumberedList? numbers, int level)
    {
        foreach (var item in list.Elements())
        {
            var isNumbered = item.Name == Text + "list-item" && numbers is not null;
            foreach (var child in item.Elements())
            {
                if (IsParagraph(child))
                {
                    yield return (child, isNumbered ? _lists.Next(numbers!, level) : "");
                    isNumbered = false;
                    continue;
                }

                foreach (var inner in child.Name == Text + "list" ? ItemsOf(child, numbers, level + 1) : [])
                {
                    yield return inner;
                }
            }
        }
    }

    private void AddTable(XElement table)
    {
        var inner = table.Descendants(Table + "table").Sum(OdfTable.CellsIn);
        if (inner > 0 && GridLayout.IsPageLayout(OdfTable.CellsIn(table), inner))
        {
            foreach (var cell in OdfTable.RowsOf(table).SelectMany(OdfTable.CellsOf))
            {
                Walk(cell);
            }

            return;
        }

        _tables++;
        if (!_budget.IsExhausted && GridOf(table) is { Rows.Count: > 0 } grid)
        {
            _blocks.Add(grid);
        }

        AddBoxes(table);
    }

    private Grid? GridOf(XElement table)
    {
        var layout = new GridLayout(_tables, _budget);
        foreach (var row in OdfTable.RowsOf(table).Where(OdfTable.IsShown).SelectMany(row => Enumerable.Repeat(row, row.Count(Table + "number-rows-repeated"))))
        {
            if (!layout.BeginRow())
            {
                return null;
            }

            // Covered cells lie below the one that covers them.
            foreach (var cell in OdfTable.CellsOf(row).SelectMany(cell => Enumerable.Repeat(cell, cell.Count(Table + "number-columns-repeated"))))
            {
                if (!layout.Add(TextOf(cell), cell.Count(Table + "number-columns-spanned"), cell.Count(Table + "number-rows-spanned")))
                {
                    return null;
                }
            }
        }

        return layout.ToGrid();
    }

    private string TextOf(XElement cell) => string.Join("\n", LinesOf(cell)).Trim();

    private IEnumerable<string> LinesOf(XElement parent) => parent.Elements().SelectMany(element =>
        IsParagraph(element) ? [_text.Of(element, isInCell: true)]
        : element.Name == Text + "list"
            ? ItemsOf(element, _lists.Open(element), 0).Select(item => ListCounting.Prepend(item.Number, _text.Of(item.Paragraph, isInCell: true)))
        : LinesOf(element));
}
