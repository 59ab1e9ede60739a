namespace Gov.Disclosure;

/// <summary>What a search for last year's report came to.</summary>
public sealed record PreviousReport
{
    internal PreviousReport(ReadResult? report, IReadOnlyList<ReadResult> candidates)
    {
        Report = report;
        Candidates = candidates;
    }

    /// <summary>No report of the year before.</summary>
    public static PreviousReport None { get; } = new(null, []);

    /// <summary>Last year's report; <see langword="null"/> where there is none, or where it cannot be told which of several it is.</summary>
    public ReadResult? Report { get; }

    /// <summary>The reports that fit. More than one with a report found means that they print the same numbers.</summary>
    public IReadOnlyList<ReadResult> Candidates { get; }

    /// <summary>Whether several different reports fit, so that none was chosen.</summary>
    public bool IsAmbiguous => Report is null && Candidates.Count > 0;
}
