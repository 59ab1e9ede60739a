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

/// <summary>The digits that years are written in: figures of half and full width, and Chinese ones, whose zero people write in several ways.</summary>
internal static class YearDigit
{
    private const string Chinese = "〇一二三四五六七八九";

    /// <summary>The value of a figure; -1 for anything else.</summary>
    public static int Figure(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    /// <summary>The value of a figure or a Chinese digit; -1 for anything else.</summary>
    public static int Of(char character) => character is '○' or '零' or 'O' ? 0 : Figure(character) is >= 0 and var figure ? figure : Chinese.IndexOf(character);

    /// <summary>The number that digits make; <see langword="null"/> for none.</summary>
    public static int? Number(string digits) => digits.Length == 0 ? null : digits.Aggregate(0, (value, digit) => (value * 10) + Of(digit));
}
