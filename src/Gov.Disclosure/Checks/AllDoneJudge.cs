using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD505 and GD506: what is all done leaves nothing to carry forward. What was done in time may leave what was not yet due.</summary>
internal static class AllDoneJudge
{
    public static void Judge(in TextCase given, in Figure claim, ref Assessment assessment)
    {
        var rule = claim.Kind == FigureKind.AllDone ? NarrativeRules.AllDoneButCarriedForward : NarrativeRules.AllOnTimeButCarriedForward;
        if ((claim.Doubts & ~(Doubts.Scope | Doubts.Matter)) != 0 || given.Report.Requests is not { } table
            || FormReadings.Of(table.Form).CarriedForward is not { } cell
            || assessment.Doubts(cell) || new Reading([cell]).ValueIn(table) is not { } open)
        {
            TextCase.NotAssessable(rule, given.Passage, claim, ref assessment);
        }
        else if (open == 0)
        {
            assessment.Agrees(rule, given.Passage.Spot(claim.Start, claim.End));
        }
        else if (claim.Doubts != Doubts.None || given.Figures.Any(static (in Figure figure) => figure is
        { Kind: FigureKind.Count, Subject.Flow: Flow.CarriedForward or Flow.Carried, Number.Digits: > 0 }))
        {
            // 除2件结转下年外，均已办结: what the sentence itself carries forward is not meant.
            TextCase.NotAssessable(rule, given.Passage, claim, ref assessment);
        }
        else
        {
            assessment.Broken(given.Passage.Finding(rule, given.Passage.Span(claim), 0m, open, ReportLocation.Of(table.Form, cell), [cell.Pointer]));
        }
    }
}
