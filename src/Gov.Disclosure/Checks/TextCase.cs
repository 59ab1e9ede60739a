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

    /// <summary>The number a reading has in the report; <see langword="null"/> where a cell of it is no number, or was read with doubt.</summary>
    public static decimal? ValueOf(Reading reading, ReportTable table, in Assessment assessment)
    {
        if (assessment.HasDoubts)
        {
            foreach (var cell in reading.Plus.Concat(reading.Minus))
            {
                if (assessment.Doubts(cell))
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
