using System.Globalization;
using AngleSharp.Dom;

namespace Gov.Disclosure.Documents;

/// <summary>Reads one table of a page into a grid.</summary>
internal static class HtmlTable
{
    // The standard cuts spans at these; browsers do the same.
    private const int WidestSpan = 1000;
    private const int TallestSpan = 65534;

    public static Grid? Read(IElement table, int number, TableBudget budget)
    {
        var layout = new GridLayout(number, budget);
        return TryReadRows(table, layout) ? layout.ToGrid() : null;
    }

    /// <summary>Reads the rows within an element, whatever lies between: sections of the table, and what sloppy pages put there.</summary>
    private static bool TryReadRows(IElement element, GridLayout layout)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner && HtmlElements.IsShown(inner) && !(inner.LocalName == "tr" ? TryReadRow(inner, layout) : TryReadRows(inner, layout)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadRow(IElement row, GridLayout layout)
    {
        if (!layout.BeginRow())
        {
            return false;
        }

        foreach (var child in row.ChildNodes)
        {
            if (child is IElement { LocalName: "td" or "th" } cell && HtmlElements.IsShown(cell)
                && !layout.Add(TextOf(cell), HtmlElements.PositionOf(cell), Span(cell.GetAttribute("colspan"), WidestSpan), RowSpan(cell.GetAttribute("rowspan"))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The rows of a table, not those of tables in its cells.</summary>
    public static IEnumerable<IElement> RowsOf(IElement table) => table.Children.SelectMany(child => child.LocalName switch
    {
        "tr" => [child],
        "thead" or "tbody" or "tfoot" => child.Children.Where(row => row.LocalName == "tr"),
        _ => Enumerable.Empty<IElement>(),
    });

    private static string TextOf(IElement cell)
    {
        var line = new HtmlLine();
        Append(cell, line);
        return line.Take();
    }

    private static void Append(IElement element, HtmlLine line)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                line.Append(text.Data);
            }
            else if (child is IElement inner && HtmlElements.IsShown(inner))
            {
                AppendElement(inner, line);
            }
        }
    }

    private static void AppendElement(IElement element, HtmlLine line)
    {
        if (HtmlElements.IsBreak(element))
        {
            line.NewLine();
        }
        else if (HtmlElements.IsBesideTheLine(element))
        {
            var note = TextOf(element);
            line.Append(note.Length > 0 ? $"({note})" : "");
        }
        else
        {
            var isLine = HtmlElements.IsLine(element);
            if (isLine)
            {
                line.NewLine();
            }

            Append(element, line);
            if (isLine)
            {
                line.NewLine();
            }
        }
    }

    /// <summary>0 rows means all that follow.</summary>
    private static int RowSpan(string? attribute) => attribute?.Trim() == "0" ? TallestSpan : Span(attribute, TallestSpan);

    private static int Span(string? attribute, int most)
    {
        if (attribute is null)
        {
            return 1;
        }

        var digits = new string([.. attribute.Trim().TakeWhile(character => character is >= '0' and <= '9')]);
        return digits.Length == 0 ? 1
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(Math.Max(span, 1), most)
            : most;
    }
}
