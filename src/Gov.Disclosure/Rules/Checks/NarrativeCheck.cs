namespace Gov.Disclosure;

/// <summary>
/// GD501 to GD508: what the sentences of a report claim, against the tables, against last year and against one another. A claim in doubt is not
/// assessable, and so is one whose table is missing, blank or doubtful where it is needed.
/// </summary>
internal static class NarrativeCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        var fees = new FeeStatements();
        var last = PreviousYear.Of(report, assessment.DoubtfulPlaces, assessment.Context.Previous);
        var reader = ClaimReader.Rent();
        for (var i = 0; i < TextPlace.All.Count; i++)
        {
            var place = TextPlace.All[i];
            if (place.In(report) is not { Length: > 0 } text || (assessment.HasDoubts && assessment.Doubts(place.Pointer)))
            {
                continue;
            }

            var walk = reader.Read(text, place.ScopeIn(report), report.Agency.Name);
            while (walk.Next())
            {
                foreach (ref readonly var claim in walk.Claims)
                {
                    Judge(report, new Passage(place, text), claim, last, ref fees, ref assessment);
                }
            }
        }

        reader.Return();
        fees.Judge(report, ref assessment);
    }

    private static void Judge(AnnualReport report, in Passage passage, in Claim claim, PreviousYear? last, ref FeeStatements fees, ref Assessment assessment)
    {
        switch (claim.Kind)
        {
            case ClaimKind.Figure:
                FigureClaims.Judge(report, passage, claim, ref assessment);
                break;
            case ClaimKind.Parts:
                PercentageClaims.JudgeParts(passage, claim, ref assessment);
                break;
            case ClaimKind.Share:
                PercentageClaims.JudgeShare(passage, claim, ref assessment);
                break;
            case ClaimKind.Rate:
                PercentageClaims.JudgeRate(report, passage, claim, ref assessment);
                break;
            case ClaimKind.Growth:
                ChangeClaims.Judge(passage, claim, last, ref assessment);
                break;
            case ClaimKind.Fee:
                fees.Add(passage, claim, ref assessment);
                break;
            default:
                AllDoneClaims.Judge(report, passage, claim, ref assessment);
                break;
        }
    }
}
