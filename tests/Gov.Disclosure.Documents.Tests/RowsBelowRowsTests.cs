using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables two and three in small: the rows that have numbers, each with its cells, and the rules of what is noted.</summary>
public sealed class RowsBelowRowsTests
{
    private const string Requests = "标题,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计 / ";
    private const string Documents = "信息内容,本年制发件数,本年废止件数,现行有效件数";

    [Theory]
    [InlineData(Documents + " / 规章,1,2,3", "administrativeRules 1 2 3")]
    [InlineData("规章,1,2,3", "administrativeRules 1 2 3")]
    [InlineData("规章,1,2,3 / 信息内容,本年处理决定数量*3 / 行政许可,4*3", "administrativeLicensing 4")]
    [InlineData("信息内容,本年制发件数,废止,现行有效件数 / 规章,1,2,3", "")]
    [InlineData("信息内容,本年制发件数,_,现行有效件数 / 规章,1,2,3", "")]
    [InlineData("信息内容,本年制发件数,现行有效件数 / 规章,1,3", "")]
    public void Of_table_two_a_block_without_headers_is_read_and_one_that_lost_a_header_is_not(string table, string expected) =>
        Read(TableKind.ProactiveDisclosure, SmallTable.Lay(table), "2021").Cells.Should().Be(expected);

    [Theory]
    [InlineData("信息内容,现行有效件数,本年制发件数,本年废止件数 | 规章,3,1,2 | 行政规范性文件,6,4,5", "administrativeRules 1 2 3; normativeDocuments 4 5 6")]
    [InlineData("信息内容,现行有效件数,本年制发件数,本年废止件数 | 规章,3,1,2 | 行政许可,7", "administrativeRules 1 2 3; administrativeLicensing 7")]
    [InlineData("信息内容,现行有效件数,本年制发件数 | 规章,3,1,2", "")]
    public void Headers_in_a_grid_of_their_own_head_the_rows_of_the_next(string grids, string expected) => Read(
        TableKind.ProactiveDisclosure, [.. grids.Split(" | ").Select(SmallTable.Lay)], "2021").Cells.Should().Be(expected);

    [Fact]
    public void Where_numbers_are_there_once_for_each_column_one_over_all_of_them_that_repeats_itself_may_be_several() =>
        Read(TableKind.ProactiveDisclosure, SmallTable.Lay("信息内容,本年处理决定数量,本年处理决定数量 / 行政许可,12*2 / 行政处罚,161161*2 / 行政强制,5,5"), "2021").Cells
            .Should().Be("administrativeLicensing 12");

    [Theory]
    [InlineData("信息内容,采购项目数量,采购总金额,采购总金额 / 政府集中采购,1540,1540", "")]
    [InlineData("信息内容,采购总金额,采购项目数量 / 政府集中采购,1540,1540", "centralizedProcurement 1540 1540")]
    public void Numbers_that_are_all_alike_say_the_same_in_any_order_unless_there_are_more_headers(string table, string expected) =>
        Read(TableKind.ProactiveDisclosure, SmallTable.LayAsText(table), "2019").Cells.Should().Be(expected);

    [Fact]
    public void Rows_under_headers_of_their_own_that_fit_their_sums_in_another_order_alone_are_not_read() =>
        Read(TableKind.Requests, SmallTable.Lay(
            Requests + "予以公开,1,2,0,0,0,0,3 / 属于国家秘密,1,1,0,0,0,0,2 / 保护第三方合法权益,0,1,0,0,0,4,5 / 重复申请,7,2,0,0,0,0,9 / "
            + Requests + "属于行政查询事项,9,2,7,0,0,0,0 / 要求提供公开出版物,5,1,1,1,1,1,0"), "2021").Cells
            .Should().Be("granted 1 2 0 0 0 0 3; stateSecret 1 1 0 0 0 0 2; thirdPartyRights 0 1 0 0 0 4 5; repeated 7 2 0 0 0 0 9");

