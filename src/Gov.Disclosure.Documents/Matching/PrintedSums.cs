using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>What printed texts add up to. What is no number counts as 0.</summary>
internal static class PrintedSums
{
    public static long Number(string text) => CellReading.Of(text, CellKind.Count).Content.TryGetInt64(out var number) ? number : 0;

    /// <summary>Whether one of the cells, whichever, is the sum of all others.</summary>
    public static bool AddUp(IReadOnlyList<string> cells) => cells.Sum(Number) == 2 * cells.Max(Number);

    /// <summary>Whether groups side by side are asked to add up: one of them does, as it stands or one cell beside.</summary>
    public static bool Speak(string[] texts, int group) => Enumerable.Range(0, Math.Max(0, texts.Length - group + 1)).Where(start => start % group < 2 || start % group == group - 1)
        .Any(start => texts.Skip(start).Take(group).ToArray() is var own && own[group - 1] is not ("" or "0" or "/") && AddUp(own));

    /// <summary>Whether the first or the last of groups side by side is the only cell that is blank.</summary>
    public static bool IsOnlyEndBlank(string[] texts) => texts.Count(CharacterFolding.IsBlank) == 1
        && (CharacterFolding.IsBlank(texts[0]) || CharacterFolding.IsBlank(texts[texts.Length - 1]));
}
