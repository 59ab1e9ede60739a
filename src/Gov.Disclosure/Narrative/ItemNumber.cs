namespace Gov.Disclosure.Narrative;

/// <summary>The number that a heading, or one item of several, begins with: 一、 (一) 1. 一是.</summary>
internal static class ItemNumber
{
    private const int MostDigits = 2;

    /// <summary>How much of a text it is; 0 where the text begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var start = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        if (end == start || end - start > MostDigits || end == text.Length)
        {
            return 0;
        }

        var isItem = text[end] switch
        {
            ')' or '）' => start == 1,
            '、' => start == 0,
            '是' => start == 0 && YearDigit.Figure(text[0]) < 0,
            '.' or '．' => start == 0 && (end + 1 == text.Length || YearDigit.Figure(text[end + 1]) < 0),
            _ => false,
        };
        return isItem ? end + 1 : 0;
    }

    private static bool IsDigit(char character) => character == '十' || YearDigit.Figure(character) >= 0 || YearDigit.Chinese(character) > 0;
}
