using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>From which severity on a run counts as failed.</summary>
internal enum FailOn
{
    Error,
    Warning,
    Never,
}

/// <summary>What <c>--fail-on</c> means.</summary>
internal static class FailOnMeaning
{
    public static bool Counts(this FailOn failOn, ReportResult report) => failOn switch
    {
        FailOn.Error => report.HasDiagnostics(Severity.Error),
        FailOn.Warning => report.HasDiagnostics(Severity.Warning),
        _ => false,
    };
}
