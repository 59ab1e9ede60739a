using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Html.Tree;

namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>The text of one cell as the page shows it. What is raised beside a number, or in the colour of paper, stands in brackets, so that the two do not run together.</summary>
internal readonly struct HtmlCell
{
    private readonly HtmlElementNode _cell;
    private readonly HtmlLine _line;

    private HtmlCell(HtmlElementNode cell, HtmlLine line)
    {
        _cell = cell;
        _line = line;
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="line">Is empty, and is left so.</param>
    public static string TextOf(HtmlElementNode cell, HtmlLine line) => new HtmlCell(cell, line).Read(cell);

    private string Read(HtmlElementNode element)
    {
        Append(element);
        return _line.Take();
    }

    private void Append(HtmlElementNode element)
    {
        for (var i = 0; i < element.ChildCount; i++)
        {
            var child = element.Child(i);
            if (child is HtmlTextNode text)
            {
                _line.Append(text.Text);
            }
            else if (child is HtmlElementNode { IsUnreadable: true })
            {
                _line.Append([GridCell.Unreadable]);
            }
            else if (child is HtmlElementNode { IsShown: true } inner)
            {
                AppendElement(inner);
            }
        }
    }

    private void AppendElement(HtmlElementNode element)
    {
        if (element.Tag.IsBreak)
        {
            _line.NewLine();
        }
        else if (element.IsRaised || (element.IsApart && HasOtherText(_cell)))
        {
            var note = new HtmlCell(element, new HtmlLine()).Read(element);
            _line.Append(note.Length > 0 ? $"({note})".AsSpan() : default);
        }
        else
        {
            if (element.Tag.IsLine)
            {
                _line.NewLine();
            }

            Append(element);
            if (element.Tag.IsLine)
            {
                _line.NewLine();
            }
        }
    }

    /// <summary>Whether there is text that is not set apart: only then is what is a mark beside it.</summary>
    private static bool HasOtherText(HtmlElementNode element)
    {
        for (var i = 0; i < element.ChildCount; i++)
        {
            if (element.Child(i) is HtmlTextNode text ? !CharacterFolding.IsBlank(text.TextContent)
                : element.Child(i) is HtmlElementNode { IsShown: true, IsApart: false } inner && HasOtherText(inner))
            {
                return true;
            }
        }

        return false;
    }
}
