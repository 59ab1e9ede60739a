using System.Globalization;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Tests;

/// <summary>What a finding costs does not grow with their number. Bytes are counted, which are the same on every machine, not time.</summary>
public sealed class CostTests
{
    public static TheoryData<string> Formats => [.. ResultFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_thousand_findings_cost_no_more_each_than_ten(string name)
    {
        var format = ResultFormat.All.Single(format => format.Name == name);
        var none = CostOf(0, format);

        var ofTen = (CostOf(10, format) - none) / 10.0;
        var ofThousand = (CostOf(1000, format) - none) / 1000.0;

        ofThousand.Should().BeLessThan(ofTen * 1.1);
    }

    private static long CostOf(int findings, ResultFormat format)
    {
        var read = Report(findings);
        Run(read, format).Validation!.Diagnostics.Count(finding => finding.RuleId == "GD501").Should().Be(findings);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(read, format);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ReportResult Run(ReadResult read, ResultFormat format)
    {
        var result = ReportResult.Of(read);
        using var output = new MemoryStream(64 * 1024 * 1024);
        new ResultDocument(result).Write(output, format);
        return result;
    }

    /// <summary>A report with so many sentences that contradict table three.</summary>
    private static ReadResult Report(int findings)
    {
        var report = Fixtures.Suqian2024();
        report.Overview = string.Concat(Enumerable.Range(1, findings).Select(number => string.Create(CultureInfo.InvariantCulture, $"本年新收政府信息公开申请{90000 + number}件。\n")));
        return new ReadResult(report, []) { FileName = "many.json" };
    }
}
