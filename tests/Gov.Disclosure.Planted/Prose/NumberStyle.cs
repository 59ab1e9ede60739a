using System.Globalization;

namespace Gov.Disclosure.Planted;

/// <summary>The ways people print a number.</summary>
internal static class NumberStyle
{
    private const string Digits = "零一二三四五六七八九";

    public static string Print(decimal value, string style) => style switch
    {
        "cn" => Chinese((int)value),
        "full" => string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => digit is >= '0' and <= '9' ? (char)(digit - '0' + '０') : digit)),
        "sep" => value.ToString("#,0", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A whole number up to 9999 in Chinese digits: 一百零二.</summary>
    private static string Chinese(int value)
    {
        if (value == 0)
        {
            return "零";
        }

        var text = "";
        var isGap = false;
        foreach (var (unit, name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                isGap = text.Length > 0;
                continue;
            }

            text += (isGap ? "零" : "") + (digit == 1 && unit == 10 && text.Length == 0 ? "" : Digits[digit]) + name;
            isGap = false;
        }

        return text;
    }
}
