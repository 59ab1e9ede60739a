using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Table four in small: the cells that were read, row by row of the form, and the rules of what is noted; nothing at all where the table is not found.</summary>
public sealed class RowsSideBySideTests
{
    private const string Columns = "结果维持,结果纠正,其他结果,尚未审结,总计";
    private const string Headers = "行政复议*5,未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + "," + Columns;
    private const string Blanks = "_,_,_,_,_,_,_,_,_,_,_,_,_,_,_";
    private const string Numbers = "21,2,3,4,5,6,7,8,9,10,11,12,13,14,15";
    private const string Others = "20,3,2,5,4,7,6,9,8,11,10,13,12,15,14";
    private const string None = "_ _ _ _ _ | _ _ _ _ _ | _ _ _ _ _";
    private const string All = "21 2 3 4 5 | 6 7 8 9 10 | 11 12 13 14 15";

    private static readonly TableLabels Labels = TableLabels.Of(FormSet.Official)[TableKind.ReviewAndLitigation];
    private static readonly TableForm Form = Labels.Forms[0];

    [Theory]
    [InlineData(Headers + " / " + Numbers, All)]
    [InlineData(Headers + " / " + Blanks + " / " + Numbers, All)]
    [InlineData(Headers + " / 1,2,若干,4,5,6,7,8,9,10,11,12,13,14,15", "1 2 _ 4 5 | 6 7 8 9 10 | 11 12 13 14 15 GD032")]
    [InlineData(Headers + " / 1,2,3,4,5,6,7,甲,乙,丙,丁,戊,己,庚,辛", None + " GD034 GD034 GD034")]
    [InlineData(Headers + " / 1,2,3,4,5,6,7,8,9,10,11,12,13,14", None + " GD034 GD034 GD034")]
    [InlineData(Headers + " / 1,2,3,4,5,6,7,8,9,10,11,12,13,14 / 21,22", None + " GD034 GD034 GD034")]
    [InlineData(Headers + " / 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15", None + " GD034 GD034 GD034")]
    [InlineData(Headers + " / " + Blanks, None)]
    [InlineData(Headers, "")]
    [InlineData("行政复议*5,未经复议直接起诉*10 / " + Columns + "," + Columns + "," + Columns + " / 15,14,13,12,11,10,9,8,7,6,5,4,3,2,1", None + " GD034 GD034 GD034")]
    [InlineData(Headers + " / " + Numbers + " / " + Headers, None + " GD034 GD034 GD034")]
    [InlineData("行政复议*5,未经复议直接起诉*5 / " + Columns + "," + Columns + " / 1,2,3,4,5,6,7,8,9,10", "")]
    [InlineData("行政复议*5 / " + Columns + " / _,_,_,_,_", "")]
    [InlineData("项目," + Columns + " / 行政复议,1,2,3,4,10 / 未经复议直接起诉,5,6,7,8,26 / 复议后起诉,9,1,2,3,15 / 合计,15,9,12,15,51", "")]
    public void The_line_of_numbers_is_the_one_below_all_headers(string table, string expected)
    {
        Read(isInOwnSection: false, SmallTable.Lay(table)).Should().Be(expected);
        Read(isInOwnSection: false, SmallTable.LayAsText(table.Replace("*5", ",_,_,_,_"))).Should().Be(expected);
    }

    [Theory]
    [InlineData("结果维持,结果纠正,其他结果,尚未审结,总计", "1 2 3 4 10 | 5 6 7 8 26 | 9 1 2 3 15")]
    [InlineData("总计,结果维持,结果纠正,其他结果,尚未审结", None + " GD034 GD034 GD034")]
    [InlineData("项目 结果维持 结果纠正 其他结果 尚未审结 总计", "1 2 3 4 10 | 5 6 7 8 26 | 9 1 2 3 15")]
    [InlineData("项目 总计 结果维持 结果纠正 其他结果 尚未审结", None + " GD034 GD034 GD034")]
    public void In_a_text_one_line_of_headers_stands_above_the_numbers_of_several_rows(string headers, string expected) => Read(
        isInOwnSection: true,
        SmallTable.LayAsStream($"{headers},行政复议,1,2,3,4,10,未经复议直接起诉,5,6,7,8,26,复议后起诉,9,1,2,3,15", keepsBlanks: false)).Should().Be(expected);

