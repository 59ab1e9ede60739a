namespace Gov.Disclosure.Fuzz;

/// <summary>Changes bytes, words, lines and bracketed parts, a few at a time.</summary>
internal sealed class ByteMutation : IMutation
{
    private const int MostRepeats = 300;
    private const int LargeEvery = 100;

    private static readonly (byte Open, byte Close)[] Brackets = [((byte)'{', (byte)'}'), ((byte)'[', (byte)']'), ((byte)'"', (byte)'"'), ((byte)'<', (byte)'>'), ((byte)'(', (byte)')'), ((byte)'\n', (byte)'\n'), ((byte)'\t', (byte)'\t'), ((byte)'|', (byte)'|'), ((byte)',', (byte)',')];

    private readonly List<byte[]> _tokens;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly int _usualBytes;
    private readonly int _mostBytes;

    /// <param name="tokens">The dictionary to begin with.</param>
    /// <param name="usualBytes">Larger inputs are cut off: they take longer to read and show little that smaller ones do not.</param>
    /// <param name="mostBytes">What one in a hundred may grow to, to show what takes long or much memory.</param>
    public ByteMutation(IEnumerable<byte[]> tokens, int usualBytes, int mostBytes)
    {
        _tokens = [.. tokens];
        _usualBytes = usualBytes;
        _mostBytes = mostBytes;
    }

    public bool CanBeCut => true;

    public int MostBytes => _mostBytes;

    public void Learn(byte[] seed) => _tokens.AddRange(Tokens.In(seed).Where(token => _known.Add(Convert.ToHexString(token))));

    public byte[] Mutate(byte[] input, byte[] other, Random chance)
    {
        var changed = input;
        var most = chance.Next(LargeEvery) == 0 ? _mostBytes : _usualBytes;
        for (var left = 1 + chance.Next(1 << chance.Next(4)); left > 0; left--)
        {
            changed = Once(changed, other, most, chance);
        }

        return changed.Length > most ? changed[..most] : changed;
    }

    private byte[] Once(byte[] input, byte[] other, int most, Random chance)
    {
        var place = chance.Next(input.Length + 1);
        switch (chance.Next(12))
        {
            case 0 when place < input.Length:
                return Replace(input, place, 1, [(byte)(input[place] ^ (1 << chance.Next(8)))]);
            case 1:
                return Replace(input, place, chance.Next(2), [(byte)chance.Next(256)]);
            case 2:
                return Replace(input, place, Math.Min(input.Length - place, 1 + chance.Next(1 << chance.Next(10))), []);
            case 3:
                return Replace(input, place, 0, Slice(input, chance));
            case 4:
                return Replace(input, place, chance.Next(2) == 0 ? 0 : Math.Min(input.Length - place, chance.Next(64)), Slice(other, chance));
            case 5 or 6:
                return Replace(input, place, 0, Token(chance));
            case 7:
                return InPlaceOfWord(input, place, Token(chance));
            case 8:
                var gone = Part(input, place, chance);
                return Replace(input, gone.Start, gone.Length, []);
            case 9:
                var repeated = Part(input, place, chance);
                var times = 1 + chance.Next(1 << chance.Next(9));
                return Replace(input, repeated.Start, 0, Repeated(input.AsSpan(repeated.Start, repeated.Length), Math.Min(Math.Min(times, MostRepeats), most / Math.Max(1, repeated.Length))));
            case 10:
                var old = Part(input, place, chance);
                var taken = Part(other, chance.Next(other.Length + 1), chance);
                return Replace(input, old.Start, old.Length, other.AsSpan(taken.Start, taken.Length));
            default:
                var first = Part(input, place, chance);
                var second = Part(input, chance.Next(input.Length + 1), chance);
                return first.Start + first.Length <= second.Start ? Exchange(input, first, second) : Replace(input, place, 0, Token(chance));
        }
    }

    public byte[] Token(Random chance) => _tokens[chance.Next(_tokens.Count)];

    private static ReadOnlySpan<byte> Slice(byte[] from, Random chance)
    {
        var start = chance.Next(from.Length + 1);
        return from.AsSpan(start, Math.Min(from.Length - start, chance.Next(1 << chance.Next(12))));
    }

    private static byte[] InPlaceOfWord(byte[] input, int place, byte[] token)
    {
        var start = place;
        while (start < input.Length && !IsWord(input[start]))
        {
            start++;
        }

        var end = start;
        while (end < input.Length && IsWord(input[end]))
        {
            end++;
        }

        return Replace(input, start, end - start, token);
    }

    private static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value >= 0x80 || value == '-' || value == '.';

    /// <summary>From a bracket, a quotation mark or a separator to the one that belongs to it.</summary>
    private static (int Start, int Length) Part(byte[] input, int place, Random chance)
    {
        var (open, close) = Brackets[chance.Next(Brackets.Length)];
        var start = input.AsSpan(place).IndexOf(open) + place;
        if (start < place)
        {
            return (place, 0);
        }

        var depth = 1;
        for (var i = start + 1; i < input.Length; i++)
        {
            depth += input[i] == close ? -1 : input[i] == open ? 1 : 0;
            if (depth == 0)
            {
                return (start, i - start + (open == close && open != '"' ? 0 : 1));
            }
        }

        return (start, input.Length - start);
    }

    private static byte[] Repeated(ReadOnlySpan<byte> part, int times)
    {
        var result = new byte[part.Length * times];
        for (var i = 0; i < times; i++)
        {
            part.CopyTo(result.AsSpan(i * part.Length));
        }

        return result;
    }

    private static byte[] Exchange(byte[] input, (int Start, int Length) first, (int Start, int Length) second) =>
    [
        .. input.AsSpan(0, first.Start), .. input.AsSpan(second.Start, second.Length), .. input.AsSpan(first.Start + first.Length, second.Start - first.Start - first.Length),
        .. input.AsSpan(first.Start, first.Length), .. input.AsSpan(second.Start + second.Length),
    ];

    private static byte[] Replace(byte[] input, int start, int length, ReadOnlySpan<byte> with)
    {
        length = Math.Min(length, input.Length - start);
        var result = new byte[input.Length - length + with.Length];
        input.AsSpan(0, start).CopyTo(result);
        with.CopyTo(result.AsSpan(start));
        input.AsSpan(start + length).CopyTo(result.AsSpan(start + with.Length));
        return result;
    }
}
