using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Narrative;

/// <summary>
/// The year a text says it is about. Texts name many years, of laws, plans and comparisons; only two places claim one for the text itself: the
/// sentence on the statistics period, and an opening 〈YYYY〉年, or 〈YYYY〉年度.
/// </summary>
internal static class ClaimedYear
{
    // From the first 年 to the end of 12月31日, with white space.
    private const int LongestPeriod = 60;

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
        Span<char> characters = stackalloc char[LongestPeriod];
        Span<int> places = stackalloc int[LongestPeriod];
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (YearAt(text, at) is not { } year)
            {
                continue;
            }

            var rest = FoldedSentence.Of(text.AsSpan(), at + 1, Math.Min(text.Length, at + 1 + LongestPeriod), characters, places).Characters;
            if (Passes(ref rest, "1月1日") && Ends(rest, year))
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>Whether 起至 or 至 and then 12月31日 of the same year follows.</summary>
    private static bool Ends(ReadOnlySpan<char> rest, int year)
    {
        Passes(ref rest, "起");
        rest = rest.TrimStart(",，".AsSpan());
        if (!Passes(ref rest, "至") && !Passes(ref rest, "到"))
        {
            return false;
        }

        var named = rest.Length > YearMention.Digits && rest[YearMention.Digits] == '年' ? YearMention.Before(rest, YearMention.Digits) : null;
        rest = rest.Slice(named is null ? 0 : YearMention.Digits + 1);
        return (named ?? year) == year && Passes(ref rest, "12月31日");
    }

    private static bool Passes(ref ReadOnlySpan<char> text, string words)
    {
        var starts = text.StartsWith(words.AsSpan(), StringComparison.Ordinal);
        text = text.Slice(starts ? words.Length : 0);
        return starts;
    }
}
