namespace Gov.Disclosure.Results.Html;

/// <summary>The findings about a report as a page lists them: by cause, the gravest first, what the reader doubts behind the rest of its weight.</summary>
/// <param name="Group">The cause; <see langword="null"/> for doubts of the reader, which stand together by rule.</param>
/// <param name="Findings">The findings, by rule.</param>
/// <param name="First">The number of the first, from 0; the others count on.</param>
internal sealed record ReportCause(DiagnosticGroup? Group, IReadOnlyList<Diagnostic> Findings, int First)
{
    public Severity Severity => Findings.Max(finding => finding.Severity);

    public static IReadOnlyList<ReportCause> Of(ReportResult result)
    {
        var causes = (result.Validation?.Groups ?? [])
            .Select(group => new ReportCause(group, ByRule(group.Diagnostics), 0))
            .Concat(result.Doubts.GroupBy(doubt => (doubt.Rule, doubt.Severity)).Select(doubts => new ReportCause(null, [.. doubts], 0)))
            .OrderByDescending(cause => cause.Severity)
            .ToArray();
        var next = 0;
        for (var i = 0; i < causes.Length; i++)
        {
            causes[i] = causes[i] with { First = next };
            next += causes[i].Findings.Count;
        }

        return causes;
    }

    private static Diagnostic[] ByRule(IEnumerable<Diagnostic> findings) => [.. findings.GroupBy(finding => (finding.Rule, finding.Severity)).SelectMany(same => same)];
}
