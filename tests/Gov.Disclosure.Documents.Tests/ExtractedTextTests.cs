using System.Text;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What programs that take the text out of pages leave of a table: blank cells that only fill a row up, rows without them, headers without rows, a text that ends in a row.</summary>
public sealed class ExtractedTextTests
{
    private const string Front = "江南市2019年政府信息公开工作年度报告\n一、总体情况\n全年工作有序。\n";

    private const string Back = "\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";

    private const string Documents = "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 | |\n规章 | 0 | 0 | 0 | |\n规范性文件 | 3 | 2 | 11 | |";

    private const string Items = "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 | |";

    [Fact]
    public void A_blank_cell_stands_before_those_that_only_fill_its_row_up() =>
        Disclosure(CellByCell($"{Documents}\n{Items}\n行政许可 | 21 | | 40 | |\n行政处罚 | | +19 | 19 | |")).Should()
            .Be("administrativeRules 0 0 0; normativeDocuments 3 2 11; administrativeLicensing 21 _ 40; administrativePenalties _ 19 19");

    [Fact]
    public void Where_no_other_row_shows_which_cells_only_fill_up_a_blank_one_among_them_is_not_guessed() =>
        Disclosure(CellByCell($"{Items}\n行政许可 | 21 | | 40 | |\n行政处罚 | | +19 | 19 | |")).Should().Be("administrativeLicensing 21 _ _");

    [Fact]
    public void The_first_row_of_a_group_has_a_label_more_and_a_blank_cell_less()
    {
        const string Rows = "自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | ||\n"
            + "二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||\n三、本年度办理结果 | （一）予以公开 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | |\n"
            + "（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||";

        var read = Read($"{Front}三、收到和处理政府信息公开申请情况\n{CellByCell(Rows)}{Back}");

        Cells(read.Report!.Requests!).Should().Contain("outcomes.granted 2 1 0 0 0 0 3");
    }

    [Fact]
    public void The_last_row_may_lack_the_separators_behind_its_last_number() =>
        Disclosure($"{Documents}\n信息内容 | 采购项目数量 | 采购总金额 | ||\n政府集中采购 | 16 | 127.5534万元 |").Should()
            .Be("administrativeRules 0 0 0; normativeDocuments 3 2 11; centralizedProcurement 16 127.5534");

    [Fact]
    public void A_row_with_less_numbers_than_columns_leaves_those_that_no_torn_number_can_fill_up() =>
        Disclosure(OnLines($"{Documents}\n信息内容 | 上一年项目数量 | 本年增/减 | ||\n行政事业性收费 | 0 | | ||")).Should().Be("administrativeRules 0 0 0");

