using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Gov.Disclosure.Benchmarks;

/// <summary>Writing one report, beside source-generated System.Text.Json on plain classes.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class WriteBenchmarks
{
    private readonly AnnualReport _report = ReportJson.Read(Data.Suqian).Report!;
    private readonly PlainReport _plain = JsonSerializer.Deserialize(Data.Suqian, PlainContext.Default.PlainReport)!;

    [Benchmark(Baseline = true, Description = "source-generated System.Text.Json, plain classes")]
    public byte[] PlainWrite() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainContext.Default.PlainReport);

    [Benchmark(Description = "write a report")]
    public byte[] Write() => ReportJson.SerializeToUtf8Bytes(_report);
}
