using System.Text;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>
/// The part of a printed label that identifies it: without white space, width, brackets and their notes, quotes, punctuation, item number
/// and traditional characters. Two labels that differ only in those are the same label.
/// </summary>
internal static class LabelKey
{
    private static readonly ShortTextMemo<string> Keys = new(Make);

    public static string Of(string label) => Keys.Of(label);

    /// <summary>Whether a note in brackets begins in a label and does not end there.</summary>
    public static bool LeavesBracketOpen(string label)
    {
        var depth = 0;
        foreach (var character in CharacterFolding.Fold(label))
        {
            depth = Deeper(depth, character);
        }

        return depth > 0;
    }

    private static string Make(string label)
    {
        var text = CharacterFolding.Fold(label);
        var key = new StringBuilder(text.Length);
        var depth = 0;
        var start = ItemNumberLength(text);
        for (var i = start; i < text.Length; i++)
        {
            var character = text[i];
            depth = Deeper(depth, character);
            if (depth == 0 && char.IsLetterOrDigit(character))
            {
                key.Append(TraditionalCharacters.Simplify(character));
            }
        }

        return LabelTerms.ToOfficial(key.ToString());
    }

    /// <summary>The length of an item number such as 一、 or 1. or 1 in front of a label; one in brackets goes with the brackets.</summary>
    private static int ItemNumberLength(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] == '#'))
        {
            end++;
        }

        var first = end;
        while (end < text.Length && ("一二三四五六七八九十".IndexOf(text[end]) >= 0 || text[end] is >= '0' and <= '9'))
        {
            end++;
        }

        var isArabic = end > first && text[first] is >= '0' and <= '9';
        while (end > first && end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var isMarked = end > first && end < text.Length && text[end] is '、' or '.' or ',' or '．';
        return isMarked ? end + 1 : isArabic && end < text.Length ? end : 0;
    }

    private static int Deeper(int depth, char character) => IsOpening(character) ? depth + 1 : IsClosing(character) ? Math.Max(0, depth - 1) : depth;

    private static bool IsOpening(char character) => character is '(' or '[' or '〔' or '【';

    private static bool IsClosing(char character) => character is ')' or ']' or '〕' or '】';
}
