using System.Text;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// Finds the words of a finding in what a file shows. The file may print more than was read, as a number of a list, and less, as a footnote at its place;
/// white space counts nowhere, because readers draw it together.
/// </summary>
internal static class Passage
{
    // With so many characters before and after a passage is told from others like it; fewer do where the file has something in between.
    private static readonly int[] Contexts = [int.MaxValue, 24, 12, 6, 3, 0];

    /// <summary>Where the passage stands in a text; <see langword="null"/> where it does not.</summary>
    /// <param name="shown">The text, with its white space.</param>
    /// <param name="start">From where to look.</param>
    /// <param name="line">The line, as it was read, and where in it the passage begins.</param>
    /// <param name="length">How many characters of the line the passage has.</param>
    public static (int Start, int End)? Find(string shown, int start, PlacedLine line, int length)
    {
        var (text, places) = WithoutSpace(shown, start);
        foreach (var context in Contexts)
        {
            var before = line.Text.Substring(Math.Max(0, line.Offset - Math.Min(context, line.Offset)), Math.Min(context, line.Offset));
            var after = line.Text.Substring(line.Offset + length, Math.Min(context, line.Text.Length - line.Offset - length));
            var lead = WithoutSpace(before, 0).Text;
            var passage = WithoutSpace(line.Text.Substring(line.Offset, length), 0).Text;
            var at = passage.Length == 0 ? -1 : text.IndexOf(lead + passage + WithoutSpace(after, 0).Text, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (places[at + lead.Length], places[at + lead.Length + passage.Length - 1] + 1);
            }
        }

        return null;
    }

    private static (string Text, List<int> Places) WithoutSpace(string text, int start)
    {
        var kept = new StringBuilder(text.Length - start);
        var places = new List<int>(text.Length - start);
        for (var i = start; i < text.Length; i++)
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
