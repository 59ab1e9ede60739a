namespace Gov.Disclosure.Narrative;

/// <summary>Reads numbers in Arabic or Chinese digits, with 万 and 亿, decimals, thousands separators and a unit behind.</summary>
internal static class NumberScanner
{
    private const int MostDigits = 15;
    private const int TenThousand = 4;
    private const int HundredMillion = 8;
    private const string AboutBefore = "约近逾超";
    private const string AboutBehind = "余多几来";
    private const string EndMarks = ",，;、)";
    private const string RangeMarks = "-~—–－至到";

    private static readonly CharacterSet Starts = new("0123456789〇一二三四五六七八九零两十百");

    private static readonly string[] AboutUnits = ["左右", "以上", "以下", "以内", "上下"];

    // What begins as another does stands before it.
    private static readonly (string Name, FigureUnit Unit)[] Units =
    [
        .. Named("个百分点 百分点", FigureUnit.Points), .. Named("件次 条次 件(次) 条(次) 篇(次) 件 条 份 宗 项 起 例 篇 封", FigureUnit.Documents), .. Named("元", FigureUnit.Money),
        .. Named("%", FigureUnit.Percent), .. Named("年 月底 月末 月 日 号 天 季度 个工作日 个月 小时 时 分钟", FigureUnit.Time), .. Named("个", FigureUnit.Things),
        .. Named("倍", FigureUnit.Times), .. Named("人次 次 人 名 家 场 期 批 ‰ 户 部门 本 位", FigureUnit.Other), .. Named("部", FigureUnit.Documents),
    ];

    /// <summary>Whether a number may start with a character.</summary>
    public static bool MayStart(char character) => Starts.Contains(character);

    /// <summary>Reads the number at a place.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="end">Behind its unit.</param>
    /// <param name="number">The number.</param>
    public static bool TryRead(FoldedSentence text, int at, out int end, out PrintedNumber number)
    {
        var isPercent = Is(text, at, "百分之");
        var start = isPercent ? at + 3 : at;
        var isArabic = text[start] is >= '0' and <= '9';
        if (!(isArabic ? TryArabic(text, start, out end, out number) : TryChinese(text, start, out end, out number)))
        {
            return false;
        }

        var (digits, scale, power, isInexact) = (number.Digits, number.Scale, 0, number.IsInexact);
        if (isArabic && text[end] is '万' or '亿')
        {
            power = text[end] == '万' ? TenThousand : HundredMillion;
            end++;
            isInexact |= text[end] is >= '0' and <= '9';
        }

        isInexact |= AboutBefore.IndexOf(text[at - 1]) >= 0 || (!isArabic && text[at - 1] == '数');
        while (AboutBehind.IndexOf(text[end]) >= 0 && UnitAt(text, end + 1, out _) is not FigureUnit.None)
        {
            isInexact = true;
            end++;
        }

        var unit = isPercent ? FigureUnit.Percent : UnitAt(text, end, out end);
        if (unit == FigureUnit.None && RangeMarks.IndexOf(text[end]) >= 0 && TryRead(text, end + 1, out var rangeEnd, out var upper)
            && upper.Unit is not (FigureUnit.None or FigureUnit.Time))
        {
            end = rangeEnd;
            number = upper with { IsInexact = true };
            return true;
        }

        if (unit == FigureUnit.None && scale == 0 && power == 0 && digits is > 0 and < 10 && text[end] == '成')
        {
            // 两成五 is 25 %, 两成 is 20 to the nearest ten.
            var more = ChineseDigit(text[end + 1]);
            (digits, power) = more > 0 ? ((digits * 10) + more, 0) : (digits, 1);
            end += more > 0 ? 2 : 1;
            unit = FigureUnit.Percent;
        }
        else if (unit == FigureUnit.None && text[at - 1] == '为' && (text[end] == '\0' || EndMarks.IndexOf(text[end]) >= 0))
        {
            // 申请为零, 申请数为12
            unit = FigureUnit.Documents;
        }

        if (!isArabic && (unit == FigureUnit.None || (unit == FigureUnit.Other && text[at - 1] is '届' or '第')))
        {
            return false; // 七届一次会议
        }

        isInexact |= TryPassAbout(text, ref end) || IsRange(text, at, end);
        number = new PrintedNumber(digits, scale, (byte)power, unit, isInexact);
        return true;
    }

