namespace Gov.Disclosure.Narrative;

/// <summary>
/// What a template asks the writer to replace or to delete. Only what no finished report says is known here: masks such as 张×× or ××局
/// are how reports keep names back.
/// </summary>
internal static class TemplateText
{
    private const int LongestPlaceholder = 4;
    private const string Placeholders = "×XxＸｘ";

    // Each phrase and heading has one of these: most texts have none, and need not be searched for each.
    private static readonly CharacterSet Signs = new($"称格写{Placeholders}");

    // What tells the writer what to do is a heading of its own.
    private static readonly (string Words, bool IsHeading)[] Phrases =
    [
        ("机关全称", false), ("该部分以表格形式报告", false), ("此部分以表格形式报告", false), ("编写说明", true), ("填写说明", true), ("撰写说明", true),
    ];

    // What is counted or dated: a placeholder in front of it stands for a number.
    private static readonly string[] Counted = ["年", "月", "日", "件", "条", "次", "项", "个", "万元", "%"];

    /// <summary>Finds the first text that belongs to a template.</summary>
    /// <param name="text">The text of a part of the report.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    public static bool TryFind(string text, out int start, out int length)
    {
        start = length = 0;
        if (!Signs.IsIn(text.AsSpan()))
        {
            return false;
        }

        foreach (var (words, isHeading) in Phrases)
        {
            (start, length) = (text.IndexOf(words, StringComparison.Ordinal), words.Length);
            if (start >= 0 && (!isHeading || StandsAlone(text, start, start + length)))
            {
                return true;
            }
        }

        return TryFindPlaceholder(text, out start, out length);
    }

    private static bool TryFindPlaceholder(string text, out int start, out int length)
    {
        for (var i = NextPlaceholder(text, 0); i >= 0; i = NextPlaceholder(text, i))
        {
            start = i;
            while (i < text.Length && text[i] == text[start])
            {
                i++;
            }

            // One × alone is a multiplication or a grade; letters before it make it a word, ×× before 年 after digits is 20××年.
            var run = i - start;
            if (run is > 1 and <= LongestPlaceholder && !IsLetterBefore(text, start) && CountedAt(text, i) is { } counted)
            {
                while (start > 0 && text[start - 1] is >= '0' and <= '9')
                {
                    start--;
                }

                length = i - start + counted.Length;
                return true;
            }
        }

        start = length = 0;
        return false;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '（' or '【' or '[' or '〔')
        && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ')' or '）' or '】' or ']' or '〕' or ':' or '：');

    private static int NextPlaceholder(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Placeholders.AsSpan());
        return next < 0 ? next : from + next;
    }

    private static bool IsLetterBefore(string text, int start) => start > 0 && text[start - 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static string? CountedAt(string text, int index) =>
        Array.Find(Counted, word => string.CompareOrdinal(text, index, word, 0, word.Length) == 0);
}
