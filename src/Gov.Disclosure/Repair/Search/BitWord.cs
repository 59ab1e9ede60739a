#if NET
using System.Numerics;
#endif

namespace Gov.Disclosure.Repair.Search;

/// <summary>The two questions asked of one word of a bit set.</summary>
internal static class BitWord
{
    public static int Count(ulong word)
    {
#if NET
        return BitOperations.PopCount(word);
#else
        var count = 0;
        for (; word != 0; word &= word - 1)
        {
            count++;
        }

        return count;
#endif
    }

    public static int Lowest(ulong word)
    {
#if NET
        return BitOperations.TrailingZeroCount(word);
#else
        return Count((word & (~word + 1)) - 1);
#endif
    }
}
