using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD502: parts that exclude each other never make more than the whole, and where all are named, not less. No table and no scope is needed.</summary>
internal static class PartsJudge
{
    // Two names that fall short by more than a tenth of the whole may well have left something out.
    private const int MostOfSlip = 10;

    public static void Judge(in TextCase given, in Listing list, ref Assessment assessment)
    {
        var rule = NarrativeRules.PartsDoNotAddUp;
        if (list.Whole < 0)
        {
            if (list is { Count: > 1, Opening: not Opening.None })
            {
                NotAssessable(rule, given, list, ref assessment);
            }

            return;
        }

        var whole = given.Figures[list.Whole];
        var fits = list.Has(ListMarks.Complete) || Fits(given, list, assessment) || FitsOtherwise(list, whole.Number.Value, given.Figures);
        var isOne = list.Count > 1 || (list.Kind != PartKind.Named && list.Opening != Opening.None);
        if (fits && list.Count > 1)
        {
            assessment.Agrees(rule, given.Passage.Spot(whole.Start, whole.End));
        }
        else if (!fits && whole.IsExact && (isOne && !list.Has(list.Whole > list.Last ? ListMarks.Mixed : ListMarks.Mixed | ListMarks.Overlapping)
            ? IsWrong(list, whole.Number.Value, given.Figures) : !list.Has(ListMarks.Mixed) && IsSlip(list, whole.Number.Value, given.Figures))
            && !IsOfTable(given, list, whole, assessment))
        {
            assessment.Broken(Finding(given, whole, list.First, list.Last, list.Sum));
        }
        else if (list.Count > 1)
        {
            NotAssessable(rule, given, list, ref assessment);
        }
    }

    /// <summary>公开信息1418篇，市级412篇，网站899篇，其他170篇: where no word says that they are its parts, two digits changed over do.</summary>
    public static void JudgeTold(in TextCase given, ref Assessment assessment)
    {
        var (figures, first) = (given.Figures, given.Figures.From);
        if (figures.Count - first <= 2 || figures[first] is not { Subject: null, IsExact: true } whole || !whole.Has(FigureNotes.Published))
        {
            return;
        }

        for (var i = first + 1; i < figures.Count; i++)
        {
            if (figures[i] is not { Kind: FigureKind.Count, Opening: Opening.None, IsExact: true, Depth: 0 } || figures[i].Counter != whole.Counter
                || figures[i].Has(FigureNotes.AfterStop))
            {
                return;
            }
        }

        foreach (ref readonly var list in figures.Lists.All)
        {
            if (list.Whole >= 0)
            {
                return;
            }
        }

        var sum = figures.Sum(first + 1, figures.Count - 1, 0);
        if (IsNear(sum, whole.Number.Value) && IsSlip(figures, first + 1, figures.Count - 1, 0, sum, whole.Number.Value))
        {
            assessment.Broken(Finding(given, whole, first + 1, figures.Count - 1, sum));
        }
    }

    private static Diagnostic Finding(in TextCase given, in Figure whole, int first, int last, decimal sum)
    {
        var (start, end) = (Math.Min(whole.Start, given.Figures[first].Start), Math.Max(whole.End, given.Figures[last].End));
        return given.Passage.Finding(NarrativeRules.PartsDoNotAddUp, given.Passage.Span(start, end), sum, whole.Number.Value);
    }

    private static void NotAssessable(Rule rule, in TextCase given, in Listing list, ref Assessment assessment)
    {
        var spot = given.Passage.Spot(given.Figures[list.First].Start, given.Figures[list.Last].End);
        assessment.NotAssessable(rule, spot);
        assessment.Lacks(spot, list.Has(ListMarks.Mixed) ? TextCase.WhyNot(given.Figures[list.First]) : CheckGapKind.PartOnly);
    }

    /// <summary>A text that repeats a table whose parts do not add up has no finding of its own.</summary>
    private static bool IsOfTable(in TextCase given, in Listing list, in Figure whole, in Assessment assessment)
    {
        for (var i = list.First; i <= list.Last; i++)
        {
            if (given.Figures[i].Kind == FigureKind.Count && (given.Figures[i].Subject is not { } subject
                || !given.Has(subject, given.Figures[i].Number.Value, assessment)))
            {
                return false;
            }
        }

        return whole.Subject is { } of && given.Has(of, whole.Number.Value, assessment);
    }

