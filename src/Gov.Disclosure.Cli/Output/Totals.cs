namespace Gov.Disclosure.Cli;

/// <summary>What a run of many files comes to.</summary>
/// <param name="Files">How many files, folders that gave none and streams were looked at.</param>
/// <param name="Reports">How many reports were read.</param>
/// <param name="Unreadable">How many could not be read.</param>
/// <param name="Clean">How many reports have no finding at all.</param>
/// <param name="Findings">The findings of all together.</param>
internal sealed record Totals(int Files, int Reports, int Unreadable, int Clean, SeverityCounts Findings)
{
    /// <summary>How many findings have been accepted.</summary>
    public int Acknowledged { get; init; }

    /// <summary>How many accepted findings are no longer found.</summary>
    public int Expired { get; init; }

    /// <summary>Who on the list of agencies has reported, year by year; empty without a list.</summary>
    public IReadOnlyList<RosterCoverage> Roster { get; init; } = [];

    public static Totals None { get; } = new(0, 0, 0, 0, default);

    public Totals WithFile() => this with { Files = Files + 1 };

    public Totals With(ExaminedReport report)
    {
        var counts = report.Counts;
        return this with
        {
            Reports = Reports + (report.Report is null ? 0 : 1),
            Unreadable = Unreadable + (report.Report is null ? 1 : 0),
            Clean = Clean + (report.Report is not null && counts == default ? 1 : 0),
            Findings = Findings + counts,
            Acknowledged = Acknowledged + report.Acknowledged.Count,
            Expired = Expired + report.Expired.Count,
        };
    }
}
