using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Exports of sites cut headers off where a line broke: 本年新制作数量 and 本年新公开数量 both read 本年新 then. The rows below are whole, and are read.</summary>
public sealed class CutHeaderTests
{
    [Theory]
    [InlineData("信息内容 | 本年新 | 本年新 | 对外公开总数量", "规章 | 15 | 14 | 13")]
    [InlineData("信息内容 | 本年新 | 本年新 | 对外公开总数量 | |", "规章 | 15 | 14 | 13 | |\n规范性文件 | 1 | 1 | 1 | |")]
    [InlineData("信息内容 | 本年新 | 本年新 | 对外公开总数量", "规章 | 15 | 14 | 13\n第二十条第(八)项 | |\n信息内容 | 上一年项目数量 | 本年增/减\n行政事业性收费 | 0 | 0")]
    [InlineData("信息内容 |\n本年新 |\n本年新 |\n对外公开总数量 |\n|", "规章 |\n15 |\n14 |\n13 |\n|")]
    [InlineData("信息内容 | 对外公开总数量 | 本年新 | 本年新", "规章 | 13 | 15 | 14")]
    public void As_many_beginnings_as_headers_are_missing_are_those(string header, string row)
    {
        var table = Read(header, row).ProactiveDisclosure!;
        table.Form.TryGetRow("administrativeRules", out var rules).Should().BeTrue();

        Enumerable.Range(0, rules!.Columns.Count).Select(column => table[rules.Index, column].Number).Should().Equal(15, 14, 13);
    }

    [Theory]
    [InlineData("信息内容 | 本年新 | 对外公开总数量", "规章 | 15 | 14 | 13")]
    [InlineData("信息内容 | 本年新 | 本年新 | 本年新 | 对外公开总数量", "规章 | 15 | 14 | 13 | 12")]
    [InlineData("信息内容 | 本年新 | 本年新 | 总数", "规章 | 15 | 14 | 13")]
    public void With_one_more_or_less_no_number_is_read(string header, string row) =>
        (Read(header, row).ProactiveDisclosure?.IsWhollyBlank ?? true).Should().BeTrue();

    private static AnnualReport Read(string header, string row) => ReportFile.Read(
        new MemoryStream(Encoding.UTF8.GetBytes($"江南市2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第(一)项 | | |\n{header}\n{row}\n")), "report.txt").Report!;
}
