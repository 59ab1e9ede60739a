using System.Globalization;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What a finding costs in an annotated file does not grow with their number. Bytes are counted, which are the same on every machine, not time.</summary>
public sealed class AnnotatingCostTests
{
    [Theory]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    [InlineData(".html")]
    public void A_thousand_findings_cost_no_more_each_than_ten(string extension)
    {
        var none = CostOf(0, extension);

        var ofTen = (CostOf(10, extension) - none) / 10.0;
        var ofThousand = (CostOf(1000, extension) - none) / 1000.0;

        ofThousand.Should().BeLessThan(ofTen * 1.1);
    }

    /// <summary>The bytes that it takes to annotate a file with so many sentences that contradict table three.</summary>
    private static long CostOf(int findings, string extension)
    {
        var report = ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", "suqian-2024.json"));
        report.Overview = string.Concat(Enumerable.Range(1, findings).Select(number => string.Create(CultureInfo.InvariantCulture, $"本年新收政府信息公开申请{90000 + number}件。\n")));
        ReportFormat.TryGet(extension, out var format).Should().BeTrue();
        var file = WrongReports.Written(report, format!);
        var (read, validation) = WrongReports.Check(file, "many" + extension);
        validation.Diagnostics.Count(finding => finding.RuleId == "GD501").Should().Be(findings);
        Annotate();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Annotate();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Annotate()
        {
            using var copy = new MemoryStream(64 * 1024 * 1024);
            ReportFile.Annotate(new MemoryStream(file), copy, read, validation).Succeeded.Should().BeTrue();
        }
    }
}
