namespace Gov.Disclosure.Results;

/// <summary>
/// Adds reports up, and which agencies have reported, year by year. Of each report only its agency and scope are kept, and that only where there is a list.
/// </summary>
internal sealed class ResultTally
{
    private readonly IReadOnlyList<RosterEntry>? _roster;
    private readonly List<AnnualReport> _reports = [];
    private readonly List<string> _unread = [];
    private readonly Baseline? _baseline;
    private readonly HashSet<EarlierReport> _met = [];

    public ResultTally(ResultOptions options) => (_roster, _baseline) = (options.Roster, options.Baseline);

    /// <summary>What the reports so far come to, but for the list of agencies.</summary>
    public ResultTotals Totals { get; private set; } = ResultTotals.None;

    public void Add(ReportResult result)
    {
        // A file of many reports is counted with its first.
        Totals = Totals.With(result) with { Files = Totals.Files + (result.Number is null or 1 ? 1 : 0) };
        if (result.Round?.Earlier is { } earlier)
        {
            _met.Add(earlier);
        }

        if (_roster is not null && result.Report is { Year: not null } report)
        {
            _reports.Add(new AnnualReport { Agency = report.Agency, Scope = report.Scope, Year = report.Year });
        }
        else if (_roster is not null)
        {
            // An agency whose report could not be read, or the year of it, is not missing.
            _unread.Add(result.Report?.Agency.Name ?? Path.GetFileName(result.Name));
        }
    }

    /// <summary>What all reports come to.</summary>
    /// <param name="files">How many files there were; <see langword="null"/> for as many as have been counted.</param>
    public ResultTotals Finish(int? files) => Totals = Totals with
    {
        Files = files ?? Totals.Files,
        Round = _baseline is null ? Totals.Round : (Totals.Round ?? new RoundTotals()).Without([.. _baseline.Reports.Where(report => !_met.Contains(report))]),
        Roster = _roster is null ? [] : RosterCoverage.OfYears(_roster, _reports, _unread),
    };
}
