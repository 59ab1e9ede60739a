using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The yardstick: the report as plain classes read by source-generated System.Text.Json, without blank and <c>/</c> kept apart,
/// without collected problems. It is what a platform would write by hand.
/// </summary>
public sealed class PlainReport
{
    public string? SchemaVersion { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public PlainAgency? Agency { get; set; }

    public string? Scope { get; set; }

    public PlainPeriod? Period { get; set; }

    public string? Overview { get; set; }

    public PlainProactiveDisclosure? ProactiveDisclosure { get; set; }

    public PlainRequests? Requests { get; set; }

    public PlainReviewAndLitigation? ReviewAndLitigation { get; set; }

    public string? ProblemsAndImprovements { get; set; }

    public string? OtherMatters { get; set; }
}

public sealed class PlainAgency
{
    public string? Name { get; set; }

    public string? DivisionCode { get; set; }

    public string? Kind { get; set; }
}

public sealed class PlainPeriod
{
    public string? Start { get; set; }

    public string? End { get; set; }
}

public sealed class PlainDocuments
{
    public long? Issued { get; set; }

    public long? Repealed { get; set; }

    public long? InForce { get; set; }
}

public sealed class PlainDecisions
{
    public long? Decisions { get; set; }
}

public sealed class PlainFees
{
    public decimal? Amount { get; set; }
}

public sealed class PlainProactiveDisclosure
{
    public string? Form { get; set; }

    public PlainDocuments? AdministrativeRules { get; set; }

    public PlainDocuments? NormativeDocuments { get; set; }

    public PlainDecisions? AdministrativeLicensing { get; set; }

    public PlainDecisions? AdministrativePenalties { get; set; }

    public PlainDecisions? AdministrativeCompulsion { get; set; }

    public PlainFees? AdministrativeFees { get; set; }
}

public sealed class PlainRow
{
    public long? NaturalPerson { get; set; }

    public long? CommercialEnterprise { get; set; }

    public long? ResearchInstitution { get; set; }

    public long? PublicInterestOrganization { get; set; }

    public long? LegalServiceInstitution { get; set; }

    public long? OtherOrganization { get; set; }

    public long? Total { get; set; }
}

public sealed class PlainRequests
{
    public string? Form { get; set; }

    public PlainRow? Received { get; set; }

    public PlainRow? CarriedOver { get; set; }

    public PlainOutcomes? Outcomes { get; set; }

    public PlainRow? CarriedForward { get; set; }
}

public sealed class PlainOutcomes
{
    public PlainRow? Granted { get; set; }

    public PlainRow? PartiallyGranted { get; set; }

    public Dictionary<string, PlainRow>? Refused { get; set; }

    public Dictionary<string, PlainRow>? UnableToProvide { get; set; }

    public Dictionary<string, PlainRow>? NotProcessed { get; set; }

    public Dictionary<string, PlainRow>? OtherHandling { get; set; }

    public PlainRow? Total { get; set; }
}

public sealed class PlainCases
{
    public long? Upheld { get; set; }

    public long? Corrected { get; set; }

    public long? OtherResult { get; set; }

    public long? Pending { get; set; }

    public long? Total { get; set; }
}

public sealed class PlainReviewAndLitigation
{
    public PlainCases? Review { get; set; }

    public PlainCases? DirectLitigation { get; set; }

    public PlainCases? LitigationAfterReview { get; set; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PlainReport))]
public sealed partial class PlainContext : JsonSerializerContext
{
}
