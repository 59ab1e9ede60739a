using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The rows in a stream of cells: each as its path, or ? where its label is none, with ^ below numbers without a label, the label, the cells behind it, and in brackets its headers.</summary>
public sealed class StreamRowsTests
{
    [Theory]
    [InlineData("规章,1,2,3", "administrativeRules 规章|1|2|3 []")]
    [InlineData("规章,1,_,3,_", "administrativeRules 规章|1||3| []")]
    [InlineData("规章,行政许可,4", "administrativeRules 规章 []; administrativeLicensing 行政许可|4 []")]
    [InlineData("7,_,规章,1", "administrativeRules^ 规章|1 []")]
    [InlineData("0,0,0,0,0,9,9,规章,1", "administrativeRules^ 规章|1 []")]
    [InlineData("1,2,3,4,5,6,7,规章,1", "administrativeRules 规章|1 []")]
    public void A_row_is_a_label_and_the_numbers_and_blanks_behind_it(string cells, string rows) => Rows(TableKind.ProactiveDisclosure, cells).Should().Be(rows);

    [Theory]
    [InlineData("其余,5,规章,1", "? 其余|5 []; administrativeRules 规章|1 []", "administrativeRules 规章|1 []")]
    [InlineData("规章,1,其余,5,行政许可,4", "administrativeRules 规章|1 []; ? 其余|5 []; administrativeLicensing 行政许可|4 []", "administrativeRules 规章|1 []; administrativeLicensing 行政许可|4 []")]
    [InlineData("其余,规章,1", "administrativeRules 规章|1 []", "administrativeRules 规章|1 []")]
    [InlineData("信息内容,本年制发件数,规章,1,其余,5", "administrativeRules 规章|1 [本年制发件数]; ? 其余|5 []", "administrativeRules 规章|1 [本年制发件数]")]
    [InlineData("本年制发件数,5,第二十条第（一）项,6", "", "")]
    public void Numbers_behind_another_label_are_a_row_only_where_every_blank_cell_is_there_too(string cells, string kept, string notKept)
    {
        Rows(TableKind.ProactiveDisclosure, cells).Should().Be(kept);
        Rows(TableKind.ProactiveDisclosure, cells, keepsBlanks: false).Should().Be(notKept);
    }

    [Theory]
    [InlineData("信息内容,本年制发件数,本年废止件数,规章,1,2", "administrativeRules 规章|1|2 [本年制发件数|本年废止件数]")]
    [InlineData("信息内容,本年制发件数,规章,1,行政许可,2", "administrativeRules 规章|1 [本年制发件数]; administrativeLicensing 行政许可|2 [本年制发件数]")]
    [InlineData("信息内容,本年制发件数,规章,1,信息内容,本年处理决定数量,行政许可,2", "administrativeRules 规章|1 [本年制发件数]; administrativeLicensing 行政许可|2 [本年处理决定数量]")]
    [InlineData("信息内容,本年新,制作数量,本年新,公开数量,规章,1,2", "administrativeRules 规章|1|2 [本年新制作数量|本年新公开数量]")]
    [InlineData("信息内容,备注,说明,规章,1,2", "administrativeRules 规章|1|2 [备注|说明]")]
    [InlineData("信息内容,单位名称,本年制发件数,规章,1,2", "administrativeRules 规章|1|2 [单位名称|本年制发件数]")]
    [InlineData("本年制发件数,规章,1", "administrativeRules 规章|1 [本年制发件数]")]
    public void Headers_stand_behind_the_corner_or_the_first_of_them_until_the_first_row(string cells, string rows) => Rows(TableKind.ProactiveDisclosure, cells).Should().Be(rows);

    [Theory]
    [InlineData("总计,重复申请,1", "outcomes.notProcessed.repeated 重复申请|1 []")]
    [InlineData("重复申请,1,总计,5", "outcomes.notProcessed.repeated 重复申请|1 []; outcomes.total 总计|5 []")]
    [InlineData("重复申请,1,总计,_", "outcomes.notProcessed.repeated 重复申请|1 []")]
    [InlineData("三、本年度办理结果,5,重复申请,1", "outcomes.notProcessed.repeated 重复申请|1 []")]
    [InlineData("(三)不予公开※,3,属于国家秘密,无,8.属于行政查询事项,1", "outcomes.refused.stateSecret 属于国家秘密 []; outcomes.refused.administrativeInquiry 8.属于行政查询事项|1 []")]
    public void A_label_that_heads_columns_too_needs_numbers_behind_it_and_that_of_a_group_has_none(string cells, string rows) => Rows(TableKind.Requests, cells).Should().Be(rows);

    [Theory]
    [InlineData("信息内容/本年制发件数/5/6/规章/1", "administrativeRules^ 规章|1 [本年制发件数]")]
    [InlineData("信息内容 备注/本年制发件数/规章/1", "administrativeRules 规章|1 [信息内容 备注|本年制发件数]")]
    [InlineData("信息内容/本年处理决定数量/5/行政许可/1", "administrativeLicensing^ 行政许可|1 [本年处理决定数量]")]
    public void Numbers_on_the_line_below_headers_have_lost_their_label(string lines, string rows) =>
        Rows(TableKind.ProactiveDisclosure, new CellStream([.. lines.Split('/').Select((text, line) => new GridCell(text, new SourcePosition { Line = line }))], KeepsBlanks: false)).Should().Be(rows);

    [Theory]
    [InlineData("规章", false)]
    [InlineData("规章：市政府规章", false)]
    [InlineData("规章：1件", true)]
    [InlineData("规章，1", true)]
    [InlineData("规章,行政许可,5,其他对外 3件 2件", true)]
    [InlineData("规章,行政许可,5,其他对外 管理服务", false)]
    public void A_row_without_numbers_is_not_blank_where_they_may_stand_in_the_line_of_its_label(string label, bool mayLackNumbers) =>
        StreamRows.Find(SmallTable.LayAsStream($"{label},行政许可,2", keepsBlanks: false), TableLabels.Of(FormSet.Official)[TableKind.ProactiveDisclosure])[0]
            .MayLackNumbers.Should().Be(mayLackNumbers);

    [Theory]
    [InlineData("2.重复,_,_,申请,1,_,2", "outcomes.notProcessed.repeated 2.重复申请|1||2 []")]
    [InlineData("2.重复,1,_,2,申请,_,_,_", "outcomes.notProcessed.repeated 2.重复申请|1||2 []")]
    [InlineData("1.申请人无正当理由逾,_,期不补正、行政机关不再,_,处理其政府信息公开申请,5", "outcomes.otherHandling.correctionOverdue 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|5 []")]
    [InlineData("2.重复,1,2,申请,3,4", "? 2.重复|1|2 []; ? 申请|3|4 []")]
    public void Of_the_pieces_of_a_label_one_has_the_numbers_and_the_others_may_have_blank_cells(string cells, string rows) => Rows(TableKind.Requests, cells).Should().Be(rows);

    private static string Rows(TableKind kind, string cells, bool keepsBlanks = true) =>
        Rows(kind, SmallTable.LayAsStream(cells, keepsBlanks));

    private static string Rows(TableKind kind, CellStream stream) =>
        string.Join("; ", StreamRows.Find(stream, TableLabels.Of(FormSet.Official)[kind])
            .Select(row => $"{row.Path ?? "?"}{(row.IsBelowNameless ? "^" : "")} {Joined(row.Cells.Prepend(row.Label))} [{Joined(row.Header.SelectMany(headers => headers.Cells))}]"));

    private static string Joined(IEnumerable<GridCell> cells) => string.Join("|", cells.Select(cell => cell.Text));
}
