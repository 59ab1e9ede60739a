using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>The agency that publishes a report.</summary>
public sealed record Agency
{
    /// <summary>The full official name (机关全称), as in the title; <see langword="null"/> where it could not be read.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The 18-character unified social credit code (统一社会信用代码); <see langword="null"/> where not stated.</summary>
    [JsonPropertyName("unifiedSocialCreditCode")]
    public string? UnifiedSocialCreditCode { get; set; }

    /// <summary>The 6- to 12-digit administrative division code (行政区划代码); <see langword="null"/> where not stated.</summary>
    [JsonPropertyName("divisionCode")]
    public string? DivisionCode { get; set; }

    /// <summary>What kind of body the agency is; <see langword="null"/> where not stated.</summary>
    [JsonPropertyName("kind")]
    public AgencyKind? Kind { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? "";
}
