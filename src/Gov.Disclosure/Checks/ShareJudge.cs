using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD503: a percentage passes if it follows from its figure and any whole it may be of, printed or in a table.</summary>
internal static class ShareJudge
{
    private const int DecimalsShown = 2;
    private const int SentencesBack = 2;

    // What comes in by one way, or from one kind of applicant, is a part of what came in; a result may be one of what was done, too.
    private static readonly Flow[] Wholes = [Flow.Received, Flow.Handled, Flow.Done];

    public static void Judge(in TextCase given, int index, ref Assessment assessment)
    {
        ref readonly var share = ref given.Figures[index];
        var rule = NarrativeRules.PercentageWrong;
        if (Numerator(given, index, assessment) is not { } part || (share.Doubts & (Doubts.Inexact | Doubts.Words)) != 0)
        {
            TextCase.NotAssessable(rule, given.Passage, share, ref assessment);
            return;
        }

        decimal? shown = null;
        var isOwnWhole = false;
        var opens = given.Figures[given.Figures.From].Opening is Opening.Among or Opening.Chief or Opening.Parts;
        foreach (var i in given.Figures.Before(index, SentencesBack))
        {
            ref readonly var whole = ref given.Figures[i];
            if (whole.Kind is not (FigureKind.Count or FigureKind.ShareBase) || whole.Number.Value < part.Number.Value || whole.Number.Value == 0
                || i == part.Index || !whole.IsExact)
            {
                continue;
            }

            if (share.Number.Fits(part.Number.Value / whole.Number.Value * 100))
            {
                assessment.Agrees(rule, given.Passage.Spot(share.Start, share.End));
                return;
            }

            var isProven = FitsAnother(given.Figures, index, whole.Number.Value);
            if (isProven || whole.Kind == FigureKind.ShareBase || IsWholeOf(part, whole, OpensList(given.Figures, i)))
            {
                shown ??= whole.Number.Value;
                isOwnWhole |= isProven || whole.Sentence == share.Sentence || part.Subject?.Table == TableKind.Requests || part.Kind == PartKind.Channels
                    || opens;
            }
        }

        if (part.Subject is { Table: TableKind.Requests } || part.Kind is PartKind.Channels)
        {
            if (FitsTable(given, share.Number, part, ref shown, assessment))
            {
                assessment.Agrees(rule, given.Passage.Spot(share.Start, share.End));
                return;
            }

            isOwnWhole |= part.Subject is { IsStep: false };
        }

        if (share.Has(FigureNotes.Respectively) && RateJudge.FitsText(given.Figures, index, 0))
        {
            TextCase.NotAssessable(rule, given.Passage, share, ref assessment);
        }
        else if (shown is { } base100 && isOwnWhole && base100 > 0 && part.IsSure)
        {
            assessment.Broken(Finding(given.Passage, share, part.Number.Value / base100 * 100, part.Number.Value, base100));
        }
        else
        {
            TextCase.NotAssessable(rule, given.Passage, share, ref assessment);
        }
    }

    /// <summary>A computed percentage with two more decimals than the printed one.</summary>
    public static decimal Shown(decimal percentage, PrintedNumber printed) =>
        Math.Round(percentage, printed.Scale + DecimalsShown, MidpointRounding.AwayFromZero);

    public static Diagnostic Finding(in Passage passage, in Figure share, decimal percentage, decimal part, decimal whole) => passage.Finding(
        NarrativeRules.PercentageWrong,
        passage.Span(share),
        Shown(percentage, share.Number),
        share.Number.Value,
        more: [new("part1", part), new("whole", whole)]);

