namespace Gov.Disclosure;

/// <summary>GD505 and GD506: what is all done leaves nothing to carry forward. What was done in time may leave what was not yet due.</summary>
internal static class AllDoneClaims
{
    public static void Judge(AnnualReport report, in Passage passage, in Claim claim, ref Findings findings)
    {
        var rule = claim.Kind == ClaimKind.AllDone ? NarrativeRules.AllDoneButCarriedForward : NarrativeRules.AllOnTimeButCarriedForward;
        if (claim.Doubt == ClaimDoubt.Certain || report.Requests is not { } table || table.Form.Readings.CarriedForward is not { } cell
            || findings.Doubts(cell) || table[cell.Index].Number is not { } open)
        {
            findings.NotAssessable(rule);
        }
        else if (open == 0)
        {
            findings.Holds(rule);
        }
        else if (claim.Doubt != ClaimDoubt.None)
        {
            findings.NotAssessable(rule);
        }
        else
        {
            findings.Broken(passage.Finding(rule, claim, 0m, open, ReportLocation.Of(table.Form, cell), [cell.Pointer]));
        }
    }
}
