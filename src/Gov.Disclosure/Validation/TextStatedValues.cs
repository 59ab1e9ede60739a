using Gov.Disclosure.Checks;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Validation;

/// <summary>Figures in the text that state what single cells of a table hold.</summary>
internal static class TextStatedValues
{
    public static IReadOnlyList<StatedValue> Of(AnnualReport report, ReportTable table, in Assessment assessment)
    {
        var statedValues = new List<StatedValue>();
        var reader = NarrativeReader.Rent();
        foreach (var place in TextPlace.All)
        {
            if (place.In(report) is not { Length: > 0 } text || assessment.Doubts(place.Pointer))
            {
                continue;
            }

            var walk = reader.Read(text, place.ScopeIn(report), report.Agency.Name);
            while (walk.Next())
            {
                for (var i = reader.Figures.From; i < reader.Figures.Count; i++)
                {
                    var figure = reader.Figures[i];
                    if (TryFind(table, figure, assessment, out var cell))
                    {
                        var quote = Passage.OneLine(text.Substring(figure.Start, figure.End - figure.Start));
                        var stated = new StatedValue(RepairEvidenceKind.FigureInText, cell, figure.Number.Digits, quote);
                        if (!statedValues.Contains(stated))
                        {
                            statedValues.Add(stated);
                        }
                    }
                }
            }
        }

        reader.Return();
        return statedValues;
    }

    /// <summary>A figure states a cell when all its readings are that cell alone, the others they add or take off being zero.</summary>
    private static bool TryFind(ReportTable table, in Figure figure, in Assessment assessment, out FormCell cell)
    {
        cell = table.Form.Cells[0];
        if (figure.Kind != FigureKind.Count || figure.Doubts != Doubts.None || figure.Subject is not { } subject || subject.Table != table.Form.Kind
            || figure.Number is not { Unit: FigureUnit.Documents, Scale: 0, IsRounded: false })
        {
            return false;
        }

        var readings = FormReadings.Of(table.Form).Of(subject);
        if (readings.Count == 0 || readings[0] is not { Plus: [var only], Minus: [], IsAmount: false })
        {
            return false;
        }

        foreach (var reading in readings)
        {
            if (!reading.Plus.Contains(only))
            {
                return false;
            }

            foreach (var other in reading.Plus.Concat(reading.Minus))
            {
                if (other != only && (assessment.Doubts(other) || table[other.Index].Number != 0))
                {
                    return false;
                }
            }
        }

        cell = only;
        return true;
    }
}
