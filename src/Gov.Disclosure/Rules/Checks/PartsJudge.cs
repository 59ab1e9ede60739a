using Gov.Disclosure.Narrative;

namespace Gov.Disclosure;

/// <summary>GD502: parts that exclude each other never make more than the whole, and where all are named, not less. No table and no scope is needed.</summary>
internal static class PartsJudge
{
    public static void Judge(in TextCase given, in PartLists lists, ref Findings findings)
    {
        var list = lists.Current;
        if (Whole(given, lists, list, out var fits, findings) is not (>= 0 and var index))
        {
            return;
        }

        var rule = NarrativeRules.PartsDoNotAddUp;
        var whole = given.Figures[index];
        var isOne = list.Count > 1 || (list.Kind != PartKind.Named && list.Opening != Opening.None);
        if (fits && list.Count > 1)
        {
            findings.Holds(rule);
        }
        else if (!fits && isOne && (list.Marks & PartMarks.Mixed) == 0 && whole.IsExact && IsWrong(list, whole.Number.Value, given, lists))
        {
            var start = Math.Min(whole.Start, given.Figures[list.First].Start);
            var end = Math.Max(whole.End, given.Figures[list.Last].End);
            findings.Broken(given.Passage.Finding(rule, given.Passage.Span(start, end), list.Sum, whole.Number.Value));
        }
        else if (list.Count > 1)
        {
            findings.NotAssessable(rule);
        }
    }

    /// <summary>The printed whole that stands nearest; whether one of the numbers that may be it is the sum.</summary>
    private static int Whole(in TextCase given, in PartLists lists, in PartList list, out bool fits, in Findings findings)
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

        fits |= nearest >= 0 && list.Whole < 0 && TableWhole(list, given.Figures[nearest]) is { } subject && given.Has(subject, list.Sum, findings);
        return nearest;
    }

    private static Subject? TableWhole(in PartList list, in Figure whole) => list.Kind switch
    {
        PartKind.Outcomes => Subject.Of(TableKind.Requests, Flow.Done),
        PartKind.Channels or PartKind.Applicants => Subject.Of(TableKind.Requests),
        _ => null,
    };

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

        return list.Sum > most || (list.Sum < least && list.NamesAll(least));
    }
}
