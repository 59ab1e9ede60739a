namespace Gov.Disclosure;

/// <summary>A file is not a report in the agreed JSON. <see cref="Diagnostics"/> lists every problem, not only the first.</summary>
public sealed class ReportFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    public ReportFormatException()
        : this([])
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The message.</param>
    public ReportFormatException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ReportFormatException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    /// <summary>Creates the exception.</summary>
    /// <param name="diagnostics">The problems.</param>
    public ReportFormatException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join("\n", diagnostics.Select(diagnostic => $"{diagnostic.RuleId} {diagnostic.GetMessage(MessageLanguage.English)}"))) =>
        Diagnostics = diagnostics;

    /// <summary>All problems, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
