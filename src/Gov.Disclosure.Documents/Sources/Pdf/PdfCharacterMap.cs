namespace Gov.Disclosure.Documents.Sources.Pdf;

/// <summary>
/// Counts how many codes the character maps of a font cover. The parser makes an entry for every code of a range, and a range is written in twenty
/// bytes, however long it is.
/// </summary>
internal static class PdfCharacterMap
{
    // Codes have at most four bytes.
    private const int MostDigits = 14;

    /// <summary>The codes of all ranges in a stream; 0 where it is no character map.</summary>
    public static long CodesIn(ReadOnlySpan<byte> stream)
    {
        var codes = 0L;
        for (var start = stream.IndexOf("beginbfrange"u8); start >= 0; start = stream.IndexOf("beginbfrange"u8))
        {
            stream = stream.Slice(start + "beginbfrange".Length);
            var end = stream.IndexOf("endbfrange"u8);
            codes = Saturated(codes, CodesOfRanges(end < 0 ? stream : stream.Slice(0, end)));
        }

        return codes;
    }

    // A range is its first code, its last code, and what the first stands for: a text, or a list of them in brackets.
    private static long CodesOfRanges(ReadOnlySpan<byte> ranges)
    {
        var codes = 0L;
        var low = default(ReadOnlySpan<byte>);
        var place = 0;
        for (var token = Next(ref ranges); !token.IsEmpty; token = Next(ref ranges))
        {
            if (token[0] == '[')
            {
                place = 0;
                continue;
            }

            if (place == 0)
            {
                low = token;
            }
            else if (place == 1)
            {
                codes = Saturated(codes, CodesBetween(low, token));
            }

            place = (place + 1) % 3;
        }

        return codes;
    }

    /// <summary>The next text between angles, or list in brackets, from its opening mark on; comments are passed over. Empty at the end.</summary>
    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> rest)
    {
        while (rest.IndexOfAny((byte)'<', (byte)'[', (byte)'%') is >= 0 and var start)
        {
            var close = rest[start] switch
            {
                (byte)'<' => rest.Slice(start).IndexOf((byte)'>'),
                (byte)'[' => rest.Slice(start).IndexOf((byte)']'),
                _ => rest.Slice(start).IndexOfAny((byte)'\r', (byte)'\n')
            };
            var token = close < 0 ? rest.Slice(start) : rest.Slice(start, close);
            rest = close < 0 ? default : rest.Slice(start + close);
            if (token[0] != '%')
            {
                return token;
            }
        }

        rest = default;
        return default;
    }

    // The parser counts the first code up until its bytes reach those of the last one, compared from the left.
    private static long CodesBetween(ReadOnlySpan<byte> low, ReadOnlySpan<byte> high)
    {
        var (from, digits) = Value(low);
        var (to, otherDigits) = Value(high);
        if (digits > MostDigits || otherDigits > MostDigits)
        {
            return long.MaxValue;
        }

        to = digits > otherDigits ? to << (4 * (digits - otherDigits)) : to >> (4 * (otherDigits - digits));
        return to <= from ? 1 : to - from + 1;
    }

    private static (long Value, int Digits) Value(ReadOnlySpan<byte> token)
    {
        var value = 0L;
        var digits = 0;
        foreach (var character in token)
        {
            var digit = character switch
            {
                >= (byte)'0' and <= (byte)'9' => character - '0',
                >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
                _ => -1,
            };
            if (digit >= 0 && digits++ < MostDigits)
            {
                value = (value << 4) | (long)digit;
            }
        }

        // Half a byte is taken for the upper half.
        return digits % 2 == 0 ? (value, digits) : (value << 4, digits + 1);
    }

    private static long Saturated(long one, long other) => one > long.MaxValue - other ? long.MaxValue : one + other;
}
