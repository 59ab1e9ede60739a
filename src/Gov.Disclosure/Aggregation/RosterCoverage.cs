using Gov.Disclosure.Aggregation;

namespace Gov.Disclosure;

/// <summary>Which agencies of a list have reported for a year.</summary>
public sealed record RosterCoverage
{
    private RosterCoverage(int year, int expected, IReadOnlyList<RosterEntry> missing, IReadOnlyList<Agency> notOnRoster, int unidentified)
    {
        Year = year;
        Expected = expected;
        Missing = missing;
        NotOnRoster = notOnRoster;
        Unidentified = unidentified;
    }

    /// <summary>The report year.</summary>
    public int Year { get; }

    /// <summary>How many agencies the list has.</summary>
    public int Expected { get; }

    /// <summary>The agencies without a report, in the order of the list.</summary>
    public IReadOnlyList<RosterEntry> Missing { get; }

    /// <summary>The agencies that have reported and are not on the list.</summary>
    public IReadOnlyList<Agency> NotOnRoster { get; }

    /// <summary>How many reports there are whose agency could not be read; each may be one of those that seem to be missing.</summary>
    public int Unidentified { get; }

    /// <summary>Compares a list of agencies with reports.</summary>
    /// <param name="roster">The agencies that have to report.</param>
    /// <param name="year">The report year.</param>
    /// <param name="reports">The reports for that year. One of a whole level of government need not be on a list of those it adds up.</param>
    public static RosterCoverage Of(IReadOnlyList<RosterEntry> roster, int year, IEnumerable<AnnualReport> reports)
    {
        var expected = new AgencyIndex();
        foreach (var entry in roster)
        {
            expected.Add(entry.Name, entry.UnifiedSocialCreditCode);
        }

        var present = new AgencyIndex();
        var unidentified = 0;
        var others = new List<Agency>();
        foreach (var report in reports)
        {
            var agency = report.Agency;
            if (!present.Add(agency.Name, agency.UnifiedSocialCreditCode))
            {
                unidentified++;
            }
            else if (report.Scope != ReportScope.Aggregate && !expected.Contains(agency.Name, agency.UnifiedSocialCreditCode))
            {
                others.Add(agency);
            }
        }

        return new RosterCoverage(year, roster.Count, [.. roster.Where(entry => !present.Contains(entry.Name, entry.UnifiedSocialCreditCode))], others, unidentified);
    }
}
