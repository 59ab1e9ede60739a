namespace Gov.Disclosure.Cli;

/// <summary>Which agencies have reported, year by year. Of each report only its agency and scope are kept.</summary>
internal sealed class RosterTally
{
    private readonly IReadOnlyList<RosterEntry> _roster;
    private readonly SortedDictionary<int, List<AnnualReport>> _years = [];

    public RosterTally(IReadOnlyList<RosterEntry> roster) => _roster = roster;

    public IReadOnlyList<RosterCoverage> Coverage => [.. _years.Select(year => RosterCoverage.Of(_roster, year.Key, year.Value))];

    public void Add(AnnualReport? report)
    {
        if (report is { Year: { } year })
        {
            if (!_years.TryGetValue(year, out var reports))
            {
                _years.Add(year, reports = []);
            }

            reports.Add(new AnnualReport { Agency = report.Agency, Scope = report.Scope });
        }
    }
}
