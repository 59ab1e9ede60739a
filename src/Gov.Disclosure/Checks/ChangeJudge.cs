using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD504: a change against last year's figure, which stands in the text or in last year's report.</summary>
internal static class ChangeJudge
{
    // 持平 and 翻一番 are said of what is near it.
    private const decimal Near = 0.1m;
    private const decimal LeastOfDouble = 1.8m;
    private const decimal MostOfDouble = 2.5m;

    public static void Judge(in TextCase given, int index, ref Assessment assessment)
    {
        ref readonly var change = ref given.Figures[index];
        var current = given.Figures.MeasuredBy(index);
        if (current < 0)
        {
            return;
        }

        var rule = NarrativeRules.ChangeWrong;
        var figure = given.Figures[current];
        if (figure.Kind == FigureKind.Rate)
        {
            JudgePoints(given, change, figure, ref assessment);
            return;
        }

        var isOpen = (change.Doubts & ~Doubts.Scope) != 0 || (figure.Doubts & (Doubts.Elsewhere | Doubts.Period)) != 0 || change.Number.Unit == FigureUnit.Points;
        if (isOpen || !(TrySaid(given.Figures, current, index, out var fits, out var shown) || TryLast(given, change, figure, out fits, out shown)))
        {
            TextCase.NotAssessable(rule, given.Passage, change, ref assessment);
        }
        else if (fits)
        {
            assessment.Agrees(rule, given.Passage.Spot(change.Start, change.End));
        }
        else
        {
            assessment.Broken(Finding(given.Passage, change, figure.Number.Value, shown));
        }
    }

    /// <summary>
    /// 较上年的36件增加9件; 同比增长20%（上年89件）; 2023年收到9件，2024年收到12件，增长33%; 增加9件，增幅16.7%. Where several years are printed it may be against
    /// any, and where several counts are, of any.
    /// </summary>
    private static bool TrySaid(FigureList figures, int current, int index, out bool fits, out decimal shown)
    {
        ref readonly var change = ref figures[index];
        (fits, shown) = (false, 0);
        for (var i = figures.From; i <= index + 1 && i < figures.Count; i++)
        {
            if (i != current && figures[i] is { Kind: FigureKind.Base, IsExact: true, Number.Digits: > 0 } from
                && (from.Subject is null || from.Subject == figures[current].Subject))
            {
                shown = from.Number.Value;
                for (var j = figures.From; j <= current; j++)
                {
                    fits |= figures[j].Kind == FigureKind.Count && Fits(change, figures[j].Number.Value, shown);
                }
            }
        }

        if (shown == 0 && change.Number.Unit == FigureUnit.Percent && figures[index - 1] is { Kind: FigureKind.Change, Number.Unit: FigureUnit.Documents } by)
        {
            // 动态160条、提示75条，较上年增加20条，增长9.3%: a change behind several may be one of all.
            foreach (var of in (ReadOnlySpan<decimal>)[
                figures.Sum(figures.From, current, figures[current].Depth, figures[current].Counter), figures[current].Number.Value])
            {
                shown = of - (by.Number.Value * by.Direction);
                fits |= shown > 0 && by.Direction == change.Direction && Fits(change, of, shown);
            }
        }

        return shown > 0;
    }

    /// <summary>Against last year's report.</summary>
    private static bool TryLast(in TextCase given, in Figure change, in Figure figure, out bool fits, out decimal shown)
    {
        (fits, shown) = (false, 0);
        if (figure.Subject is not { } subject || (figure.Doubts & ~(Doubts.Scope | Doubts.Matter)) != 0
            || given.Last?.ValuesOf(subject) is not { Count: > 0 } values || values.Contains(0))
        {
            return false;
        }

        shown = values[0];
        for (var i = 0; i < values.Count; i++)
        {
            fits |= Fits(change, figure.Number.Value, values[i]);
        }

        return true;
    }

    private static bool Fits(in Figure change, decimal figure, decimal from)
    {
        if (change.Has(FigureNotes.Implied))
        {
            return change.Number.Unit == FigureUnit.Times ? figure / from is >= LeastOfDouble and <= MostOfDouble : Math.Abs(figure - from) <= from * Near;
        }

        if (change.Number.Unit == FigureUnit.Times)
        {
            return change.Number.Fits(figure / from) || (change.Direction > 0 && change.Number.Fits((figure / from) - 1))
                || Math.Abs(change.Number.Value - (figure / from)) < change.Number.Step / 2;
        }

        return change.Number.Fits(Change(change, figure, from) * change.Direction);
    }

    private static decimal Change(in Figure change, decimal figure, decimal from) => change.Number.Unit switch
    {
        FigureUnit.Percent => (figure - from) / from * 100,
        FigureUnit.Times => figure / from,
        _ => figure - from,
    };

    /// <summary>予以公开率为45%，较上年提高5个百分点</summary>
    private static void JudgePoints(in TextCase given, in Figure change, in Figure rate, ref Assessment assessment)
    {
        var rule = NarrativeRules.ChangeWrong;
        var now = given.Report.GetTable(rate.Subject?.Table ?? TableKind.Requests);
        if (rate.Subject is not { } subject || change.Number.Unit != FigureUnit.Points || (change.Doubts & ~Doubts.Scope) != 0 || rate.Doubts != Doubts.None
            || now is null || given.Last?.Report.GetTable(subject.Table) is not { } before)
        {
            TextCase.NotAssessable(rule, given.Passage, change, ref assessment);
            return;
        }

        decimal? shown = null;
        var rates = FormReadings.Of(now.Form).RatesOf(subject);
        var earlier = FormReadings.Of(before.Form).RatesOf(subject);
        for (var i = 0; i < Math.Min(rates.Count, earlier.Count); i++)
        {
            if (TextCase.ValueOf(rates[i].Part, now, assessment) / Positive(TextCase.ValueOf(rates[i].Whole, now, assessment)) is { } here
                && earlier[i].Part.ValueIn(before) / Positive(earlier[i].Whole.ValueIn(before)) is { } there)
            {
                var points = (here - there) * 100;
                shown ??= points;
                if (Math.Abs((points * change.Direction) - change.Number.Value) < change.Number.Step)
                {
                    assessment.Agrees(rule, given.Passage.Spot(change.Start, change.End));
                    return;
                }
            }
        }

        if (shown is { } expected)
        {
            assessment.Broken(Finding(given.Passage, change, rate.Number.Value, rate.Number.Value - Math.Round(expected, 2)));
        }
        else
        {
            TextCase.NotAssessable(rule, given.Passage, change, ref assessment);
        }
    }

    private static decimal? Positive(decimal? number) => number > 0 ? number : null;

    private static Diagnostic Finding(in Passage passage, in Figure change, decimal figure, decimal from)
    {
        var isSame = change.Has(FigureNotes.Implied) && change.Number.Unit != FigureUnit.Times;
        var unit = change.Number.Unit switch { FigureUnit.Percent => "%", FigureUnit.Times => "倍", FigureUnit.Points => "个百分点", _ => "" };
        return passage.Finding(
            NarrativeRules.ChangeWrong,
            passage.Span(change),
            ShareJudge.Shown(Change(change, figure, from), change.Number),
            isSame ? 0 : change.Number.Value * (change.Direction == 0 ? 1 : change.Direction),
            more: [new("figure", figure), new("base", from), new("unit", unit)]);
    }
}