    [Theory]
    [InlineData("行政复议*5,未经复议直接起诉*5,复议后起诉*5", "1 2 3 4 10 | 5 6 7 8 26 | 9 1 2 3 15")]
    [InlineData("未经复议直接起诉*5,复议后起诉*5,行政复议*5", None + " GD034 GD034 GD034")]
    public void Headers_in_a_grid_of_their_own_stand_over_the_numbers_of_the_next(string groups, string expected) => Read(
        isInOwnSection: true, SmallTable.Lay(groups), SmallTable.Lay($"{Columns},{Columns},{Columns}"), SmallTable.Lay("1,2,3,4,10,5,6,7,8,26,9,1,2,3,15")).Should().Be(expected);

    [Fact]
    public void A_blank_line_may_be_one_blank_cell_where_the_file_says_what_it_covers()
    {
        Read(isInOwnSection: false, SmallTable.Lay(Headers + " / _*15")).Should().Be(None);
        Read(isInOwnSection: false, SmallTable.LayAsText(Headers.Replace("*5", "") + " / _,_")).Should().BeEmpty();
    }

    [Fact]
    public void Of_two_lines_that_are_doubtful_the_first_is_kept() =>
        NumberLines.Find([SmallTable.Lay(Headers + " / 1,2,3 / 21,22")], Form, Labels, isInOwnSection: false)
            .Should().ContainSingle().Which.Line.Row.Cells[0].Text.Should().Be("1");

