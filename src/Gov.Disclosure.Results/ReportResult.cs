using System.Text.Json.Serialization;
using Gov.Disclosure.Results.Json;

namespace Gov.Disclosure.Results;

/// <summary>
/// One report with everything found about it. Immutable. A <c>JsonSerializer</c> writes it as it stands in a <see cref="ResultDocument"/>, in Chinese.
/// </summary>
[JsonConverter(typeof(ReportResultConverter))]
public sealed record ReportResult
{
    /// <summary>The <see cref="Name"/> of a report that came from standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Puts together what a reader and a validator said about a report.</summary>
    /// <param name="read">What the reader made of the file.</param>
    /// <param name="validation">What the rules say; <see langword="null"/> where no report could be read.</param>
    public ReportResult(ReadResult read, ValidationResult? validation)
    {
        Read = read;
        Validation = validation;
        Name = read.FileName ?? "";
        Doubts = read.Diagnostics;
    }

    /// <summary>What the reader made of the file.</summary>
    public ReadResult Read { get; }

    /// <summary>What the rules say, without what has been accepted; <see langword="null"/> where no report could be read.</summary>
    public ValidationResult? Validation { get; }

    /// <summary>The file as people know it; unless set, the name the reader was given. <c>-</c> stands for standard input.</summary>
    public string Name { get; init; }

    /// <summary>Which report of a file of many, from 1; <see langword="null"/> for a file of one.</summary>
    public int? Number { get; init; }

    /// <summary>Last year's report, which the report was checked against.</summary>
    public PreviousReport Previous { get; init; } = PreviousReport.None;

    /// <summary>What the reader met and nobody has accepted.</summary>
    public IReadOnlyList<Diagnostic> Doubts { get; init; }

    /// <summary>The findings that somebody has accepted; they do not count.</summary>
    public IReadOnlyList<AcknowledgedDiagnostic> Acknowledged { get; init; } = [];

    /// <summary>What was accepted about the report and is no longer found.</summary>
    public IReadOnlyList<Acknowledgement> Expired { get; init; } = [];

    /// <summary>
    /// How the findings stand beside an earlier result; <see langword="null"/> where the report was set beside none (<see cref="Baseline.Compare"/>).
    /// </summary>
    public ReportRound? Round { get; init; }

    /// <summary>The report; <see langword="null"/> where none could be read.</summary>
    public AnnualReport? Report => Read.Report;

    /// <summary>What the reader met, before what the rules found.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Doubts.Concat(Validation?.Diagnostics ?? []);

    /// <summary>The minimum repairs of the tables whose sums do not hold.</summary>
    public IReadOnlyList<RepairResult> Repairs => Validation?.Repairs ?? [];

    /// <summary>How many findings there are of each severity, those of the reader included.</summary>
    public SeverityCounts Counts => SeverityCounts.Of(Doubts) + SeverityCounts.Of(Validation?.Diagnostics ?? []);

    /// <summary>Checks a report that was read.</summary>
    /// <param name="read">What the reader made of the file.</param>
    /// <param name="validator">The rules; <see langword="null"/> for all.</param>
    /// <param name="context">The other reports it is checked against; <see langword="null"/> for none.</param>
    /// <param name="acknowledged">The findings that do not count; <see langword="null"/> for none.</param>
    public static ReportResult Of(
        ReadResult read, ReportValidator? validator = null, ValidationContext? context = null, AcknowledgementList? acknowledged = null)
    {
        read = (validator ?? ReportValidator.Default).Admit(read);
        var validation = (validator ?? ReportValidator.Default).ValidateKeepingAgreements(read, context);
        var previous = context?.Previous is { Report: not null } last ? new PreviousReport(last, [last]) : PreviousReport.None;
        if (validation is null || read.Report is not { } report || acknowledged is not { Items.Count: > 0 })
        {
            return new ReportResult(read, validation) { Previous = previous };
        }

        var sorted = acknowledged.Apply(report, read.Diagnostics.Concat(validation.Diagnostics));
        return new ReportResult(read, validation.Without(sorted.Acknowledged.Select(entry => entry.Diagnostic)))
        {
            Previous = previous,
            Doubts = [.. read.Diagnostics.Where(doubt => !sorted.Acknowledged.Any(entry => ReferenceEquals(entry.Diagnostic, doubt)))],
            Acknowledged = sorted.Acknowledged,
            Expired = sorted.Expired,
        };
    }

    /// <summary>The findings that a round has to fail for: the new ones beside an earlier result, all without one.</summary>
    internal IEnumerable<Diagnostic> NewDiagnostics =>
        Round is { } round ? Diagnostics.Where(finding => round.StateOf(finding) == BaselineState.New) : Diagnostics;

    /// <summary>Whether any finding, those of the reader included, is at least as grave as a severity.</summary>
    /// <param name="severity">The severity.</param>
    public bool HasDiagnostics(Severity severity) => Diagnostics.Any(diagnostic => diagnostic.Severity >= severity);
}
