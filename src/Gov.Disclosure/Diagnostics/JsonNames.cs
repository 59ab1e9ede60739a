namespace Gov.Disclosure.Diagnostics;

/// <summary>The names that severities and origins have in every published JSON.</summary>
internal static class JsonNames
{
    /// <summary>The severities, the gravest first.</summary>
    public static IReadOnlyList<Severity> Severities { get; } = [Severity.Error, Severity.Warning, Severity.Info];

    public static string Of(ReportScope scope) => scope == ReportScope.Own ? "own" : "aggregate";

    /// <summary>The scope of a name; <see langword="null"/> for a name of none.</summary>
    public static ReportScope? ScopeOf(string? name) =>
        name == Of(ReportScope.Own) ? ReportScope.Own : name == Of(ReportScope.Aggregate) ? ReportScope.Aggregate : null;

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(Origin origin) => origin == Origin.Reading ? "reading" : "report";

    public static string Of(CheckGapKind kind) => kind switch
    {
        CheckGapKind.Blank => "blank",
        CheckGapKind.NotApplicable => "notApplicable",
        CheckGapKind.Missing => "missing",
        CheckGapKind.Doubtful => "doubtful",
        CheckGapKind.Unclear => "unclear",
        CheckGapKind.OutOfScope => "outOfScope",
        CheckGapKind.NotComparable => "notComparable",
        CheckGapKind.OtherPeriod => "otherPeriod",
        CheckGapKind.OtherScope => "otherScope",
        CheckGapKind.OtherMatter => "otherMatter",
        CheckGapKind.Inexact => "inexact",
        CheckGapKind.PartOnly => "partOnly",
        CheckGapKind.NoBase => "noBase",
        _ => "checkFailed",
    };
}
