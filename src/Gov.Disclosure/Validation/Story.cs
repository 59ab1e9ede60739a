namespace Gov.Disclosure;

/// <summary>Findings with one root cause: one wrong cell that breaks three sums is one story.</summary>
public sealed class Story
{
    internal Story(IReadOnlyList<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        Severity = diagnostics.Max(diagnostic => diagnostic.Severity);
    }

    /// <summary>The findings of the story, in the order of the catalogue and the form.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The gravest severity among them.</summary>
    public Severity Severity { get; }
}
