namespace Gov.Disclosure.Narrative;

/// <summary>Where the sentences of a text end.</summary>
internal static class SentenceBounds
{
    /// <summary>A line as short may be a heading.</summary>
    public const int LongestHeading = 24;

    /// <summary>Where a sentence ends: at its mark, or at the end of a line that is a heading. Other line ends are breaks of the page.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var lineStart = start;
        for (var next = SentenceFilter.IndexOfEnd(text.Slice(start)); next >= 0; next = SentenceFilter.IndexOfEnd(text.Slice(lineStart)))
        {
            var at = lineStart + next;
            var isShort = at - lineStart <= LongestHeading;
            if (text[at] != '\n' || (isShort ? !EndsInMidSentence(text, lineStart, at) : StartsHeading(text, at + 1)))
            {
                return at;
            }

            lineStart = at + 1;
        }

        return text.Length;
    }

    /// <summary>A short line is a heading or a paragraph of its own, unless a mark shows that it goes on.</summary>
    private static bool EndsInMidSentence(ReadOnlySpan<char> text, int start, int end)
    {
        var line = text.Slice(start, end - start).TrimEnd();
        return line.IsEmpty || line[line.Length - 1] is ',' or '，' or '、';
    }

    private static bool StartsHeading(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && FoldedSentence.IsPassedOver(text[at]))
        {
            at++;
        }

        var rest = text.Slice(Math.Min(at, text.Length));
        var length = 0;
        var isBracketed = rest.Length > 0 && rest[0] is '(' or '（';
        var next = isBracketed ? 1 : 0;
        while (next + length < rest.Length && length < 3 && (rest[next + length] is >= '0' and <= '9' || "一二三四五六七八九十".IndexOf(rest[next + length]) >= 0))
        {
            length++;
        }

        return length > 0 && next + length < rest.Length && rest[next + length] is '、' or '.' or '．' or ')' or '）' or '是';
    }
}
