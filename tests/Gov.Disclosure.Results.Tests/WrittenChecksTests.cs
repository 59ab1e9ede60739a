using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gov.Disclosure.Results.Json;

namespace Gov.Disclosure.Results.Tests;

/// <summary>What is said of checks that could not be made is kept from report to report; nobody may see that.</summary>
public sealed class WrittenChecksTests
{
    private static readonly string[] Overviews =
    [
        "本年度共收办政府信息公开申请 3646 件,比上年增长 1.05%。全年备案行政复议案件 134 件、行政诉讼案件 57 件。",
        "全市共收办政府信息公开申请 3646 件,比上年下降 12.5%。全年备案行政复议案件 9 件、行政诉讼案件 1000 件。",
        "全年\"备案\"行政复议案件 134 件,备案\\行政诉讼案件\u3000 57 件。",
        $"备案{string.Concat(Enumerable.Repeat("各类", 200))}行政复议案件 134 件。",
        "",
    ];

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(MessageLanguage.Chinese)]
    [InlineData(MessageLanguage.English)]
    public void Checks_are_written_as_if_each_report_were_the_only_one(MessageLanguage language)
    {
        var known = new WrittenChecks(language);
        var results = Overviews.Select(ResultOf).Concat(Samples.Results()).ToArray();

        results.Should().Contain(result => result.Validation != null && result.Validation.Unassessed.Any(check => check.Text != null && check.Text.Quote.Contains('"')));
        foreach (var result in results.Concat(results))
        {
            Written(writer => ReportResultJson.Write(writer, result, language, known)).Should().Be(Written(writer => ReportResultJson.Write(writer, result, language)));
        }
    }

    [Fact]
    public void A_report_in_a_row_of_like_ones_costs_next_to_no_memory()
    {
        var known = new WrittenChecks(MessageLanguage.Chinese);
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(output, Layout);
        long Cost(ReportResult result)
        {
            writer.Reset();
            var before = GC.GetAllocatedBytesForCurrentThread();
            ReportResultJson.Write(writer, result, MessageLanguage.Chinese, known);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Cost(ResultOf(Overviews[0])).Should().BeGreaterThan(10_000);
        Cost(ResultOf(Overviews[1])).Should().BeLessThan(1_000);
    }

    private static ReportResult ResultOf(string overview)
    {
        var report = Fixtures.Suqian2024();
        report.Overview = overview;
        return ReportResult.Of(new ReadResult(report, []));
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, Layout);
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
