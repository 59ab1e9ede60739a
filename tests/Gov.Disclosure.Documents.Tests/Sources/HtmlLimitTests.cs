using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Pages that are made to hurt: each is refused with a diagnostic of its own, or read for what it is worth.</summary>
public sealed class HtmlLimitTests
{
    [Fact]
    public void A_page_nested_too_deeply_is_refused() =>
        Rules(string.Concat(Enumerable.Repeat("<div>", 1_000_000))).Should().Equal("GD023");

    [Fact]
    public void Elements_never_closed_are_refused_before_they_cost_anything() =>
        Rules(string.Concat(Enumerable.Repeat("<b>", 1_000_000))).Should().Equal("GD023");

    [Fact]
    public void A_row_of_very_many_cells_is_refused_in_time() =>
        Rules("<table><tr>" + string.Concat(Enumerable.Repeat("<td>1</td>", 200_000)) + "</tr></table>").Should().Equal("GD022");

    [Fact]
    public void Tables_nested_in_tables_without_end_are_refused() =>
        Rules(string.Concat(Enumerable.Repeat("<table><tr><td>", 2_000))).Should().Equal("GD023");

    [Fact]
    public void A_table_with_more_cells_than_the_limit_is_refused() =>
        Rules("<table>" + string.Concat(Enumerable.Repeat("<tr><td colspan=1000>1</td><td colspan=1000>2</td></tr>", 60)) + "</table>").Should().Equal("GD022");

    [Fact]
    public void Cells_that_reach_over_all_rows_count_in_every_row() =>
        Rules("<table><tr>" + string.Concat(Enumerable.Repeat("<td rowspan=65534>1</td>", 1_000)) + "</tr>" + string.Concat(Enumerable.Repeat("<tr></tr>", 1_000)) + "</table>").Should().Equal("GD022");

    [Theory]
    [InlineData("<table><tr><td rowspan=99999 colspan=99999>规章</td></tr></table>")]
    [InlineData("<table><tr><td rowspan=99999999999999999999 colspan=-1>规章</td></tr><tr><td>1</td></tr></table>")]
    [InlineData("<table></table><table><tr></tr></table>")]
    [InlineData("<td><tr><table></td>")]
    [InlineData("<!DOCTYPE html [<!ENTITY a \"b\">]><p>&a;</p>")]
    public void Odd_tables_do_no_harm(string html) => Rules(html).Should().NotContain("GD022");

    [Fact]
    public void An_element_of_very_many_attributes_does_no_harm() =>
        Rules("<p " + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"a{number}=1 ")) + ">一</p>").Should().NotContain("GD022");

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li>")]
    [InlineData("<br>")]
    [InlineData("<a>")]
    [InlineData("<option>")]
    [InlineData("<tr>")]
    [InlineData("<tbody>")]
    [InlineData("<h1>")]
    [InlineData("<svg>")]
    [InlineData("<math><mi>")]
    [InlineData("<table>")]
    [InlineData("<select>")]
    [InlineData("<form>")]
    [InlineData("<b><p>")]
    [InlineData("<template>")]
    [InlineData("<!--")]
    [InlineData("<!")]
    [InlineData("</p>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("<a href=")]
    [InlineData("<dd><dt>")]
    public void One_thing_over_and_over_again_is_read_or_refused(string piece) =>
        Rules(string.Concat(Enumerable.Repeat(piece, 40_000))).Should().OnlyContain(id => id.StartsWith("GD0", StringComparison.Ordinal));

    [Fact]
    public void A_line_of_numbers_that_no_header_names_among_the_parts_of_table_four_is_no_part_of_it()
    {
        string Part(string name) => $"<table><tr><td colspan=5>{name}</td></tr>"
            + "<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td></tr></table>";
        Rules("<h1>示例县2024年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td>7</td><td>7</td><td>7</td><td>7</td><td>28</td></tr></table>"
            + Part("行政复议") + Part("未经复议直接起诉") + Part("复议后起诉")).Should().Contain("GD030");
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused()
    {
        var options = DocumentReadOptions.Default with { MaxBytes = 10 };
        ReportFile.Read(new MemoryStream(new byte[100]), "large.html", options).Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD014");
    }

    private static string[] Rules(string html) =>
        [.. ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(html)), "hostile.html").Diagnostics.Select(finding => finding.RuleId).Where(id => id != "GD037")];
}