    private static IEnumerable<(string Name, FigureUnit Unit)> Named(string names, FigureUnit unit) => names.Split(' ').Select(name => (name, unit));

    private static bool TryPassAbout(FoldedSentence text, ref int at)
    {
        foreach (var word in AboutUnits)
        {
            if (Is(text, at, word))
            {
                at += word.Length;
                return true;
            }
        }

        return text[at] is '余' or '多' && !MayStart(text[at + 1]); // 较上年的4980条多250条; 58件来自个人 is exact
    }

    private static bool IsRange(FoldedSentence text, int start, int end) =>
        (RangeMarks.IndexOf(text[end]) >= 0 && MayStart(text[end + 1]))
        || (RangeMarks.IndexOf(text[start - 1]) >= 0 && text[start - 2] is (>= '0' and <= '9') or '件' or '条' or '份' or '宗' or '项' or '元' or '%');

    private static FigureUnit UnitAt(FoldedSentence text, int at, out int end)
    {
        foreach (var (name, unit) in Units)
        {
            if (Is(text, at, name))
            {
                end = at + name.Length;
                return unit;
            }
        }

        end = at;
        return FigureUnit.None;
    }

    private static bool TryArabic(FoldedSentence text, int at, out int end, out PrintedNumber number)
    {
        var (digits, scale, count, first, isInexact) = (0L, 0, 0, at, false);
        for (; ; at++)
        {
            var character = text[at];
            if (character is >= '0' and <= '9')
            {
                digits = count < MostDigits ? (digits * 10) + (character - '0') : digits;
                scale += scale > 0 ? 1 : 0;
                count++;
            }
            else if (character == '.' && scale == 0 && text[at + 1] is >= '0' and <= '9')
            {
                scale = 1;
            }
            else if (scale == 0 && IsThousands(text, at, first))
            {
                // A full-width comma may also stand between two numbers.
                isInexact |= character == '，';
            }
            else
            {
                break;
            }
        }

        end = at;
        number = new PrintedNumber(digits, (byte)Math.Max(0, scale - 1), 0, FigureUnit.None, isInexact);
        return count <= MostDigits;
    }

    private static bool IsThousands(FoldedSentence text, int at, int first)
    {
        if (text[at] is not (',' or '，') || at == first)
        {
            return false;
        }

        var group = 1;
        while (group <= 3 && text[at + group] is >= '0' and <= '9')
        {
            group++;
        }

        return group == 4 && text[at + 4] is not (>= '0' and <= '9');
    }

    private static bool TryChinese(FoldedSentence text, int at, out int end, out PrintedNumber number)
    {
        var (digits, section, digit, count, isInexact) = (0L, 0L, -1, 0, false);
        for (; ; at++, count++)
        {
            var character = text[at];
            if (ChineseDigit(character) is >= 0 and var next)
            {
                // 二〇二四 names digits; 三四 (three or four) is no exact number.
                isInexact |= digit > 0 && next > 0;
                digit = digit > 0 && next == 0 ? digit * 10 : next;
                continue;
            }

            var unit = character switch { '十' => 10L, '百' => 100L, '千' => 1000L, '万' => 10_000L, '亿' => 100_000_000L, _ => 0L };
            if (unit == 0)
            {
                break;
            }

            if (unit >= 10_000)
            {
                (digits, section) = ((digits + section + Math.Max(digit, 0)) * unit, 0);
            }
            else
            {
                isInexact |= digit < 0 && unit > 10;
                section += (digit < 0 ? 1 : digit) * unit;
            }

            digit = -1;
        }

        end = at;
        number = new PrintedNumber(digits + section + Math.Max(digit, 0), 0, 0, FigureUnit.None, isInexact);
        return count is > 0 and <= MostDigits;
    }

    private static int ChineseDigit(char character) => character == '两' ? 2 : YearDigit.Chinese(character);

    private static bool Is(FoldedSentence text, int at, string word) => at <= text.Length
        && text.Characters.Slice(at).StartsWith(word.AsSpan(), StringComparison.Ordinal);
}
