using Gov.Disclosure.Comparison;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Checks;

/// <summary>What the judges of a sentence have before them.</summary>
internal readonly ref struct TextCase
{
    public required AnnualReport Report { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>The figures of the sentence, and before them the last of the sentences before.</summary>
    public required FigureList Figures { get; init; }

    public required PreviousYear? Last { get; init; }

    /// <summary>Says that a figure could not be judged: by the cells it lacks where it is clear which they are, and otherwise by what leaves it open.</summary>
    public static void NotAssessable(
        Rule rule, in Passage passage, in Figure figure, ref Assessment assessment, ReportTable? table = null, Reading? reading = null)
    {
        var spot = passage.Spot(figure.Start, figure.End);
        assessment.NotAssessable(rule, spot);
        if (table is not null && reading is { } cells)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                assessment.LacksCell(table, cells[i]);
            }
        }
        else
        {
            assessment.Lacks(spot, WhyNot(figure));
        }
    }

    /// <summary>Why a figure is not judged: the doubt that weighs most.</summary>
    public static CheckGapKind WhyNot(in Figure figure) => figure.Doubts switch
    {
        var doubts when (doubts & Doubts.Inexact) != 0 || figure.Number.IsInexact => CheckGapKind.Inexact,
        var doubts when (doubts & Doubts.Period) != 0 => CheckGapKind.OtherPeriod,
        var doubts when (doubts & (Doubts.Elsewhere | Doubts.Scope)) != 0 => CheckGapKind.OtherScope,
        var doubts when (doubts & Doubts.Subset) != 0 => CheckGapKind.PartOnly,
        var doubts when (doubts & Doubts.Matter) != 0 => CheckGapKind.OtherMatter,
        Doubts.None when !figure.Has(FigureNotes.Narrowed) => CheckGapKind.NoBase,
        _ => CheckGapKind.Unclear,
    };

    /// <summary>The number a reading has in the report; <see langword="null"/> where a cell of it is no number, or was read with doubt.</summary>
    public static decimal? ValueOf(Reading reading, ReportTable table, in Assessment assessment)
    {
        if (assessment.HasDoubts)
        {
            for (var i = 0; i < reading.Count; i++)
            {
                if (assessment.Doubts(reading[i]))
                {
                    return null;
                }
            }
        }

        return reading.ValueIn(table);
    }

    /// <summary>Whether one of the readings of a subject comes to a number.</summary>
    public bool Has(Subject subject, decimal number, in Assessment assessment)
    {
        if (Report.GetTable(subject.Table) is { } table)
        {
            var readings = FormReadings.Of(table.Form).Of(subject);
            for (var i = 0; i < readings.Count; i++)
            {
                if (ValueOf(readings[i], table, assessment) == number)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
