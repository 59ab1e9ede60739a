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
        foreach (var row in RowsOf(table).Where(HtmlElements.IsShown))
        {
            if (!layout.BeginRow())
            {
                return null;
            }

            foreach (var cell in row.Children.Where(cell => cell.LocalName is "td" or "th" && HtmlElements.IsShown(cell)))
            {
                if (!layout.Add(TextOf(cell), HtmlElements.PositionOf(cell), Span(cell, "colspan", WidestSpan), RowSpan(cell)))
                {
                    return null;
                }
            }
        }

        return layout.ToGrid();
    }

    /// <summary>The rows of a table, not those of tables in its cells.</summary>
    public static IEnumerable<IElement> RowsOf(IElement table) => table.Children.SelectMany(child => child.LocalName switch
    {
        "tr" => [child],
        "thead" or "tbody" or "tfoot" when HtmlElements.IsShown(child) => child.Children.Where(row => row.LocalName == "tr"),
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
    private static int RowSpan(IElement cell) => cell.GetAttribute("rowspan")?.Trim() == "0" ? TallestSpan : Span(cell, "rowspan", TallestSpan);

    private static int Span(IElement cell, string attribute, int most)
    {
        var digits = new string([.. (cell.GetAttribute(attribute) ?? "").Trim().TakeWhile(character => character is >= '0' and <= '9')]);
        return digits.Length == 0 ? 1
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(Math.Max(span, 1), most)
            : most;
    }
}
