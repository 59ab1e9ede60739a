namespace Gov.Disclosure.Documents;

/// <summary>The number of characters to insert, delete or replace to turn one text into another.</summary>
internal static class EditDistance
{
    // Official labels are no longer than this.
    private const int LongestOnStack = 64;

    /// <summary>The distance, or any number above the limit once it is surely above.</summary>
    public static int Between(string first, string second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return limit + 1;
        }

        var isShort = second.Length < LongestOnStack;
        Span<int> previous = isShort ? stackalloc int[LongestOnStack] : new int[second.Length + 1];
        Span<int> current = isShort ? stackalloc int[LongestOnStack] : new int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
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

    /// <summary>The number of characters of a text that do not come in a longer one in the same order: 0 where the text only leaves some out.</summary>
    public static int BeyondLeavingOut(string shorter, string full)
    {
        var previous = new int[full.Length + 1];
        var current = new int[full.Length + 1];
        for (var i = 1; i <= shorter.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= full.Length; j++)
            {
                var replaced = previous[j - 1] + (shorter[i - 1] == full[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j] + 1, current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[full.Length];
    }
}
