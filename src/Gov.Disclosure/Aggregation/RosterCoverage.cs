namespace Gov.Disclosure;

/// <summary>Which agencies of a list have reported for a year.</summary>
/// <param name="Year">The report year.</param>
/// <param name="Expected">How many agencies the list has.</param>
/// <param name="Missing">The agencies without a report, in the order of the list.</param>
/// <param name="NotOnRoster">The agencies that have reported and are not on the list.</param>
/// <param name="Unidentified">How many reports there are whose agency could not be read; each may be one of those that seem to be missing.</param>
public sealed record RosterCoverage(int Year, int Expected, IReadOnlyList<RosterEntry> Missing, IReadOnlyList<Agency> NotOnRoster, int Unidentified)
{
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