    /// <summary>Whether one of the numbers that may be the whole is the sum.</summary>
    private static bool Fits(in TextCase given, in Listing list, in Assessment assessment)
    {
        var figures = given.Figures;
        if (MakesSum(list, list.Whole, figures))
        {
            return true;
        }

        foreach (var i in figures.Lists.Before(list))
        {
            // 受理59件，结转上年后新收到47件。其中信函39件、邮件8件: whatever was printed just before may be the whole.
            var isJustBefore = list.Depth == 0 && figures[i].Kind == FigureKind.Count && figures[i].Number.Value == list.Sum
                && figures[list.First].Sentence - figures[i].Sentence <= 1 && figures[i].Counter == list.Counter;
            if (isJustBefore || (figures.Lists.MayBeWhole(list, i) && MakesSum(list, i, figures)))
            {
                return true;
            }
        }

        // Results may be those of all that was done, which the sentence need not say.
        return list.Kind == PartKind.Outcomes && list.Has(ListMarks.AnyWhole) && given.Has(Subject.Of(TableKind.Requests, Flow.Done), list.Sum, assessment);
    }

    private static bool MakesSum(in Listing list, int whole, FigureList figures) => figures[whole].Number.Value == list.Sum
        || figures[whole].Number.Value + CarriedOver(figures, whole) == list.Sum || IsRepeated(list, figures[whole].Number.Value, figures);

    /// <summary>Whether other figures than those of the list make the whole.</summary>
    private static bool FitsOtherwise(in Listing list, decimal whole, FigureList figures)
    {
        // 公开数据118条、分析44条，合计162条; 公告9条，网站200条、公众号300条，合计500条: the total of all that was counted before, or of the last.
        for (var i = list.Last - 1; i >= figures.From && list.Whole > list.Last; i--)
        {
            if (figures.Sum(i, list.Last, list.Depth, list.Counter) == whole)
            {
                return true;
            }
        }

        // 动态4条，34个领域信息6条: what is counted in something else may be none. 动态9条、2021年年报1条: what stands right behind the list may be a part too.
        return figures.Sum(list.First, list.Last, list.Depth, list.Counter) == whole || (list.Last + 1 < figures.Count
            && figures[list.Last + 1] is { Kind: FigureKind.Count or FigureKind.Base or FigureKind.Other } next && !next.Has(FigureNotes.AfterStop)
            && list.Sum + next.Number.Value == whole);
    }

    /// <summary>申请方式为网上3件、邮寄2件；答复方式为邮件3件、邮寄2件: the whole is told apart once more.</summary>
    private static bool IsRepeated(in Listing list, decimal whole, FigureList figures)
    {
        var first = list.First;
        for (var i = first; i <= list.Last; i++)
        {
            first = figures.Sum(first, i, list.Depth) == whole ? i + 1 : first;
        }

        return figures.Sum(first, list.Last, list.Depth) == 0 && list.Sum > whole && whole > 0;
    }

    /// <summary>收到9件，上年结转1件，其中网络申请5件、信函申请5件: the parts may be those of both.</summary>
    private static decimal CarriedOver(FigureList figures, int whole) => whole + 1 < figures.Count
        && figures[whole] is { Subject: { IsStep: true, Flow: Flow.Received or Flow.NewlyReceived } }
        && figures[whole + 1] is { Subject: { IsStep: true, Flow: Flow.CarriedOver or Flow.Carried } } over ? over.Number.Value : 0;

