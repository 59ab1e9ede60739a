using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>What printed texts add up to. What is no number counts as 0.</summary>
internal static class PrintedSums
{
    public static long Number(string text) => CellReading.Of(text, CellKind.Count).Content.TryGetInt64(out var number) ? number : 0;

    /// <summary>Whether one of the cells, whichever, is the sum of all others.</summary>
    public static bool AddUp(IReadOnlyList<string> cells) => cells.Sum(Number) == 2 * cells.Max(Number);

    /// <summary>Whether the last of as many cells from a place on is the sum of those before it.</summary>
    public static bool AddUpTo(IReadOnlyList<string> cells, int start, int count) => cells.Skip(start).Take(count - 1).Sum(Number) == Number(cells[start + count - 1]);
}
