using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NJsonSchema;

namespace Gov.Disclosure.Benchmarks;

/// <summary>Reading one report, beside what others need for the same bytes.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class ReadBenchmarks
{
    private readonly byte[] _utf8 = Data.Suqian;
    private readonly string _text = Encoding.UTF8.GetString(Data.Suqian);
    private JsonSchema _schema = null!;

    [GlobalSetup]
    public async Task LoadSchema() => _schema = await JsonSchema.FromJsonAsync(Gov.Disclosure.Schema.PublishedSchema.AnnualReport.Text);

    [Benchmark(Baseline = true, Description = "bare Utf8JsonReader pass")]
    public int BarePass()
    {
        var reader = new Utf8JsonReader(_utf8);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark(Description = "read a report")]
    public ReadResult Read() => ReportJson.Read(_utf8);

    [Benchmark(Description = "read + all rules of one report")]
    public ValidationResult ReadAndValidate() => ReportValidator.Default.Validate(ReportJson.Read(_utf8).Report!);

    [Benchmark(Description = "source-generated System.Text.Json, plain classes")]
    public PlainReport? PlainRead() => JsonSerializer.Deserialize(_utf8, PlainContext.Default.PlainReport);

    [Benchmark(Description = "JsonDocument.Parse")]
    public int Document()
    {
        using var document = JsonDocument.Parse(_utf8);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark(Description = "NJsonSchema parse + validate")]
    public int NJsonSchemaValidate() => _schema.Validate(_text).Count;
}
