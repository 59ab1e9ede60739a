using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>A finding with its acknowledgement.</summary>
public sealed record AcknowledgedDiagnostic
{
    internal AcknowledgedDiagnostic(Diagnostic diagnostic, Acknowledgement acknowledgement)
    {
        Diagnostic = diagnostic;
        Acknowledgement = acknowledgement;
    }

    /// <summary>The finding.</summary>
    [JsonPropertyName("finding")]
    public Diagnostic Diagnostic { get; }

    /// <summary>Who accepted it, and why.</summary>
    [JsonPropertyName("acknowledgement")]
    public Acknowledgement Acknowledgement { get; }
}
