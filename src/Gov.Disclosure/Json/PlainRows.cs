using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Json;

/// <summary>
/// Takes rows of a table straight off the bytes where they are what nearly every file holds: the keys of the form, all of them and in its order,
/// each with a plain count, <c>null</c> or <c>"/"</c>. Such rows are most of a report, and the tokenizer's account of every token is most of the
/// cost of reading them. In front of the first row that is anything else, right or wrong, this stops and leaves the row to the careful way.
/// What it has stored of that row by then is what the careful way stores too.
/// </summary>
internal static class PlainRows
{
    /// <summary>Reads as many neighbouring rows as are plain.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the object of the first row starts.</param>
    /// <param name="table">Takes the cells.</param>
    /// <param name="keys">The keys of the object the rows stand in.</param>
    /// <param name="position">The key of the first row; afterwards that of the last row read.</param>
    /// <param name="seen">One bit for each key that has come; a second row of one key is not plain.</param>
    /// <returns>Where the object of the last row ends, at its bracket; -1 where the first row is not plain.</returns>
    public static int Read(ReadOnlySpan<byte> source, int start, ReportTable table, TableKey[] keys, ref int position, ref ulong seen)
    {
        var at = TakeRow(source, start, table, keys[position].Child!.Keys);
        var end = at - 1;
        while (at >= 0
            && position + 1 < keys.Length
            && keys[position + 1] is { Child.HoldsCellsOnly: true } next
            && (seen & (1UL << (position + 1))) == 0)
        {
            at = Take(source, at, (byte)',');
            at = TakeText(source, SkipWhiteSpace(source, at), next.Written);
            at = TakeRow(source, at, table, next.Child.Keys);
            if (at >= 0)
            {
                end = at - 1;
                position++;
                seen |= 1UL << position;
            }
        }

        return end < 0 ? -1 : end;
    }

    /// <summary>Each step gives the place behind what it took, or -1; from -1 no step leads on.</summary>
    private static int TakeRow(ReadOnlySpan<byte> source, int at, ReportTable table, TableKey[] keys)
    {
        at = Take(source, at, (byte)'{');
        var gap = ReadOnlySpan<byte>.Empty;
        for (var i = 0; i < keys.Length && at >= 0; i++)
        {
            // The white space before a key is as a rule that before the last one, and comparing is faster than looking at every byte.
            var beforeKey = at;
            at = gap.Length > 0 && source.Slice(at).StartsWith(gap) ? at + gap.Length : at;
            at = SkipWhiteSpace(source, at);
            gap = at > beforeKey ? source.Slice(beforeKey, at - beforeKey) : gap;

            at = TakeText(source, at, keys[i].Written);
            at = TakeCell(source, SkipWhiteSpace(source, at), table, keys[i].Index);
            at = Take(source, at, i == keys.Length - 1 ? (byte)'}' : (byte)',');
        }

        return at;
    }

    private static int TakeCell(ReadOnlySpan<byte> source, int start, ReportTable table, int cell)
    {
        if (start < 0)
        {
            return -1;
        }

        var at = start;
        var value = 0L;
        for (; (uint)at < (uint)source.Length && (uint)(source[at] - '0') is var digit and <= 9; at++)
        {
            value = (value * 10) + digit;
        }

        if (at == start)
        {
            return TakeWithoutNumber(source, at, table, cell);
        }

        var isPlain = at - start <= JsonNumbers.SafeDigits && (source[start] != '0' || at - start == 1) && IsEndOfNumber(source, at);
        if (!isPlain)
        {
            return -1;
        }

        table.SetWhole(cell, value);
        return at;
    }

    private static int TakeWithoutNumber(ReadOnlySpan<byte> source, int at, ReportTable table, int cell)
    {
        if (TakeText(source, at, "null"u8) is var behindNull and >= 0)
        {
            table[cell] = Cell.Blank;
            return behindNull;
        }

        var behindSlash = TakeText(source, at, "\"/\""u8);
        if (behindSlash >= 0)
        {
            table[cell] = Cell.NotApplicable;
        }

        return behindSlash;
    }

    /// <summary>Whether the digits are all of the number: no point, no exponent, nothing that makes it none, and not the end of a file cut short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsEndOfNumber(ReadOnlySpan<byte> source, int at) =>
        (uint)at < (uint)source.Length && (source[at] is (byte)',' or (byte)'}' || JsonEncoding.IsWhiteSpace(source[at]));

    private static int Take(ReadOnlySpan<byte> source, int at, byte expected)
    {
        at = SkipWhiteSpace(source, at);
        return (uint)at < (uint)source.Length && source[at] == expected ? at + 1 : -1;
    }

    private static int TakeText(ReadOnlySpan<byte> source, int at, ReadOnlySpan<byte> expected) =>
        at >= 0 && source.Slice(at).StartsWith(expected) ? at + expected.Length : -1;

    private static int SkipWhiteSpace(ReadOnlySpan<byte> source, int at)
    {
        while ((uint)at < (uint)source.Length && JsonEncoding.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }
}
