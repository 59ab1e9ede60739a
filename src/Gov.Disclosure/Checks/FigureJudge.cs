using Gov.Disclosure.Narrative;
using Gov.Disclosure.Narrative.Words;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD501: a figure in the text passes if any of its readings fits. What does not fit and is not sure waits for the other figures.</summary>
internal static class FigureJudge
{
    private const Doubts Provable = Doubts.Scope | Doubts.Matter | Doubts.Carry;

    public static void Judge(in TextCase given, int index, PendingFigures pending, ref Assessment assessment)
    {
        ref readonly var figure = ref given.Figures[index];
        var rule = NarrativeRules.FigureAgainstTable;
        if (figure.Subject is not { } subject)
        {
            if (figure.Has(FigureNotes.Narrowed))
            {
                TextCase.NotAssessable(rule, given.Passage, figure, ref assessment);
            }

            return;
        }

        if ((figure.Doubts & ~(Provable | Doubts.Words)) != 0 || given.Report.GetTable(subject.Table) is not { } table)
        {
            TextCase.NotAssessable(rule, given.Passage, figure, ref assessment);
            return;
        }

        var readings = FormReadings.Of(table.Form).Of(subject);
        var isOpen = true;
        for (var i = 0; i < readings.Count; i++)
        {
            if (i > 0 && IsListedApart(given.Figures, figure, subject))
            {
                break;
            }

            if (readings[i].IsAmount != (figure.Number.Unit == FigureUnit.Money) && !figure.Has(FigureNotes.Implied))
            {
                continue;
            }

            if (TextCase.ValueOf(readings[i], table, assessment) is not { } value)
            {
                TextCase.NotAssessable(rule, given.Passage, figure, ref assessment, table, readings[i]);
                return;
            }

            // 诉讼0件 says that there is none of either kind.
            isOpen = false;
            if (i > 0 && figure.Number.Digits == 0 && subject.Table == TableKind.ReviewAndLitigation)
            {
                break;
            }

            if (Fits(figure, value, readings[i], table) || FitsWithout(given, figure, value) || FitsTogether(given, figure, value))
            {
                assessment.Agrees(rule, given.Passage.Spot(figure.Start, figure.End));
                pending.Fit(figure);
                return;
            }
        }

        var isOther = IsSaidOtherwise(given, figure, subject, assessment) || IsOneOfResults(given, index, subject, assessment) || MayBeOther(figure, table)
            || (readings.Count > 0 && HoldsUnknown(given, figure, readings[0].ValueIn(table)));
        var doubts = figure.Doubts | (isOther ? Doubts.Words : Doubts.None)
            | (MayLackCarried(given, index, readings, table, assessment) ? Doubts.Carry : Doubts.None);
        if (isOpen || (doubts & Doubts.Words) != 0)
        {
            TextCase.NotAssessable(rule, given.Passage, figure, ref assessment);
        }
        else if (doubts == Doubts.None)
        {
            assessment.Broken(Finding(given.Passage, figure, table));
        }
        else
        {
            pending.Add(figure with { Doubts = doubts });
        }
    }

    /// <summary>Decides what the other figures of the text have proven.</summary>
    public static void Settle(AnnualReport report, in Passage passage, PendingFigures pending, ref Assessment assessment)
    {
        for (var i = 0; i < pending.Count; i++)
        {
            if (pending.IsProven(pending[i]))
            {
                assessment.Broken(Finding(passage, pending[i], report.GetTable(pending[i].Subject!.Value.Table)!));
            }
            else
            {
                TextCase.NotAssessable(NarrativeRules.FigureAgainstTable, passage, pending[i], ref assessment);
            }
        }
    }

