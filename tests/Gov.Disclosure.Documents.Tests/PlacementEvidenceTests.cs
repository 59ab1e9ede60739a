using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Each kind of evidence about where the numbers of a text stand, in small tables.</summary>
public sealed class PlacementEvidenceTests
{
    private const string Form = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

    private static readonly TableLabels Labels = TableLabels.Of(FormSet.Official)[TableKind.Requests];
    private static readonly IReadOnlyList<FormColumn> Columns = Labels.Forms[0].Rows[0].Columns;

    [Theory]
    [InlineData("申请人情况 / 自然人,法人或其他组织,总计 / 商业企业,科研机构,社会公益组织,法律服务机构,其他", Form)]
    [InlineData("申请人情况,总计 / 自然人,法人或其他组织 / 商业企业,科研机构,社会公益组织,法律服务机构,其他", Form)]
    [InlineData("申请人情况 / 总计,自然人,法人或其他组织 / 科研机构,商业企业,社会公益组织,法律服务机构,其他", "总计 自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他")]
    [InlineData("自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计", Form)]
    [InlineData("自然人 商业企业 科研机构 社会公益组织,法律服务机构 其他 总计", Form)]
    [InlineData("其他,自然人,商业企业,科研机构,社会公益组织,法律服务机构,总计", "其他 自然人 商业企业 科研机构 社会公益组织 法律服务机构 总计")]
    [InlineData("申请人情况 / 自然人,总计 / 商业企业,科研机构,社会公益组织,法律服务机构,其他", "")]
    [InlineData("自然人,商业,科研,社会公益组织,法律服务机构,其他,总计", Form)]
    [InlineData("自然人,法人或其他组织,总计 / 商业,科研,社会公益组织,法律服务机构,其他 / 企业,机构", Form)]
    [InlineData("自然人,科研机构,社会公益组织,法律服务机构,其他,总计", "")]
    [InlineData("自然人,自然人,科研机构,社会公益组织,法律服务机构,其他,总计", "")]
    [InlineData("自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,小计,总计", "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 - 总计")]
    [InlineData("序号,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计", Form)]
    [InlineData("行次,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他组织,总计", Form)]
    [InlineData("序号,自然人,商业企业,科研机构,社会公益组,织,法律服务机构,其他,总计", Form)]
    [InlineData("本列数据的勾稽关系为:第一项加第二项之和,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计", Form)]
    [InlineData("自然人,总计 / 商业企业,科研机构,社会公益组织,法律服务机构,其他 / 本年,上年,本年,上年", "")]
    [InlineData("_,_", Form)]
    public void The_headers_of_a_text_say_in_which_order_columns_stand(string headers, string orders) =>
        string.Join(" ", (HeaderOrder.Of(Columns, SmallTable.LayAsText(headers).Rows, null, hasRows: true, mayLackHeaders: true) ?? []).Select(slot => slot?.Column.Label ?? "-"))
            .Should().Be(orders);

    [Theory]
    [InlineData("自然人,总计 / 商业,科研,社会公益 / 企业,机构,组织", true)]
    [InlineData("总计,自然人 / 商业企业,科研机构", false)]
    [InlineData("自然人,总计 / 科研机构,商业企业", false)]
    [InlineData("自然人,社会公益,总计 / 商业,其他", true)]
    [InlineData("自然人,社会公益,总计 / 其他,商业", false)]
    [InlineData("自然 / 商业企,科研机,社会公益组,法律服务机,总计 / 人,其他 / 业,构,织,构", true)]
    [InlineData("自然 / 社会公益组,商业企,科研机,法律服务机,总计 / 人,其他 / 织,业,构,构", false)]
    [InlineData("自然人,总计 / 科研机构,社会公益组织,法律服务机构,其他", false)]
    [InlineData("自然人,总计 / 商业,科研机构,社会公益组织,法律服务机构,其他 / 企业", true)]
    [InlineData("自然人,法人或其他组织,总计", true)]
    [InlineData("法人或其他组织,自然人,法人或其他组织,总计", false)]
    [InlineData("自然,社会公益,增 / 人,商业企,科研机,法律服务机,其他 / 组织,减", false)]
    [InlineData("自然,法人或其他组织,上年总 / 人,商业企,科研机,社会公益,法律服务,其,计 / 业,构,组织,机构,他", false)]
    [InlineData("自然,法人或其他组织,总 / 人,商业企,科研机,社会公益,法律服务,其,计 / 业,构,组织,机构,他", true)]
    [InlineData("项目,自然,社会公益 / 人,商业企,科研机,法律服务机,其他 / 组织", true)]
    public void Headers_on_a_line_of_a_page_stand_in_the_order_of_the_form_or_no_number_is_read(string headers, bool expected) =>
        (HeaderOrder.Of(Columns, [.. SmallTable.LayAsText(headers).Rows.Select(row => new GridRow([.. row.Cells.Select(cell => cell with { Position = new SourcePosition { Page = 1 } })]))], null, hasRows: true, mayLackHeaders: true) is not null)
            .Should().Be(expected);

