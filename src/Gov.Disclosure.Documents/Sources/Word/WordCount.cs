using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>Writes the number of a list item the way the list says: 一, 1, ①, 壹, a, iv.</summary>
internal static class WordCount
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Units = "十百千";
    private const string LegalUnits = "拾佰仟";

    // Beyond this no list goes, and the ways of writing are not agreed on.
    private const int Largest = 9999;

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly HashSet<NumberFormatValues> Counted =
    [
        NumberFormatValues.ChineseCounting, NumberFormatValues.ChineseCountingThousand, NumberFormatValues.JapaneseCounting,
        NumberFormatValues.TaiwaneseCounting, NumberFormatValues.TaiwaneseCountingThousand,
    ];

    private static readonly HashSet<NumberFormatValues> CountedLegally =
    [
        NumberFormatValues.ChineseLegalSimplified, NumberFormatValues.IdeographLegalTraditional, NumberFormatValues.JapaneseLegal,
    ];

    private static readonly HashSet<NumberFormatValues> DigitByDigit =
    [
        NumberFormatValues.IdeographDigital, NumberFormatValues.TaiwaneseDigital, NumberFormatValues.JapaneseDigitalTenThousand,
    ];

    public static string Of(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.None || format == NumberFormatValues.Bullet)
        {
            return "";
        }

        var plain = number.ToString(CultureInfo.InvariantCulture);
        if (number is < 1 or > Largest)
        {
            return plain;
        }

        return Counted.Contains(format) ? Chinese(plain, Digits, Units, mayLeaveOutOne: true)
            : CountedLegally.Contains(format) ? Chinese(plain, LegalDigits, LegalUnits, mayLeaveOutOne: false)
            : DigitByDigit.Contains(format) ? string.Concat(plain.Select(digit => Digits[digit - '0']))
            : format == NumberFormatValues.DecimalZero ? plain.PadLeft(2, '0')
            : format == NumberFormatValues.DecimalFullWidth || format == NumberFormatValues.DecimalFullWidth2
                ? string.Concat(plain.Select(digit => (char)(digit + '\uFEE0')))
            : format == NumberFormatValues.DecimalEnclosedCircle || format == NumberFormatValues.DecimalEnclosedCircleChinese
                ? Enclosed(number, '\u2460', plain)
            : format == NumberFormatValues.DecimalEnclosedParen ? Enclosed(number, '\u2474', plain)
            : format == NumberFormatValues.DecimalEnclosedFullstop ? Enclosed(number, '\u2488', plain)
            : format == NumberFormatValues.LowerLetter ? Letters(number, 'a')
            : format == NumberFormatValues.UpperLetter ? Letters(number, 'A')
            : format == NumberFormatValues.LowerRoman ? InRoman(number)
            : format == NumberFormatValues.UpperRoman ? InRoman(number).ToUpperInvariant()
            : plain;
    }

    /// <summary>21 is 二十一, 105 is 一百〇五; 12 is 十二 and not 一十二.</summary>
    private static string Chinese(string plain, string digits, string units, bool mayLeaveOutOne)
    {
        var text = new StringBuilder();
        for (var i = 0; i < plain.Length; i++)
        {
            var (digit, power) = (plain[i] - '0', plain.Length - 1 - i);
            if (digit > 0)
            {
                text.Append(i > 0 && plain[i - 1] == '0' ? digits.Substring(0, 1) : "");
                text.Append(digits[digit]).Append(power > 0 ? units.Substring(power - 1, 1) : "");
            }
        }

        return mayLeaveOutOne && plain.Length == 2 && plain[0] == '1' ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    /// <summary>Twenty signs are there, each with its number inside.</summary>
    private static string Enclosed(int number, char first, string plain) => number <= 20 ? $"{(char)(first + number - 1)}" : plain;

    /// <summary>After z comes aa, then bb.</summary>
    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), 1 + ((number - 1) / 26));

    private static string InRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
