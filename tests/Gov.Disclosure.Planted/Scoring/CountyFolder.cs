using Gov.Disclosure.Aggregation;

namespace Gov.Disclosure.Planted;

/// <summary>One county in one year: the reports of its agencies, the report of the whole county that adds them up, and the list of who must report.</summary>
internal sealed class CountyFolder
{
    private CountyFolder(List<ReportEntry> children, AnnualReport parent)
    {
        Children = children;
        Parent = parent;
        Roster = [.. children.Select(child => new RosterEntry(child.Agency.Name, child.Agency.Code))];
    }

    public List<ReportEntry> Children { get; }

    public AnnualReport Parent { get; }

    public List<RosterEntry> Roster { get; }

    public Truth Truth { get; } = new();

    public static IEnumerable<CountyFolder> Of(CountryReports country) =>
        from entry in country.Entries
        group entry by (County: entry.Agency.Index / AgencyPlan.PerCounty, entry.Year) into county
        select Create([.. county], FormattableString.Invariant($"县级汇总{county.Key.County}"), county.Key.Year);

    /// <summary>What the rules say of the county's report, with the other reports found as the tool finds them.</summary>
    public Finding[] Validate()
    {
        var index = new ReportIndex();
        foreach (var report in Children.Select(child => child.Report).Append(Parent))
        {
            index.Add(new ReadResult(report, []));
        }

        var children = index.FindChildren(Parent, Roster);
        var context = new ValidationContext { Children = children, Roster = children is null ? null : Roster };
        return [.. ReportValidator.Default.Validate(Parent, null, context).Diagnostics.Select(Finding.Of)];
    }

    private static CountyFolder Create(List<ReportEntry> children, string name, int year)
    {
        var parent = RollUp.Sum(children.Select(child => child.Report)).Report;
        parent.Title = ReportDraft.TitleOf(name, year);
        parent.Agency = new Agency { Name = name, Kind = AgencyKind.Government };
        parent.Overview = "全县政府信息公开工作有序推进。";
        parent.ProblemsAndImprovements = "部分单位更新不够及时，将加强指导和培训。";
        parent.OtherMatters = "全县没有收取信息处理费。";
        return new CountyFolder(children, parent);
    }
}
