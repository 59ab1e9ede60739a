using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Narrative;

/// <summary>
/// The year a text says it is about. Texts name many years, of laws, plans and comparisons; only two places claim one for the text itself: the
/// sentence on the statistics period, and an opening 〈YYYY〉年, or 〈YYYY〉年度.
/// </summary>
internal static class ClaimedYear
{
    private const int Digits = 4;

    /// <summary>Finds the year a text claims to be about.</summary>
    public static bool TryFind(string text, out int year) => TryFindPeriod(text, out year) || TryFindOpening(text, out year);

    /// <summary>Whether the text has the digits of a year anywhere, in figures or in Chinese.</summary>
    public static bool Mentions(string text, int year)
    {
        for (var start = 0; start + Digits <= text.Length; start++)
        {
            var rest = year;
            var at = start + Digits - 1;
            while (at >= start && YearDigit.Of(text[at]) == rest % 10)
            {
                rest /= 10;
                at--;
            }

            if (at < start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The year of 〈YYYY〉年1月1日 … 12月31日 with nothing else dated between.</summary>
    private static bool TryFindPeriod(string text, out int year)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            var next = at + 1;
            if (YearBefore(text, at) is { } start && Skip(text, ref next, "1月1日") && TryFindEnd(text, next, start))
            {
                year = start;
                return true;
            }
        }

        year = 0;
        return false;
    }

    /// <summary>Whether 起至 or 至 and then 12月31日 of the same year follows.</summary>
    private static bool TryFindEnd(string text, int at, int year)
    {
        Skip(text, ref at, "起");
        Skip(text, ref at, ",");
        Skip(text, ref at, "，");
        if (!Skip(text, ref at, "至") && !Skip(text, ref at, "到"))
        {
            return false;
        }

        var end = text.IndexOf('年', at);
        var named = end < 0 ? null : YearBefore(text, end);
        if (named is not null && end - at <= Digits + 2)
        {
            at = end + 1;
            return named == year && Skip(text, ref at, "12月31日");
        }

        return Skip(text, ref at, "12月31日");
    }

    private static bool TryFindOpening(string text, out int year)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var end = text.IndexOf('年', at);
        if (end < 0 || YearBefore(text, end) is not { } opening || end - at > Digits + 1 || end + 1 >= text.Length || text[end + 1] is not (',' or '，'))
        {
            year = 0;
            return false;
        }

        year = opening;
        return true;
    }

    /// <summary>The four digits before a place, with white space between them and it.</summary>
    private static int? YearBefore(string text, int at)
    {
        at--;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        var year = 0;
        var factor = 1;
        for (var i = 0; i < Digits; i++, at--, factor *= 10)
        {
            if (at < 0 || YearDigit.Figure(text[at]) is not (>= 0 and var digit))
            {
                return null;
            }

            year += digit * factor;
        }

        return (at < 0 || YearDigit.Figure(text[at]) < 0) && year is >= ReportYears.First and < 2200 ? year : null;
    }

    /// <summary>Passes a text of figures and words, whatever white space stands between.</summary>
    private static bool Skip(string text, ref int at, string expected)
    {
        var next = at;
        foreach (var character in expected)
        {
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next >= text.Length || (text[next] != character
                && (YearDigit.Figure(character) < 0 || YearDigit.Figure(text[next]) != YearDigit.Figure(character))))
            {
                return false;
            }

            next++;
        }

        at = next;
        return true;
    }
}
