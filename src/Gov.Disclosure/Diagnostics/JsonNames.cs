namespace Gov.Disclosure.Diagnostics;

/// <summary>The names that severities and origins have in every published JSON.</summary>
internal static class JsonNames
{
    /// <summary>The severities, the gravest first.</summary>
    public static IReadOnlyList<Severity> Severities { get; } = [Severity.Error, Severity.Warning, Severity.Info];

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(Origin origin) => origin == Origin.Reading ? "reading" : "report";
}
