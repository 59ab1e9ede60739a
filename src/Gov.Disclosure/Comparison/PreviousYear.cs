using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Comparison;

/// <summary>Last year's report of the same agency, where it is certain that it is the one.</summary>
internal sealed class PreviousYear
{
    private readonly ReadResult _read;
    private readonly DoubtfulPlaces? _doubts;

    private PreviousYear(ReadResult read, AnnualReport report, int year, DoubtfulPlaces? doubts)
    {
        _read = read;
        _doubts = doubts;
        Report = report;
        Year = year;
    }

    public AnnualReport Report { get; }

    public int Year { get; }

    /// <summary>The report given as last year's; <see langword="null"/> where it does not follow, or a reader doubts its year or agency.</summary>
    public static PreviousYear? Of(AnnualReport report, DoubtfulPlaces? doubts, ReadResult? given)
    {
        if (given is not { Report: { } previous } || YearComparison.GetSequence(previous, report) != ReportSequence.Follows || AreDoubted(doubts))
        {
            return null;
        }

        var doubtsOfPrevious = DoubtfulPlaces.Of(given.Diagnostics, previous);
        return AreDoubted(doubtsOfPrevious) ? null : new PreviousYear(given, previous, previous.Year!.Value, doubtsOfPrevious);
    }

    public bool Doubts(JsonPointer place) => _doubts?.Cover(place) == true;

    /// <summary>What a figure may stand for in a table of the report; nothing where a number it needs is not there or in doubt.</summary>
    public IReadOnlyList<decimal>? ValuesOf(Subject subject)
    {
        if (Report.GetTable(subject.Table) is not { } table)
        {
            return null;
        }

        var values = new List<decimal>();
        foreach (var reading in FormReadings.Of(table.Form).Of(subject))
        {
            if (reading.Plus.Concat(reading.Minus).Any(cell => Doubts(cell.Pointer)) || reading.ValueIn(table) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    /// <summary>A cell of the report, as a finding about the next year names it.</summary>
    public RelatedCell Relate(ReportTable table, FormCell cell) =>
        new(Year, cell.Pointer, ReportLocation.Of(table.Form, cell), table[cell], PositionOf(cell.Pointer));

    /// <summary>A section of the report, as a finding about the next year names it.</summary>
    public RelatedCell Relate(ReportSection section) =>
        new(Year, section.Pointer, new ReportLocation { Section = section }, default, PositionOf(section.Pointer));

    /// <summary>Whether a reader was not sure of the year or the agency, by which the reports are known to belong together.</summary>
    private static bool AreDoubted(DoubtfulPlaces? doubts) => doubts is { CoverYear: true } or { CoverAgency: true };

    private SourcePosition? PositionOf(JsonPointer place) => _read.Sources.TryGetValue(place, out var position) ? position
        : _read.FileName is { } file ? new SourcePosition { File = file }
        : null;
}
