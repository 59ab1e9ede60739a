using Gov.Disclosure.Comparison;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD501 to GD508: what the sentences of a report say, against the tables, against last year and against one another. Sentences are parsed into
/// figures first; each judge looks at one kind of them.
/// </summary>
internal static class NarrativeCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        var fees = new FeeStatements();
        var last = PreviousYear.Of(report, assessment.DoubtfulPlaces, assessment.Context.Previous);
        var scope = NarrativeScope.Of(report);
        var reader = NarrativeReader.Rent();
        for (var i = 0; i < TextPlace.All.Count; i++)
        {
            var place = TextPlace.All[i];
            if (place.In(report) is not { Length: > 0 } text || (assessment.HasDoubts && assessment.Doubts(place.Pointer)))
            {
                continue;
            }

            var given = new TextCase { Report = report, Passage = new Passage(place, text), Figures = reader.Figures, Last = last };
            reader.Begin(text, scope with { Topic = place.Topic }, report.Agency.Name);
            while (reader.Next())
            {
                Judge(given, reader.Pending, ref fees, ref assessment);
            }

            FigureJudge.Settle(report, given.Passage, reader.Pending, ref assessment);
        }

        reader.Return();
        fees.Judge(report, ref assessment);
    }

    private static void Judge(in TextCase given, PendingFigures pending, ref FeeStatements fees, ref Assessment assessment)
    {
        for (var i = given.Figures.From; i < given.Figures.Count; i++)
        {
            ref readonly var figure = ref given.Figures[i];
            switch (figure.Kind)
            {
                case FigureKind.Count or FigureKind.Base:
                    FigureJudge.Judge(given, i, pending, ref assessment);
                    break;
                case FigureKind.Share:
                    ShareJudge.Judge(given, i, ref assessment);
                    break;
                case FigureKind.Rate:
                    RateJudge.Judge(given, i, ref assessment);
                    break;
                case FigureKind.Change:
                    ChangeJudge.Judge(given, i, ref assessment);
                    break;
                case FigureKind.Fee:
                    fees.Add(given.Passage, figure, ref assessment);
                    break;
                case FigureKind.AllDone or FigureKind.AllOnTime:
                    AllDoneJudge.Judge(given, figure, ref assessment);
                    break;
            }
        }

        foreach (ref readonly var list in given.Figures.Lists.All)
        {
            PartsJudge.Judge(given, list, ref assessment);
        }

        PartsJudge.JudgeTold(given, ref assessment);
        CarryJudge.Judge(given, ref assessment);
    }
}
