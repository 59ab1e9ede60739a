using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>The findings about one report, sorted by a list of accepted ones.</summary>
public sealed record AcknowledgedFindings
{
    internal AcknowledgedFindings(IReadOnlyList<Diagnostic> open, IReadOnlyList<AcceptedFinding> accepted, IReadOnlyList<Acknowledgement> expired)
    {
        Open = open;
        Accepted = accepted;
        Expired = expired;
    }

    /// <summary>The findings nobody has accepted.</summary>
    [JsonPropertyName("open")]
    public IReadOnlyList<Diagnostic> Open { get; }

    /// <summary>The accepted findings.</summary>
    [JsonPropertyName("accepted")]
    public IReadOnlyList<AcceptedFinding> Accepted { get; }

    /// <summary>
    /// What was accepted for the agency and the year of the report and is no longer found: a cell of it has changed, or the finding is settled.
    /// </summary>
    [JsonPropertyName("expired")]
    public IReadOnlyList<Acknowledgement> Expired { get; }
}
