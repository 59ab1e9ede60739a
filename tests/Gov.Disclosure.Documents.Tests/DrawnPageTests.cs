using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables of pages that are none by their names: what stands in their cells is read as from others.</summary>
public sealed class DrawnPageTests
{
    private const string Names = "结果维持 结果纠正 其他结果 尚未审结 总计";

    [Theory]
    [InlineData("", "style=\"display:table\"", "style=\"display:table-row\"", "style=\"display: table-cell; width:5%\"")]
    [InlineData("<style>.t{display:table}.t>div{display:table-row}.r div,div.c{display:table-cell}</style>", "class=\"t\"", "class=\"r\" style=\"display:table-row\"", "class=\"c\"")]
    public void A_table_that_only_a_style_makes_is_read_as_one(string head, string table, string row, string cell)
    {
        var cells = string.Concat($" 结果维持 结果纠正 其他结果 尚未审结 总计\n行政复议 1 2 3 4 10\n未经复议直接起诉 5  7 8 20\n复议后起诉 9 0 1 2 12".Split('\n')
            .Select(line => $"<div {row}>{string.Concat(line.Split(' ').Select(text => $"<div {cell}>{text}</div>"))}</div>"));

        Read($"{head}<p>四、政府信息公开行政复议、行政诉讼情况</p><div {table}>{cells}</div>").Should().Be("1 2 3 4 10 5 _ 7 8 20 9 0 1 2 12");
    }

    [Fact]
    public void Columns_of_a_page_that_hold_a_table_are_none_themselves() => Read(
        "<div style=\"display:table\"><div style=\"display:table-row\"><div style=\"display:table-cell\">首页</div><div style=\"display:table-cell\">导航</div><div style=\"display:table-cell\">"
            + $"<p>四、政府信息公开行政复议、行政诉讼情况</p><table>{Row($"类别 {Names}")}{Row("行政复议 1 2 3 4 10")}{Row("未经复议直接起诉 5 6 7 8 26")}{Row("复议后起诉 9 0 1 2 12")}</table></div></div></div>")
        .Should().Be("1 2 3 4 10 5 6 7 8 26 9 0 1 2 12");

    [Fact]
    public void What_stands_behind_a_drawn_table_that_was_not_closed_is_not_lost()
    {
        const string Cell = "<div style=\"display:table-cell\">";
        var report = ReadReport(
            $"<p>四、政府信息公开行政复议、行政诉讼情况</p><div style=\"display:table\"><div style=\"display:table-row\">{Cell}类型</div>{Cell}数量</div>{Cell}备注</div>"
                + $"{Cell}<div style=\"display:table-row\">{Cell}行政复议</div>{Cell}7</div>{Cell}</div></div></div></div>"
                + "<p>五、存在的主要问题及改进情况</p><p>解读形式不多。</p><p>六、其他需要报告的事项</p><p>没有收取信息处理费。</p>");

        (report.ProblemsAndImprovements, report.OtherMatters).Should().Be(("解读形式不多。", "没有收取信息处理费。"));
    }

    [Fact]
    public void A_heading_in_one_of_the_cells_of_a_row_is_a_doubt_and_no_part_that_is_missing() => ReadPage(
        "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>无。</p><table><tr><td>分享到微信</td><td>五、存在的主要问题及改进情况<br>解读形式不多。</td></tr></table>")
        .Diagnostics.Single(finding => finding.RuleId == "GD038").Cells.Single().ToString().Should().Be("/problemsAndImprovements");

    [Fact]
    public void The_lines_of_a_text_set_as_it_was_typed_stay_lines() => Read(
        $"<pre>四、政府信息公开行政复议、行政诉讼情况\n类别\t{Names.Replace(' ', '\t')}\n行政复议\t1\t2\t3\t4\t10\n未经复议直接起诉\t5\t6\t7\t8\t26\n复议后起诉\t9\t0\t1\t2\t12\n五、存在的主要问题及改进情况</pre>")
        .Should().Be("1 2 3 4 10 5 6 7 8 26 9 0 1 2 12");

    [Fact]
    public void A_header_may_stand_in_one_cell_with_the_one_above_it()
    {
        var table = ReadReport(
            "<p>三、收到和处理政府信息公开申请情况</p><table>"
                + Row("办理情况 自然人 法人或其他组织-商业企业 法人或其他组织-科研机构 法人或其他组织-社会公益组织 法人或其他组织-法律服务机构 法人或其他组织-其他 总计")
                + Row("一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21") + Row("二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1") + "</table>").Requests!;

        table.Form.Cells.Take(7).Select(cell => table[cell].ToString()).Should().Equal("1", "2", "3", "4", "5", "6", "21");
    }

    [Fact]
    public void Two_lines_of_other_numbers_below_the_headers_of_table_four_are_neither_read_nor_passed_over()
    {
        var headers = string.Concat(Enumerable.Repeat(Names + " _ ", 3)).Trim();

        Read("<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=\"6\">行政复议</td><td colspan=\"12\">行政诉讼</td></tr>"
            + "<tr><td colspan=\"6\"></td><td colspan=\"6\">未经复议直接起诉</td><td colspan=\"6\">复议后起诉</td></tr>" + Row(headers)
            + Row("1 2 3 4 10 _ 5 6 7 8 26 _ 9 0 1 2 12 _") + Row("11 2 3 4 20 _ 5 6 7 8 26 _ 9 0 1 2 12 _") + "</table>")
            .Should().Be("_ _ _ _ _ _ _ _ _ _ _ _ _ _ _");
    }

    private static string Row(string cells) => $"<tr>{string.Concat(cells.Split(' ').Select(cell => $"<td>{cell.Replace("_", "")}</td>"))}</tr>";

    private static ReadResult ReadPage(string body) => ReportFile.Read(
        new MemoryStream(Encoding.UTF8.GetBytes($"<html><body><h1>某局2024年政府信息公开工作年度报告</h1>{body}</body></html>")), "r.html");

    private static AnnualReport ReadReport(string body) => ReadPage(body).Report!;

    private static string Read(string body) => ReadReport(body).ReviewAndLitigation is { } table
        ? string.Join(" ", table.Form.Cells.Select(cell => table[cell].IsBlank ? "_" : table[cell].ToString())) : "none";
}
