using Gov.Disclosure.Documents.Annotating;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents;

/// <summary>What has been put into a copy of the user's file, or why there is no copy.</summary>
public sealed class AnnotateResult
{
    private readonly string? _problem;
    private readonly string _format;

    private AnnotateResult(
        string? problem, string format, IReadOnlyList<Diagnostic> findings, IReadOnlyList<Diagnostic> withoutPlace, IReadOnlyList<CellChange> changes)
    {
        _problem = problem;
        _format = format;
        Findings = findings;
        WithoutPlace = withoutPlace;
        Changes = changes;
    }

    /// <summary>Whether there is a copy.</summary>
    public bool Succeeded => _problem is null;

    /// <summary>The findings that stand in the copy, each as one comment.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>Those among them that no cell and no sentence of the file is known for; they stand at the title.</summary>
    public IReadOnlyList<Diagnostic> WithoutPlace { get; }

    /// <summary>The changes of numbers that stand in the copy as tracked changes.</summary>
    public IReadOnlyList<CellChange> Changes { get; }

    /// <summary>Why there is no copy and what to do instead; <see langword="null"/> where there is one.</summary>
    /// <param name="language">The language.</param>
    public string? GetProblem(MessageLanguage language) =>
        _problem is null ? null : MessageCatalogue.Fill(MessageCatalogue.Of(language).Phrase(_problem), _ => _format);

    /// <summary>How many comments there are, or why there are none.</summary>
    public override string ToString() =>
        GetProblem(MessageLanguage.Chinese) ?? FormattableString.Invariant($"{Findings.Count} comments, {Changes.Count} changes");

    internal static AnnotateResult Refused(string problem, string format = "") => new(problem, format, [], [], []);

    internal static AnnotateResult Of(IReadOnlyList<Remark> remarks, IReadOnlyList<Remark> withoutPlace, IReadOnlyList<CellChange> changes) =>
        new(null, "", [.. remarks.Select(remark => remark.Finding)], [.. withoutPlace.Select(remark => remark.Finding)], changes);
}
