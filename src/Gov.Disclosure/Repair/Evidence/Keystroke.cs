using System.Globalization;

namespace Gov.Disclosure.Repair.Evidence;

/// <summary>Tells which single slip at a keyboard turns one number into another.</summary>
internal static class Keystroke
{
    /// <summary>The slip that made the printed number of the right one; <see langword="null"/> where it takes more than one.</summary>
    public static RepairEvidenceKind? Between(long printed, long right)
    {
        if (printed < 0 || right < 0)
        {
            return null;
        }

        var was = right.ToString(CultureInfo.InvariantCulture);
        var became = printed.ToString(CultureInfo.InvariantCulture);
        var start = 0;
        while (start < was.Length && start < became.Length && was[start] == became[start])
        {
            start++;
        }

        if (became.Length == was.Length)
        {
            return SameLength(was, became, start);
        }

        return became.Length == was.Length - 1 && Same(was, start + 1, became, start) ? RepairEvidenceKind.DigitDropped
            : became.Length == was.Length + 1 && Same(became, start + 1, was, start) ? Surplus(became, start)
            : null;
    }

    private static RepairEvidenceKind? SameLength(string was, string became, int start) =>
        start == was.Length ? null
        : Same(was, start + 1, became, start + 1) ? RepairEvidenceKind.DigitChanged
        : was[start] == became[start + 1] && was[start + 1] == became[start] && Same(was, start + 2, became, start + 2) ? RepairEvidenceKind.DigitsSwapped
        : null;

    // The common start runs through both of two equal digits, so the surplus one is the latter.
    private static RepairEvidenceKind Surplus(string became, int at) =>
        at > 0 && became[at] == became[at - 1] ? RepairEvidenceKind.DigitDoubled : RepairEvidenceKind.DigitAdded;

    private static bool Same(string one, int from, string other, int otherFrom) =>
        string.CompareOrdinal(one, from, other, otherFrom, int.MaxValue) == 0;
}
