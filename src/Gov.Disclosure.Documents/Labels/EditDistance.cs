namespace Gov.Disclosure.Documents.Labels;

/// <summary>The number of characters to insert, delete or replace to turn one text into another.</summary>
internal static class EditDistance
{
    // Official labels are no longer than this.
    private const int LongestOnStack = 64;

    /// <summary>The distance, or any number above the limit once it is surely above.</summary>
    public static int Between(string first, string second, int limit) =>
        Math.Abs(first.Length - second.Length) > limit ? limit + 1 : Cost(first, second, inserting: 1, limit);

    /// <summary>
    /// The number of characters of a text that do not come in a longer one in the same order, or any number above the limit once it is surely above: 0 where
    /// the text only leaves some out.
    /// </summary>
    public static int BeyondLeavingOut(string shorter, string full, int limit) => Cost(shorter, full, inserting: 0, limit);

    /// <summary>What it costs to turn one text into another where a character deleted or replaced costs 1.</summary>
    private static int Cost(string first, string second, int inserting, int limit)
    {
        var isShort = second.Length < LongestOnStack;
        Span<int> previous = isShort ? stackalloc int[LongestOnStack] : new int[second.Length + 1];
        Span<int> current = isShort ? stackalloc int[LongestOnStack] : new int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
        {
            previous[j] = j * inserting;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j] + 1, current[j - 1] + inserting));
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var done = previous;
            previous = current;
            current = done;
        }

        return previous[second.Length];
    }
}