    [Theory]
    [InlineData("行政复议,行政诉讼 / 结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起诉,复议后起诉 / 结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计", true)]
    [InlineData("行政诉讼,行政复议", false)]
    [InlineData("行政复议,复议后起诉,未经复议直接起诉", false)]
    [InlineData("行政复议,未经复议直接起诉,复议后起诉 / 总计,结果维持,结果纠正,其他结果,尚未审结,结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计", false)]
    [InlineData("行政复议,备注,未经复议直接起诉,复议后起诉", false)]
    [InlineData("行政复议,行政诉讼 / 结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起,复议后起诉 / 结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计", true)]
    [InlineData("行政复议,行政诉讼 / 结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起,复议后起诉 / 结果维持,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计", false)]
    [InlineData("政诉讼,行政复议,未经复议直接起诉,复议后起诉", false)]
    [InlineData("行政复议,未经复议直接起诉,复议后起诉 / 维持,纠正,审结", true)]
    [InlineData("行政复议,未经复议直接起诉,复议后起诉 / 结果维持,结果纠正,总计", false)]
    public void Rows_side_by_side_are_read_in_turn_only_below_headers_in_the_order_of_the_form(string headers, bool expected) =>
        SideBySideHeaders.AreInOrder(SmallTable.LayAsText(headers).Rows, TableLabels.Of(FormSet.Official)[TableKind.ReviewAndLitigation].Forms[0].Rows).Should().Be(expected);

    [Theory]
    [InlineData("本,1,2,3 / 他,4,5,6", "1 2 3")]
    [InlineData("本,1,2,3", "1 2 3")]
    [InlineData("本,1,_,3 / 他,4,5,6", "1 _ 3")]
    [InlineData("本,_,1,2,3 / 他,4,5,6", "")]
    [InlineData("本,_,1,2,3 / 他,4,5,6 / 他,4,5,6 / 他,4,5,6 / 他,4,5,6", "")]
    [InlineData("本,_,1,2,3 / 他,4,5,6 / 他,4,5,6,_ / 类,他,4,5,6", "")]
    [InlineData("本,_,1,2,3 / 他,_,5,6,7", "1 2 3")]
    [InlineData("本,_,1,_,3 / 他,_,5,6,7", "1 _ 3")]
    [InlineData("本,1,_,2,3 / 他,_,5,6,7", "")]
    [InlineData("本,_,1,2,3 / 类,他,5,6,7", "")]
    [InlineData("本,1,2,3 / 他,_,5,6,7", "1 2 3")]
    [InlineData("本,1,2,3 / 类,他,5,6,7", "1 2 3")]
    [InlineData("本,1,2,3 / 他,4,5,6,7 / 他,4,5,6,7", "")]
    [InlineData("本,1,2,3 / 他,4,5,6,7 / 他,4,5,6", "1 2 3")]
    [InlineData("本,1,2,3 / 他,5,6,7,_ / 他,5,6,7,_ / 他,5,6,7,_ / 他,5,6,7,_", "")]
    [InlineData("本,1,_,2,3 / 他,4,5,6,7 / 他,4,_,6,7", "")]
    [InlineData("本,_,1,23 / 他,_,4,5,6 / 他,_,4,5,6 / 他,_,4,5,6 / 他,_,4,5,6 / 他,_,4,5,6 / 他,_,4,5,6 / 他,4,5,6", "")]
    public void The_numbers_of_a_row_stand_where_those_of_another_as_wide_do(string rows, string expected)
    {
        var grid = SmallTable.LayAsText(rows).Rows;
        PrintedRow[] printed = [.. grid.Select(row => (row, label: row.Cells.TakeWhile(cell => cell.Text.Length > 0 && !char.IsDigit(cell.Text[0])).Count()))
            .Select(row => new PrintedRow("row", row.row.Cells[row.label - 1], [.. row.row.Cells.Skip(row.label)], []) { Line = new PrintedLine(row.row, null, grid) })];
        string.Join("|", RowDivision.Of(printed[0], 3, printed[1..]).Select(cells => string.Join(" ", cells.Select(cell => cell.IsBlank ? "_" : cell.Text)))).Should().Be(expected);
    }

