using Gov.Disclosure.Checks;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Validation;

/// <summary>The texts of a report as they were when it was validated, for the question which of their figures state what a single cell holds.</summary>
internal sealed class TextStatedValues
{
    private readonly List<(string Text, NarrativeScope Scope)> _texts = [];
    private readonly string? _agency;
    private readonly DoubtfulPlaces? _doubts;

    public TextStatedValues(AnnualReport report, in Assessment assessment)
    {
        _agency = report.Agency.Name;
        _doubts = assessment.DoubtfulPlaces;
        var scope = NarrativeScope.Of(report);
        foreach (var place in TextPlace.All)
        {
            if (place.In(report) is { Length: > 0 } text && !assessment.Doubts(place.Pointer))
            {
                _texts.Add((text, scope with { Topic = place.Topic }));
            }
        }
    }

    /// <summary>What the texts say of a table's cells.</summary>
    public IReadOnlyList<StatedValue> Of(ReportTable table)
    {
        var statedValues = new List<StatedValue>();
        var reader = NarrativeReader.Rent();
        foreach (var (text, scope) in _texts)
        {
            reader.Begin(text, scope, _agency);
            while (reader.Next())
            {
                for (var i = reader.Figures.From; i < reader.Figures.Count; i++)
                {
                    ref readonly var figure = ref reader.Figures[i];
                    if (TryFind(table, figure, out var cell))
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
    private bool TryFind(ReportTable table, in Figure figure, out FormCell cell)
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
                if (other != only && (_doubts?.Cover(other.Pointer) == true || table[other.Index].Number != 0))
                {
                    return false;
                }
            }
        }

        cell = only;
        return true;
    }
}
