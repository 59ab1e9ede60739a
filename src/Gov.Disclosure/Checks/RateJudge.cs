using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD503: 办结率, 公开率, 纠错率 against the printed figures and the tables.</summary>
internal static class RateJudge
{
    public static void Judge(in TextCase given, int index, ref Assessment assessment)
    {
        ref readonly var rate = ref given.Figures[index];
        var rule = NarrativeRules.PercentageWrong;
        if (rate.Subject is not { } subject || given.Report.GetTable(subject.Table) is not { } table)
        {
            return;
        }

        if ((rate.Doubts & ~(Doubts.Scope | Doubts.Matter)) != 0)
        {
            TextCase.NotAssessable(rule, given.Passage, rate, ref assessment);
            return;
        }

        (decimal Part, decimal Whole)? shown = null;
        var fits = FitsTable(table, subject, rate.Number, ref shown, assessment) || FitsText(given.Figures, index, 1);
        var said = Said(given, index, subject);
        if (fits)
        {
            assessment.Agrees(rule, given.Passage.Spot(rate.Start, rate.End));
        }
        else if ((rate.Doubts == Doubts.None ? shown ?? said : said) is not { } pair)
        {
            TextCase.NotAssessable(rule, given.Passage, rate, ref assessment);
        }
        else
        {
            assessment.Broken(ShareJudge.Finding(given.Passage, rate, pair.Part / pair.Whole * 100, pair.Part, pair.Whole));
        }
    }

    /// <summary>收到80件，当年答复76件，答复率为95%: any two of the figures before.</summary>
    public static bool FitsText(FigureList figures, int index, int sentences)
    {
        foreach (var part in figures.CountsBefore(index, sentences))
        {
            foreach (var whole in figures.CountsBefore(index, sentences))
            {
                if (figures[whole].Number.Value is > 0 and var of && figures[part].Number.Value < of
                    && figures[index].Number.Fits(figures[part].Number.Value / of * 100))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>收到40件，办结36件，办结率90%: what the sentence itself prints needs no table.</summary>
    private static (decimal Part, decimal Whole)? Said(in TextCase given, int index, Subject subject)
    {
        (decimal? part, decimal? whole) = (null, null);
        foreach (var i in given.Figures.CountsBefore(index))
        {
            if (given.Figures[i] is { IsExact: true, Subject: { IsStep: true, Flow: var flow } } figure && figure.Doubts == given.Figures[index].Doubts)
            {
                part ??= flow == Flow.Done ? figure.Number.Value : null;
                whole ??= flow == Flow.Received ? figure.Number.Value : null;
            }
        }

        return subject is { IsStep: true, Flow: Flow.Done } && part is { } done && whole is > 0 and { } received ? (done, received) : null;
    }

    private static bool FitsTable(ReportTable table, Subject subject, PrintedNumber rate, ref (decimal Part, decimal Whole)? shown, in Assessment assessment)
    {
        var rates = FormReadings.Of(table.Form).RatesOf(subject);
        for (var i = 0; i < rates.Count; i++)
        {
            if (TextCase.ValueOf(rates[i].Part, table, assessment) is { } part && TextCase.ValueOf(rates[i].Whole, table, assessment) is > 0 and var whole)
            {
                if (rate.Fits(part / whole * 100))
                {
                    return true;
                }

                shown ??= (part, whole);
            }
        }

        return false;
    }
}
