using System.Text;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// What a file shows, to find the words of a finding in. The file may print more than was read, as a number of a list, and less, as a
/// footnote at its place; white space counts nowhere, because readers draw it together.
/// </summary>
internal sealed class ShownText
{
    // With so many characters before and after a passage is told from others like it; fewer do where the file has something in between.
    private static readonly int[] Contexts = [int.MaxValue, 24, 12, 6, 3, 0];

    // How much a file may show within a line, and before it, that the line does not have. Looking further would look through the whole file for each finding.
    private const int MostElse = 4096;

    private readonly string _text;

    // Where each character of the text without white space stands in the text with it.
    private readonly List<int> _places;

    /// <param name="shown">The text, with its white space.</param>
    public ShownText(string shown) => (_text, _places) = WithoutSpace(shown);

    /// <summary>Where the passage stands in the text; <see langword="null"/> where it does not.</summary>
    /// <param name="start">From where to look.</param>
    /// <param name="line">The line, as it was read, and where in it the passage begins.</param>
    /// <param name="length">How many characters of the line the passage has.</param>
    public (int Start, int End)? Find(int start, PlacedLine line, int length)
    {
        var found = _places.BinarySearch(start);
        var first = found < 0 ? ~found : found;
        var reach = Math.Min(_text.Length - first, line.Text.Length + MostElse);
        foreach (var context in Contexts)
        {
            var before = line.Text.Substring(Math.Max(0, line.Offset - Math.Min(context, line.Offset)), Math.Min(context, line.Offset));
            var after = line.Text.Substring(line.Offset + length, Math.Min(context, line.Text.Length - line.Offset - length));
            var lead = WithoutSpace(before).Text;
            var passage = WithoutSpace(line.Text.Substring(line.Offset, length)).Text;
            var at = passage.Length == 0 ? -1 : _text.IndexOf(lead + passage + WithoutSpace(after).Text, first, reach, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (_places[at + lead.Length], _places[at + lead.Length + passage.Length - 1] + 1);
            }
        }

        return null;
    }

    private static (string Text, List<int> Places) WithoutSpace(string text)
    {
        var kept = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                kept.Append(text[i]);
                places.Add(i);
            }
        }

        return (kept.ToString(), places);
    }
}
