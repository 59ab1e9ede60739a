using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Type information for <see cref="System.Text.Json.JsonSerializer"/> without reflection; combine it with an application's own context under AOT.</summary>
[JsonSerializable(typeof(AnnualReport))]
[JsonSerializable(typeof(IReadOnlyList<AnnualReport>))]
public sealed partial class ReportJsonContext : JsonSerializerContext
{
}
