using System.Text;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>A table whose cells ran together is a doubt of the reader; sentences that count the same things are none.</summary>
public sealed class LostTableTests
{
    [Theory]
    [InlineData("规章555行政规范性文件101")]
    [InlineData("信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件3012行政许可0")]
    [InlineData("规章 5，行政规范性文件 10，行政许可 7。")]
    [InlineData("四、结转下年度继续办理  一、本年新收政府信息公开申请数量  7")]
    public void Cells_that_ran_together_are_told(string line) => IsTold(line).Should().BeTrue();

    [Theory]
    [InlineData("全年公开规章25件，规范性文件23件。")]
    [InlineData("办理行政许可415件、行政处罚7件。")]
    [InlineData("2021年主动公开行政许可、行政处罚、行政强制等信息；2020年公开其他信息30条。")]
    [InlineData("涉及行政许可类处理决定数4条，行政处罚类处理决定数0条，行政强制处理决定数0条。")]
    [InlineData("2021年工作有序。规章、行政规范性文件和行政许可都已公开；共用了3天。")]
    [InlineData("共公開1280項，其中規章、規範性文件130項，行政許可153項。")]
    public void Sentences_that_count_are_no_table(string line) => IsTold(line).Should().BeFalse();

    private static bool IsTold(string line) => ReportFile.Read(
        new MemoryStream(Encoding.UTF8.GetBytes($"江南市2021年政府信息公开工作年度报告\n一、总体情况\n{line}\n")), "report.txt")
        .Diagnostics.Any(diagnostic => diagnostic.Rule == ReadingRules.TableUndecidable);
}
