namespace Gov.Disclosure;

/// <summary>What a search for last year's report came to.</summary>
/// <param name="Report">Last year's report; <see langword="null"/> where there is none, or where it cannot be told which of several it is.</param>
/// <param name="Candidates">The reports that fit. More than one with a report found means that they print the same numbers.</param>
public sealed record PreviousReport(ReadResult? Report, IReadOnlyList<ReadResult> Candidates)
{
    /// <summary>No report of the year before.</summary>
    public static PreviousReport None { get; } = new(null, []);

    /// <summary>Whether several different reports fit, so that none was chosen.</summary>
    public bool IsAmbiguous => Report is null && Candidates.Count > 0;
}
