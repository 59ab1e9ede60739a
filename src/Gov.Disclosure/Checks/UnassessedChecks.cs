
namespace Gov.Disclosure.Checks;

/// <summary>The checks of a validation that could not be made, kept small until somebody asks for them.</summary>
internal sealed class UnassessedChecks(UnassessedLog.Entry[] entries, UnassessedLog.Gap[] gaps, TextSpan?[] texts)
{
    private IReadOnlyList<UnassessedCheck>? _checks;

    public static UnassessedChecks None { get; } = new([], [], []);

    public UnassessedLog.Entry[] Entries => entries;

    public UnassessedLog.Gap[] Gaps => gaps;

    /// <summary>For each check the words it is about.</summary>
    public TextSpan?[] Texts => texts;

    public IReadOnlyList<UnassessedCheck> Checks => _checks ??= [.. entries.Select(Check)];

    /// <summary>What a check lacks.</summary>
    public ReadOnlySpan<UnassessedLog.Gap> GapsOf(int index)
    {
        var first = entries[index].FirstGap;
        return gaps.AsSpan(first, (index + 1 < entries.Length ? entries[index + 1].FirstGap : gaps.Length) - first);
    }

    private UnassessedCheck Check(UnassessedLog.Entry entry, int index)
    {
        var own = GapsOf(index).ToArray().Select(gap => new CheckGap(gap.Spot, gap.Kind, gap.Year));
        return new UnassessedCheck(entry.Rule, entry.Count, entry.Spot, texts[index], [.. own.Distinct()]);
    }
}
