using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Which rows of a table are rows of the form: each as its path, or ? where its label is none, with the label and the cells behind it.</summary>
public sealed class PrintedRowsTests
{
    private static readonly TableLabels Requests = TableLabels.Of(FormSet.Official)[TableKind.Requests];

    [Theory]
    [InlineData("规章,1 / 三、本年度办理结果,(一)予以公开,2,3", "? 规章|1; outcomes.granted (一)予以公开|2|3")]
    [InlineData("2,重复申请,5,6", "outcomes.notProcessed.repeated 重复申请|5|6")]
    [InlineData("(五)不予处理,2.重复申请,_,_", "outcomes.notProcessed.repeated 2.重复申请||")]
    [InlineData("1.申请人无正当理由逾期不补正、行政,(六)其他处理,5,6", "outcomes.otherHandling.correctionOverdue 1.申请人无正当理由逾期不补正、行政|5|6")]
    [InlineData("二、上年结转政府,信息公开申请数量,5,6", "carriedOver 二、上年结转政府|5|6")]
    public void A_row_begins_behind_its_label(string table, string expected) => Rows(table).Should().Be(expected);

    [Theory]
    [InlineData("重复申请,5,6,2.重复申请 / (一)予以公开,1,2,(一)予以公开", "outcomes.notProcessed.repeated 重复申请|5|6; outcomes.granted (一)予以公开|1|2")]
    [InlineData("重复申请,5,6,信访举报投诉类申请", "outcomes.notProcessed.petitionOrComplaint 信访举报投诉类申请")]
    public void A_row_ends_where_its_label_is_printed_once_more(string table, string expected) => Rows(table).Should().Be(expected);

    [Fact]
    public void A_row_whose_second_label_stands_elsewhere_than_in_other_rows_has_moved() =>
        PrintedRows.Find([SmallTable.Lay("重复申请,5,6,重复申请,_ / (一)予以公开,_,1,2,(一)予以公开 / (七)总计,5,8,(七)总计,_")], Requests)
            .Select(row => row.HasMoved).Should().Equal(false, true, false);

    [Theory]
    [InlineData("5,6,重复申请", true)]
    [InlineData("5,_,重复申请", true)]
    [InlineData("5,重复申请,_", false)]
    [InlineData("5,(五)不予处理,重复申请,_", false)]
    [InlineData("重复申请,_,_", false)]
    public void Numbers_before_a_label_may_be_its_own_but_for_the_one_that_counts_the_rows(string row, bool mayLackNumbers) =>
        PrintedRows.Find([SmallTable.Lay(row)], Requests)[0].MayLackNumbers.Should().Be(mayLackNumbers);

    [Theory]
    [InlineData("行政复议,_,_ / _,结果维持,总计 / _,1,2 / 复议后起诉,3,4", "review 行政复议|1|2; litigationAfterReview 复议后起诉|3|4")]
    [InlineData("行政复议,_,_ / 1,2,3 / 复议后起诉,3,4,5", "review 行政复议||; ? 1|1|2|3; litigationAfterReview 复议后起诉|3|4|5")]
    [InlineData("_,结果维持,总计 / 行政复议,_,_ / _,结果维持,总计 / _,1,2", "review 行政复议||; ? |_|1|2")]
    public void Numbers_without_a_label_are_those_of_the_label_above_the_first_headers_and_else_may_be_of_a_blank_row(string table, string expected) =>
        string.Join("; ", PrintedRows.Find([SmallTable.Lay(table)], TableLabels.Of(FormSet.Official)[TableKind.ReviewAndLitigation]).Select(Text)).Should().Be(expected.Replace("_", ""));

    [Theory]
    [InlineData("(三)不予公开,9.其余情形,5,6", "? 9.其余情形|5|6")]
    [InlineData("其余情形,说明,5", "? 其余情形|说明|5")]
    [InlineData("其余情形,_,_", "")]
    [InlineData("5,其余情形,_", "")]
    [InlineData("(三)不予公开,5,6", "")]
    public void Numbers_behind_another_label_are_a_row_of_it_but_not_behind_that_of_a_group(string row, string expected) =>
        Rows($"四、结转下年度继续办理,1 / {row}").Should().Be(expected.Length > 0 ? $"carriedForward 四、结转下年度继续办理|1; {expected}" : "carriedForward 四、结转下年度继续办理|1");

    [Theory]
    [InlineData("(六)其他处理*1*2,其余情形,5 / 其余,6", "? 其余情形|5; ? 其余|6")]
    [InlineData("(六)其他处理,5", "outcomes.otherHandling (六)其他处理|5")]
    public void A_label_over_several_rows_names_none_of_them(string rows, string expected) =>
        Rows($"四、结转下年度继续办理,1 / {rows}").Should().Be($"carriedForward 四、结转下年度继续办理|1; {expected}");