    private static Diagnostic Finding(in Passage passage, in Figure figure, ReportTable table)
    {
        // Readings that come to the same number are one; the nearest stands first.
        var isAmount = figure.Number.Unit == FigureUnit.Money;
        var isImplied = figure.Has(FigureNotes.Implied);
        var actual = figure.Number.Value;
        Reading[] readings = [.. FormReadings.Of(table.Form).Of(figure.Subject!.Value).Where(reading => reading.IsAmount == isAmount || isImplied)
            .GroupBy(reading => reading.ValueIn(table)).Select(same => same.First()).OrderBy(reading => Math.Abs((reading.ValueIn(table) ?? 0) - actual))];
        var first = readings[0];
        return passage.Finding(
            NarrativeRules.FigureAgainstTable,
            passage.Span(figure),
            first.ValueIn(table)!.Value,
            actual,
            ReportLocation.Of(table.Form, first.Plus[0]),
            [.. first.Plus.Select(cell => cell.Pointer)],
            new DiagnosticArgument("readings", DiagnosticValue.Of(new ReadingsValue(table, readings))));
    }

    /// <summary>予以公开10件，部分公开2件; 收到10件，上年结转2件: what has a figure of its own is not counted here once more.</summary>
    private static bool IsListedApart(FigureList figures, in Figure figure, Subject subject)
    {
        var with = subject is { Table: TableKind.Requests, Row: >= 0 and var row, Also: < 0 } ? FormTerms.Official[row].OftenWith : null;
        var isReceived = subject is { IsStep: true, Flow: Flow.Received };
        if (with is null && !isReceived)
        {
            return false;
        }

        var isOpened = false;
        foreach (ref readonly var one in figures.Sentence)
        {
            // 受理15件，其中新收14件，上年结转1件
            isOpened |= one.Opening != Opening.None && one is { Subject.IsStep: true } && one.Start > figure.Start;
            if (one is { Kind: FigureKind.Count, Subject: { } other } && other.Table == subject.Table
                && (isReceived ? other is { IsStep: true, Flow: Flow.CarriedOver } && !isOpened && one.Depth == figure.Depth && one.Start > figure.Start
                    : other.Row == with!.Index && one.Depth <= figure.Depth))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>维持6件，驳回1件; 印发5件；各县区印发41件: where the table has one of two figures of one row, the other was counted elsewhere.</summary>
    private static bool IsSaidOtherwise(in TextCase given, in Figure figure, Subject subject, in Assessment assessment)
    {
        foreach (ref readonly var other in given.Figures.Sentence)
        {
            if ((figure.Part is PartKind.Outcomes or PartKind.CaseResults || subject is { Table: TableKind.ProactiveDisclosure, Column: >= 0 })
                && other.Kind == FigureKind.Count && other.Start != figure.Start && other.Subject == subject
                && given.Has(subject, other.Number.Value, assessment))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>收到12件，答复7件，不予受理4件，补正后仍不明确1件: what was answered is one result among others.</summary>
    private static bool IsOneOfResults(in TextCase given, int index, Subject subject, in Assessment assessment)
    {
        ref readonly var figure = ref given.Figures[index];
        if (figure.Opening != Opening.None && subject.IsStep && LastStep(given.Figures, index) is { } whole
            && (subject.Flow is Flow.None or Flow.Received || (subject.Flow is Flow.NewlyReceived && whole is Flow.Done)
                || (subject.Flow is Flow.Done or Flow.Processed && whole is Flow.Done or Flow.Processed or Flow.Handled)))
        {
            // 收到28件（其中依申请公开25件，重复申请3件）; 办理6件，其中5件已答复，1件申请人未补正; 答复19件，其中当年收到的17件
            return true;
        }

        if (subject is { Table: TableKind.ReviewAndLitigation })
        {
            // 行政复议9件，行政诉讼5件，其中被纠正1件: it may be one of either; 其中被纠正的行政复议4件、行政诉讼1件: what was counted before is told apart.
            return subject.Column < 0 ? IsLessThanBefore(given.Figures, index) : figure.Has(FigureNotes.OfThread) && IsOfSeveralRows(given.Figures, index);
        }

        if (subject is { IsStep: true, Flow: Flow.Received } && (IsWhatWasLeft(given.Figures, index) || IsOfOthers(given.Figures, index)))
        {
            return true; // 收到57件，撤回39件，受理18件; 收到申请23件，其中政府信息公开申请12件
        }

        if (subject is not { IsStep: true, Flow: Flow.Done or Flow.Processed })
        {
            // 收到12条，其中邮递依申请公开1条，信息公开平台依申请公开11条: without a verb it may be some of those that were counted before.
            return subject is { IsStep: true, Flow: Flow.None } && IsLessThanBefore(given.Figures, index, 1);
        }

        var sum = figure.Number.Value;
        foreach (ref readonly var result in given.Figures.Sentence)
        {
            var isOther = result is { Part: PartKind.Outcomes, Kind: FigureKind.Count, Opening: Opening.None } && result.Start > figure.Start;
            sum += isOther ? result.Number.Value : 0;
        }

        return given.Has(Subject.Of(TableKind.Requests, Flow.Done), sum, assessment);
    }

    /// <summary>直接起诉6件、复议后起诉2件，尚未审结1件: a result behind several rows may be one of any.</summary>
    private static bool IsOfSeveralRows(FigureList figures, int index)
    {
        var isPast = false;
        foreach (var i in figures.CountsBefore(index))
        {
            if (figures[i].Subject is { Table: TableKind.ReviewAndLitigation } of && (of.Column >= 0 ? isPast : of.Row != figures[index].Subject!.Value.Row))
            {
                return of.Column < 0;
            }

            isPast |= figures[i].Subject is { Column: < 0 };
        }

        return false;
    }

    private static bool IsOfOthers(FigureList figures, int index) => figures[index].Has(WordRole.Application)
        && !figures[index].Has(WordRole.Requests) && index + 1 < figures.Count
        && figures[index + 1] is { Subject.IsStep: true, Opening: not Opening.None } among && (among.Doubts & Doubts.Matter) == 0;

    private static bool IsWhatWasLeft(FigureList figures, int index)
    {
        var sum = figures[index].Number.Value;
        foreach (var i in figures.CountsBefore(index))
        {
            sum += figures[i].Has(WordRole.NotCounted) ? figures[i].Number.Value : 0;
            if (figures[i].Subject is { IsWhole: true, Flow: Flow.Received or Flow.NewlyReceived })
            {
                return sum > figures[index].Number.Value && figures[i].Number.Value == sum;
            }
        }

        return false;
    }

    private static bool IsLessThanBefore(FigureList figures, int index, int sentences = 0)
    {
        var subject = figures[index].Subject!.Value;
        foreach (var i in figures.CountsBefore(index, sentences))
        {
            var isSame = figures[i].Subject == subject || (subject.IsStep && figures[i].Subject is { IsWhole: true });
            if (isSame && figures[i].Number.Value > figures[index].Number.Value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>不属于本机关公开1件, where 其他处理 has as many.</summary>
    private static bool MayBeOther(in Figure figure, ReportTable table) => figure.Has(WordRole.Told)
        && (figure.Subject!.Value.Row == FormTerms.Official.Other.Index || FormReadings.Of(table.Form)
            .Of(Subject.Of(TableKind.Requests, row: FormTerms.Official.Other.Index))[0].ValueIn(table) >= figure.Number.Value);

    /// <summary>予以公开1件，不掌握4件，已在网站公开1件，不予公开1件: a result that no word knows, told among the others, may be counted in any row.</summary>
    private static bool HoldsUnknown(in TextCase given, in Figure figure, decimal? value)
    {
        var results = given.Figures.Sentence;
        for (var i = 1; figure.Part == PartKind.Outcomes && i + 1 < results.Length; i++)
        {
            if (results[i] is { Kind: FigureKind.Count, Subject: null } && results[i - 1].Part == PartKind.Outcomes && results[i + 1].Part == PartKind.Outcomes
                && figure.Number.Value + results[i].Number.Value == value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The step that was counted last in the sentence before a figure.</summary>
    private static Flow? LastStep(FigureList figures, int index)
    {
        var opens = figures[index].Opening != Opening.None && index == figures.From; // 收到437件。其中市政府收到92件
        foreach (var i in figures.CountsBefore(index, opens ? 1 : 0))
        {
            if (figures[i].Subject is { IsWhole: true, Flow: var flow })
            {
                return flow;
            }
        }

        return null;
    }

    /// <summary>An amount may be printed with fewer digits in the table than in the text. A part of the level is no more than all of it.</summary>
    private static bool Fits(in Figure figure, decimal value, Reading reading, ReportTable table) => figure.Number.Fits(value)
        || (figure.Has(FigureNotes.AtMost) && figure.Number.Value <= value)
        || (reading.IsAmount && reading.Plus.Count == 1 && Math.Abs(value - figure.Number.Value) < StepOf(reading.Plus[0], table));

    /// <summary>收到23件（含申请人撤回2件），答复21件; 除1件放弃外，其余6件均答复: the table may count what was withdrawn, or given up, or not.</summary>
    private static bool FitsWithout(in TextCase given, in Figure figure, decimal value)
    {
        var sum = 0m;
        foreach (ref readonly var without in given.Figures.Sentence)
        {
            var isLeftOut = without is { Kind: FigureKind.Count } && without.Has(WordRole.NotCounted);
            sum += isLeftOut ? without.Number.Value : 0; // 撤回1件，中止1件，办结5件
            var isBefore = figure.Has(FigureNotes.Rest) && without is { Subject: not { IsCarried: true } } && without.End <= figure.Start;
            if (figure.Subject is { IsStep: true, IsCarried: var isOpen } && (isLeftOut || (isBefore && !isOpen))
                && (Math.Abs(value - figure.Number.Value) is var apart && (apart == without.Number.Value || apart == sum)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>7件信息不存在，4件不属于本行政机关公开: figures of one row count it together; 逾期未补正2件，其他处理5件: a row told apart from its group, with it.</summary>
    private static bool FitsTogether(in TextCase given, in Figure figure, decimal value)
    {
        var sum = 0m;
        foreach (ref readonly var one in given.Figures.Sentence)
        {
            sum += one is { Kind: FigureKind.Count, Subject: { } other } && (other == figure.Subject || IsApart(other, figure.Subject!.Value))
                ? one.Number.Value : 0;
        }

        return figure.Subject is { Row: >= 0 } && sum == value;
    }

    private static bool IsApart(Subject row, Subject group) => row.Row >= 0 && row with { Row = group.Row } == group && row.IsPartOf(group);

    private static decimal StepOf(FormCell cell, ReportTable table)
    {
        var unit = (cell.Column.Unit ?? table.GetUnit(cell)) == AmountUnit.TenThousandYuan ? 10_000m : 1m;
        return new decimal(1, 0, 0, false, (byte)table[cell.Index].Scale) * unit;
    }

    /// <summary>收到10件，其中予以公开6件: results of what was received alone lack those of what was carried over, and no more than those.</summary>
    private static bool MayLackCarried(in TextCase given, int index, IReadOnlyList<Reading> readings, ReportTable table, in Assessment assessment)
    {
        if (given.Figures[index].Part != PartKind.Outcomes || FormReadings.Of(table.Form).CarriedOver is not { } cell || assessment.Doubts(cell))
        {
            return false;
        }

        var missing = TextCase.ValueOf(readings[0], table, assessment) - given.Figures[index].Number.Value;
        return LastStep(given.Figures, index) is Flow.Received or Flow.NewlyReceived or Flow.ReceivedAndDone or Flow.None && missing > 0 && missing <= (table[cell.Index].Number ?? 0);
    }
}
