namespace Gov.Disclosure;

/// <summary>GD504: 同比增长 and 同比增加 against last year's figure, which stands in the text or in last year's report.</summary>
internal static class ChangeClaims
{
    public static void Judge(in Passage passage, in Claim claim, PreviousYear? last, ref Assessment assessment)
    {
        var rule = NarrativeRules.ChangeWrong;
        var bases = claim.Doubt == ClaimDoubt.Certain ? null : claim.Other is { } said ? [said] : last?.ValuesOf(claim.Subject);
        if (bases is not { Count: > 0 } || bases.Contains(0))
        {
            assessment.NotAssessable(rule);
            return;
        }

        foreach (var one in bases)
        {
            if (claim.Number.Fits(Change(claim, one) * claim.Direction))
            {
                assessment.Holds(rule);
                return;
            }
        }

        var change = Change(claim, bases[0]);
        assessment.Broken(passage.Finding(
            rule,
            claim,
            PercentageClaims.Shown(change, claim.Number),
            claim.Number.Value * claim.Direction,
            more: [new("figure", claim.Figure), new("base", bases[0]), new("unit", claim.Number.Unit == FigureUnit.Percent ? "%" : "")]));
    }

    private static decimal Change(in Claim claim, decimal from) =>
        claim.Number.Unit == FigureUnit.Percent ? (claim.Figure - from) / from * 100 : claim.Figure - from;
}
