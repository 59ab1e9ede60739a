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
            NarrativeCheck.NotAssessable(rule, passage, claim, ref assessment);
            if (report.Requests is not { } printed)
            {
                assessment.LacksTable(TableKind.Requests);
            }
            else if (printed.Form.Readings.CarriedForward is { } carried)
            {
                assessment.LacksCell(printed, carried);
            }
        }
        else if (open == 0)
        {
            assessment.Holds(rule);
        }
        else if (claim.Doubt != ClaimDoubt.None)
        {
            NarrativeCheck.NotAssessable(rule, passage, claim, ref assessment);
        }
        else
        {
            assessment.Broken(passage.Finding(rule, claim, 0m, open, ReportLocation.Of(table.Form, cell), [cell.Pointer]));
        }
    }
}
