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
            assessment.NotAssessable(rule);
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
            assessment.NotAssessable(rule);
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
            assessment.NotAssessable(rule);
            return;
        }

        (decimal Part, decimal Whole)? first = null;
        var rates = table.Form.Readings.Rates;
        for (var i = 0; i < rates.Count; i++)
        {
            var (part, whole) = rates[i];
            if (FigureClaims.ValueOf(part, table, assessment) is not { } numerator || FigureClaims.ValueOf(whole, table, assessment) is not { } denominator || denominator == 0)
            {
                assessment.NotAssessable(rule);
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
            assessment.NotAssessable(rule);
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
