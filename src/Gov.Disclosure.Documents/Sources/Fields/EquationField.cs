namespace Gov.Disclosure.Documents.Sources.Fields;

/// <summary>
/// A field of Word that prints what its code describes, and has no result: a fraction, a root, signs over each other, or words with their pronunciation above
/// them, as in <c>EQ \* jc2 \* "Font:宋体" \* hps10 \o\ad(\s\up 9(gongkai),公开)</c>.
/// </summary>
internal static class EquationField
{
    // Words with their pronunciation are few; fields in fields must not be gone through again and again.
    private const int LongestRuby = 1000;

    public static bool IsOne(ReadOnlySpan<char> code) => code.TrimStart().StartsWith("EQ ".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Where in the code the words stand that print below their pronunciation; <see langword="null"/> where it describes something else.</summary>
    public static (int Start, int Length)? Words(ReadOnlySpan<char> code)
    {
        var pair = code.Length > LongestRuby ? -1 : code.IndexOf("\\o".AsSpan(), StringComparison.OrdinalIgnoreCase);
        var first = pair < 0 ? -1 : pair + code.Slice(pair).IndexOf('(');
        var last = code.LastIndexOf(')');
        if (first < pair || first < 0 || last < first || code.Slice(first, last - first).IndexOf("\\up".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        // The words come last, after a comma that stands in no brackets of its own.
        var depth = 0;
        for (var i = last - 1; i > first; i--)
        {
            depth += code[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0 && code[i] is ',' or ';')
            {
                return (i + 1, last - i - 1);
            }
        }

        return null;
    }
}
