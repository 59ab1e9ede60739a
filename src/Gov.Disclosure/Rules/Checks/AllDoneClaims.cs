namespace Gov.Disclosure;

/// <summary>GD505 and GD506: what is all done leaves nothing to carry forward. What was done in time may leave what was not yet due.</summary>
internal static class AllDoneClaims
{
    public static void Judge(AnnualReport report, in Passage passage, in Claim claim, ref Assessment assessment)
    {
        var rule = claim.Kind == ClaimKind.AllDone ? NarrativeRules.AllDoneButCarriedForward : NarrativeRules.AllOnTimeButCarriedForward;
        if (claim.Doubt == ClaimDoubt.Certain || report.Requests is not { } table || table.Form.Readings.CarriedForward is not { } cell
            || assessment.Doubts(cell) || table[cell.Index].Number is not { } open)
        {
            assessment.NotAssessable(rule);
        }
        else if (open == 0)
        {
            assessment.Holds(rule);
        }
        else if (claim.Doubt != ClaimDoubt.None)
        {
            assessment.NotAssessable(rule);
        }
        else
        {
            assessment.Broken(passage.Finding(rule, claim, 0m, open, ReportLocation.Of(table.Form, cell), [cell.Pointer]));
        }
    }
}
