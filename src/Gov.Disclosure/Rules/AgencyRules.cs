namespace Gov.Disclosure.Rules;

/// <summary>GD7xx: a report of a whole level of government against the reports of the agencies below.</summary>
internal static class AgencyRules
{
    /// <summary>GD701: a number of the report is not the sum of the agencies' numbers.</summary>
    public static readonly Rule NotTheSum = new("GD701", Severity.Warning, LegalBasis.Plausibility);

    /// <summary>GD702: agencies of the roster have no report.</summary>
    public static readonly Rule ReportsMissing = new("GD702", Severity.Warning, LegalBasis.Article49);

    /// <summary>GD703: the agencies' reports, or one table of theirs, cannot be added up.</summary>
    public static readonly Rule NotAddable = new("GD703", Severity.Warning, LegalBasis.FormLayout);

    /// <summary>GD704: one cell of the agencies' reports cannot be added up.</summary>
    public static readonly Rule CellNotAddable = new("GD704", Severity.Warning, LegalBasis.FormLayout);

    internal static IEnumerable<Rule> All => [NotTheSum, ReportsMissing, NotAddable, CellNotAddable];
}
