namespace Gov.Disclosure.Cli;

/// <summary>One report with everything found about it.</summary>
/// <param name="Source">The report as read.</param>
/// <param name="Validation">What the rules say, without what has been accepted; <see langword="null"/> where no report could be read.</param>
internal sealed record ExaminedReport(SourceReport Source, ValidationResult? Validation)
{
    public string Path => Source.Path;

    public AnnualReport? Report => Source.Report;

    /// <summary>What the reader met and nobody has accepted.</summary>
    public IReadOnlyList<Diagnostic> Doubts { get; init; } = Source.Diagnostics;

    /// <summary>What the reader met, before what the rules found.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Doubts.Concat(Validation?.Diagnostics ?? []);

    /// <summary>The minimum repairs of the tables whose sums do not hold.</summary>
    public IReadOnlyList<RepairResult> Repairs => Validation?.Repairs ?? [];

    /// <summary>Last year's report, which the report was checked against.</summary>
    public PreviousReport Previous { get; init; } = PreviousReport.None;

    /// <summary>The findings that somebody has accepted; they do not count.</summary>
    public IReadOnlyList<AcknowledgedDiagnostic> Acknowledged { get; init; } = [];

    /// <summary>What was accepted about the report and is no longer found.</summary>
    public IReadOnlyList<Acknowledgement> Expired { get; init; } = [];

    public SeverityCounts Counts => SeverityCounts.Of(Diagnostics);

    public static ExaminedReport Of(SourceReport source, ReportValidator validator, ValidationContext context, AcknowledgementList acknowledged)
    {
        if (source.Report is not { } report || validator.Validate(source.Read, context) is not { } validation)
        {
            return new ExaminedReport(source, null);
        }

        // Nothing to look for, and there may be a million reports.
        if (acknowledged.Items.Count == 0)
        {
            return new ExaminedReport(source, validation);
        }

        var sorted = acknowledged.Sort(report, source.Diagnostics.Concat(validation.Diagnostics));
        return new ExaminedReport(source, validation.Without(sorted.Acknowledged.Select(entry => entry.Diagnostic)))
        {
            Doubts = [.. source.Diagnostics.Where(doubt => !sorted.Acknowledged.Any(entry => ReferenceEquals(entry.Diagnostic, doubt)))],
            Acknowledged = sorted.Acknowledged,
            Expired = sorted.Expired,
        };
    }

    public bool HasDiagnostics(Severity severity) => Diagnostics.Any(diagnostic => diagnostic.Severity >= severity);
}
