using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Results.Words;

/// <summary>Checks that could not be made for one cause: each lacks something that another one lacks too.</summary>
/// <param name="Gaps">All they lack.</param>
/// <param name="Checks">The checks.</param>
internal sealed record UnassessedGroup(IReadOnlyList<CheckGap> Gaps, IReadOnlyList<UnassessedCheck> Checks)
{
    private const int LongestQuote = 40;

    /// <summary>How many evaluations they are.</summary>
    public int Count => Checks.Sum(check => check.Count);

    /// <summary>The rules, each once.</summary>
    public IEnumerable<Rule> Rules => Checks.Select(check => check.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Gathers checks by cause, the cause of most first.</summary>
    public static IReadOnlyList<UnassessedGroup> Of(IEnumerable<UnassessedCheck> checks)
    {
        var groups = new List<(HashSet<CheckGap> Gaps, List<UnassessedCheck> Checks)>();
        foreach (var check in checks)
        {
            var joined = (Gaps: check.Gaps.ToHashSet(), Checks: new List<UnassessedCheck>());
            foreach (var group in groups.Where(group => group.Gaps.Overlaps(joined.Gaps)).ToArray())
            {
                joined.Gaps.UnionWith(group.Gaps);
                joined.Checks.AddRange(group.Checks);
                groups.Remove(group);
            }

            joined.Checks.Add(check);
            groups.Add(joined);
        }

        return
        [
            .. groups
                .Select(group => new UnassessedGroup([.. group.Gaps.OrderBy(gap => gap.Spot.Cell?.Index)], group.Checks))
                .OrderByDescending(group => group.Count),
        ];
    }

    /// <summary>What they lack, with the words they are about where they are about words.</summary>
    public string GetReason(MessageLanguage language)
    {
        var reason = Gaps.In(language);
        return Checks[0].Text is { } text ? $"“{Cut(text.Quote)}” {reason}" : reason;
    }

    private static string Cut(string quote) => quote.Length > LongestQuote ? quote[..LongestQuote] + "…" : quote;
}
