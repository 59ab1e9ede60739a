using System.Text.Json.Serialization;
using Gov.Disclosure.Acknowledgements;

namespace Gov.Disclosure;

/// <summary>A finding that somebody has looked at and accepted, with the reason. It is matched by its fingerprint alone; the rest is for people.</summary>
public sealed record Acknowledgement
{
    /// <summary>What the finding is recognised by from run to run: a digest of rule, agency, year, cells and what is printed in them.</summary>
    [JsonPropertyName("fingerprint")]
    [JsonPropertyOrder(1)]
    public required string Fingerprint { get; init; }

    /// <summary>The id of the rule, as <c>GD602</c>.</summary>
    [JsonPropertyName("ruleId")]
    public required string RuleId { get; init; }

    /// <summary>The name of the agency whose report it is; <see langword="null"/> where the report does not say.</summary>
    [JsonPropertyName("agency")]
    public string? Agency { get; init; }

    /// <summary>The report year; <see langword="null"/> where the report does not say.</summary>
    [JsonPropertyName("year")]
    public int? Year { get; init; }

    /// <summary>The JSON Pointers of the values involved.</summary>
    [JsonPropertyName("cells")]
    public IReadOnlyList<JsonPointer> Cells { get; init; } = [];

    /// <summary>Why the finding is in order.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>Who accepted it.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>The day it was accepted; <see langword="null"/> where not stated.</summary>
    [JsonPropertyName("on")]
    public CalendarDate? On { get; init; }

    /// <summary>Accepts a finding.</summary>
    /// <param name="finding">The finding; <see cref="AcknowledgementList.CanAcknowledge"/> tells whether it can be accepted.</param>
    /// <param name="report">The report it is about.</param>
    /// <param name="reason">Why it is in order.</param>
    /// <param name="by">Who accepts it.</param>
    /// <param name="on">The day; <see langword="null"/> where not stated.</param>
    public static Acknowledgement Of(Diagnostic finding, AnnualReport report, string reason, string by, CalendarDate? on) => new()
    {
        Fingerprint = DiagnosticFingerprint.Of(finding, report),
        RuleId = finding.RuleId,
        Agency = report.Agency.Name,
        Year = report.Year,
        Cells = finding.Cells,
        Reason = reason,
        By = by,
        On = on,
    };
}
