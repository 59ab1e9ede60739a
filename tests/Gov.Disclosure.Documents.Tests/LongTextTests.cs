using System.Text;

namespace Gov.Disclosure.Documents.Tests;

/// <summary>What a text that anybody may send costs: in proportion to its length, whatever stands in it.</summary>
public sealed class LongTextTests
{
    private const string Begin = "某局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    [Theory]
    [InlineData("行政复议：结果维持", "—")]
    [InlineData("自然人（", "商业企业（科")]
    [InlineData("重复申请", "结果维持：")]
    [InlineData("项目 自然人 商业企业", "（")]
    [InlineData("重复申请 ", "1\n")]
    [InlineData("重复申请", "|1")]
    public void A_text_of_twice_the_length_takes_hardly_more_than_twice_the_memory(string before, string part)
    {
        Read(before, part, 1_000);

        var once = Read(before, part, 10_000);

        Read(before, part, 20_000).Should().BeLessThan(3 * once);
    }

    private static long Read(string before, string part, int times)
    {
        var text = new MemoryStream(Encoding.UTF8.GetBytes(Begin + before + string.Concat(Enumerable.Repeat(part, times)) + "\n"));
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        ReportFile.Read(text, "report.txt").Report.Should().NotBeNull();

        return GC.GetAllocatedBytesForCurrentThread() - allocated;
    }
}
