using Gov.Disclosure.Acknowledgements;

namespace Gov.Disclosure.Results;

/// <summary>One report beside an earlier result: which of its findings are new and which it had, and what is fixed.</summary>
public sealed class ReportRound
{
    private readonly HashSet<Diagnostic> _known;

    private ReportRound(EarlierReport? earlier, HashSet<Diagnostic> known, IReadOnlyList<EarlierFinding> settled)
    {
        Earlier = earlier;
        Fixed = settled;
        _known = known;
    }

    /// <summary>The report in the earlier result; <see langword="null"/> where it has none for the agency, the year and the scope.</summary>
    public EarlierReport? Earlier { get; }

    /// <summary>What the earlier result has and is no longer found. Empty where no report can be read now: nobody knows what became of it.</summary>
    public IReadOnlyList<EarlierFinding> Fixed { get; }

    /// <summary>How a finding of the report stands.</summary>
    /// <param name="finding">A finding of the report, accepted or not.</param>
    public BaselineState StateOf(Diagnostic finding) => _known.Contains(finding) ? BaselineState.Unchanged : BaselineState.New;

    internal static ReportRound Of(ReportResult result, EarlierReport? earlier)
    {
        var left = (earlier?.Findings ?? []).ToLookup(finding => finding.Key)
            .ToDictionary(group => group.Key, group => new Queue<EarlierFinding>(group), StringComparer.Ordinal);
        var known = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var finding in AllOf(result))
        {
            if (earlier is not null && left.TryGetValue(KeyOf(finding, result, earlier), out var same) && same.TryDequeue(out _))
            {
                known.Add(finding);
            }
        }

        return new ReportRound(
            earlier, known, result.Report is null ? []
                : [.. (earlier?.Findings ?? []).Where(finding => left[finding.Key].Contains(finding, ReferenceEqualityComparer.Instance))]);
    }

    /// <summary>How many findings of a report an earlier one has too.</summary>
    internal static int Shared(ReportResult result, EarlierReport earlier) => Of(result, earlier)._known.Count;

    private static IEnumerable<Diagnostic> AllOf(ReportResult result) =>
        result.Diagnostics.Concat(result.Acknowledged.Select(acknowledged => acknowledged.Diagnostic));

    /// <summary>The fingerprint the finding would have had under the name, the year and the scope of then.</summary>
    private static string KeyOf(Diagnostic finding, ReportResult result, EarlierReport earlier) =>
        result.Report is { } report ? DiagnosticFingerprint.Of(finding, report, earlier.Identity) : finding.RuleId;
}
