namespace Gov.Disclosure.Results;

/// <summary>What the results of many reports come to.</summary>
/// <param name="Files">How many files were looked at; a stream, and a folder that gave none, count as one.</param>
/// <param name="Reports">How many reports were read.</param>
/// <param name="Unreadable">How many could not be read.</param>
/// <param name="Clean">How many reports have no finding at all.</param>
/// <param name="Findings">The findings of all together.</param>
public sealed record ResultTotals(int Files, int Reports, int Unreadable, int Clean, SeverityCounts Findings)
{
    /// <summary>No report yet.</summary>
    public static ResultTotals None { get; } = new(0, 0, 0, 0, default);

    /// <summary>How many of the findings are doubts of the reader: the report itself need not be wrong.</summary>
    public int Doubts { get; init; }

    /// <summary>How many findings have been accepted.</summary>
    public int Acknowledged { get; init; }

    /// <summary>How many accepted findings are no longer found.</summary>
    public int Expired { get; init; }

    /// <summary>Who on the list of agencies has reported, year by year; empty without a list.</summary>
    public IReadOnlyList<RosterCoverage> Roster { get; init; } = [];

    /// <summary>How the findings stand beside an earlier result; <see langword="null"/> without one.</summary>
    public RoundTotals? Round { get; init; }

    /// <summary>The totals with one report more. Files are not counted: one may hold many reports.</summary>
    /// <param name="result">The result of the report.</param>
    public ResultTotals With(ReportResult result)
    {
        var counts = result.Counts;
        return this with
        {
            Reports = Reports + (result.Report is null ? 0 : 1),
            Unreadable = Unreadable + (result.Report is null ? 1 : 0),
            Clean = Clean + (result.Report is not null && counts == default ? 1 : 0),
            Findings = Findings + counts,
            Doubts = Doubts + result.Diagnostics.Count(diagnostic => diagnostic.Origin == Origin.Reading),
            Acknowledged = Acknowledged + result.Acknowledged.Count,
            Expired = Expired + result.Expired.Count,
            Round = result.Round is null ? Round : (Round ?? new RoundTotals()).With(result),
        };
    }
}
