namespace Gov.Disclosure;

/// <summary>Last year's tables, where last year's report is at hand and this one follows it.</summary>
internal readonly struct PreviousTables
{
    private readonly AnnualReport? _previous;
    private readonly DoubtfulPlaces? _doubts;

    private PreviousTables(AnnualReport previous, DoubtfulPlaces? doubts)
    {
        _previous = previous;
        _doubts = doubts;
    }

    public static PreviousTables Of(AnnualReport report, in Findings findings) => findings.Context.Previous is { Report: { } previous } read
        && YearComparison.Judge(previous, report) == ReportSequence.Follows
            ? new PreviousTables(previous, DoubtfulPlaces.Of(read.Diagnostics))
            : default;

    /// <summary>What a figure may stand for in last year's table; nothing where a number it needs is not there.</summary>
    public IReadOnlyList<decimal>? ValuesOf(Subject subject)
    {
        if (_previous?.GetTable(subject.Table) is not { } table)
        {
            return null;
        }

        var values = new List<decimal>();
        foreach (var reading in table.Form.Readings.Of(subject))
        {
            if ((_doubts is not null && reading.Plus.Concat(reading.Minus).Any(Covers)) || reading.ValueIn(table) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    private bool Covers(FormCell cell) => _doubts!.Cover(cell.Pointer);
}
