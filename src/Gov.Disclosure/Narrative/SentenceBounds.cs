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

    private static bool StartsHeading(ReadOnlySpan<char> text, int at) => ItemNumber.LengthAt(text.Slice(at).TrimStart()) > 0;
}
