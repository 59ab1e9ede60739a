using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>From which severity on a run counts as failed.</summary>
internal enum FailOn
{
    Error,
    Warning,
    Never,
}

/// <summary>
/// What <c>--fail-on</c> means. Beside an earlier result, what that one has fails no run: whoever keeps chasing it leaves <c>--baseline</c> out.
/// </summary>
internal static class FailOnMeaning
{
    public static bool Counts(this FailOn failOn, ReportResult report) => failOn switch
    {
        FailOn.Error => report.NewDiagnostics.Any(finding => finding.Severity >= Severity.Error),
        FailOn.Warning => report.NewDiagnostics.Any(finding => finding.Severity >= Severity.Warning),
        _ => false,
    };
}