    [Theory]
    [InlineData("本,1,2,3,4,5,6,7 / 他,1,2,3,4,5,6,7,8 / 他,1,2,3,4,5,6,7,8", true, false)]
    [InlineData("本,1,2,3,4,5,6,7 / 他,1,2,3,4,5,6,7,8", false, false)]
    [InlineData("本,1,2,3,4,5,6,7 / 他,1,2,3,4,5,6", false, true)]
    [InlineData("本,1,2,3,4,5,6,7 / 他,1,2,3,4,5,6,_", false, false)]
    public void A_table_shows_whether_it_has_another_column_or_hides_blank_cells(string rows, bool isCrowded, bool hidesBlanks)
    {
        var table = Table(SmallTable.LayAsText(rows).Rows.Select(row => new PrintedRow("row", row.Cells[0], [.. row.Cells.Skip(1)], [])));
        (table.AreCrowded, table.HidesBlanks).Should().Be((isCrowded, hidesBlanks));
    }

    [Theory]
    [InlineData("本,1,2,_ / 他,3,4,5", true, true)]
    [InlineData("本,1,2,_ / 他,3,4,5", false, false)]
    [InlineData("本,1,2,_ / 他,3,4,_", true, true)]
    [InlineData("本,1,2,3,_ / 他,3,4,5,_", true, false)]
    [InlineData("本,1,2,3,4 / 他,3,4,5,_ / 他,3,4,5,_", false, true)]
    [InlineData("本,1,2,3,_ / 他,3,4,5,6 / 他,3,4,5,6", true, true)]
    [InlineData("本,_,_,_ / 他,3,4,5", true, false)]
    [InlineData("本,1,2,3,见说明 / 他,3,4,5,_ / 他,3,4,5,_", false, false)]
    public void A_row_that_ends_before_or_behind_the_others_may_be_shifted(string rows, bool isFilledUp, bool expected)
    {
        GridRow[] grid = [.. SmallTable.Lay(rows).Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { IsFilling = isFilledUp && cell.IsBlank })] })];
        PrintedRow[] printed = [.. grid.Select(row => new PrintedRow("row", row.Cells[0], [.. row.Cells.Skip(1)], []) { Line = new PrintedLine(row, null, grid) })];
        DecidedCell<string>[] cells = [.. printed[0].Cells.Take(3).Select(cell => new DecidedCell<string>("column", "", cell))];
        RowEnds.MayBeShifted(printed[0], Peers(printed, 3), cells).Should().Be(expected);
    }

    [Theory]
    [InlineData("1,2,3 / 4,5,9", false)]
    [InlineData("3,3,0 / 2,0,2 / 9,4,5", true)]
    [InlineData("3,1,2 / 9,4,5 / 8,3,5", true)]
    [InlineData("3,1,2 / 9,4,5 / 3,5,8", true)]
    [InlineData("3,1,2 / 4,9,5 / 3,5,8", false)]
    [InlineData("3,1,2", false)]
    [InlineData("5,_,5 / 7,_,7 / 0,0,0", false)]
    [InlineData("1,2,4,_ / 4,5,10,_ / 0,7,8,_", true)]
    [InlineData("1,2,4,_ / 4,5,10,_ / 0,0,7,_", false)]
    [InlineData("1,2,4,5 / 4,5,10,9 / 0,7,8,3", true)]
    [InlineData("1,2,4,_ / 4,5,10,_ / 0,7,8,_ / 3,0,1,_", false)]
    [InlineData("1,2,4,_ / 4,5,10,_ / 0,7,8,_ / 0,0,1,1", false)]
    [InlineData("1,2,4 / 4,5,8", false)]
    public void A_table_that_fits_its_sums_with_its_total_in_another_column_is_doubted(string rows, bool expected) =>
        ExchangedTotal.Speaks([.. rows.Replace("_", "").Split(" / ").Select(row => row.Split(','))]).Should().Be(expected);

    [Theory]
    [InlineData("4.无正当 / 理由大量,1,2 / 反复申请", "4.无正当理由大量反复申请|1|2")]
    [InlineData("1.信访举报 / 投诉类申请,1,2", "1.信访举报投诉类申请|1|2")]
    [InlineData("1.信访举报,1,2 / 投诉类申请", "1.信访举报投诉类申请|1|2")]
    [InlineData("1.信访举报,1,2 / 投诉类申请,3,4", "1.信访举报|1|2 投诉类申请|3|4")]
    [InlineData("2.重复申请,1,2 / 反复申请,3,4", "2.重复申请|1|2 反复申请|3|4")]
    [InlineData("(五)不予处理,1,2 / 2.重复申请", "(五)不予处理|1|2 2.重复申请")]
    public void A_piece_of_a_label_is_none_while_the_pieces_around_it_make_one(string rows, string expected) =>
        string.Join(" ", BrokenLabels.Join(SmallTable.LayAsText(rows).Rows, Labels).Select(row => string.Join("|", row.Cells.Select(cell => cell.Text)))).Should().Be(expected);

    [Theory]
    [InlineData("栏次,1,2,3,4,5,6,7", true)]
    [InlineData("0,1,2,3,4,5,6", true)]
    [InlineData("1,2,2,3,4,5,6,7", true)]
    [InlineData("1,2,3", false)]
    [InlineData("1,2,3,4,9,11", false)]
    [InlineData("0,0,0,0,0,0,0", false)]
    public void A_row_that_counts_its_columns_is_none_of_the_table(string cells, bool expected) => ColumnNumbers.Are(SmallTable.LayAsText(cells).Rows[0].Cells).Should().Be(expected);

    [Theory]
    [InlineData("1,2,3,4,5", true)]
    [InlineData("0,1,2,3,4", true)]
    [InlineData("2,3,4,5,6", false)]
    [InlineData("1,2,3,4", false)]
    [InlineData("0,0,0,0,0", false)]
    [InlineData("0,1,2,3,5", false)]
    public void Numbers_that_do_nothing_but_count_are_none_of_the_table(string cells, bool expected) =>
        ColumnNumbers.AreAll(SmallTable.LayAsText(cells).Rows[0].Cells).Should().Be(expected);

    [Theory]
    [InlineData("栏,甲,乙 / 本,1,2", true)]
    [InlineData("栏,甲,_ / 本,1,2", false)]
    [InlineData("甲,乙 / 本,1,2", false)]
    [InlineData("栏,甲,乙 / 本,1,2 / 他,3", true)]
    [InlineData("本,1,2", false)]
    public void A_text_whose_numbers_stand_below_headers_says_which_columns_they_cover(string table, bool expected) =>
        TextColumns.Lay(SmallTable.LayAsText(table)).Rows[0].HasColumns.Should().Be(expected);

    [Theory]
    [InlineData("2023年度 1 2024年度 2", "2")]
    [InlineData("1 填报日期：2025年1月12日 2", "1 2")]
    [InlineData("2023年1月1日至2023年12月31日 1 2024年1月1日起至12月31日止 2", "2")]
    [InlineData("2024年度 1 2023年度 2", "1")]
    [InlineData("上年情况 1 本年情况 2", "2")]
    [InlineData("2022年 1 2023年 2", "1 2")]
    [InlineData("2023年度 1 2024年度 单位:件", "")]
    [InlineData("2023年度 1", "1")]
    [InlineData("单位:件 1 附注 2", "1 2")]
    [InlineData("上一年项目数量 1 本年增/减 2", "1 2")]
    [InlineData("#2099 1 #2024 2", "1 2")]
    [InlineData("上年 本年 上年 本年 1 2023年 2", "1")]
    [InlineData("(2023年) 1 (2024年) 2", "2")]
    [InlineData("表*2023年度*1,5*2024年*2,6", "2")]
    public void Of_several_tables_those_of_the_year_of_the_report_are_read(string blocks, string tables) => string.Join(
        " ",
        TableYears.Of([.. blocks.Split(' ').Select(text => text[0] == '表' ? SmallTable.LayAsText(text[2..].Replace("*", " / ")) : char.IsDigit(text[0]) && char.IsDigit(text[^1]) ? SmallTable.LayAsText(text) : (Block)new Paragraph(text.TrimStart('#'), new SourcePosition()))], 2024, TableLabels.Of(FormSet.Official)[TableKind.ProactiveDisclosure])
            .OfType<Grid>().Select(grid => grid.Rows[0].Cells[0].Text)).Should().Be(tables);

    [Theory]
    [InlineData("信息内容*1*2,本年制发件数*2 / 2023年,2024年 / 规章,1,2", "信息内容 本年制发件数  规章 2")]
    [InlineData("信息内容,本年制发件数(2024年),本年制发件数(2023年) / 规章,_,2", "信息内容 本年制发件数(2024年) 规章 ")]
    [InlineData("2023年*2,2024年*2 / 信息内容,本年制发件数,信息内容,本年制发件数 / 规章,1,规章,2", " 信息内容 本年制发件数 规章 2")]
    [InlineData("信息内容,上一年项目数量(指2023年),本年增/减(指2024年) / 行政许可,1,2", "信息内容 上一年项目数量(指2023年) 本年增/减(指2024年) 行政许可 1 2")]
    [InlineData("信息内容,本年制发件数(2022年),本年制发件数(2023年) / 规章,1,2", "信息内容 本年制发件数(2022年) 本年制发件数(2023年) 规章 1 2")]
    public void Of_columns_under_the_same_headers_those_of_the_year_of_the_report_are_read(string table, string cells) => string.Join(
        " ",
        TableYears.Of([SmallTable.Lay(table)], 2024, TableLabels.Of(FormSet.Official)[TableKind.ProactiveDisclosure])
            .OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text)).Should().Be(cells);

    [Theory]
    [InlineData("二、上年结转政府信息公开申请数量(一)予以公开")]
    [InlineData("2.其他")]
    [InlineData("(六)其他")]
    [InlineData("1.信访举报投诉类申请 2.重复申请")]
    public void A_label_with_the_names_of_two_rows_or_with_another_item_number_names_none(string label) => Labels.Row(label).Should().BeNull();

    [Theory]
    [InlineData("1 2 3 4", "")]
    [InlineData("1 2 n3 4", "")]
    [InlineData("1 n2 3 4", "")]
    [InlineData("1 n3 4", "")]
    [InlineData("1 n2 3", "2 3")]
    [InlineData("n1 2 3", "1 2 3")]
    [InlineData("1 n2 3 4_", "2 3")]
    [InlineData("1 n2 3_ 4", "")]
    [InlineData("n1 n3", "1 3")]
    [InlineData("n1 3", "1")]
    public void Labels_below_numbers_that_have_none_may_have_moved_down_to_the_row_that_is_missing(string rows, string expected)
    {
        var form = Labels.Forms[0].Rows.Take(4).ToArray();
        var printed = rows.Split(' ').Select(text => (form[text.Single(char.IsDigit) - '1'],
            new PrintedRow("row", GridCell(text), text.EndsWith('_') ? [GridCell("")] : [GridCell("5"), GridCell("6")], []) { IsBelowNameless = text[0] == 'n' })).ToArray();
        string.Join(" ", ShiftedLabels.Of(form, printed).Select(row => Array.IndexOf(form, row) + 1).Order()).Should().Be(expected);

        static GridCell GridCell(string text) => SmallTable.LayAsText(text.Length == 0 ? "_" : text).Rows[0].Cells[0];
    }

    [Theory]
    [InlineData("1,2,0,0,0,0,3", "counted", "")]
    [InlineData("_,1,2,0,0,0,3", "counted filled summed", "")]
    [InlineData("_,1,2,0,0,0,0", "counted filled", "0 1 2 6")]
    [InlineData("_,1,2,0,0,0,0", "counted summed", "0 1 2 6")]
    [InlineData("1,2,0,_,0,0,4", "counted filled", "0 1 2 3 4 5 6")]
    [InlineData("1,2,0,_,0,0,4", "counted summed", "")]
    [InlineData("0,0,0,0,0,0,_", "counted filled", "0 1 2 3 4 5 6")]
    [InlineData("0,0,0,0,0,0,_", "counted summed", "")]
    [InlineData("0,0,_,0,0,0,0", "counted filled", "0 1 2 3 4 5 6")]
    [InlineData("0,0,_,0,0,0,0", "counted summed", "")]
    [InlineData("_,_,_,_,_,_,_", "counted filled", "")]
    [InlineData("4,4,0,0,0,0,9", "counted filled summed", "")]
    [InlineData("1,2,3,4,5,15,_", "counted filled", "0 1 2 3 4 5 6")]
    [InlineData("1,2,3,4,5,1,_", "counted filled", "6")]
    [InlineData("1,2,3,4,5,15,_", "counted", "0 1 2 3 4 5 6")]
    [InlineData("1,2,34,5,6,21,_", "counted summed", "2 3 4 5 6")]
    [InlineData("1,2,35,5,6,21,_", "counted summed", "6")]
    [InlineData("1,2 3,3,4,5,6,_", "counted", "1 2 3 4 5 6")]
    [InlineData("1,2,3,4,5,6,21", "counted filled", "")]
    [InlineData("_,_,_,_,_,_,7", "filled", "")]
    [InlineData("1,2,3,4,5,15,_", "", "0 1 2 3 4 5 6")]
    [InlineData("5,_,_,_,_,5,_", "", "")]
    [InlineData("5,_,3,_,_,8,_", "", "0 1 2 3 4 5 6")]
    [InlineData("5,_,_,_,_,5,_", "summed", "0 1 2 3 4 5 6")]
    [InlineData("1,_,3,4,5,20,_", "summed", "0 1 2 3 4 5 6")]
    [InlineData("1,_,3,4,5,20,_", "", "")]
    [InlineData("_,_,_,_,_,5,_", "summed", "")]
    [InlineData("0,0,0,0,0,0,_", "filled", "")]
    [InlineData("_,879,0,879", "", "")]
    [InlineData("_,817,1,26", "", "0 1")]
    [InlineData("817,_,1,26", "", "0 1")]
    [InlineData("_,12,0,3", "", "")]
    [InlineData("10,_,0,1", "", "")]
    [InlineData("100,_,0,10", "", "")]
    [InlineData("5,7,_,214", "", "2 3")]
    [InlineData("5,817,1,31", "", "")]
    [InlineData("_,_,_,3636", "", "")]
    [InlineData("1,20,_,3,6", "", "1 2")]
    [InlineData("_,40,0,4,5,0,56", "filled summed", "0 1 2 3 4 5")]
    [InlineData("_,40,0,4,5,0,49", "filled summed", "")]
    [InlineData("_,40,0,4,5,0,40", "filled summed", "")]
    [InlineData("2,_,3,3,0,7,16", "filled summed", "")]
    [InlineData("123,4,19", "counted summed", "")]
    [InlineData("75,13,82,1", "counted summed", "")]
    [InlineData("751,2,87", "counted summed", "0 1")]
    [InlineData("12,4,6,18", "counted summed", "")]
    [InlineData("1,2,6,18", "counted summed", "0 1 2")]
    [InlineData("9,9,4,5,18", "counted summed", "0 1 2 3")]
    [InlineData("9,4,5,13", "counted summed", "")]
    [InlineData("3,4,无", "", "")]
    [InlineData("1,2,3,681,_,5,4,90", "", "3 4", 4)]
    [InlineData("1,2,3,681,_,5,4,91", "", "", 4)]
    [InlineData("_,2,3,4,9,4,9,9", "", "0 1 2 3 4 5 7", 4)]
    [InlineData("1,2,4,4,5,9,9,9", "", "", 4)]
    [InlineData("1,2,3,4,5,9,9,9", "", "", 4)]
    [InlineData("_,9,_,9,_,_", "", "0 1 2 3 4 5", 3)]
    [InlineData("0,0,1,1,0,1", "", "", 3)]
    [InlineData("1,1,1,1,4,1,1,1,3,1,1,1,1,4,_", "counted summed", "5 6 7 8 9 10 11 12 13 14", 5)]
    [InlineData("1,1,1,1,4,1,1,1,1,9,1,1,1,9,_", "counted", "", 5)]
    [InlineData("1,1,1,1,4,1,1,1,1,4,1,23,4,10,_", "counted summed", "11 12 13 14", 5)]
    [InlineData("1,1,1,1,4,1,1,1,1,4,1,1,1,1,4", "counted summed", "", 5)]
    [InlineData("3,1,0,2,6,1,0,1,0,2,2,0,0,1,4", "counted summed", "", 5)]
    [InlineData("13,21,4,2,45,11,3,1,5,20,2,7,3,1,13", "counted summed", "", 5)]
    [InlineData("1,1,4,6,9,1,1,2,4,8", "", "", 5)]
    [InlineData("10,70,4116,376,1244,1426,7172", "summed", "")]
    [InlineData("10,70,376,1244,1426,4116,_", "summed", "0 1 2 3 4 5 6")]
    public void What_one_slip_may_have_moved_is_doubted_where_that_explains_what_is_odd(string cells, string habits, string doubted, int group = 0)
    {
        string[] texts = cells.Replace("_", "").Split(',');
        int[] places = [.. Enumerable.Range(0, texts.Length)];
        var found = SumVeto.Doubt(
            texts, places, [.. places.Chunk(group > 0 ? group : texts.Length)],
            new RowHabits(habits.Contains("counted"), habits.Contains("filled"), habits.Contains("summed"), habits.Contains("repeats")));

        string.Join(" ", found.Order()).Should().Be(doubted);
    }

    [Theory]
    [InlineData(0, 0, "0 1 2 3 4 5 6")]
    [InlineData(9_000, 0, "9000 9001 9002 9003 9004 9005 9006")]
    [InlineData(0, 9_000, "")]
    public void However_many_cells_stand_beside_those_of_the_form_only_the_next_ones_are_asked(int before, int between, string doubted)
    {
        string[] texts = [.. Enumerable.Repeat("", before), "1", "2", "3", "4", .. Enumerable.Repeat("", between), "5", "15", "", .. Enumerable.Repeat("", 9_000)];
        int[] places = [.. Enumerable.Range(before, 4), .. Enumerable.Range(before + 4 + between, 3)];

        string.Join(" ", SumVeto.Doubt(texts, places, [places], new RowHabits(true, true, true, false)).Order()).Should().Be(doubted);
    }

    [Theory]
    [InlineData("5 1,_,3", "0 1")]
    [InlineData("_,00,_,3", "0 1 2")]
    [InlineData("5,_,3", "")]
    [InlineData("--5,_,3", "")]
    [InlineData("3,1 0,2,_,5", "1 2 3")]
    public void A_blank_cell_beside_two_numbers_in_one_cell_is_not_read_as_blank(string cells, string doubted) =>
        string.Join(" ", SumVeto.Doubt(cells.Replace("_", "").Split(','), [.. Enumerable.Range(0, cells.Split(',').Length)], [], default).Order()).Should().Be(doubted);

    [Theory]
    [InlineData("4,4,1,0,0,0,8", "0 1 2 3 4 5 6")]
    [InlineData("4,4,0,0,0,0,8", "")]
    [InlineData("4,4,1,0,0,0,9", "")]
    [InlineData("9,9,9,9,0,0,9", "0 1 2 3 5 6")]
    [InlineData("9,0,9,0,0,0,9", "5 6")]
    [InlineData("4,4,1,0,0,0,6", "0 1 2 3 4 5 6")]
    public void The_same_number_twice_may_be_one_cell_where_labels_are_there_twice(string cells, string doubted) =>
        string.Join(" ", SumVeto.Doubt(cells.Split(','), [.. Enumerable.Range(0, 7)], [[.. Enumerable.Range(0, 7)]], new RowHabits(true, false, false, RepeatsCells: true)).Order())
            .Should().Be(doubted);

    [Theory]
    [InlineData("1,2,3", true)]
    [InlineData("3,1,2", true)]
    [InlineData("1,2,4", false)]
    [InlineData("_,/,0", true)]
    public void Cells_add_up_to_any_of_them(string cells, bool expected) => PrintedSums.AddUp(cells.Replace("_", "").Split(',')).Should().Be(expected);

    [Theory]
    [InlineData("本,1,2 / 他,_,4", 50)]
    [InlineData("本,1,2 / 他,3,_", 100)]
    [InlineData("本,1,2 / 他,3,_ / 其,5,6", 0)]
    [InlineData("本,1,2 / 他", 100)]
    public void A_row_of_its_first_cell_alone_says_nothing_about_blank_cells(string rows, int percent)
    {
        PrintedRow[] printed = [.. SmallTable.LayAsText(rows).Rows.Select(row => new PrintedRow("row", row.Cells[0], [.. row.Cells.Skip(1)], []))];
        Peers(printed, 2).PercentBlank(printed[0]).Should().Be(percent);
    }

    private static PeerRows Peers(PrintedRow[] printed, int columns) => new(printed, columns, Table(printed), _ => null);

    private static WholeTable Table(IEnumerable<PrintedRow> printed)
    {
        var row = new FoundRow(Labels.Forms[0].Rows[0]);
        row.Prints.AddRange(printed);
        return new WholeTable([row]);
    }
}
