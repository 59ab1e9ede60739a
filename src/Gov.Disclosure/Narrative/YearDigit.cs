namespace Gov.Disclosure.Narrative;

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
