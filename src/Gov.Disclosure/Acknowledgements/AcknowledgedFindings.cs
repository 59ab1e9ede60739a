namespace Gov.Disclosure;

/// <summary>A finding with its acknowledgement.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Acknowledgement">Who accepted it, and why.</param>
public sealed record AcceptedFinding(Diagnostic Finding, Acknowledgement Acknowledgement);

/// <summary>The findings about one report, sorted by a list of accepted ones.</summary>
/// <param name="Open">The findings nobody has accepted.</param>
/// <param name="Accepted">The accepted findings.</param>
/// <param name="Expired">
/// What was accepted for the agency and the year of the report and is no longer found: a cell of it has changed, or the finding is settled.
/// </param>
public sealed record AcknowledgedFindings(IReadOnlyList<Diagnostic> Open, IReadOnlyList<AcceptedFinding> Accepted, IReadOnlyList<Acknowledgement> Expired);
