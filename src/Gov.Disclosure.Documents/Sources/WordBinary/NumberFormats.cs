using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>How numbers are written, by the numbers these ways have ([MS-OSHARED] 2.2.1.3, MSONFC).</summary>
internal static class NumberFormats
{
    private static readonly Dictionary<int, NumberFormatValues> ByNumber = new()
    {
        [0] = NumberFormatValues.Decimal,
        [1] = NumberFormatValues.UpperRoman,
        [2] = NumberFormatValues.LowerRoman,
        [3] = NumberFormatValues.UpperLetter,
        [4] = NumberFormatValues.LowerLetter,
        [10] = NumberFormatValues.IdeographDigital,
        [11] = NumberFormatValues.JapaneseCounting,
        [14] = NumberFormatValues.DecimalFullWidth,
        [16] = NumberFormatValues.JapaneseLegal,
        [17] = NumberFormatValues.JapaneseDigitalTenThousand,
        [18] = NumberFormatValues.DecimalEnclosedCircle,
        [19] = NumberFormatValues.DecimalFullWidth2,
        [22] = NumberFormatValues.DecimalZero,
        [23] = NumberFormatValues.Bullet,
        [26] = NumberFormatValues.DecimalEnclosedFullstop,
        [27] = NumberFormatValues.DecimalEnclosedParen,
        [28] = NumberFormatValues.DecimalEnclosedCircleChinese,
        [33] = NumberFormatValues.TaiwaneseCounting,
        [34] = NumberFormatValues.IdeographLegalTraditional,
        [35] = NumberFormatValues.TaiwaneseCountingThousand,
        [36] = NumberFormatValues.TaiwaneseDigital,
        [37] = NumberFormatValues.ChineseCounting,
        [38] = NumberFormatValues.ChineseLegalSimplified,
        [39] = NumberFormatValues.ChineseCountingThousand,
        [255] = NumberFormatValues.None,
    };

    public static NumberFormatValues Of(int number) => ByNumber.TryGetValue(number, out var format) ? format : NumberFormatValues.Decimal;
}