    [Fact]
    public void On_a_line_of_a_text_a_note_that_goes_on_below_hides_no_header_beside_it() => Read(
        TableKind.Requests,
        SmallTable.LayAsStream("项目（本列数据的   商业企业   自然人   科研机构   社会公益组织   法律服务机构   其他   总计,勾稽关系）,重复申请,1,2,3,4,5,6,21", keepsBlanks: false),
        "2021").Cells.Should().BeEmpty();

    [Theory]
    [InlineData("行政规范性文件 3,_,5,8", "normativeDocuments  5 8", "GD034 GD035")]
    [InlineData("规章 —,_,5,8", "administrativeRules  5 8", "GD034 GD035")]
    [InlineData("规章(3),_,5,8", "administrativeRules  5 8", "GD035")]
    [InlineData("行政规范性文件 3,_,_,_", "", "GD034 GD035")]
    public void A_blank_cell_is_not_blank_where_its_number_may_stand_behind_the_label(string row, string cells, string rules)
    {
        var read = Read(TableKind.ProactiveDisclosure, SmallTable.Lay(Documents + " / " + row), "2021");

        read.Cells.Should().Be(cells);
        read.Rules.Should().Be(rules);
    }

    [Theory]
    [InlineData("标题*2,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计 / 重复申请,_,1,2,3,4,5,6", "")]
    [InlineData("标题*2,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计 / 重复申请,_,1,2,3,4,5,6,21", "repeated 1 2 3 4 5 6 21")]
    [InlineData("标题,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计 / 重复申请,_,1,2,3,4,5,15", "repeated _ 1 2 3 4 5 15")]
    public void A_blank_cell_under_the_header_of_the_labels_is_none_of_the_columns(string table, string expected) =>
        Read(TableKind.Requests, SmallTable.Lay(table), "2021").Cells.Should().Be(expected.Replace("_", ""));

    [Theory]
    [InlineData("重复申请,33,_,_,_,_,_,_")]
    [InlineData("重复申请,33,_,_,_*2,_,_")]
    public void The_first_cell_alone_of_a_row_may_have_reached_over_all_columns_where_other_rows_are_filled(string row) =>
        Read(TableKind.Requests, SmallTable.Lay($"{Requests}予以公开,1,2,3,4,5,6,21 / 属于国家秘密,0,0,0,0,0,1,1 / {row}"), "2021").Cells.Should().NotContain("repeated").And.Contain("granted");

    [Theory]
    [InlineData("_,自然人,商业企业,科研机构,_,法律服务机构,其他,总计 / 重复申请,1,2,3,4,5,6,7")]
    [InlineData("重复申请,1,2,3,4,5,6,7")]
    public void Table_three_is_read_also_where_a_header_is_lost(string table) =>
        Read(TableKind.Requests, SmallTable.Lay(table), "2021").Cells.Should().Be("repeated 1 2 3 4 5 6 7");

    [Theory]
    [InlineData(Documents + " / 规章,1,2,3", "administrativeRules 1 2 3")]
    [InlineData("信息内容,本年废止件数,本年制发件数,现行有效件数 / 规章,1,2,3", "administrativeRules 2 1 3")]
    [InlineData("0,信息内容,本年废止件数,本年制发件数,现行有效件数 / 1,规章,1,2,3", "administrativeRules 2 1 3")]
    [InlineData("信息内容,本年制发件数,备注,本年废止件数,现行有效件数 / 规章,1,9,2,3", "administrativeRules 1 2 3")]
    [InlineData("规章,1,2,3", "administrativeRules 1 2 3")]
    [InlineData("信息内容,本年制发件数,现行有效件数 / 规章,1,3", "")]
    [InlineData("信息内容,本年制发件数,本年制发件数,现行有效件数 / 规章,1,2,3", "")]
    [InlineData("信息内容,本年制发件数,本年废止件数,现行有效件数,现行有效件数 / 规章,1,2,3,4", "")]
    public void In_a_text_the_cells_stand_in_the_order_of_the_headers_each_of_which_is_there_once(string table, string expected) =>
        Read(TableKind.ProactiveDisclosure, SmallTable.LayAsText(table), "2021").Cells.Should().Be(expected);

