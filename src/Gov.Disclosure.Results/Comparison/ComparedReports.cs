namespace Gov.Disclosure.Results.Comparison;

/// <summary>Two reports side by side, and what the chains between them say.</summary>
internal sealed record ComparedReports(ReportResult Earlier, ReportResult Later, YearComparison Comparison, ValidationResult Chains)
{
    private static readonly ReportValidator Validator = new(RuleSet.AcrossYears);

    /// <summary>Compares two reports that could be read.</summary>
    public static ComparedReports Of(ReportResult earlier, ReportResult later) => new(
        earlier,
        later,
        YearComparison.Of(earlier.Report!, later.Report!),
        Validator.Validate(later.Read, new ValidationContext { Previous = earlier.Read })!);
}
