using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>The findings about one report, sorted by a list of accepted ones.</summary>
public sealed record AcknowledgementResult
{
    internal AcknowledgementResult(IReadOnlyList<Diagnostic> open, IReadOnlyList<AcknowledgedDiagnostic> acknowledged, IReadOnlyList<Acknowledgement> expired)
    {
        Open = open;
        Acknowledged = acknowledged;
        Expired = expired;
    }

    /// <summary>The findings nobody has accepted.</summary>
    [JsonPropertyName("open")]
    public IReadOnlyList<Diagnostic> Open { get; }

    /// <summary>The accepted findings.</summary>
    [JsonPropertyName("accepted")]
    public IReadOnlyList<AcknowledgedDiagnostic> Acknowledged { get; }

    /// <summary>
    /// What was accepted for the agency and the year of the report and is no longer found: a cell of it has changed, or the finding is settled.
    /// </summary>
    [JsonPropertyName("expired")]
    public IReadOnlyList<Acknowledgement> Expired { get; }
}
