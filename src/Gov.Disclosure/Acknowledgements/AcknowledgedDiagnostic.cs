namespace Gov.Disclosure;

/// <summary>A finding with its acknowledgement.</summary>
public sealed record AcknowledgedDiagnostic
{
    internal AcknowledgedDiagnostic(Diagnostic finding, Acknowledgement acknowledgement)
    {
        Finding = finding;
        Acknowledgement = acknowledgement;
    }

    /// <summary>The finding.</summary>
    public Diagnostic Finding { get; }

    /// <summary>Who accepted it, and why.</summary>
    public Acknowledgement Acknowledgement { get; }
}
