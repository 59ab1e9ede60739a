namespace Gov.Disclosure;

/// <summary>
/// GD601 to GD605: a report against last year's, where that is given. A report that does not follow the given one is not assessable
/// against it, and neither is a blank cell, a <c>/</c> or a cell that either reader doubts.
/// </summary>
internal static class PreviousYearCheck
{
    private static readonly JsonPointer YearPlace = JsonPointer.Root.Append("year");
    private static readonly JsonPointer AgencyPlace = JsonPointer.Root.Append("agency");

    public static void Run(AnnualReport report, ref Findings findings)
    {
        if (findings.Context.Previous is not { } read)
        {
            return;
        }

        var doubts = DoubtfulPlaces.Of(read.Diagnostics);
        if (read.Report is not { } previous
            || YearComparison.Judge(previous, report) != ReportSequence.Follows
            || findings.Doubts(YearPlace) || findings.DoubtsWithin(AgencyPlace)
            || (doubts is not null && (doubts.Cover(YearPlace) || doubts.AreWithin(AgencyPlace))))
        {
            foreach (var rule in YearRules.All)
            {
                findings.NotAssessable(rule);
            }

            return;
        }

        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } kind)
            {
                YearRelationCheck.Run(kind, report, previous, doubts, ref findings);
            }
        }

        JumpCheck.Run(report, previous, doubts, ref findings);
        CopiedSectionCheck.Run(report, previous, doubts, ref findings);
    }
}
