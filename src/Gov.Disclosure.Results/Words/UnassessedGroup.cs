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
        UnassessedCheck[] all = [.. checks];
        var joinedTo = Enumerable.Range(0, all.Length).ToArray();
        var lastWith = new Dictionary<CheckGap, int>();
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var gap in all[i].Gaps)
            {
                joinedTo[lastWith.TryGetValue(gap, out var other) ? LastOf(other) : i] = i;
                lastWith[gap] = i;
            }
        }

        return
        [
            .. Enumerable.Range(0, all.Length).GroupBy(LastOf).OrderBy(group => group.Key)
                .Select(group => new UnassessedGroup(
                    [.. group.Reverse().SelectMany(i => all[i].Gaps).Distinct().OrderBy(gap => gap.Spot.Cell?.Index)], [.. group.Select(i => all[i])]))
                .OrderByDescending(group => group.Count),
        ];

        // The last check of a group stands for it; the way to it is cut short for those who ask after.
        int LastOf(int check)
        {
            while (joinedTo[check] != check)
            {
                check = joinedTo[check] = joinedTo[joinedTo[check]];
            }

            return check;
        }
    }

    /// <summary>What they lack, with the words they are about where they are about words.</summary>
    public string GetReason(MessageLanguage language)
    {
        var reason = Gaps.In(language);
        return Checks[0].Text is { } text ? $"“{Cut(text.Quote)}” {reason}" : reason;
    }

    private static string Cut(string quote) => quote.Length > LongestQuote ? quote[..LongestQuote] + "…" : quote;
}
