namespace Gov.Disclosure;

/// <summary>
/// The other reports a report is checked against, each with the doubts of its reader. Immutable. Without them a report is checked on its own
/// and the rules across years and agencies are not evaluated.
/// </summary>
public sealed record ValidationContext
{
    /// <summary>No other report.</summary>
    public static ValidationContext None { get; } = new();

    /// <summary>
    /// The report of the same agency for the year before; <see langword="null"/> where it is not at hand. A report that is not last year's
    /// of the agency is not compared: the rules across years are then not assessable.
    /// </summary>
    public ReadResult? Previous { get; init; }

    /// <summary>
    /// The reports, for the same year, of all agencies that a report of a whole level of government adds up; <see langword="null"/> where they
    /// are not at hand. They are taken to be all there are, unless <see cref="Roster"/> says otherwise.
    /// </summary>
    public IReadOnlyList<ReadResult>? Children { get; init; }

    /// <summary>
    /// The agencies that have to be among <see cref="Children"/>; <see langword="null"/> where there is no list of them.
    /// While one of them is missing, the sum is not assessable.
    /// </summary>
    public IReadOnlyList<RosterEntry>? Roster { get; init; }

    /// <summary>A context with last year's report.</summary>
    /// <param name="previous">The report of the same agency for the year before.</param>
    public static ValidationContext After(AnnualReport previous) => new() { Previous = new ReadResult(previous, []) };

    /// <summary>A context with the reports of the agencies below.</summary>
    /// <param name="children">The reports of all agencies that the report adds up.</param>
    /// <param name="roster">The agencies that have to be among them; <see langword="null"/> where there is no list.</param>
    public static ValidationContext Above(IEnumerable<AnnualReport> children, IEnumerable<RosterEntry>? roster = null) => new()
    {
        Children = [.. children.Select(child => new ReadResult(child, []))],
        Roster = roster?.ToArray(),
    };
}
