using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD502: parts that exclude each other never make more than the whole, and where all are named, not less. No table and no scope is needed.</summary>
internal static class PartsJudge
{
    public static void Judge(in TextCase given, in PartLists lists, ref Assessment assessment)
    {
        var list = lists.Current;
        var rule = NarrativeRules.PartsDoNotAddUp;
        if (Whole(given, lists, list, out var fits, assessment) is not (>= 0 and var index))
        {
            if (list.Count > 1 && list.Opening != Opening.None)
            {
                NotAssessable(rule, given, list, ref assessment);
            }

            return;
        }

        var whole = given.Figures[index];
        var isOne = list.Count > 1 || (list.Kind != PartKind.Named && list.Opening != Opening.None);
        if (fits && list.Count > 1)
        {
            assessment.Agrees(rule, given.Passage.Spot(whole.Start, whole.End));
        }
        else if (!fits && isOne && (list.Marks & (list.Whole > list.Last ? PartMarks.Mixed : PartMarks.Mixed | PartMarks.Overlapping)) == 0 && whole.IsExact && IsWrong(list, whole.Number.Value, given, lists) && !IsOfTable(given, list, whole, assessment))
        {
            var start = Math.Min(whole.Start, given.Figures[list.First].Start);
            var end = Math.Max(whole.End, given.Figures[list.Last].End);
            assessment.Broken(given.Passage.Finding(rule, given.Passage.Span(start, end), list.Sum, whole.Number.Value));
        }
        else if (list.Count > 1)
        {
            NotAssessable(rule, given, list, ref assessment);
        }
    }

    private static void NotAssessable(Rule rule, in TextCase given, in PartList list, ref Assessment assessment)
    {
        var spot = given.Passage.Spot(given.Figures[list.First].Start, given.Figures[list.Last].End);
        assessment.NotAssessable(rule, spot);
        assessment.Lacks(spot, CheckGapKind.Unclear);
    }

    /// <summary>A text that repeats a table whose parts do not add up has no finding of its own.</summary>
    private static bool IsOfTable(in TextCase given, in PartList list, in Figure whole, in Assessment assessment)
    {
        for (var i = list.First; i <= list.Last; i++)
        {
            if (given.Figures[i].Kind == FigureKind.Count && (given.Figures[i].Subject is not { } subject || !given.Has(subject, given.Figures[i].Number.Value, assessment)))
            {
                return false;
            }
        }

        return whole.Subject is { } of && given.Has(of, whole.Number.Value, assessment);
    }

    /// <summary>The printed whole that stands nearest; whether one of the numbers that may be it is the sum.</summary>
    private static int Whole(in TextCase given, in PartLists lists, in PartList list, out bool fits, in Assessment assessment)
    {
        fits = false;
        var nearest = -1;
        for (var i = list.Whole > list.Last ? list.Whole : list.First - 1; i >= 0; i--)
        {
            if (lists.MayBeWhole(list, i))
            {
                nearest = nearest < 0 ? i : nearest;
                fits |= given.Figures[i].Number.Value == list.Sum;
            }
        }

        // Results may be those of all that was done, which the sentence need not say.
        fits |= nearest >= 0 && list is { Whole: < 0, Kind: PartKind.Outcomes } && given.Has(Subject.Of(TableKind.Requests, Flow.Done), list.Sum, assessment);
        return nearest;
    }

    private static bool IsWrong(in PartList list, decimal whole, in TextCase given, in PartLists lists)
    {
        var (least, most) = (whole, whole);
        for (var i = 0; i < list.First && list.Whole < 0; i++)
        {
            if (lists.MayBeWhole(list, i) && given.Figures[i].Sentence == given.Figures[list.First].Sentence)
            {
                least = Math.Min(least, given.Figures[i].Number.Value);
                most = Math.Max(most, given.Figures[i].Number.Value);
            }
        }

        return (list.Whole > list.Last && list.Sum != whole) || list.Sum > most || (list.Sum < least && list.NamesAll(least));
    }
}
