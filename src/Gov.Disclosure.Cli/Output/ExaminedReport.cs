namespace Gov.Disclosure.Cli;

/// <summary>One report with everything found about it.</summary>
/// <param name="Source">The report as read.</param>
/// <param name="Validation">What the rules say; <see langword="null"/> where no report could be read.</param>
internal sealed record ExaminedReport(SourceReport Source, ValidationResult? Validation)
{
    public string Path => Source.Path;

    public AnnualReport? Report => Source.Report;

    /// <summary>What the reader met, before what the rules found.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Source.Diagnostics.Concat(Validation?.Diagnostics ?? []);

    /// <summary>The minimum repairs of the tables whose sums do not hold.</summary>
    public IReadOnlyList<RepairResult> Repairs => Validation?.Repairs ?? [];

    public SeverityCounts Counts => SeverityCounts.Of(Diagnostics);

    public static ExaminedReport Of(SourceReport source, ReportValidator validator) =>
        new(source, validator.Validate(source.Read));

    public bool HasFindings(Severity severity) => Diagnostics.Any(diagnostic => diagnostic.Severity >= severity);
}
