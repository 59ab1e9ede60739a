using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>What there is to say of a round: which findings of an earlier result are fixed, and what all come to.</summary>
internal static class RoundText
{
    /// <summary>The findings of one report that are fixed, a line each.</summary>
    public static IEnumerable<string> Fixed(ReportRound? round, ResultMessages messages) =>
        (round?.Fixed ?? []).Select(finding => messages.Fixed(finding));

    /// <summary>What all reports come to, and which reports of the earlier result are not among them.</summary>
    public static IEnumerable<string> Of(RoundTotals? round, ResultMessages messages) => round switch
    {
        null => [],
        { NotFound.Count: 0 } => [messages.Round(round)],
        _ => [messages.Round(round), messages.NotInRound(round.NotFound)],
    };
}
