using System.Globalization;
using Gov.Disclosure.Aggregation;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure;

/// <summary>Which agencies of a list have reported for a year.</summary>
public sealed record RosterCoverage
{
    private RosterCoverage(
        int year, int expected, IReadOnlyList<RosterEntry> missing, IReadOnlyList<RosterEntry> unread, IReadOnlyList<Agency> notOnRoster, int unidentified)
    {
        Year = year;
        Expected = expected;
        Missing = missing;
        Unread = unread;
        NotOnRoster = notOnRoster;
        Unidentified = unidentified;
    }

    /// <summary>The report year.</summary>
    public int Year { get; }

    /// <summary>How many agencies the list has.</summary>
    public int Expected { get; }

    /// <summary>The agencies without a report, in the order of the list.</summary>
    public IReadOnlyList<RosterEntry> Missing { get; }

    /// <summary>The agencies whose file is there but could not be read, or not the year in it; they are not missing.</summary>
    public IReadOnlyList<RosterEntry> Unread { get; }

    /// <summary>The agencies that have reported and are not on the list.</summary>
    public IReadOnlyList<Agency> NotOnRoster { get; }

    /// <summary>
    /// How many reports and files that could not be read there are of which nothing tells the agency; each may be one of those that seem to be missing.
    /// </summary>
    public int Unidentified { get; }

    /// <summary>Compares a list of agencies with reports, and with files that could not be read.</summary>
    /// <param name="roster">The agencies that have to report.</param>
    /// <param name="year">The report year.</param>
    /// <param name="reports">The reports for that year. One of a whole level of government need not be on a list of those it adds up.</param>
    /// <param name="unreadFiles">The names of files that could not be read. The longest name of an agency in one tells whose it is; one with another year in it
    /// is left out. <see langword="null"/> for none.</param>
    public static RosterCoverage Of(IReadOnlyList<RosterEntry> roster, int year, IEnumerable<AnnualReport> reports, IReadOnlyList<string>? unreadFiles = null)
    {
        var known = reports.ToArray();
        var names = AgencyNames.Of(ListsOf(roster).Concat(AgencyNames.ListsOf(known)));
        var expected = new AgencyIndex(names);
        foreach (var entry in roster)
        {
            expected.Add(entry.Name, entry.UnifiedSocialCreditCode);
        }

        var present = new AgencyIndex(names);
        var unidentified = 0;
        var others = new List<Agency>();
        foreach (var report in known)
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

        var unread = new HashSet<RosterEntry>();
        foreach (var file in (unreadFiles ?? []).Where(file => !NamesOtherYear(file, year)))
        {
            if (roster.Where(entry => entry.Name is { Length: > 0 } name && file.Contains(name)).OrderByDescending(entry => entry.Name.Length)
                .FirstOrDefault() is { } owner)
            {
                unread.Add(owner);
            }
            else
            {
                unidentified++;
            }
        }

        RosterEntry[] absent = [.. roster.Where(entry => !present.Contains(entry.Name, entry.UnifiedSocialCreditCode))];
        return new RosterCoverage(
            year, roster.Count, [.. absent.Where(entry => !unread.Contains(entry))], [.. absent.Where(unread.Contains)], others, unidentified);
    }

    /// <summary>
    /// The coverage of every year of which there are reports, but for those before the first form: a stray report of such a year asks nobody else for one.
    /// </summary>
    internal static IReadOnlyList<RosterCoverage> OfYears(
        IReadOnlyList<RosterEntry> roster, IEnumerable<AnnualReport> reports, IReadOnlyList<string> unreadFiles) =>
    [
        .. reports.Where(report => report.Year is { } year && FormEditions.PrescribedFor(year) is not null).GroupBy(report => report.Year!.Value)
            .OrderBy(year => year.Key)
            .Select(year => Of(roster, year.Key, year, unreadFiles)),
    ];

    /// <summary>The list of names that a roster is.</summary>
    internal static IEnumerable<(string List, string? Name)> ListsOf(IEnumerable<RosterEntry> roster) =>
        roster.Select(entry => ("roster", (string?)entry.Name));

    /// <summary>Whether a name has years of reports in it, and this one is not among them.</summary>
    private static bool NamesOtherYear(string file, int year)
    {
        var isOther = false;
        for (var i = 0; i + 4 <= file.Length; i++)
        {
            if (int.TryParse(file.Substring(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 2008 and <= 2099
                && (i == 0 || !char.IsDigit(file[i - 1])) && (i + 4 == file.Length || !char.IsDigit(file[i + 4])))
            {
                if (number == year)
                {
                    return false;
                }

                isOther = true;
            }
        }

        return isOther;
    }
}
