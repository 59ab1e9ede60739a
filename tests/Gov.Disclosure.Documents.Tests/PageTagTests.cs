using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The tags in the head of government pages say what the page does not print; what it prints goes before them.</summary>
public sealed class PageTagTests
{
    private const string Tags = """
        <meta name="SiteName" content="江南市人民政府"><meta name="ArticleTitle" content="江南市财政局2024年政府信息公开工作年度报告">
        <META NAME="pubdate" CONTENT="2025/1/20 9:05"><meta name="ContentSource" content="江南市财政局"><meta name="Url" content="https://example.gov.cn/a.html">
        """;

    [Fact]
    public void Date_source_title_and_address_are_taken_where_the_page_says_nothing()
    {
        var read = Read(Tags, "");

        (read.Report!.PublishedOn?.ToString(), read.Report.Agency.Name, read.Report.Url, read.Report.Year).Should().Be(("2025-01-20", "江南市财政局", "https://example.gov.cn/a.html", 2024));
        read.Diagnostics.Should().NotContain(finding => finding.RuleId == "GD043");
    }

    [Fact]
    public void What_is_printed_goes_before_the_tags_and_the_difference_is_told()
    {
        var read = Read(Tags, "<h1>江南市财政局2023年政府信息公开工作年度报告</h1><p>发布日期：2024-01-20</p>");

        (read.Report!.PublishedOn?.ToString(), read.Report.Year).Should().Be(("2024-01-20", 2023));
        read.Diagnostics.Where(finding => finding.RuleId == "GD043").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("<meta name=PubDate content='昨天'>")]
    [InlineData("<meta name=PubDate content='2025-13-40'>")]
    [InlineData("<meta name=PubDate>")]
    [InlineData("<meta name=Url content='javascript:alert(1)'>")]
    [InlineData("<meta name=ContentSource content='本站'>")]
    [InlineData("<meta name=ArticleTitle content='通知'>")]
    public void Tags_that_say_nothing_of_use_are_passed_over(string tag)
    {
        var report = Read(tag, "").Report!;

        (report.PublishedOn, report.Url, report.Agency.Name, report.Title).Should().Be((null, null, null, null));
    }

    private static ReadResult Read(string head, string body) =>
        ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><head>{head}</head><body>{body}<p>一、总体情况</p><p>正常。</p></body></html>")), "report.html");
}
