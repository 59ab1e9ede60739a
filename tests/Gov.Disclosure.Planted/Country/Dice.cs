namespace Gov.Disclosure.Planted;

/// <summary>Chance that falls the same way on every machine and every version of the runtime (SplitMix64).</summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(params ReadOnlySpan<long> keys)
    {
        foreach (var key in keys)
        {
            _state = Mix(_state ^ (ulong)key) + 0x9E3779B97F4A7C15;
        }
    }

    /// <summary>A key for dice that are thrown for something with a name.</summary>
    public static long KeyOf(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in name)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return (long)hash;
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A factor around one.</summary>
    public double Around(double spread) => 1 + (((Next() % 2001) / 1000.0) - 1) * spread;

    /// <summary>A whole number that is on average the given one.</summary>
    public long Round(double value)
    {
        var whole = (long)Math.Floor(value);
        return whole + (Below(1000) < (value - whole) * 1000 ? 1 : 0);
    }

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }
}
