#if NET
using System.Buffers;
#endif

namespace Gov.Disclosure.Narrative;

/// <summary>Tells at a glance which sentences cannot claim anything, as most cannot: no figure with a unit, and nothing denied or said of all.</summary>
internal static class SentenceFilter
{
    private const string UnitEnds = "件条份宗项个起例篇封元%％分部倍成番平";
    private const string BeforeUnits = "〇零一二两三四五六七八九十百千万亿余多几来次○持";
    private const string Ends = "。！？!?\n";
    private const string Quantifiers = "未没无均全都不暂零0０";

    // What is denied or said of all matters with one of these alone.
    private static readonly string[] Subjects = ["申请", "复议", "诉讼", "处理费", "收费", "结转", "不予公开"];

#if NET
    private static readonly SearchValues<char> UnitEndValues = SearchValues.Create(UnitEnds);
    private static readonly SearchValues<char> QuantifierValues = SearchValues.Create(Quantifiers);
    private static readonly SearchValues<char> EndValues = SearchValues.Create(Ends);

    public static int IndexOfEnd(ReadOnlySpan<char> text) => text.IndexOfAny(EndValues);

    private static int IndexOfUnitEnd(ReadOnlySpan<char> text) => text.IndexOfAny(UnitEndValues);

    private static bool HasQuantifier(ReadOnlySpan<char> text) => text.ContainsAny(QuantifierValues);
#else
    public static int IndexOfEnd(ReadOnlySpan<char> text) => text.IndexOfAny(Ends.AsSpan());

    private static int IndexOfUnitEnd(ReadOnlySpan<char> text) => text.IndexOfAny(UnitEnds.AsSpan());

    private static bool HasQuantifier(ReadOnlySpan<char> text) => text.IndexOfAny(Quantifiers.AsSpan()) >= 0;
#endif

    public static bool MayClaim(ReadOnlySpan<char> sentence) => HasFigure(sentence) || (HasQuantifier(sentence) && HasOneOf(Subjects, sentence));

    /// <summary>Whether a short sentence may be a heading: it names requests, cases or the fee, or is numbered.</summary>
    public static bool MayBeHeading(ReadOnlySpan<char> sentence)
    {
        var line = sentence.TrimStart();
        return HasOneOf(Subjects, line) || (line.Length > 0 && (line[0] is '(' or '（' or (>= '0' and <= '9') || "一二三四五六七八九十".IndexOf(line[0]) >= 0));
    }

    private static bool HasFigure(ReadOnlySpan<char> sentence)
    {
        var rest = sentence;
        for (var at = IndexOfUnitEnd(rest); at >= 0; at = IndexOfUnitEnd(rest))
        {
            var before = at - 1;
            while (before >= 0 && FoldedSentence.IsPassedOver(rest[before]))
            {
                before--;
            }

            if (before >= 0 && IsBeforeUnit(rest[before]))
            {
                return true;
            }

            rest = rest.Slice(at + 1);
        }

        return false;
    }

    private static bool IsBeforeUnit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９') || BeforeUnits.IndexOf(character) >= 0;

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