    /// <summary>公开470条。业务信息354条，占75%；其他116条，占25%: another share of the sentence proves what they are of.</summary>
    private static bool FitsAnother(FigureList figures, int index, decimal whole)
    {
        for (var i = figures.From; i < figures.Count; i++)
        {
            if (i != index && figures[i] is { Kind: FigureKind.Share } other && figures.MeasuredBy(i) is >= 0 and var of
                && other.Number.Fits(figures[of].Number.Value / whole * 100))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensList(FigureList figures, int index) => index + 1 < figures.Count
        && figures[index + 1].Opening is Opening.Among or Opening.Chief or Opening.Parts;

    private static bool IsWholeOf(in Part part, in Figure whole, bool opensList) => whole.Subject is { IsWhole: true }
        || (part.Subject is null && part.Kind == PartKind.Named && (whole.Part == PartKind.None || opensList))
        || (part.Subject is { Table: not TableKind.Requests } known && whole.Subject is { } other && other.Table == known.Table && other.Row == known.Row
            && other.Column < 0);

    private static bool FitsTable(in TextCase given, PrintedNumber share, in Part part, ref decimal? shown, in Assessment assessment)
    {
        if (given.Report.Requests is not { } table)
        {
            return false;
        }

        foreach (var flow in Wholes)
        {
            if (flow == Flow.Done && part.Kind == PartKind.Channels
                || (part.Kind == PartKind.Applicants && flow == Flow.Done && part.Subject is { Flow: not Flow.Done }))
            {
                continue;
            }

            var readings = FormReadings.Of(table.Form).Of(Subject.Of(TableKind.Requests, flow));
            for (var i = 0; i < readings.Count; i++)
            {
                if (TextCase.ValueOf(readings[i], table, assessment) is > 0 and var whole)
                {
                    if (share.Fits(part.Number.Value / whole * 100))
                    {
                        return true;
                    }

                    shown ??= whole;
                }
            }
        }

        return false;
    }

    /// <summary>The figure that a share is of: the count before it, the count behind it, or the table's number of what it names.</summary>
    private static Part? Numerator(in TextCase given, int index, in Assessment assessment)
    {
        ref readonly var share = ref given.Figures[index];
        if (share.Has(FigureNotes.Respectively))
        {
            return OneOf(given.Figures, index);
        }

        if (!share.Has(FigureNotes.OwnSubject))
        {
            // 予以公开120件、部分公开20件，两项合计占59.6%: it is of several.
            var of = share.Has(FigureNotes.Whole) ? -1 : given.Figures.MeasuredBy(index);
            return of >= 0 && given.Figures[of].IsExact && !given.Figures[of].Has(FigureNotes.Implied) ? new Part(given.Figures[of], of) : null;
        }

        // 自然人占87.5%，共280件; 网络申请占65%（13件）
        if (index + 1 < given.Figures.Count && given.Figures[index + 1] is { Kind: FigureKind.Count } count
            && (count.Depth > share.Depth || count.Has(FigureNotes.Whole)) && count.Subject == share.Subject)
        {
            return new Part(count with { Part = share.Part }, index + 1);
        }

        if (share.Subject is not { } subject || given.Report.GetTable(subject.Table) is not { } table || (share.Doubts & ~Doubts.Scope) != 0)
        {
            return null;
        }

        var readings = FormReadings.Of(table.Form).Of(subject);
        return readings.Count > 0 && TextCase.ValueOf(readings[0], table, assessment) is { } value and <= long.MaxValue
            ? new Part(share with { Number = new PrintedNumber((long)value, 0, 0, FigureUnit.Documents, false) }, -1)
            : null;
    }

    /// <summary>自然人46件、企业4件，分别占92%和8%: shares and the figures before them go together one by one.</summary>
    private static Part? OneOf(FigureList figures, int index)
    {
        var (first, end) = (index, index + 1);
        while (first > figures.From && figures[first - 1].Has(FigureNotes.Respectively))
        {
            first--;
        }

        while (end < figures.Count && figures[end].Has(FigureNotes.Respectively))
        {
            end++;
        }

        // One for each share, the last of them right before the first share.
        var part = first - (end - first) + index - first;
        for (var i = first - (end - first); i < first; i++)
        {
            if (i < figures.From || figures[i] is not { Kind: FigureKind.Count, IsExact: true })
            {
                return null;
            }
        }

        return new Part(figures[part], part);
    }

    private readonly record struct Part(PrintedNumber Number, Subject? Subject, PartKind Kind, bool IsSure, int Index)
    {
        public Part(in Figure figure, int index)
            : this(figure.Number, figure.Subject, figure.Part, (figure.Doubts & (Doubts.Words | Doubts.Inexact)) == 0 || figure.Subject is null, index)
        {
        }
    }
}
