namespace Gov.Disclosure;

/// <summary>GD502 and GD503: parts and shares of figures, which the text itself or table three proves.</summary>
internal static class PercentageClaims
{
    private const int DecimalsShown = 2;

    public static void JudgeParts(in Passage passage, in Claim claim, ref Assessment assessment)
    {
        var rule = NarrativeRules.PartsDoNotAddUp;
        if (claim.Other == claim.Number.Value)
        {
            assessment.Holds(rule);
        }
        else if (claim.Doubt != ClaimDoubt.None)
        {
            NarrativeCheck.NotAssessable(rule, passage, claim, ref assessment);
        }
        else
        {
            assessment.Broken(passage.Finding(rule, claim, claim.Other!.Value, claim.Number.Value));
        }
    }

    public static void JudgeShare(in Passage passage, in Claim claim, ref Assessment assessment)
    {
        var rule = NarrativeRules.PercentageWrong;
        var share = claim.Figure / claim.Other!.Value * 100;
        if (claim.Number.Fits(share))
        {
            assessment.Holds(rule);
        }
        else if (claim.Doubt != ClaimDoubt.None)
        {
            NarrativeCheck.NotAssessable(rule, passage, claim, ref assessment);
        }
        else
        {
            assessment.Broken(Finding(passage, claim, share, claim.Figure, claim.Other.Value));
        }
    }

    public static void JudgeRate(AnnualReport report, in Passage passage, in Claim claim, ref Assessment assessment)
    {
        var rule = NarrativeRules.PercentageWrong;
        if (claim.Doubt == ClaimDoubt.Certain || report.Requests is not { } table)
        {
            NarrativeCheck.NotAssessable(rule, passage, claim, ref assessment);
            if (report.Requests is null)
            {
                assessment.LacksTable(TableKind.Requests);
            }

            return;
        }

        (decimal Part, decimal Whole)? first = null;
        var rates = table.Form.Readings.Rates;
        for (var i = 0; i < rates.Count; i++)
        {
            var (part, whole) = rates[i];
            if (FigureClaims.ValueOf(part, table, assessment) is not { } numerator || FigureClaims.ValueOf(whole, table, assessment) is not { } denominator || denominator == 0)
            {
                NarrativeCheck.NotAssessable(rule, passage, claim, ref assessment);
                FigureClaims.Lacks(part, table, ref assessment);
                FigureClaims.Lacks(whole, table, ref assessment);
                return;
            }

            if (claim.Number.Fits(numerator / denominator * 100))
            {
                assessment.Holds(rule);
                return;
            }

            first ??= (numerator, denominator);
        }

        if (claim.Doubt != ClaimDoubt.None || first is not { } shown)
        {
            NarrativeCheck.NotAssessable(rule, passage, claim, ref assessment);
            return;
        }

        assessment.Broken(Finding(passage, claim, shown.Part / shown.Whole * 100, shown.Part, shown.Whole));
    }

    /// <summary>A computed percentage with two more decimals than the printed one.</summary>
    public static decimal Shown(decimal percentage, PrintedNumber printed) => Math.Round(percentage, printed.Scale + DecimalsShown, MidpointRounding.AwayFromZero);

    private static Diagnostic Finding(in Passage passage, in Claim claim, decimal share, decimal part, decimal whole) => passage.Finding(
        NarrativeRules.PercentageWrong,
        claim,
        Shown(share, claim.Number),
        claim.Number.Value,
        more: [new("part1", part), new("whole", whole)]);
}
