namespace Gov.Disclosure.Planted;

/// <summary>A country of agencies with clean tables for every year. Texts are composed afterwards, from the tables as they are then.</summary>
internal sealed class CountryReports
{
    public const int FirstYear = 2019;

    private CountryReports(ReportEntry[] entries) => Entries = entries;

    public ReportEntry[] Entries { get; }

    public static CountryReports Create(CountrySize size)
    {
        var entries = new List<ReportEntry>();
        foreach (var agency in AgencyPlan.Some(size.Seed, size.Agencies))
        {
            ReportEntry? previous = null;
            for (var year = FirstYear; year < FirstYear + size.Years; year++)
            {
                var entry = new ReportEntry { Agency = agency, Year = year, Report = Frame(agency, year), Previous = previous };
                foreach (var section in ReportSection.All)
                {
                    if (section.Table is { } kind)
                    {
                        entry.Report.SetTable(MakeTable(FormSet.Official.PrescribedFor(kind, year), entry));
                    }
                }

                if (previous is not null)
                {
                    previous.Next = entry;
                }

                entries.Add(entry);
                previous = entry;
            }
        }

        return new CountryReports([.. entries]);
    }

    /// <summary>A clean table of a form for a report, following the table of the year before.</summary>
    public static ReportTable MakeTable(TableForm form, ReportEntry entry)
    {
        var before = entry.Previous?.Report.GetTable(form.Kind);
        return form.Kind switch
        {
            TableKind.ProactiveDisclosure => DisclosureTables.Make(form, entry.Agency, entry.Year, before),
            TableKind.Requests => RequestTables.Make(form, entry.Agency, entry.Year, before),
            _ => CaseTables.Make(form, entry.Agency, entry.Year),
        };
    }

    /// <summary>Writes the texts of every report.</summary>
    public void Compose()
    {
        foreach (var entry in Entries)
        {
            ProseComposer.Compose(entry);
        }
    }

    private static AnnualReport Frame(AgencyPlan agency, int year)
    {
        var dice = agency.Throw(nameof(Frame), year);
        return new AnnualReport
        {
            Year = year,
            Title = ReportDraft.TitleOf(agency.Name, year),
            Agency = new Agency { Name = agency.Name, UnifiedSocialCreditCode = agency.Code, Kind = agency.Kind },
            Scope = ReportScope.Own,
            Period = ReportPeriod.OfYear(year),
            PublishedOn = dice.Chance(80) ? Publication(agency.Kind, year, dice) : null,
        };
    }

    private static CalendarDate Publication(AgencyKind kind, int year, Dice dice) =>
        kind == AgencyKind.Government ? new CalendarDate(year + 1, dice.Between(1, 3), dice.Between(1, 28)) : new CalendarDate(year + 1, 1, dice.Between(2, 31));
}
