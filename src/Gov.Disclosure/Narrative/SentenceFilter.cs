namespace Gov.Disclosure.Narrative;

/// <summary>Tells at a glance which sentences cannot claim anything, as most cannot: no figure with a unit, and nothing denied or said of all.</summary>
internal static class SentenceFilter
{
    // What is denied or said of all matters with one of these alone.
    private static readonly string[] Subjects = ["申请", "复议", "诉讼", "处理费", "收费", "结转", "不予公开"];

    private static readonly CharacterSet UnitEnds = new("件条份宗项个起例篇封元%％分部倍成番平");
    private static readonly CharacterSet BeforeUnits = new("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿余多几来次○持");
    private static readonly CharacterSet Ends = new("。！？!?\n");
    private static readonly CharacterSet Quantifiers = new("未没无均全都不暂零0０");

    public static int IndexOfEnd(ReadOnlySpan<char> text) => Ends.IndexIn(text);

    public static bool MayClaim(ReadOnlySpan<char> sentence) => HasFigure(sentence) || (Quantifiers.IsIn(sentence) && HasOneOf(Subjects, sentence));

    /// <summary>Whether a short sentence may be a heading: it names requests, cases or the fee, or is numbered.</summary>
    public static bool MayBeHeading(ReadOnlySpan<char> sentence)
    {
        var line = sentence.TrimStart();
        return HasOneOf(Subjects, line) || ItemNumber.LengthAt(line) > 0;
    }

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
}
