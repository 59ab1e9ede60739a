using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables printed as lists: what is read of lines that stand under the heading of a table, with a <c>~</c> where the reader says that it does not know.</summary>
public sealed class ListedNumbersTests
{
    private const string Disclosure = "二、主动公开政府信息情况";
    private const string Review = "四、政府信息公开行政复议、行政诉讼情况";

    [Theory]
    [InlineData("行政复议：结果维持1件，结果纠正2件，其他结果0件，尚未审结4件，总计7件。", "1 2 0 4 7 ~ ~ ~ ~ ~ ~ ~ ~ ~ ~")]
    [InlineData("行政复议\n结果维持：1\n结果纠正：2\n其他结果：\n尚未审结：4件\n总计：7\n行政诉讼（复议后起诉）\n结果维持：5", "1 2 _ 4 7 ~ ~ ~ ~ ~ 5 ~ ~ ~ ~")]
    [InlineData("类别\t结果\t件数\n行政复议\t结果维持\t1\n\t结果纠正\t2\n复议后起诉\t结果维持\t3\n\t总计\t4", "1 2 ~ ~ ~ ~ ~ ~ ~ ~ 3 ~ ~ ~ 4")]
    [InlineData("类别\t件数\n行政复议结果维持\t1\n行政复议-总计\t2\n未经复议直接起诉尚未审结\t3\n复议后起诉总计\t4", "1 ~ ~ ~ 2 ~ ~ ~ 3 ~ ~ ~ ~ ~ 4")]
    [InlineData("行政复议\t结果维持：\t1\n\t结果纠正:\t2\n\t其他结果\t3\n\t尚未审结：\t4\n\t总计：\t10", "1 2 3 4 10 ~ ~ ~ ~ ~ ~ ~ ~ ~ ~")]
    [InlineData("结果维持\n行政复议：1\n未经复议直接起诉：2\n复议后起诉：3\n总计\n行政复议：4", "1 ~ ~ ~ 4 2 ~ ~ ~ ~ 3 ~ ~ ~ ~")]
    [InlineData("行政复议：结果维持—，结果纠正2件，其他结果/，尚未审结——，总计2件。", "/ 2 / / 2 ~ ~ ~ ~ ~ ~ ~ ~ ~ ~")]
    public void Numbers_are_read_that_stand_behind_the_names_of_their_row_and_column(string lines, string expected) => Read(Review, lines).Should().Be(expected);

    [Theory]
    [InlineData("行政复议\n结果维持\n1\n结果纠正\n2\n34\n其他结果\n0")]
    [InlineData("行政复议\n结果维持：\n结果纠正：\n2\n34")]
    public void A_number_on_a_line_of_its_own_behind_another_leaves_its_row_open(string lines) =>
        Read(Review, lines + "\n行政诉讼\n未经复议直接起诉\n结果维持\n5\n结果纠正\n6").Should().Be("~ ~ ~ ~ ~ 5 6 ~ ~ ~ ~ ~ ~ ~ ~");

    [Fact]
    public void Labels_are_not_blank_whose_numbers_may_be_those_of_rows_without_a_label_between_them() => ReportFile.Read(
        new MemoryStream(Encoding.UTF8.GetBytes("某局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n项目：自然人\t商业企业\n重复申请\n1\t2\n属于国家秘密\n3\t4\n")), "r.csv")
        .Diagnostics.Count(diagnostic => diagnostic.RuleId == "GD034").Should().Be(2);

    [Theory]
    [InlineData("行政复议：结果维持1件，2件，其他结果3件，尚未审结4件，总计10件。")]
    [InlineData("行政复议：结果维持1件，结果纠正，其他结果3件，尚未审结4件，总计8件。行政诉讼：总计5件。")]
    [InlineData("行政复议、未经复议直接起诉、复议后起诉，结果维持1件，结果纠正2件，其他结果3件，尚未审结4件。")]
    [InlineData("行政复议：结果维持1件，结果纠正2件，其他结果3件，尚未审结4件，总计10件。结果维持5件，结果纠正6件，其他结果7件，尚未审结8件，总计26件。")]
    [InlineData("行政复议：结果维持1件，结果纠正2件\n行政诉讼—未经 结果维持：3 结果纠正：4\n复议直接起诉\n行政诉讼—复议 结果维持：5 结果纠正：6\n后起诉")]
    public void Where_one_number_has_no_names_or_a_name_two_numbers_none_of_them_is_read_and_it_is_said(string lines) =>
        Read(Review, lines).Should().Be(string.Join(" ", Enumerable.Repeat("~", 15)));

