using Gov.Disclosure.Comparison;

namespace Gov.Disclosure.Results.Places;

/// <summary>
/// The reports of a place: by agency, and by scope and year. Reports of different scopes never meet in one sum. Sums are made as reports come, so that of each
/// only a line and the figures that agencies are compared by are kept.
/// </summary>
internal sealed class Place
{
    private readonly List<PlaceReport> _reports = [];
    private readonly List<PlaceReport> _duplicates = [];
    private readonly HashSet<(string Identity, int Year, ReportScope? Scope)> _counted = [];
    private readonly Dictionary<(ReportScope? Scope, int Year), PlaceYear> _years = [];
    private IReadOnlyList<PlaceAgency>? _agencies;
    private IReadOnlyList<int>? _allYears;

    public IReadOnlyList<PlaceReport> Reports => _reports;

    /// <summary>Who has reported of those who have to, year by year; empty without a list of agencies.</summary>
    public IReadOnlyList<RosterCoverage> Roster { get; set; } = [];

    public IReadOnlyList<int> Years => _allYears ??= [.. _reports.Where(report => report.Year is not null).Select(report => report.Year!.Value)
        .Concat(Roster.Select(coverage => coverage.Year)).Distinct().Order()];

    /// <summary>The agencies, the gravest first.</summary>
    public IReadOnlyList<PlaceAgency> Agencies => _agencies ??= FindAgencies();

    /// <summary>Reports of the same agency, year and scope as one before them.</summary>
    public IReadOnlyList<PlaceReport> Duplicates => _duplicates;

    /// <summary>The years of each scope, the scope with the most reports first.</summary>
    public IReadOnlyList<(ReportScope? Scope, IReadOnlyList<PlaceYear> Years)> Scopes => [.. _years.GroupBy(year => year.Key.Scope, year => year.Value)
        .OrderByDescending(scope => scope.Sum(year => year.Reports.Count)).ThenBy(scope => scope.Min(year => year.Reports[0].Order))
        .Select(scope => (scope.Key, (IReadOnlyList<PlaceYear>)[.. scope.OrderBy(year => year.Year)]))];

    public void Add(PlaceReport report, IEnumerable<(PlaceFigure Figure, Cell Value, bool IsDoubtful)> figures)
    {
        _reports.Add(report);
        if (report.State == PlaceState.Unread || report.Year is not { } year)
        {
            return;
        }

        if (!_counted.Add((report.Identity, year, report.Scope)))
        {
            _duplicates.Add(report);
            return;
        }

        if (!_years.TryGetValue((report.Scope, year), out var reports))
        {
            _years.Add((report.Scope, year), reports = new PlaceYear(year));
        }

        reports.Add(report, figures);
    }

    /// <summary>Reports of different years are of one agency also where one names the place above it and another does not.</summary>
    private PlaceAgency[] FindAgencies()
    {
        var names = AgencyNames.Of(_reports.Select(report => ($"{report.Year} {report.Scope}", report.Agency)));
        return [.. _reports.GroupBy(report => names.KeyOf(report.Identity))
            .Select(group => new PlaceAgency(group.First().Agency ?? group.First().File, [.. group]))
            .OrderByDescending(agency => agency.Gravity).ThenBy(agency => agency.Reports[0].Order)];
    }
}

/// <summary>An agency with its reports.</summary>
/// <param name="Name">Its name, or that of the file where none was read.</param>
/// <param name="Reports">Its reports.</param>
internal sealed record PlaceAgency(string Name, IReadOnlyList<PlaceReport> Reports)
{
    /// <summary>By which agencies are sorted: errors before warnings before files that could not be read.</summary>
    public long Gravity => Reports.Sum(
        report => ((long)report.Counts.Errors << 40) + ((long)report.Counts.Warnings << 20) + (report.State == PlaceState.Unread ? 1 : 0));

    /// <summary>How many findings its reports have, but for mere notes.</summary>
    public int Findings => Reports.Sum(report => report.Counts.Errors + report.Counts.Warnings);
}
