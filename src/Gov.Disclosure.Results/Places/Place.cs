namespace Gov.Disclosure.Results.Places;

/// <summary>The reports of a place: by agency, and by scope and year. Reports of different scopes never meet in one sum.</summary>
internal sealed class Place
{
    public Place(IReadOnlyList<PlaceReport> reports, IReadOnlyList<RosterCoverage> roster)
    {
        Reports = reports;
        Roster = roster;
        Years = [.. reports.Where(report => report.Year is not null).Select(report => report.Year!.Value).Concat(roster.Select(coverage => coverage.Year)).Distinct().Order()];
        Agencies = [.. reports.GroupBy(report => report.Identity).Select(group => new PlaceAgency(group.First().Agency ?? group.First().File, [.. group]))
            .OrderByDescending(agency => agency.Gravity).ThenBy(agency => agency.Reports[0].Order)];
        var counted = new HashSet<(string, int?, ReportScope?)>();
        var firsts = reports.Where(report => report.State != PlaceState.Unread && report.Year is not null)
            .ToLookup(report => counted.Add((report.Identity, report.Year, report.Scope)));
        Duplicates = [.. firsts[false]];
        Scopes = [.. firsts[true].GroupBy(report => report.Scope).OrderByDescending(scope => scope.Count())
            .Select(scope => (scope.Key, (IReadOnlyList<PlaceYear>)[.. scope.GroupBy(report => report.Year!.Value).OrderBy(year => year.Key).Select(year => new PlaceYear(year.Key, [.. year]))]))];
    }

    public IReadOnlyList<PlaceReport> Reports { get; }

    /// <summary>Who has reported of those who have to, year by year; empty without a list of agencies.</summary>
    public IReadOnlyList<RosterCoverage> Roster { get; }

    public IReadOnlyList<int> Years { get; }

    /// <summary>The agencies, the gravest first.</summary>
    public IReadOnlyList<PlaceAgency> Agencies { get; }

    /// <summary>Reports of the same agency, year and scope as one before them.</summary>
    public IReadOnlyList<PlaceReport> Duplicates { get; }

    /// <summary>The years of each scope, the scope with the most reports first.</summary>
    public IReadOnlyList<(ReportScope? Scope, IReadOnlyList<PlaceYear> Years)> Scopes { get; }
}

/// <summary>An agency with its reports.</summary>
/// <param name="Name">Its name, or that of the file where none was read.</param>
/// <param name="Reports">Its reports.</param>
internal sealed record PlaceAgency(string Name, IReadOnlyList<PlaceReport> Reports)
{
    /// <summary>By which agencies are sorted: errors before warnings before files that could not be read.</summary>
    public long Gravity => Reports.Sum(report => ((long)report.Counts.Errors << 40) + ((long)report.Counts.Warnings << 20) + (report.State == PlaceState.Unread ? 1 : 0));

    /// <summary>How many findings its reports have, but for mere notes.</summary>
    public int Findings => Reports.Sum(report => report.Counts.Errors + report.Counts.Warnings);
}
