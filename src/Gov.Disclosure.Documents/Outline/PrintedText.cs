using System.Text;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>
/// Text as print carries it: line by line, without the white space around a line, with one space where there were several, without blank
/// lines and without characters that print nothing or that no document can hold.
/// </summary>
internal static class PrintedText
{
    private const string LineBreaks = "\n\r\v\f\u0085\u2028\u2029";

    // Mark nothing on paper; the last one is the mark of prose itself.
    private const string Unseen = "\u200B\uFEFF\u2060";

    public static IReadOnlyList<string> Lines(string text) =>
        [.. Storable(text).Split(LineBreaks.ToCharArray()).Select(Line).Where(line => line.Length > 0)];

    /// <summary>The text with its breaks as spaces.</summary>
    public static string OneLine(string text) => string.Join(" ", Lines(text));

    private static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var printed = character == '\t' ? ' ' : character;
            if (char.IsControl(printed) || Unseen.IndexOf(printed) >= 0 || (printed == ' ' && line.Length > 0 && line[line.Length - 1] == ' '))
            {
                continue;
            }

            line.Append(printed);
        }

        return line.ToString().Trim();
    }

    /// <summary>Half a pair of surrogates is no character, and U+FFFE and its like are none either: XML refuses them.</summary>
    private static string Storable(string text)
    {
        var stored = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if ((char.ConvertToUtf32(text[i], text[i + 1]) & 0xFFFE) != 0xFFFE)
                {
                    stored.Append(text[i]).Append(text[i + 1]);
                }

                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                stored.Append('\uFFFD');
            }
            else if (text[i] is < '\uFFFE' and not (>= '\uFDD0' and <= '\uFDEF'))
            {
                stored.Append(text[i]);
            }
        }

        return stored.ToString();
    }
}
