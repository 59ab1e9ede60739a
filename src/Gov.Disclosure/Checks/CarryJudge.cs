using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD502: what is received and carried over is what is done and carried forward, where a sentence prints them all. No table is needed.</summary>
internal static class CarryJudge
{
    public static void Judge(in TextCase given, ref Assessment assessment)
    {
        var figures = given.Figures;
        int received = -1, carriedOver = -1, done = -1, carriedForward = -1, handled = -1;
        for (var i = figures.From; i < figures.Count; i++)
        {
            if (figures[i] is not { Kind: FigureKind.Count, Subject: { IsStep: true, Flow: var flow }, IsExact: true } figure
                || (figure.Doubts & (Doubts.Words | Doubts.Period)) != 0)
            {
                continue;
            }

            _ = flow switch
            {
                Flow.Received or Flow.NewlyReceived or Flow.ReceivedWithCarried => received = received < 0 ? i : received,
                Flow.CarriedOver => carriedOver = i,
                Flow.Done or Flow.Processed => done = i,
                Flow.CarriedForward or Flow.Carried => carriedForward = i,
                Flow.Handled => handled = i,
                _ => 0,
            };
        }

        var start = handled >= 0 ? handled : received;
        if (start < 0 || done < 0 || carriedForward < 0
            || (handled < 0 && carriedOver < 0 && !figures[carriedForward].Has(FigureNotes.Rest) && !figures[done].Has(FigureNotes.Rest)))
        {
            return;
        }

        var rule = NarrativeRules.PartsDoNotAddUp;
        var ends = figures[done].Number.Value + figures[carriedForward].Number.Value;
        var begins = figures[start].Number.Value;
        var withCarried = begins + (handled < 0 && carriedOver >= 0 ? figures[carriedOver].Number.Value : 0);
        if (ends == withCarried || (ends == begins && figures[start].Subject!.Value.Flow != Flow.NewlyReceived))
        {
            assessment.Agrees(rule, given.Passage.Spot(figures[done].Start, figures[done].End));
        }
        else if (IsOfTable(given, [received, carriedOver, done, carriedForward, handled], assessment))
        {
            // The text repeats a table that does not balance: that is the table's finding.
            TextCase.NotAssessable(rule, given.Passage, figures[done], ref assessment);
        }
        else
        {
            var expected = figures[start].Subject!.Value.Flow == Flow.ReceivedWithCarried ? begins : withCarried;
            var (first, last) = (Math.Min(figures[start].Start, figures[done].Start), Math.Max(figures[carriedForward].End, figures[done].End));
            assessment.Broken(given.Passage.Finding(rule, given.Passage.Span(first, last), ends, expected));
        }
    }

    private static bool IsOfTable(in TextCase given, ReadOnlySpan<int> figures, in Assessment assessment)
    {
        foreach (var index in figures)
        {
            if (index >= 0 && !given.Has(given.Figures[index].Subject!.Value, given.Figures[index].Number.Value, assessment))
            {
                return false;
            }
        }

        return true;
    }
}
