namespace Gov.Disclosure.Narrative;

/// <summary>A year named in running text: four digits, in figures or in Chinese, before 年.</summary>
internal static class YearMention
{
    private const int Digits = 4;

    public static bool TryFind(ReadOnlySpan<char> text, out int year)
    {
        var value = 0;
        var length = 0;
        foreach (var character in text)
        {
            if (YearDigit.Of(character) is >= 0 and var digit)
            {
                value = length < Digits ? (value * 10) + digit : value;
                length++;
            }
            else if (character == '年' && length == Digits && value is >= 1949 and < 2200)
            {
                year = value;
                return true;
            }
            else if (!char.IsWhiteSpace(character))
            {
                value = length = 0;
            }
        }

        year = 0;
        return false;
    }
}