    [Theory]
    [InlineData("年度*1*2,行政复议*5,未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + "," + Columns + " / 2024年," + Numbers, All)]
    [InlineData("项目*1*2,行政复议*5,未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + "," + Columns + " / 数量,_,2,3,4,5,6,7,8,9,10,11,12,13,14,15", "_ 2 3 4 5 | 6 7 8 9 10 | 11 12 13 14 15")]
    [InlineData("行政复议*5,未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + "," + Columns + " / 数量," + Numbers, None + " GD034 GD034 GD034")]
    [InlineData("年度*1*2,行政复议*5,未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + "," + Columns + " / 2024年,1,2,3,4,5,6,7,8,9,10,11,12,13,14", None + " GD034 GD034 GD034")]
    public void A_word_before_the_numbers_under_a_header_of_its_own_is_the_label_of_their_row(string table, string expected) =>
        Read(isInOwnSection: false, SmallTable.Lay(table)).Should().Be(expected);

    [Theory]
    [InlineData(Numbers, All)]
    [InlineData("1,2,若干,4,5,6,7,8,9,10,11,12,13,14,15", "")]
    [InlineData("1,2,3,4,5,6,7,8,9,10,11,12,13,14", "")]
    [InlineData("9 / " + Numbers, All)]
    public void Without_headers_fifteen_numbers_are_the_table_in_its_own_section_alone(string table, string expected)
    {
        Read(isInOwnSection: true, SmallTable.Lay(table)).Should().Be(expected);
        Read(isInOwnSection: true, SmallTable.LayAsText(table)).Should().Be(expected);
        Read(isInOwnSection: false, SmallTable.Lay(table)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("行政复议,行政复议,未经复议直接起诉,未经复议直接起诉,复议后起诉,复议后起诉 / " + Numbers, All)]
    [InlineData("行政复议 / 行政复议,未经复议直接起诉,复议后起诉 / " + Numbers, All)]
    [InlineData("复议后起诉,行政复议,未经复议直接起诉 / " + Numbers, None + " GD034 GD034 GD034")]
    [InlineData("_,_,_,行政复议,_,行政诉讼 / 未经复议直接起诉,_,_,_,复议后起诉 / " + Numbers, None + " GD034 GD034 GD034")]
    [InlineData("行政复议,未经复议直接起诉,复议后起诉 / _,0,0,0,0,0,0,0,0,0,0,0,0,0,0,_", "_ 0 0 0 0 | 0 0 0 0 0 | 0 0 0 0 _ GD034 GD034")]
    public void In_a_text_the_names_of_the_rows_stand_in_their_order_above_the_numbers(string table, string expected) =>
        Read(isInOwnSection: false, SmallTable.LayAsText(table)).Should().Be(expected);

    [Theory]
    [InlineData("行政复议,_*4,未经复议直接起诉,_*4,复议后起诉,_*4 / " + Columns + "," + Columns + "," + Columns, All)]
    [InlineData("行政复议,_*4,未经复议直接起诉,_*4,复议后起诉,_*4 / " + Columns + "," + Columns + ",结果维持,_,其他结果,尚未审结,总计", All)]
    [InlineData("行政复议*5,复议后起诉*5,未经复议直接起诉*5 / " + Columns + "," + Columns + "," + Columns, None + " GD034 GD034 GD034")]
    [InlineData("行政复议*5,未经复议直接起诉*5,复议后起诉*5", All)]
    [InlineData("行政复议：总计,行政复议-结果维持,行政复议结果纠正,行政复议/其他结果,行政复议·尚未审结,行政诉讼未经复议直接起诉：总计,行政诉讼未经复议直接起诉：结果维持,行政诉讼未经复议直接起诉：结果纠正,行政诉讼未经复议直接起诉：其他结果,未经复议直接起诉-尚未审结,"
        + "复议后起诉-总计,复议后起诉-结果维持,复议后起诉-结果纠正,复议后起诉-其他结果,行政诉讼复议后起诉：尚未审结", "2 3 4 5 21 | 7 8 9 10 6 | 12 13 14 15 11")]
    [InlineData("行政复议*5,行政诉讼*10 / 未经复议直接起诉*5,结果维持*1*2,结果纠正*1*2,其他结果*1*2,尚未审结*1*2,总计*1*2,复议后起诉*5 / " + Columns + "," + Columns, None + " GD034 GD034 GD034")]
    [InlineData("行政复议*5,未经复议直接起诉*5,复议后起诉*5 / 甲,乙,丙,丁,戊,甲,乙,丙,丁,戊,甲,乙,丙,丁,戊", None + " GD034 GD034 GD034")]
    public void A_number_stands_under_the_name_of_its_row_or_in_its_turn(string headers, string expected) =>
        Read(isInOwnSection: false, SmallTable.Lay(headers + " / " + Numbers)).Should().Be(expected);

    [Theory]
    [InlineData("24,9,7,8,1,25,5,/,_,2,7,16,13,3,7,_", None + " GD034 GD034 GD034")]
    [InlineData("18,16,9,/,43,4,/,14,2,13,29,12,15,18,1,_", "18 16 9 / 43 | _ _ _ _ _ | _ _ _ _ _ GD034 GD034")]
    public void Cells_that_a_column_more_may_have_moved_are_not_read_where_their_sums_fit_one_place_further(string numbers, string expected) =>
        Read(isInOwnSection: false, SmallTable.LayAsText($"_,行政复议,行政诉讼 / {Columns},未经复议直接起诉,复议后起诉 / {Columns},{Columns} / {numbers}")).Should().Be(expected);

    [Theory]
    [InlineData("1,2,3,4,10,6,7,8,9,30,12,50,13,14,11", "1 2 3 4 10 | 6 7 8 9 30 | 11 12 13 14 50")]
    [InlineData("1,2,3,4,10 6,7,8,9,30,12,50,13,14,11,_", "1 2 3 4 _ | _ _ _ _ _ | _ _ _ _ _ GD034 GD034 GD034")]
    public void Two_numbers_in_one_cell_have_moved_those_behind_them_in_whatever_order_the_columns_stand(string numbers, string expected) =>
        Read(isInOwnSection: false, SmallTable.Lay(
            $"行政复议*5,未经复议直接起诉*5,复议后起诉*5 / {Columns},{Columns},结果纠正,总计,其他结果,尚未审结,结果维持 / {numbers}")).Should().Be(expected);

    [Theory]
    [InlineData("行政复议*5 / " + Columns + " / 21,2,3,4,5 / 未经复议直接起诉*5 / " + Columns + " / 6,7,8,9,10 / 复议后起诉*5 / " + Columns + " / 11,12,13,14,15", All)]
    [InlineData("行政复议*5 / " + Columns + " / 21,2,3,4,5 / 行政诉讼*10 / 未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + " / 6,7,8,9,10,11,12,13,14,15", All)]
    [InlineData("行政复议*5 / " + Columns + " / 21,2,3,4,5 / 复议后起诉*5 / " + Columns + " / 11,12,13,14,15", "")]
    [InlineData("行政复议*5 / " + Columns + " / 1,2,3,4,5", "")]
    [InlineData("行政复议*5 / " + Columns + " / 21,2,3,4,5 / 6,7,8,9,10 / 未经复议直接起诉*5 / 6,7,8,9,10 / 复议后起诉*5 / " + Columns + " / 11,12,13,14,15", "")]
    public void A_table_printed_as_several_is_read_where_they_hold_all_rows(string table, string expected) => Read(isInOwnSection: false, SmallTable.Lay(table)).Should().Be(expected);

    [Theory]
    [InlineData(Columns + " / 21,2,3,4,5")]
    [InlineData("结果维持*2,结果纠正,其他结果,尚未审结,总计 / 21*2,2,3,4,5")]
    public void The_name_of_a_row_may_stand_above_its_table(string first) => Read(
        isInOwnSection: false,
        new Paragraph("行政复议", new SourcePosition()),
        SmallTable.Lay(first),
        new Paragraph("未经复议直接起诉", new SourcePosition()),
        SmallTable.Lay(Columns + " / 6,7,8,9,10"),
        new Paragraph("复议后起诉", new SourcePosition()),
        SmallTable.Lay(Columns + " / 11,12,13,14,15")).Should().Be(All);

    [Fact]
    public void A_paragraph_between_takes_the_name_above_it_away() => Read(
        isInOwnSection: false,
        SmallTable.Lay("行政复议*5,未经复议直接起诉*5 / " + Columns + "," + Columns + " / 1,2,3,4,5,6,7,8,9,10"),
        new Paragraph("复议后起诉", new SourcePosition()),
        new Paragraph("单位:件", new SourcePosition()),
        SmallTable.Lay(Columns + " / 11,12,13,14,15")).Should().BeEmpty();

    [Theory]
    [InlineData("行政复议,未经复议直接起诉,复议后起诉," + Numbers, All)]
    [InlineData("9,行政复议,未经复议直接起诉,复议后起诉," + Numbers, All)]
    [InlineData("行政复议,21,2,3,4,5,未经复议直接起诉,6,7,8,9,10,复议后起诉,11,12,13,14,15", All)]
    [InlineData("行政复议,1,2,3,4,未经复议直接起诉,6,7,8,9,10,复议后起诉,11,12,13,14,15", "_ _ _ _ _ | 6 7 8 9 10 | 11 12 13 14 15 GD034")]
    [InlineData("行政复议,未经复议直接起诉,复议后起诉,1,_,3,4,5,6,7,8,9,10,11,12,13,14,15", "1 _ 3 4 5 | 6 7 8 9 10 | 11 12 13 14 15")]
    [InlineData("行政复议,未经复议直接起诉,复议后起诉,_,_,1,2,3,4,5,6,7,8,9,10,11,12,13 14,15", "_ _ _ _ _ | _ _ _ _ _ | _ _ _ _ 15 GD034 GD034 GD034")]
    public void In_a_stream_stretches_of_numbers_stand_between_the_names(string cells, string expected) =>
        Read(isInOwnSection: false, SmallTable.LayAsStream(cells, keepsBlanks: true)).Should().Be(expected);

    [Theory]
    [InlineData("2023年," + Others + " / 2024年," + Numbers, All)]
    [InlineData("本年," + Numbers + " / 上年," + Others, All)]
    [InlineData("2022年," + Others + " / 2023年," + Numbers, None + " GD034 GD034 GD034")]
    [InlineData("甲," + Others + " / 乙," + Numbers, None + " GD036 GD036 GD036")]
    [InlineData("2024年," + Numbers + " / 占比,1%,2%,3%,4%,5%,6%,7%,8%,9%,10%,11%,12%,13%,14%,15%", All)]
    [InlineData("2024年," + Numbers, All)]
    [InlineData("2023年," + Numbers, None + " GD034 GD034 GD034")]
    [InlineData("上年," + Others + " / 本年,1,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A", None + " GD034 GD034 GD034")]
    public void Of_several_lines_that_of_the_year_of_the_report_is_read_and_shares_are_none(string lines, string expected) => Read(
        isInOwnSection: true,
        SmallTable.Lay("_*1*2," + Headers + " / " + lines)).Should().Be(expected);

    [Fact]
    public void Headers_that_have_lost_their_numbers_leave_open_whose_those_of_the_other_table_are()
    {
        const string Doubted = None + " GD034 GD034 GD034";
        var table = SmallTable.Lay(Headers + " / " + Numbers);
        var lost = SmallTable.Lay("行政复议*5,行政诉讼*10 / " + Columns);
        Read(isInOwnSection: true, lost, table).Should().Be(Doubted);
        Read(isInOwnSection: true, table, lost).Should().Be(Doubted);
        Read(isInOwnSection: true, table, new Paragraph("结果维持 结果纠正 其他结果", new SourcePosition())).Should().Be(Doubted);
        Read(isInOwnSection: true, SmallTable.Lay(Headers), SmallTable.Lay(Numbers)).Should().Be(All);
    }

    [Fact]
    public void Of_a_line_with_a_cell_too_many_each_way_to_leave_out_a_blank_one_is_asked_for_slips() => Read(
        isInOwnSection: false,
        SmallTable.LayAsText("行政复议,未经复议直接起诉,复议后起诉 / 8,8,_,0,2,10,1,2,3,4,10,2,2,2,2,_"))
        .Should().Be("_ _ _ _ _ | _ _ _ _ _ | _ 2 2 2 _ GD034 GD034 GD034");

    [Theory]
    [InlineData("20,3,0,0,23", "_ _ _ _ _ GD034")]
    [InlineData("20,3,0,0,9", "1014 / 1010 20 24")]
    public void Where_the_other_lines_add_up_two_numbers_that_one_cut_in_two_explains_are_not_read(string other, string expected) => Read(
        isInOwnSection: false,
        SmallTable.LayAsText($"行政复议 / {Columns} / {other} / 未经复议直接起诉 / {Columns} / {other} / 复议后起诉 / {Columns} / 1014,/,1010,20,24"))
        .Should().EndWith("| " + expected);

    [Theory]
    [InlineData("维持,纠正,其他,未审结,合计", All)]
    [InlineData("维持,纠正,结果,未审结,合计", None + " GD034 GD034 GD034")]
    public void Headers_shortened_to_what_no_other_has_are_known(string columns, string expected) => Read(
        isInOwnSection: false,
        SmallTable.Lay($"行政复议*5,直接起诉*5,复议后起诉*5 / {columns},{columns},{columns} / {Numbers}")).Should().Be(expected);

    [Fact]
    public void A_template_left_blank_says_nothing_against_the_table_filled_in_below() =>
        Read(isInOwnSection: true, SmallTable.Lay(Headers + " / " + Blanks), SmallTable.Lay(Headers + " / " + Numbers)).Should().Be(All);

    [Fact]
    public void A_cell_that_the_file_does_not_have_is_not_blank_though_another_column_is_the_last_of_the_form()
    {
        var table = SmallTable.Lay($"行政复议*5,未经复议直接起诉*5,复议后起诉*5 / {Columns},{Columns},总计,结果维持,结果纠正,其他结果,尚未审结 / 1,2,3,4,10,5,6,7,8,26,3,1,1,1,_");
        GridRow[] rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { IsFilling = cell.IsBlank })] })];

        Read(isInOwnSection: true, new Grid(rows)).Should().Be("1 2 3 4 10 | 5 6 7 8 26 | 1 1 1 _ 3 GD034");
    }

    private static string Read(bool isInOwnSection, params Block[] blocks)
    {
        var lines = NumberLines.Find(blocks, Form, Labels, isInOwnSection, year: 2024);
        if (lines.Count == 0)
        {
            return "";
        }

        var reading = new TableReading(Form, [], "file");
        RowsSideBySide.Read(lines, reading);
        return string.Join(
            " ",
            reading.Diagnostics.Select(finding => finding.RuleId).Prepend(string.Join(" | ", Form.Rows.Select(row => string.Join(" ", reading.CellsOf(row).Select(cell => reading.Table[cell].IsBlank ? "_" : $"{reading.Table[cell]}"))))));
    }
}
