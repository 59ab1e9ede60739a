using System.Globalization;

namespace Gov.Disclosure.Narrative;

/// <summary>A year named in running text: four digits, in figures or in Chinese, before 年.</summary>
internal static class YearMention
{
    public const int Digits = 4;

    /// <summary>Finds the first year of a text.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        for (var at = 0; at < text.Length && year == 0; at++)
        {
            year = text[at] == '年' ? Before(text, at) ?? 0 : 0;
        }

        return year > 0;
    }

    /// <summary>The year that ends at a place, whatever white space stands in it.</summary>
    public static int? Before(ReadOnlySpan<char> text, int at)
    {
        var (year, factor, next) = (0, 1, -1);
        for (var digits = 0; digits < Digits; digits++, factor *= 10)
        {
            for (at--; at >= 0 && char.IsWhiteSpace(text[at]);)
            {
                at--;
            }

            next = at < 0 ? -1 : YearDigit.Of(text[at]);
            if (next < 0)
            {
                return null;
            }

            year += next * factor;
        }

        return (at == 0 || YearDigit.Of(text[at - 1]) < 0) && year is >= 1949 and < 2200 ? year : null;
    }

    /// <summary>Whether a text has the digits of a year anywhere, in figures or in Chinese.</summary>
    public static bool Has(string text, int year)
    {
        var digits = text.Select(character => YearDigit.Of(character) is >= 0 and var digit ? (char)('0' + digit) : character);
        return string.Concat(digits).IndexOf(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) >= 0;
    }
}

/// <summary>The digits that years are written in: figures of half and full width, and Chinese ones, whose zero people write in several ways.</summary>
internal static class YearDigit
{
    /// <summary>The value of a figure; -1 for anything else.</summary>
    public static int Figure(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    /// <summary>The value of a Chinese digit; -1 for anything else.</summary>
    public static int Chinese(char character) => character is '○' or '零' ? 0 : "〇一二三四五六七八九".IndexOf(character);

    /// <summary>The value of a figure or a Chinese digit; -1 for anything else.</summary>
    public static int Of(char character) => character == 'O' ? 0 : Figure(character) is >= 0 and var figure ? figure : Chinese(character);

    /// <summary>The number that digits make; <see langword="null"/> for none.</summary>
    public static int? Number(string digits) => digits.Length == 0 ? null : digits.Aggregate(0, (value, digit) => (value * 10) + Of(digit));
}
