using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Narrative;

/// <summary>
/// The year a text says it is about. Texts name many years, of laws, plans and comparisons; only two places claim one for the text itself: the
/// sentence on the statistics period, and an opening 〈YYYY〉年, or 〈YYYY〉年度.
/// </summary>
internal static class ClaimedYear
{
    /// <summary>Finds the year a text claims to be about.</summary>
    public static bool TryFind(string text, out int year)
    {
        var opening = text.IndexOf('年');
        year = Period(text) ?? (opening > 0 && opening - Start(text) <= YearMention.Digits + 1 && opening + 1 < text.Length && text[opening + 1] is ',' or '，'
            ? YearAt(text, opening) : null) ?? 0;
        return year > 0;
    }

    private static int? YearAt(string text, int at) => ReportYears.OrNone(YearMention.Before(text.AsSpan(), at));

    private static int Start(string text) => text.Length - text.AsSpan().TrimStart().Length;

    /// <summary>The year of 〈YYYY〉年1月1日 … 12月31日 with nothing else dated between.</summary>
    private static int? Period(string text)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            var next = at + 1;
            if (YearAt(text, at) is { } year && Skip(text, ref next, "1月1日") && Ends(text, next, year))
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>Whether 起至 or 至 and then 12月31日 of the same year follows.</summary>
    private static bool Ends(string text, int at, int year)
    {
        Skip(text, ref at, "起");
        Skip(text, ref at, ",");
        Skip(text, ref at, "，");
        if (!Skip(text, ref at, "至") && !Skip(text, ref at, "到"))
        {
            return false;
        }

        var end = text.IndexOf('年', at);
        if (end >= 0 && end - at <= YearMention.Digits + 2 && YearAt(text, end) is { } named)
        {
            at = named == year ? end + 1 : text.Length;
        }

        return Skip(text, ref at, "12月31日");
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
