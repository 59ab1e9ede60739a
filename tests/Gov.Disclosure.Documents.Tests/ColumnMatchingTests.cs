using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables in small, with "#" before the rows of headers and ">" before the row that is read.</summary>
public sealed class ColumnMatchingTests
{
    [Theory]
    [InlineData(">本,_,1,2 / 他,无,3,4 / 他,_,3,4", "")]
    [InlineData(">本,1,_,2 / 他,无,3,4 / 他,3,_,4", "甲1 乙 丙2")]
    [InlineData(">本,_,1,2 / 他,_,3,4", "甲 乙1 丙2")]
    public void Without_headers_a_blank_cell_where_another_row_has_words_is_a_label_left_out(string table, string expected) =>
        Read(table, mayLackHeaders: true).Should().Be(expected);

    [Theory]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,甲*2,乙,丙*3 / >本,1*2,2,3*3", "甲1 乙2 丙3")]
    [InlineData("#栏*2,甲,乙,丙 / >本*2,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏*2,甲,乙,丙 / >组,本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#甲,乙,丙 / >1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,甲,乙,丙 / #,_ / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏*1*2,甲*1*2,组*2 / #乙,丙 / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,甲,乙,丙 / >本,1,_,3", "甲1 乙 丙3")]
    [InlineData("#栏,甲,乙,丙 / >本,_,_,_", "甲 乙 丙")]
    public void A_cell_stands_under_its_header(string table, string expected) => Read(table).Should().Be(expected);

    [Theory]
    [InlineData("#栏,甲,乙,丙 / >本,1,2")]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,3,4")]
    [InlineData("#栏,甲,乙,丙 / >本")]
    [InlineData("#栏,甲,乙,丙,丁 / >本,1,2")]
    [InlineData("#甲,乙,丙 / >本,1,2")]
    [InlineData("#甲,小计,乙,丙 / >本*6,1,2,3")]
    public void A_row_with_a_cell_more_or_less_than_its_headers_is_refused(string table) => Read(table).Should().BeEmpty();