    private static bool IsWrong(in Listing list, decimal whole, FigureList figures)
    {
        var (least, most) = (whole, whole);
        foreach (var i in figures.Before(list.First))
        {
            if (figures.Lists.MayBeWhole(list, i))
            {
                least = Math.Min(least, figures[i].Number.Value);
                most = Math.Max(most, figures[i].Number.Value);
            }
        }

        if (list.Kind == PartKind.CaseResults)
        {
            // 行政复议3件，行政诉讼2件，其中维持4件: they may be of all.
            for (var i = list.First - 1; i >= figures.From && figures[i].Subject is { Table: TableKind.ReviewAndLitigation, Column: < 0 }; i--)
            {
                most += figures[i].Subject!.Value.Row == figures[list.First].Subject!.Value.Row ? 0 : figures[i].Number.Value;
            }
        }

        if (list.Kind == PartKind.Named && !list.Has(ListMarks.AnyWhole) && list.Whole < list.First && list.Depth == figures[list.Whole].Depth)
        {
            // 公开信息300条，回应关切12条，其中网站180条、微信120条: an earlier count of the sentence may be the whole.
            // In a sentence of its own the list may be about all of them.
            var isApart = figures[list.First].Sentence != figures[list.Whole].Sentence;
            foreach (var i in figures.CountsBefore(list.Whole))
            {
                if (!isApart && figures[i + 1].Has(FigureNotes.AfterStop))
                {
                    break;
                }

                most = figures[i].Counter != figures[list.Whole].Counter ? most : isApart ? decimal.MaxValue : Math.Max(most, figures[i].Number.Value);
            }
        }

        return list.Whole > list.Last || list.Sum > most || (list.Sum < least && !IsCutBefore(list, least, figures) && !IsCutBehind(list, figures)
            && (list.NamesAll(least) || IsSlip(list, least, figures)));
    }

    /// <summary>办结7件，提供材料3件，部分公开2件，不予公开2件: a result, or a way of filing, that no word knows may stand before the list.</summary>
    private static bool IsCutBefore(in Listing list, decimal whole, FigureList figures) => list.Kind is PartKind.Outcomes or PartKind.Channels
        && figures.LastCount(list.First, figures.From) is >= 0 and var last && figures[last] is { Subject: null } before && before.Depth == list.Depth
        && before.Counter == figures[list.First].Counter && list.Sum + before.Number.Value <= whole;

    /// <summary>Whether a figure follows that may go on with the list.</summary>
    private static bool IsCutBehind(in Listing list, FigureList figures) => list.Kind is PartKind.Named or PartKind.Outcomes && list.Last + 1 < figures.Count
        && figures[list.Last + 1] is { Kind: FigureKind.Count, Subject: null or { IsCarried: true } } next && next.Depth == figures[list.Last].Depth
        && (list.Kind == PartKind.Outcomes ? next.Sentence == figures[list.Last].Sentence : next.Subject is null && next.Counter == figures[list.Last].Counter
            && (!next.Has(FigureNotes.AfterStop) || (next.Part == PartKind.Named && !next.Has(FigureNotes.Published)
                && next.Sentence == figures[list.Last].Sentence)));

    /// <summary>Whether two digits of one figure, changed over, make the sum exact: nobody leaves out parts by just as much.</summary>
    private static bool IsSlip(in Listing list, decimal whole, FigureList figures) => list is { Count: > 1, Opening: not Opening.Chief }
        && list.Kind is PartKind.Named or PartKind.Channels && !list.Has(ListMarks.Open) && (list.Count > 2 || IsNear(list.Sum, whole))
        && IsSlip(figures, list.First, list.Last, list.Depth, list.Sum, whole);

    private static bool IsNear(decimal sum, decimal whole) => Math.Abs(whole - sum) * MostOfSlip <= whole;

    private static bool IsSlip(FigureList figures, int first, int last, int depth, decimal sum, decimal whole)
    {
        var isSlip = IsChangedOver(whole, sum);
        for (var i = first; i <= last && !isSlip; i++)
        {
            isSlip = figures[i].Depth == depth && IsChangedOver(figures[i].Number.Value, figures[i].Number.Value + whole - sum);
        }

        return isSlip;
    }

    private static bool IsChangedOver(decimal one, decimal other)
    {
        for (var step = 1m; step * 10 <= Math.Min(one, other); step *= 10)
        {
            var (high, low) = (decimal.Floor(one / step / 10) % 10, decimal.Floor(one / step) % 10);
            if (high != low && one + (((low - high) * 10) + high - low) * step == other)
            {
                return true;
            }
        }

        return false;
    }
}