    [Theory]
    [InlineData("本机关不掌握,1,2,3,4,5,6 / 没有现成信息,1,2,3,4,5,6 / 重复申请,1,2,3,4,5,6,7", "")]
    [InlineData("本机关不掌握,1,2,3,4,5,6 / 没有现成信息,0,0,0,0,0,0,0 / 重复申请,1,2,3,4,5,6,21", "requiresCreation 0 0 0 0 0 0 0; repeated 1 2 3 4 5 6 21")]
    public void A_row_that_fits_where_most_do_not_fits_by_accident_unless_its_numbers_are_all_the_same(string rows, string expected) =>
        Read(TableKind.Requests, SmallTable.Lay(Requests + rows), "2021").Cells.Should().Be(expected);

    [Theory]
    [InlineData("本机关不掌握,件,1,2,3,4,5,6 / 重复申请,件,1,2,3,4,5,6", "")]
    [InlineData("本机关不掌握,1,2,3,4,5,6,21 / 重复申请,1,2,3,4,5,6,21", "notHeld 1 2 3 4 5 6 21; repeated 1 2 3 4 5 6 21")]
    public void Of_a_text_a_column_of_units_is_none_of_the_table(string rows, string expected) =>
        Read(TableKind.Requests, SmallTable.LayAsText(Requests + rows), "2021").Cells.Should().Be(expected);

    [Theory]
    [InlineData("3", false)]
    [InlineData("10", true)]
    public void Of_a_text_a_column_that_is_blank_in_all_rows_is_one_of_the_table_only_where_the_totals_are_right(string total, bool isRead)
    {
        string[] labels = ["本机关不掌握", "没有现成信息", "重复申请", "信访举报投诉类申请", "要求提供公开出版物"];
        var rows = string.Join(" / ", labels.Select(label => $"{label},1,_,2,2,2,3,{total}"));
        Read(TableKind.Requests, SmallTable.LayAsText(Requests + rows), "2021").Cells.Contains("notHeld").Should().Be(isRead);
    }

    [Theory]
    [InlineData("规章,1,2,3", "2019", "2019")]
    [InlineData("规章,1,2,3", "2021", "2021")]
    [InlineData("规范性文件,1,2,3", "2021", "2019")]
    [InlineData("行政规范性文件,1,2,3", "2019", "2021")]
    [InlineData(Documents + " / 规章,1,2,3", "2019", "2021")]
    [InlineData("政府集中采购,1,2", "2021", "2019")]
    public void The_form_is_that_of_the_labels_and_headers_and_where_they_fit_both_the_preferred_one(string table, string preferred, string expected)
    {
        Read(TableKind.ProactiveDisclosure, SmallTable.Lay(table), preferred).Edition.Should().Be(expected);
        Read(TableKind.ProactiveDisclosure, SmallTable.LayAsText(table), preferred).Edition.Should().Be(expected);
    }

    [Theory]
    [InlineData("(六)其他处理,_,_,_,_,_,_,_ / 1.申请人无正当理由逾期不补正,0,0,0,0,0,0,0 / 2.申请人逾期未按收费通知要求缴纳费用,0,0,0,0,0,0,0", "GD035")]
    [InlineData("(六)其他处理,1,1,1,1,1,1,7 / 1.申请人无正当理由逾期不补正,0,0,0,0,0,0,0 / 2.申请人逾期未按收费通知要求缴纳费用,0,0,0,0,0,0,0", "GD031 GD035")]
    public void The_label_of_a_group_that_is_a_row_of_the_other_form_is_passed_over_unless_it_has_numbers(string table, string rules) =>
        Read(TableKind.Requests, SmallTable.Lay(table), "2021").Rules.Should().Be(rules);