    [Theory]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,_ / 他,4,5,6", "甲1 乙2 丙")]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,_ / 他,4,5 / 他,4,5,6", "甲1 乙2 丙")]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,_ / 他,4,5", "")]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,_ / 注,无", "")]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,_ / 他,4,5 / 他,4,5,6,7", "")]
    [InlineData("#栏,甲,乙,丙 / >本,1,2,3 / 他,4,5", "甲1 乙2 丙3")]
    [InlineData("#栏*2,甲,乙,丙 / >本,_,1,2 / 组,他,4,5", "")]
    [InlineData("#栏,甲,乙,丙 / >本,_,_,_ / 他,4,5", "甲 乙 丙")]
    public void A_blank_cell_stands_under_its_header_unless_no_other_row_is_as_wide(string table, string expected) => Read(table).Should().Be(expected);

    [Theory]
    [InlineData("#栏,乙,甲,丙 / >本,1,2,3", "乙1 甲2 丙3")]
    [InlineData("#栏*1*2,组,组,组 / #乙,甲,丙 / >本,1,2,3", "乙1 甲2 丙3")]
    [InlineData("#栏*1*2,组*2,丙*1*2 / #乙,甲 / >本,1,2,3", "")]
    [InlineData("#栏*1*2,组*2,丙*1*2 / #甲,乙 / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,乙,甲,小计,丙 / >本,1,2,3,4", "乙1 甲2 丙4")]
    [InlineData("#栏*1*2,组*3,余*1*2 / #甲,乙,丙 / >本,1,2,3,4", "甲1 乙2 丙3")]
    [InlineData("#栏*1*2,余*3,组*1*2 / #甲,乙,丙 / >本,1,2,3,4", "")]
    [InlineData("#栏*1*3,组*4 / #余*2,丙*1*2,余*1*2 / #乙,甲 / >本,1,2,3,_", "")]
    [InlineData("#栏*1*3,组*4 / #余*2,丙*1*2,余*1*2 / #甲,乙 / >本,1,2,3,_", "甲1 乙2 丙3")]
    [InlineData("#栏*1*2,组*4 / #乙,甲,丙,_ / >本,1,2,3,_", "乙1 甲2 丙3")]
    public void Another_order_than_the_forms_is_believed_only_under_the_headers_above(string table, string expected) => Read(table).Should().Be(expected);

    [Theory]
    [InlineData("#栏*1*2,小计*1*2,组*2,余 / #甲,乙,丙 / >本,1,2,3,4", "")]
    [InlineData("#栏,甲,乙,小计,丙 / >本,1,2,3,4", "甲1 乙2 丙4")]
    [InlineData("#栏,甲,乙,小计,丙 / >本,1,2,_,4", "甲1 乙2 丙4")]
    [InlineData("#栏,甲,乙,丙,备注 / >本,1,2,3,4", "甲1 乙2 丙3")]
    [InlineData("#栏,序号,甲,乙,丙 / >本,9,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,序号,甲,乙,丙 / >本,9,1,2,3 / 他,9,1,2", "")]
    [InlineData("#栏,序号,甲,乙,丙 / >本,9,1,2 / 他,9,1,2,3", "")]
    [InlineData("#栏,序号,甲,乙,丙 / >本,9,1,2,_", "甲1 乙2 丙")]
    [InlineData("#栏,序号,甲,乙,丙 / >本,9,1,2,_ / 他,9,1,2,_", "")]
    [InlineData("#栏,序号,甲,乙,丙 / >本,9,1,2,_ / 他,9,1,2,4", "甲1 乙2 丙")]
    [InlineData("#栏,甲,乙,小计,丙 / >本,1,2,3,4 / 他,5,6,7 / 他,5,6,7,8", "甲1 乙2 丙4")]
    [InlineData("#栏,甲,乙,小计,丙 / >本,1,2,3,4 / 他,5,6,7", "")]
    [InlineData("#栏,甲,乙,小计,丙 / >本,1,2,3,4 / 注,无,无", "甲1 乙2 丙4")]
    [InlineData("前,5,6 / 前,7,8 / #栏,甲,乙,小计,丙 / >本,1,2,3,4", "甲1 乙2 丙4")]
    [InlineData("#栏,甲,乙,小计,丙 / >本,1,2,3 / 他,5,6,7,8", "")]
    [InlineData("#栏,甲,乙,小计,丙,_ / >本,1,2,3,4,5", "")]
    [InlineData("#栏,甲*2,乙,小计,丙 / >本,1,2,3,4,5", "")]
    [InlineData("#栏*1*2,组*2,乙*1*2,丙*1*2 / #甲,_ / >本,1,2,3,4", "")]
    public void A_column_with_a_header_of_its_own_is_passed_over_in_a_table_that_is_wide_enough_for_it(string table, string expected) => Read(table).Should().Be(expected);

    [Theory]
    [InlineData("#栏,甲,小计,乙 / >本,1*2,2", "")]
    [InlineData("#栏,小计,甲,乙 / >本,1*2,2", "")]
    [InlineData("#栏,小计,甲,乙 / >本*2,1,2", "甲1 乙2")]
    [InlineData("#栏*2,甲,乙 / >本,1*2,2", "甲1 乙2")]
    [InlineData("#栏,甲,乙,_ / >本,1,2*2 / 他,3,4,5", "")]
    [InlineData("#栏,甲,乙,_ / >本,1,2*2 / 他,3,4,_", "甲1 乙2")]
    public void A_cell_that_reaches_into_another_column_than_the_forms_may_hold_two_numbers(string table, string expected) => Read(table, columns: "甲乙").Should().Be(expected);

    [Theory]
    [InlineData("#栏,甲,乙*2 / >本,1*2,2", "甲1 乙2")]
    [InlineData("#栏,甲,乙*2 / >本,_*2,2", "甲 乙2")]
    [InlineData("#栏,甲,乙*2 / >本,1,2,_", "")]
    [InlineData("#栏,甲,乙*2 / >本,1,2,3", "")]
    [InlineData("#栏,甲,乙,_ / >本,1,2,_", "甲1 乙2")]
    [InlineData("#栏,甲,乙,_ / >本,1,2,3", "")]
    [InlineData("#栏,甲,乙,_*2 / >本,1,2*2,_", "甲1 乙2")]
    [InlineData("#栏,甲*2,乙 / >本,1,2*2", "甲1 乙2")]
    [InlineData("#栏,甲*3,乙 / >本,1,2*2,3", "")]
    [InlineData("#栏,甲*2,乙*2 / >本,1*3,2", "甲1 乙2")]
    [InlineData("#栏,甲*2,乙*2 / >本,1*4", "")]
    [InlineData("#栏,甲*3,乙*2 / >本,1*2,2*3", "甲1 乙2")]
    [InlineData("#栏,甲*4,乙*2 / >本,_*2,2,3*3", "")]
    [InlineData("#栏,_,甲*2,乙 / >本,1*3,2 / 他,3,4*2,5", "")]
    [InlineData("#栏,_,甲*2,乙 / >本,1*3,2 / 他,_,4*2,5", "甲1 乙2")]
    public void A_row_drawn_on_other_columns_than_its_headers_is_read_where_every_cell_reaches_under_its_own(string table, string expected) =>
        Read(table, columns: "甲乙").Should().Be(expected);

    [Fact]
    public void A_row_with_a_cell_in_its_turn_that_does_not_reach_under_its_header_is_refused() => Read("#栏,甲*3,乙,丙 / >本,1,2*2,3*2").Should().BeEmpty();

    [Theory]
    [InlineData("#栏,甲*2 / >本,_,5", "甲5")]
    [InlineData("#栏,甲*2 / >本,5,_", "甲5")]
    [InlineData("#栏,甲*2 / >本,5,6", "")]
    [InlineData("#栏,甲*2 / >本,_,_", "甲")]
    public void The_only_column_has_the_only_number(string table, string expected) => Read(table, columns: "甲").Should().Be(expected);

    [Theory]
    [InlineData("#栏,甲,乙 / >本,1*1*2,2 / 他,3", "乙2")]
    [InlineData("#栏,甲,乙 / >本,_*1*2,2 / 他,3", "甲 乙2")]
    [InlineData("#栏,甲,乙 / 他,4*1*2,5 / >本,6", "")]
    [InlineData("#栏,甲,乙 / 他,_*1*2,5 / >本,6", "甲 乙6")]
    [InlineData("#栏,甲,乙,小计 / 他,4,5,_*1*2 / >本,6,7", "甲6 乙7")]
    [InlineData("#栏,甲,乙,小计 / 他,4,5,9*1*2 / >本,6,7", "")]
    [InlineData("#栏,甲,乙*2 / 他,4,5,_*1*2 / >本,6,7", "甲6")]
    public void A_number_that_reaches_over_several_rows_is_that_of_none(string table, string expected) => Read(table, columns: "甲乙").Should().Be(expected);

    [Theory]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,2,3 / 他,4,5,6,7", "甲1 乙2 丙3")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,2,3 / 他,4,5,6,7 / 他,4,5,6,7", "")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,_,3", "甲1 乙 丙3")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,_,3 / 他,4,5,6", "甲1 乙 丙3")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,_,3 / 他,4,5,_", "")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,_,3 / 他,4,5,6,7", "")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,_,3 / 他,无", "甲1 乙 丙3")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1,_,3 / 他*2,5,6", "")]
    [InlineData("#栏,甲*2,乙,丙 / >本,_,_,_ / 他,4,5,6,7", "甲 乙 丙")]
    [InlineData("#栏,甲*2,乙,丙 / >本,1*1*2,2,3 / 他,4,5", "")]
    [InlineData("#栏,甲,乙,丙,_ / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,甲,乙,丙,_ / >本,1,2,3 / 他,4,5,6", "甲1 乙2 丙3")]
    [InlineData("#栏,甲,乙,丙,_ / >本,1,2,3 / 他,4,5,6,7", "")]
    [InlineData("#栏,甲,乙,丙,_ / >本,1,_,3", "")]
    [InlineData("#栏,甲,小计,乙,丙 / >本,1,2,3", "")]
    [InlineData("#栏,乙,甲*2,丙 / >本,1,2,3", "")]
    [InlineData("#栏,甲,乙,丙*2 / 他,4,5,6,7*1*2 / >本,1,2,3", "")]
    public void Of_a_row_not_as_wide_as_its_headers_as_many_cells_as_columns_are_read_in_turn(string table, string expected) => Read(table).Should().Be(expected);

    [Theory]
    [InlineData(">本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,一,二,三 / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,甲,乙,_ / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,_,乙,丙 / >本,1,2,3", "甲1 乙2 丙3")]
    [InlineData("#栏,甲,乙 / >本,1,2,3", "")]
    [InlineData("#栏,甲,乙 / >本,1,2", "")]
    [InlineData("#栏,甲,乙 / >本", "")]
    [InlineData("#栏,乙,_,_ / >本,1,2,3", "")]
    [InlineData("#栏,甲,其他,丙 / >本,1,2,3", "")]
    [InlineData("#栏,丙,甲,_ / >本,1,2,3", "")]
    public void Where_headers_may_be_missing_the_cells_are_read_in_the_order_of_the_form(string table, string expected)
    {
        Read(table, mayLackHeaders: true).Should().Be(expected);
        Read(table).Should().BeEmpty();
    }

    [Theory]
    [InlineData("#栏,甲,乙 / >本,1,2", "甲1 乙2")]
    [InlineData("#栏,甲,小计,乙 / >本,1,9,2", "甲1 乙2")]
    [InlineData("#栏,甲,丙 / >本,1,3", "甲1 丙3")]
    [InlineData("#栏,乙,甲 / >本,1,2", "")]
    [InlineData("#栏,甲,乙,_ / >本,1,2,3", "")]
    [InlineData("#栏,甲 / >本,1", "")]
    [InlineData("#栏,甲,乙 / >本,1,2,3", "")]
    [InlineData("#栏,甲,乙 / >本,1,2 / 他,4,5,6", "")]
    [InlineData("#栏,甲,乙 / >本,1,2 / 他,4,5,6 / 他,7,8", "甲1 乙2")]
    [InlineData("#栏,甲,乙 / 他,4,5*1*2 / >本,1", "")]
    [InlineData("#栏*2,甲,乙 / >本,_,1,2", "甲1 乙2")]
    [InlineData("#栏*2,甲,乙 / >本,1,_,2", "")]
    public void Where_columns_may_be_missing_those_with_a_header_are_read_in_a_table_that_is_as_wide(string table, string expected)
    {
        Read(table, mayLackColumns: true).Should().Be(expected);
        Read(table).Should().BeEmpty();
    }

    private static string Read(string table, string columns = "甲乙丙", bool mayLackHeaders = false, bool mayLackColumns = false)
    {
        string[] printed = table.Split(" / ");
        var grid = SmallTable.Lay(string.Join(" / ", printed.Select(row => row.TrimStart('#', '>'))));
        GridRow[] headerRows = [.. grid.Rows.Where((_, i) => printed[i][0] == '#')];
        var headers = headerRows.Length > 0 ? new ColumnHeaders(headerRows) : null;
        string[] names = [.. columns.Select(column => $"{column}")];
        var places = headers?.Places<string>(column => headers.Over(column) is [.., var name] stack && names.Contains(name) ? (name, name, stack.Contains("组") ? [] : ["组"]) : null)
            ?? new Dictionary<string, HeaderPlace>();
        var row = grid.Rows[Array.FindIndex(printed, text => text[0] == '>')];

        var decided = ColumnMatching.Decide(names, places, new PrintedLine(row, headers, grid.Rows), LabelEnd(row), mayLackHeaders, mayLackColumns);

        decided.Select(cell => cell.Header).Should().Equal(decided.Select(cell => places.ContainsKey(cell.Column) ? cell.Column : ""));
        return string.Join(" ", decided.Select(cell => cell.Column + cell.Cell.Text));
    }

    private static int LabelEnd(GridRow row) => row.Cells.LastOrDefault(cell => cell.Text == "本")?.Span!.Value.End ?? 0;
}
