using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// Type information for <see cref="System.Text.Json.JsonSerializer"/> without reflection; combine it with an application's own context under AOT.
/// </summary>
[JsonSerializable(typeof(AnnualReport))]
[JsonSerializable(typeof(IReadOnlyList<AnnualReport>))]
[JsonSerializable(typeof(ReadResult))]
[JsonSerializable(typeof(IReadOnlyList<ReadResult>))]
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(IReadOnlyList<ValidationResult>))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(RepairResult))]
[JsonSerializable(typeof(YearComparison))]
public sealed partial class ReportJsonContext : JsonSerializerContext
{
}
