using Gov.Disclosure.Validation;

namespace Gov.Disclosure.Results.Html;

/// <summary>The findings about a report as a page lists them: by cause, the gravest first, what the reader doubts behind the rest of its weight.</summary>
/// <param name="Group">The cause; <see langword="null"/> for doubts of the reader, which stand together by rule.</param>
/// <param name="Findings">The findings, by rule.</param>
/// <param name="Numbers">What each finding is called; those of one cause share its number.</param>
/// <param name="First">The place of the first among all findings of the page, from 0; the others follow.</param>
internal sealed record ReportCause(DiagnosticGroup? Group, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<string> Numbers, int First)
{
    public Severity Severity => Findings.Max(finding => finding.Severity);

    public static IReadOnlyList<ReportCause> Of(ReportResult result, MessageLanguage language)
    {
        var causes = (result.Validation?.Groups ?? [])
            .Select((group, index) => new ReportCause(group, ByRule(group.Diagnostics), [.. group.Diagnostics.Select(_ => FindingNumbers.OfGroup(index))], 0))
            .Concat(result.Doubts
                .Select((doubt, index) => (Doubt: doubt, Number: FindingNumbers.OfDoubt(index, language)))
                .GroupBy(entry => (entry.Doubt.Rule, entry.Doubt.Severity))
                .Select(same => new ReportCause(null, [.. same.Select(entry => entry.Doubt)], [.. same.Select(entry => entry.Number)], 0)))
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

    private static Diagnostic[] ByRule(IEnumerable<Diagnostic> findings) =>
        [.. findings.GroupBy(finding => (finding.Rule, finding.Severity)).SelectMany(same => same)];
}