    [Theory]
    [InlineData("规章：本年制发件数1件，本年废止件数2件，现行有效件数1,234件。\n行政许可\n本年处理决定数量：5\n行政事业性收费：本年收费金额37.5。", "1 2 1234 ~ ~ ~ 5 ~ ~ 37.5")]
    [InlineData("规章：本年制发件数1件，本年废止件数件，现行有效件数：件。行政许可：本年处理决定数量5。", "1 _ _ ~ ~ ~ 5 ~ ~ ~")]
    [InlineData("第二十条第一\u3000规章 本年制发件数 1\n项\n本年废止件数 2\n现行有效件数 3\n行政许可 本年处理决定数量 5\n项", "1 2 3 ~ ~ ~ 5 ~ ~ ~")]
    public void A_number_left_blank_before_its_measure_word_is_blank(string lines, string expected) => Read(Disclosure, lines).Should().Be(expected);

    [Fact]
    public void A_list_is_no_text_of_its_section_and_a_sentence_beside_it_is()
    {
        var report = ReadReport(Review, "2024年，我局依法应诉，没有败诉。\n行政复议：结果维持1件，结果纠正2件，其他结果0件，尚未审结4件，总计7件。").Report!;

        report.ReviewAndLitigation!.Narrative.Should().Be("2024年，我局依法应诉，没有败诉。");
    }

    [Theory]
    [InlineData("项目,年度,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n一、本年新收政府信息公开申请数量,2023年,1,2,3,4,5,6,21\n,2024年,7,0,0,0,0,1,8", "7 0 0 0 0 1 8")]
    [InlineData("项目,年度,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n一、本年新收政府信息公开申请数量,2024年,7,0,0,0,0,1,8\n,2023年,1,2,3,4,5,6,21", "7 0 0 0 0 1 8")]
    public void Of_the_rows_of_several_years_under_one_label_that_of_the_report_is_read(string table, string expected)
    {
        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(
            $"某局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n{table}\n二、上年结转政府信息公开申请数量,2023年,1,0,0,0,0,0,1\n,2024年,2,0,0,0,0,0,2\n（一）予以公开,2023年,3,0,0,0,0,0,3\n,2024年,,,,,,,\n")), "r.csv");

        Row(read.Report!.Requests!, "received").Should().Be(expected);
        Row(read.Report!.Requests!, "carriedOver").Should().Be("2 0 0 0 0 0 2");
        Row(read.Report!.Requests!, "outcomes.granted").Trim().Should().BeEmpty();
    }

    [Fact]
    public void A_year_before_the_numbers_of_table_four_is_none_of_them_though_the_last_is_blank()
    {
        var read = ReadReport(Review, "年度\t行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n" + string.Join("\t", Enumerable.Repeat("结果维持\t结果纠正\t其他结果\t尚未审结\t总计", 3))
            + "\n2024年\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t4\t0\t0\t");

        read.Report!.ReviewAndLitigation!.Form.Cells.Where(cell => read.Report.ReviewAndLitigation[cell] == (Cell)4L).Select(cell => cell.Pointer.ToString())
            .Should().BeSubsetOf(["/reviewAndLitigation/litigationAfterReview/corrected"]);
    }

    [Fact]
    public void Labels_that_stand_behind_their_numbers_one_cell_a_line_are_not_taken_for_those_of_the_next()
    {
        var form = FormSet.Official.Of(TableKind.Requests).Last();
        var lines = "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n项目\n"
            + string.Join("\n", form.Rows.Select((row, i) => $"{i + 1}\n0\n0\n0\n0\n0\n{i + 1}\n{row.Label}"));

        var table = ReadReport("三、收到和处理政府信息公开申请情况", lines).Report!.Requests!;

        form.Rows.Where((row, i) => table[table.Form.Cells[row.FirstCell]] is { IsBlank: false } read && read != (Cell)(long)(i + 1)).Should().BeEmpty();
    }

    private static string Row(ReportTable table, string row) => string.Join(" ", table.Form.Cells.Where(cell => cell.Row.Path == row).Select(cell => table[cell]));

    private static ReadResult ReadReport(string heading, string lines) => ReportFile.Read(
        new MemoryStream(Encoding.UTF8.GetBytes($"某局2024年政府信息公开工作年度报告\n{heading}\n{lines}\n五、存在的主要问题及改进情况\n无。\n")), "r.txt");

    private static string Read(string heading, string lines)
    {
        var read = ReadReport(heading, lines);
        var kind = heading == Review ? TableKind.ReviewAndLitigation : TableKind.ProactiveDisclosure;
        var doubted = read.Diagnostics.SelectMany(diagnostic => diagnostic.Cells).Select(cell => cell.ToString()).ToHashSet();
        var table = read.Report!.GetTable(kind) ?? ReportTable.Create(FormSet.Official.Of(kind).Last());
        return string.Join(" ", table.Form.Cells.Select(cell => doubted.Any(pointer => cell.Pointer.ToString().StartsWith(pointer, StringComparison.Ordinal)) ? "~"
            : table[cell].IsBlank ? "_" : table[cell].ToString()));
    }
}