    [Theory]
    [InlineData("总计,5", "outcomes.total 总计|5")]
    [InlineData("总计,_", "")]
    [InlineData("5,总计,_", "")]
    [InlineData("(七)总计,_", "outcomes.total (七)总计|")]
    public void A_label_that_heads_columns_too_needs_its_item_number_or_numbers_behind_it(string row, string expected) =>
        Rows($"四、结转下年度继续办理,1 / {row}").Should().Be(expected.Length > 0 ? $"carriedForward 四、结转下年度继续办理|1; {expected}" : "carriedForward 四、结转下年度继续办理|1");

    [Theory]
    [InlineData("其他,5 / 总计,6", "? 其他|5; ? 总计|6")]
    [InlineData("其他,5 / 总计,6 / 重复申请,7", "outcomes.otherHandling.other 其他|5; outcomes.total 总计|6; outcomes.notProcessed.repeated 重复申请|7")]
    public void Labels_that_stand_in_other_tables_too_are_believed_beside_one_that_does_not(string table, string expected) => Rows(table).Should().Be(expected);

    [Fact]
    public void A_label_without_its_item_number_is_none_beside_the_one_that_has_it()
    {
        var rows = PrintedRows.Find([SmallTable.Lay("重复申请,5 / 总计,6"), SmallTable.Lay("(七)总计,7")], Requests);

        rows.Select(Text).Should().Equal("outcomes.notProcessed.repeated 重复申请|5", "? 总计|6", "outcomes.total (七)总计|7");
    }

    [Theory]
    [InlineData("重复申请,5", 0)]
    [InlineData("自然人,总计 / 重复申请,5,6", 1)]
    [InlineData("申请人情况*2 / 自然人,总计 / 重复申请,5,6", 2)]
    [InlineData("申请人情况*2 / 自然,总 / 人,计 / 重复申请,5,6", 3)]
    [InlineData("总计,商业企,科研机 / 重复申请,5,6,7", 1)]
    [InlineData("总计,商业企 / 重复申请,5,6", 0)]
    [InlineData("申请人情况*2 / 自然人,总计 / (五)不予处理,_ / 重复申请,5,6", 2)]
    [InlineData("申请人情况*2 / 自然人,总计 / 信访举报投诉类申请,5,6 / 申请人情况*2 / 重复申请,5,6", 1)]
    [InlineData("申请人情况*2 / 自然人,总计 / 信访举报投诉类申请,5,6 / 其余,_ / 重复申请,5,6", 2)]
    public void The_rows_above_with_headers_or_with_what_is_left_of_them_are_those_of_the_headers(string table, int count) =>
        (PrintedRows.Find([SmallTable.Lay(table)], Requests).Single(row => row.Label.Text == "重复申请").Headers?.Rows.Count ?? 0).Should().Be(count);

    [Theory]
    [InlineData("信息内容,本年制发件数,_,现行有效件数 / 规章,1,2,3", "本年制发件数||现行有效件数")]
    [InlineData("信息内容,本年制发件数 / 规章,1,_ / 信息内容,现行有效件数 / 行政规范性文件,1,_", "本年制发件数 现行有效件数")]
    public void In_a_text_the_headers_are_those_of_the_last_row(string table, string expected) =>
        string.Join(" ", PrintedRows.Find([SmallTable.LayAsText(table)], TableLabels.Of(FormSet.Official)[TableKind.ProactiveDisclosure])
            .Select(row => string.Join("|", row.Header.SelectMany(headers => headers.Cells).Select(cell => cell.Text)))).Should().Be(expected);

    [Theory]
    [InlineData("(一)予以公开,1,2", false)]
    [InlineData("_,1,2 / (一)予以公开,1,2", true)]
    [InlineData("_,1,2 | (一)予以公开,1,2", true)]
    [InlineData("自然人,总计 / _,_ / (一)予以公开,1,2", true)]
    [InlineData("_,_ / (一)予以公开,1,2", false)]
    [InlineData("重复申请,1,2 / _,_ / (一)予以公开,1,2", true)]
    [InlineData("重复申请,1,2 / 其余,_ / (一)予以公开,1,2", false)]
    [InlineData("_,1,2 / 重复申请,1,2 / (一)予以公开,1,2", false)]
    public void A_row_may_have_lost_its_label_above_one_in_the_same_grid_or_the_next(string grids, bool expected) =>
        PrintedRows.Find(grids.Split(" | ").Select(grid => SmallTable.Lay(grid)), Requests)[^1].IsBelowNameless.Should().Be(expected);

    [Theory]
    [InlineData("重复申请,_,_ / _,1,2", "outcomes.notProcessed.repeated 重复申请||; ? ||1|2")]
    [InlineData("_,1,2 / 重复申请,_,_", "? ||1|2; outcomes.notProcessed.repeated 重复申请||")]
    public void Numbers_without_a_label_beside_a_label_without_numbers_are_told(string table, string expected) => Rows(table).Should().Be(expected);

    private static string Rows(string table) => string.Join("; ", PrintedRows.Find([SmallTable.Lay(table)], Requests).Select(Text));

    private static string Text(PrintedRow row) => $"{row.Path ?? "?"} {string.Join("|", row.Cells.Select(cell => cell.Text).Prepend(row.Label.Text))}";
}
