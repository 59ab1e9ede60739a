using System.Globalization;
using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Json;

/// <summary>Turns the digits of JSON numbers into cells, without a guess: what a cell cannot hold exactly is refused.</summary>
internal static class JsonNumbers
{
    // 15 digits are below 2^53 whatever they are, so the common case needs no range check.
    public const int SafeDigits = 15;

    /// <summary>Reads the digits of a count that is written the plain way and surely in range; everything else takes the careful way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPlainCount(ReadOnlySpan<byte> number, out long value)
    {
        value = 0;
        if (number.Length > SafeDigits)
        {
            return false;
        }

        foreach (var character in number)
        {
            var digit = (uint)(character - '0');
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    /// <summary>Reads a whole number within the range of a cell.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> number, out long value)
    {
        var whole = TryDigits(number, out value, out var scale);
        return whole && scale == 0;
    }

    /// <summary>Reads a number that a cell of a kind may hold.</summary>
    public static bool TryCell(ReadOnlySpan<byte> number, CellKind kind, out Cell cell)
    {
        cell = default;
        if (number.IndexOfAny((byte)'e', (byte)'E') >= 0)
        {
            // An exponent has no printed digits to keep; only amounts, which are measured and not counted, may be written so.
            if (kind != CellKind.Amount || !TryExponent(number, out var value))
            {
                return false;
            }

            cell = value;
        }
        else if (TryDigits(number, out var digits, out var scale))
        {
            cell = Cell.FromParts(digits, scale, CellState.Number);
        }
        else
        {
            return false;
        }

        return ReportTable.CanHold(kind, cell);
    }

    /// <summary>Takes a JSON number without exponent apart into its digits and how many of them are decimals.</summary>
    private static bool TryDigits(ReadOnlySpan<byte> number, out long digits, out int scale)
    {
        digits = 0;
        scale = 0;
        var negative = number.Length > 0 && number[0] == '-';
        var behindPoint = false;
        foreach (var character in negative ? number.Slice(1) : number)
        {
            if (character == '.')
            {
                behindPoint = true;
                continue;
            }

            var digit = character - '0';
            if (digit is < 0 or > 9 || digits > (Cell.MaxMagnitude - digit) / 10)
            {
                return false;
            }

            digits = (digits * 10) + digit;
            scale += behindPoint ? 1 : 0;
        }

        digits = negative ? -digits : digits;
        return scale <= Cell.MaxScale;
    }

    private static bool TryExponent(ReadOnlySpan<byte> number, out Cell cell)
    {
        cell = default;
        if (!decimal.TryParse(JsonEncoding.Decode(number), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        try
        {
            cell = Cell.FromDecimal(value);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