    [Fact]
    public void A_row_without_numbers_is_blank_and_no_doubt()
    {
        var read = Read($"{Front}二、主动公开政府信息情况\n{OnLines($"{Documents}\n{Items}\n行政许可 | | | | |\n行政处罚 | | | | |\n行政强制 | 1 | 0 | 2 | |")}{Back}");

        Cells(read.Report!.ProactiveDisclosure!).Should().Be("administrativeRules 0 0 0; normativeDocuments 3 2 11; administrativeCompulsion 1 0 2");
        Doubts(read).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\t\t\t\t\t\t\t", true)]
    [InlineData("\t0\t0\t0\t0\t0\t0\t0", false)]
    public void A_row_that_is_a_group_in_the_other_form_shows_the_form_only_by_its_numbers(string cells, bool isUndecided)
    {
        string[] rows = ["\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计", "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1",
            $"（六）其他处理{cells}", "另外的情形\t1\t0\t0\t0\t0\t0\t1", "（七）总计\t1\t0\t0\t0\t0\t0\t1"];

        var read = Read($"{Front.Replace("2019", "2024")}三、收到和处理政府信息公开申请情况\n{string.Join("\n", rows)}{Back}");

        read.Diagnostics.Any(finding => finding.RuleId == "GD046").Should().Be(isUndecided);
    }

    [Theory]
    [InlineData("行政许可\n本机关没有许可事项\n行政处罚\n1\n0\n2")]
    [InlineData("行政许可\n行政处罚\n1\n0\n2\n5\n0\n8")]
    [InlineData("5\n0\n8\n行政许可\n行政处罚\n1\n0\n2")]
    public void A_row_without_numbers_is_doubtful_beside_what_may_be_its_own(string rows) =>
        Doubts(Read($"{Front}二、主动公开政府信息情况\n{OnLines(Items)}\n{rows}{Back}")).Should().Contain("administrativeLicensing");

    [Fact]
    public void Marks_that_ran_together_with_their_label_are_no_blank_row() =>
        Doubts(Read($"{Front}二、主动公开政府信息情况\n{OnLines(Items)}\n行政许可///\n行政处罚\n1\n0\n2{Back}")).Should().Contain("administrativeLicensing");

    [Fact]
    public void A_heading_above_the_title_of_its_table_is_no_list_of_contents_where_both_come_again()
    {
        var table = $"主动公开政府信息情况\n主动公开政府信息情况\n{Documents}\n";
        var read = Read($"江南市2019年政府信息公开工作年度报告\n总体情况\n全年有序。\n{table}{table.Replace("11", "12", StringComparison.Ordinal)}存在的主要问题及改进情况\n无。\n");

        read.Diagnostics.Should().Contain(diagnostic => diagnostic.Rule == ReadingRules.RowRepeated);
        Cells(read.Report!.ProactiveDisclosure!).Should().BeEmpty();
    }

    [Fact]
    public void Headers_without_rows_are_no_table_that_ran_together()
    {
        var read = Read($"{Front}三、收到和处理政府信息公开申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n自然人\n法人或其他组织\n总计{Back}");

        read.Diagnostics.Should().NotContain(diagnostic => diagnostic.Rule == ReadingRules.TableUndecidable);
    }

    [Fact]
    public void Nothing_behind_a_table_in_which_the_text_ends_is_missing()
    {
        var read = Read($"{Front}二、主动公开政府信息情况\n{OnLines(Documents)}\n第二十条第（五）项\n信息内容\n上一年");

        read.Diagnostics.Should().Contain(diagnostic => diagnostic.Rule == ReadingRules.FileCut);
        ReportValidator.Default.Validate(read)!.Diagnostics.Should().NotContain(diagnostic =>
            diagnostic.Rule == DocumentRules.SectionMissing || diagnostic.Rule == DocumentRules.TableMissing);
    }

    [Fact]
    public void A_text_that_ends_with_a_whole_table_lacks_what_should_follow() =>
        Read($"{Front}二、主动公开政府信息情况\n{Documents}\n信息内容 | 采购项目数量 | 采购总金额 | ||\n政府集中采购 | 16 | 12万元 |").Diagnostics.Should()
            .NotContain(diagnostic => diagnostic.Rule == ReadingRules.FileCut);

    [Fact]
    public void Headers_that_compare_with_last_year_are_no_caption_of_its_table() =>
        Disclosure(OnLines($"{Documents}\n信息内容 | 上一年项目数量 | 与上一年增减 | 处理决定数量 | |\n行政许可 | 7 | 0 | 0 | |\n信息内容 | 采购项目数量 | 采购总金额 | ||\n政府集中采购 | 1 | 2万元 | ||"))
            .Should().Contain("centralizedProcurement 1 2");

    [Fact]
    public void A_row_of_several_numbers_that_the_form_does_not_have_is_told() =>
        Read($"{Front}二、主动公开政府信息情况\n{OnLines($"{Documents}\n其他主动公开文件 | 7 | 8 | 9 | |")}{Back}").Diagnostics.Should()
            .Contain(diagnostic => diagnostic.Rule == ReadingRules.RowNotRecognised);

    [Fact]
    public void A_label_may_be_explained_behind_a_colon() =>
        Disclosure(Documents.Replace("规章 |", "规章：市政府规章 |", StringComparison.Ordinal)).Should().Be("administrativeRules 0 0 0; normativeDocuments 3 2 11");

    [Fact]
    public void A_header_that_ends_in_another_word_keeps_its_place()
    {
        var read = Read($"{Front}三、收到和处理政府信息公开申请情况\n{CellByCell("自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研企业 | 社会公益组织 | 法律服务机构 | 其他 |\n一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | ||")}{Back}");

        Cells(read.Report!.Requests!).Should().Be("received 3 1 0 0 0 0 4");
    }

    private static string Disclosure(string table) => Cells(Read($"{Front}二、主动公开政府信息情况\n{table}{Back}").Report!.ProactiveDisclosure!);

    private static string CellByCell(string table) => table.Replace(" |", " |\n", StringComparison.Ordinal).Replace("\n |", "\n|", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal);

    private static string OnLines(string table) =>
        string.Join("\n", table.Split('\n', '|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0));

    private static ReadResult Read(string text) => ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.txt");

    private static string Doubts(ReadResult read) => string.Join(" ", read.Diagnostics
        .Where(diagnostic => diagnostic.Rule == ReadingRules.AlignmentUndecidable || diagnostic.Rule == ReadingRules.TableUndecidable)
        .SelectMany(diagnostic => diagnostic.Cells));

    private static string Cells(ReportTable table) => string.Join("; ", table.Form.Rows
        .Select(row => (row.Path, Cells: table.Form.Cells.Where(cell => cell.Row == row).Select(cell => table[cell]).ToArray()))
        .Where(row => row.Cells.Any(cell => !cell.IsBlank))
        .Select(row => $"{row.Path} {string.Join(" ", row.Cells.Select(cell => cell.IsBlank ? "_" : cell.ToString()))}"));
}
