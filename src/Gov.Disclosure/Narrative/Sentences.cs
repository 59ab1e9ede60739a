namespace Gov.Disclosure.Narrative;

/// <summary>
/// Where the sentences of a text end, and at a glance which of them are read: most claim nothing, as they have no figure with a unit, and deny nothing and say
/// nothing of all.
/// </summary>
internal static class Sentences
{
    // A line as short may be a heading.
    private const int LongestHeading = 24;

    // What is denied or said of all matters with one of these alone; a heading has one of them, or a number.
    private static readonly string[] Subjects = ["申请", "复议", "诉讼", "处理费", "收费", "结转", "不予公开", "性文件"];

    private static readonly CharacterSet UnitEnds = new("件条份宗项个起例篇封元%％分部倍成番平");
    private static readonly CharacterSet BeforeUnits = new("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿余多几来次○持");
    private static readonly CharacterSet Ends = new("。！？!?\n");
    private static readonly CharacterSet Quantifiers = new("未没无均全都不暂零0０量");

    /// <summary>Where a sentence ends: at its mark, or at the end of a line that is a heading. Other line ends are breaks of the page.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var lineStart = start;
        for (var next = Ends.IndexIn(text.Slice(start)); next >= 0; next = Ends.IndexIn(text.Slice(lineStart)))
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

    /// <summary>Whether a sentence may claim something, or be the heading of what does.</summary>
    public static bool MayMatter(ReadOnlySpan<char> sentence)
    {
        var isShort = sentence.Length <= LongestHeading;
        return HasFigure(sentence) || ((isShort || Quantifiers.IsIn(sentence)) && HasOneOf(Subjects, sentence))
            || (isShort && ItemNumber.LengthAt(sentence.TrimStart()) > 0);
    }

    public static bool HasOneOf(string[] words, ReadOnlySpan<char> sentence)
    {
        foreach (var word in words)
        {
            if (sentence.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A short line is a heading or a paragraph of its own, unless a mark shows that it goes on.</summary>
    private static bool EndsInMidSentence(ReadOnlySpan<char> text, int start, int end)
    {
        var line = text.Slice(start, end - start).TrimEnd();
        return line.IsEmpty || line[line.Length - 1] is ',' or '，' or '、';
    }

    private static bool StartsHeading(ReadOnlySpan<char> text, int at) => ItemNumber.LengthAt(text.Slice(at).TrimStart()) > 0;

    private static bool HasFigure(ReadOnlySpan<char> sentence)
    {
        var rest = sentence;
        for (var at = UnitEnds.IndexIn(rest); at >= 0; at = UnitEnds.IndexIn(rest))
        {
            var before = at - 1;
            while (before >= 0 && FoldedSentence.IsPassedOver(rest[before]))
            {
                before--;
            }

            if (before >= 0 && BeforeUnits.Contains(rest[before]))
            {
                return true;
            }

            rest = rest.Slice(at + 1);
        }

        return false;
    }
}
