using Gov.Disclosure.Comparison;

namespace Gov.Disclosure.Aggregation;

/// <summary>
/// Reports of many agencies and years, from which the ones that a report is to be checked against are found: last year's of the same agency, and
/// those an aggregate report adds up. Where more than one fits and they differ, none is chosen.
/// </summary>
/// <remarks>
/// Of each report only what other reports are checked against is kept: agency, year, scope, the tables, the sections of prose and the places its reader
/// doubts; some kilobytes each. The tables are not copied, so a report must not change while it is in an index.
/// </remarks>
internal sealed class ReportIndex
{
    private readonly Dictionary<int, Shelf> _years = [];
    private AgencyNames? _names;

    /// <summary>The years of the reports, in order.</summary>
    public IEnumerable<int> Years => _years.Keys.OrderBy(year => year);

    /// <summary>All reports, year by year.</summary>
    public IEnumerable<AnnualReport> Reports => Years.SelectMany(OfYear).Select(read => read.Report!);

    /// <summary>Which names are one agency. Two threads that ask first find the same.</summary>
    private AgencyNames Names => _names ??= AgencyNames.Of(AgencyNames.ListsOf(Reports));

    /// <summary>Adds a report. One without a year can be nobody's last year's, and is passed over.</summary>
    /// <param name="read">The report as it was read.</param>
    public void Add(ReadResult read)
    {
        if (read.Report is { Year: { } year })
        {
            if (!_years.TryGetValue(year, out var shelf))
            {
                _years.Add(year, shelf = new Shelf());
            }

            shelf.Add(ReportDigest.Of(read));
            _names = null;
        }
    }

    /// <summary>The reports of a year, in the order they were added.</summary>
    /// <param name="year">The report year.</param>
    public IReadOnlyList<ReadResult> OfYear(int year) => _years.TryGetValue(year, out var shelf) ? shelf.Reports : [];

    /// <summary>Finds last year's report of the same agency and the same scope.</summary>
    /// <param name="report">The report of the later year.</param>
    public PreviousReport FindPrevious(AnnualReport report)
    {
        if (report.Year is not { } year || !_years.TryGetValue(year - 1, out var shelf))
        {
            return PreviousReport.None;
        }

        var following = shelf.OfAgency(report.Agency, Names)
            .Where(read => YearComparison.GetSequence(read.Report!, report) == ReportSequence.Follows).ToArray();

        // A scope that is stated alike goes before one that is not stated.
        var alike = following.Where(read => read.Report!.Scope == report.Scope).ToArray();
        var candidates = alike.Length > 0 ? alike : following;
        return candidates.Length == 0 ? PreviousReport.None
            : candidates.Skip(1).All(other => ReportDigest.HaveSameNumbers(candidates[0].Report!, other.Report!))
                ? new PreviousReport(candidates[0], candidates)
            : new PreviousReport(null, candidates);
    }

    /// <summary>
    /// Finds the reports that an aggregate report adds up: those for its year of the agencies on a list, each for its own office or of unstated scope.
    /// </summary>
    /// <param name="parent">The report of the whole level of government.</param>
    /// <param name="roster">The agencies that have to report.</param>
    /// <returns>
    /// <see langword="null"/> where the report is not of scope <see cref="ReportScope.Aggregate"/>, or where another aggregate report of the year may as
    /// well be the one that the list belongs to.
    /// </returns>
    public IReadOnlyList<ReadResult>? FindChildren(AnnualReport parent, IReadOnlyList<RosterEntry> roster)
    {
        if (parent is not { Scope: ReportScope.Aggregate, Year: { } year }
            || OfYear(year).Any(read => read.Report!.Scope == ReportScope.Aggregate && AgencyIdentity.AreSame(read.Report.Agency, parent.Agency) != true))
        {
            return null;
        }

        var listed = new AgencyIndex(AgencyNames.Of(RosterCoverage.ListsOf(roster).Concat(AgencyNames.ListsOf(OfYear(year).Select(read => read.Report!)))));
        foreach (var entry in roster)
        {
            listed.Add(entry.Name, entry.UnifiedSocialCreditCode);
        }

        var children = new List<ReadResult>();
        foreach (var read in OfYear(year))
        {
            var agency = read.Report!.Agency;
            if (read.Report.Scope != ReportScope.Aggregate && listed.Contains(agency.Name, agency.UnifiedSocialCreditCode)
                && !children.Exists(
                    child => AgencyIdentity.AreSame(child.Report!.Agency, agency) == true && ReportDigest.HaveSameNumbers(child.Report, read.Report)))
            {
                children.Add(read);
            }
        }

        return children;
    }

    /// <summary>The reports of one year.</summary>
    private sealed class Shelf
    {
        private readonly Dictionary<string, List<ReadResult>> _byCode = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, List<ReadResult>> _byName = new(StringComparer.Ordinal);

        public List<ReadResult> Reports { get; } = [];

        public void Add(ReadResult read)
        {
            Reports.Add(read);
            Add(_byCode, AgencyIdentity.Fold(read.Report!.Agency.UnifiedSocialCreditCode), read);
            Add(_byName, AgencyIdentity.Fold(read.Report.Agency.Name), read);
        }

        public IEnumerable<ReadResult> OfAgency(Agency agency, AgencyNames names) => Of(_byCode, AgencyIdentity.Fold(agency.UnifiedSocialCreditCode))
            .Union(names.SameAs(agency.Name).SelectMany(name => Of(_byName, name)))
            .Where(read => AgencyIdentity.AreSameOfTwoYears(read.Report!.Agency, agency) == true);

        private static void Add(Dictionary<string, List<ReadResult>> index, string? key, ReadResult read)
        {
            if (key is not null)
            {
                if (!index.TryGetValue(key, out var reads))
                {
                    index.Add(key, reads = []);
                }

                reads.Add(read);
            }
        }

        private static List<ReadResult> Of(Dictionary<string, List<ReadResult>> index, string? key) =>
            key is not null && index.TryGetValue(key, out var reads) ? reads : [];
    }
}
