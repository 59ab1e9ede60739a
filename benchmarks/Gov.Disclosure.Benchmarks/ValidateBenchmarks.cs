using BenchmarkDotNet.Attributes;

namespace Gov.Disclosure.Benchmarks;

/// <summary>The rules alone, beside reading the report they run on.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class ValidateBenchmarks
{
    private readonly byte[] _utf8 = Data.Suqian;
    private readonly AnnualReport _clean = ReportJson.Read(Data.Suqian).Report!;
    private readonly AnnualReport _seed = ReportJson.Read(Data.Seed).Report!;
    private readonly ReportValidator _arithmetic = new(RuleSet.Arithmetic);

    [Benchmark(Baseline = true, Description = "read a report")]
    public ReadResult Read() => ReportJson.Read(_utf8);

    [Benchmark(Description = "all arithmetic rules, clean report")]
    public ValidationResult Arithmetic() => _arithmetic.Validate(_clean);

    [Benchmark(Description = "all rules, clean report")]
    public ValidationResult AllRules() => ReportValidator.Default.Validate(_clean);

    [Benchmark(Description = "all rules, the seed with its broken sums")]
    public ValidationResult Seed() => ReportValidator.Default.Validate(_seed);

    [Benchmark(Description = "the same, with the smallest repair and its evidence")]
    public IReadOnlyList<DiagnosticGroup> SeedGroups() => ReportValidator.Default.Validate(_seed).Groups;
}