    [Theory]
    [InlineData("重复申请,1,2,3,4,5,6,7 / 重复申请,1,2,3,4,5,6,7", "GD035", "repeated 1 2 3 4 5 6 7")]
    [InlineData("重复申请,1,2,3,4,5,6,7 / 重复申请,1,2,3,4,5,6,7,_", "GD035", "repeated 1 2 3 4 5 6 7")]
    [InlineData("重复申请,_,_,_,_,_,_,_ / 重复申请,1,2,3,4,5,6,7", "GD035", "repeated 1 2 3 4 5 6 7")]
    [InlineData("重复申请,1,2,3,4,5,6,7 / 重复申请,1,2,3,4,5,6,8", "GD036 GD035", "")]
    [InlineData("重复申请,1,2,3,4,5,6,7 / 要求提供公开出版物,1,2,3,4,5,6,7 / 重复申请,1,2,3,4,5,6,8", "GD036 GD035", "officialPublication 1 2 3 4 5 6 7")]
    [InlineData("重复申请,1,2,3,4,5,6,7 / 信访举报投诉类申请,1,2,3,4,5,6,7 / 要求提供公开出版物,1,2,3,4,5,6,7 / 重复申请,1,2,3,4,5,6,8 / 信访举报投诉类申请,1,2,3,4,5,6,8", "GD036 GD036 GD034 GD035", "")]
    [InlineData("重复申请,_,_,_,_,_,_,_ / 重复申请(撤回),1,2,3,4,5,6,7", "GD036 GD035", "")]
    [InlineData("重复申请,_,_,_,_,_,_,_ / 信访举报投诉类申请,_,_,_,_,_,_,_ / 信访举报投诉类申请,1,2,3,4,5,6,7", "GD035", "petitionOrComplaint 1 2 3 4 5 6 7")]
    [InlineData(
        "重复申请,_,_,_,_,_,_,_ / 信访举报投诉类申请,_,_,_,_,_,_,_ / 要求提供公开出版物,_,_,_,_,_,_,_ / 信访举报投诉类申请,1,2,3,4,5,6,7 / 要求提供公开出版物,1,2,3,4,5,6,7",
        "GD034 GD035", "petitionOrComplaint 1 2 3 4 5 6 7; officialPublication 1 2 3 4 5 6 7")]
    [InlineData("重复申请,1,2,3,4,5,6,7 / 其余,1,2,3,4,5,6,7", "GD031 GD035", "repeated 1 2 3 4 5 6 7")]
    public void A_row_printed_twice_with_other_numbers_is_not_read_and_neither_is_a_table(string table, string rules, string cells)
    {
        var read = Read(TableKind.Requests, SmallTable.LayAsText(table), "2021");

        read.Rules.Should().Be(rules);
        read.Cells.Should().Be(cells);
    }

    private static (string Edition, string Cells, string Rules) Read(TableKind kind, Block block, string preferred) =>
        Read(kind, [block], preferred);

    private static (string Edition, string Cells, string Rules) Read(TableKind kind, Block[] blocks, string preferred)
    {
        var labels = TableLabels.Of(FormSet.Official)[kind];
        var rows = PrintedRows.Find(blocks, labels);
        var form = PrintedRows.FormOf(rows, labels, labels.Forms.Single(form => form.Edition.Id == preferred));
        var reading = new TableReading(form, [], "file");

        RowsBelowRows.Read(rows, reading);

        var filled = form.Rows.Select(row => (row.Name, Cells: reading.CellsOf(row).Select(cell => reading.Table[cell]).ToArray())).Where(row => row.Cells.Any(cell => !cell.IsBlank));
        return (form.Edition.Id, string.Join("; ", filled.Select(row => $"{row.Name} {string.Join(" ", row.Cells)}")), string.Join(" ", reading.Diagnostics.Select(finding => finding.RuleId)));
    }
}
