using System.Text;
using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Grids;
using static Gov.Disclosure.Documents.Sources.OpenDocument.OdfNames;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>
/// The text of paragraphs as it prints (ODF 1.3, part 3, sections 5 and 6): without what is hidden or struck out, and with footnotes in brackets.
/// </summary>
internal sealed class OdfText
{
    // So many part words; a number must not make much of a small file.
    private const int MostSpaces = 16;

    private static readonly HashSet<XName> Silent =
    [
        Office + "annotation", Text + "note-citation", Text + "ruby-text", Text + "tracked-changes", Text + "hidden-text", Text + "bibliography-mark",
        Draw + "text-box", Text + "reference-mark",
    ];

    private readonly OdfStyles _styles;

    public OdfText(OdfStyles styles) => _styles = styles;

    /// <param name="paragraph">A paragraph or a heading.</param>
    /// <param name="isInCell">Whether it stands in a table, where a raised digit must not run together with a number beside it.</param>
    public string Of(XElement paragraph, bool isInCell)
    {
        if (!_styles.IsShown("paragraph", paragraph.Value(Text + "style-name")))
        {
            return "";
        }

        var text = new StringBuilder();
        Append(paragraph, text, isInCell);
        return text.ToString().Trim(' ');
    }

    private void Append(XElement parent, StringBuilder text, bool isInCell)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText words)
            {
                Append(words.Value, text);
            }
            else if (node is XElement element && !Silent.Contains(element.Name))
            {
                Append(element, element.Name, text, isInCell);
            }
        }
    }

    private void Append(XElement element, XName name, StringBuilder text, bool isInCell)
    {
        if (name == Text + "s")
        {
            text.Append(' ', Math.Min(MostSpaces, element.Count(Text + "c")));
        }
        else if (name == Text + "tab")
        {
            text.Append(' ');
        }
        else if (name == Text + "line-break")
        {
            text.Append('\n');
        }
        else if (name == Text + "note")
        {
            var lines = element.Descendants().Where(line => line.Name == Text + "p" || line.Name == Text + "h").Select(line => Of(line, isInCell: false))
                .Where(line => line.Length > 0);
            text.Append(string.Join(" ", lines) is { Length: > 0 } note ? $"（{note}）" : "");
        }
        else if (name == Draw + "image" || name == Draw + "object" || name == Draw + "object-ole" || name == Draw + "control")
        {
            text.Append(isInCell ? $"{GridCell.Unreadable}" : "");
        }
        else if (name != Text + "span" || _styles.IsShown("text", element.Value(Text + "style-name")))
        {
            var isRaised = isInCell && name == Text + "span" && _styles.IsRaised(element.Value(Text + "style-name"))
                && !element.Descendants(Text + "note").Any();
            var start = text.Append(isRaised ? "(" : "").Length;
            Append(element, text, isInCell);
            text.Append(isRaised ? ")" : "");
            text.Length -= isRaised && text.Length == start + 1 ? 2 : 0;
        }
    }

    /// <summary>White space of the file is one space, and none at the start or behind another (6.1.2).</summary>
    private static void Append(string words, StringBuilder text)
    {
        foreach (var character in words)
        {
            if (character is not (' ' or '\t' or '\r' or '\n'))
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[text.Length - 1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
