using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables of pages without drawn lines: each case is text with the place it is printed at, in characters of ten points from the left and in points from the top.</summary>
public sealed class LooseTableTests
{
    // Numbers stand at the height of the middle of a label of two lines; the last of them is broken as well, so that its first digits stand beside the first line.
    private static readonly (string Text, double Left, double Top)[] BrokenLabel =
    [
        ("（一）予以公开", 4, 0), ("7", 34, 0), ("0", 38, 0), ("0", 42, 0), ("0", 46, 0), ("0", 50, 0), ("0", 54, 0), ("7", 58, 0),
        ("（二）部分公开（区分处理的，只计这一情形，", 4, 20), ("106", 58, 20),
        ("0", 34, 27), ("1060", 37, 27), ("0", 42, 27), ("0", 46, 27), ("0", 50, 27), ("9", 54, 27),
        ("不计其他情形）", 4, 34), ("9", 58, 34),
    ];

    [Fact]
    public void A_broken_label_belongs_to_the_row_at_its_middle_and_never_to_the_first_digits_of_a_broken_number() =>
        Rows(BrokenLabel).Should().Equal(
            "（一）予以公开|7|0|0|0|0|0|7",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）|0|1060|0|0|0|9|106⏎9");

    [Fact]
    public void A_running_number_before_a_broken_label_is_no_number_of_the_row() =>
        Rows([.. BrokenLabel, ("3", 1, 0), ("4", 1, 27)]).Should().Equal(
            "3|（一）予以公开|7|0|0|0|0|0|7",
            "4|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|0|1060|0|0|0|9|106⏎9");

    [Fact]
    public void A_line_of_as_many_numbers_as_the_row_above_makes_its_numbers_doubtful_and_stays_a_row_without_a_label() =>
        Rows([
            ("（一）予以公开", 4, 0), ("7", 34, 0), ("1", 42, 0), ("8", 50, 0),
            ("2", 34, 12), ("3", 42, 12), ("5", 50, 12),
            ("（二）部分公开", 4, 36), ("4", 34, 36), ("0", 42, 36), ("4", 50, 36),
        ]).Should().Equal("（一）予以公开|7⏎2|1⏎3|8⏎5", "2|3|5", "（二）部分公开|4|0|4");

    [Fact]
    public void A_line_of_fewer_numbers_is_the_rest_of_those_above() =>
        Rows([
            ("（一）予以公开", 4, 0), ("7", 34, 0), ("1", 42, 0), ("8", 50, 0),
            ("5", 50, 12),
            ("（二）部分公开", 4, 36), ("4", 34, 36), ("0", 42, 36), ("4", 50, 36),
        ]).Should().Equal("（一）予以公开|7|1|8⏎5", "（二）部分公开|4|0|4");

    [Fact]
    public void The_first_digits_of_a_number_stand_above_the_first_row_of_a_page() =>
        Rows([("40", 58, 0), ("属于四类过程性信息", 4, 7), ("80", 34, 7), ("0", 42, 7), ("0", 50, 7), ("27", 58, 14)])
            .Should().Equal("属于四类过程性信息|80|0|0|40⏎27");

    [Fact]
    public void The_number_of_a_row_without_a_label_is_none_of_a_cell_that_is_blank_in_the_row_beside_it() =>
        Rows([
            ("（一）予以公开", 4, 0), ("7", 34, 0), ("8", 50, 0),
            ("2", 34, 12), ("3", 42, 12), ("5", 50, 12),
            ("（二）部分公开", 4, 36), ("4", 34, 36), ("0", 42, 36), ("4", 50, 36),
        ]).Should().Equal("（一）予以公开|7⏎2|3↔|8⏎5", "2|3|5", "（二）部分公开|4|0|4");

    [Theory]
    [InlineData("商业企 科研机 社会公 法律服 其他 . 总计", "业 构 益组织 务机构 . 人", "商业企业|科研机构|社会公益组织|法律服务机构|其他|自然人|总计")]
    [InlineData("总计 商业企 科研机 社会公 . 其他 自然人", ". 业 构 益组织", "总计|商业企业|科研机构|社会公益组织|法律服务机构|其他|自然人")]
    [InlineData(". 商业企 科研机 社会公 法律服 其他 总计", "人 业 构 益组织 务机构", null)]
    [InlineData("总计 商业企业 科研机构 社会公 . 其他 自然人", ". . . 益组", "总计|商业企业|科研机构|其他|自然人")]
    [InlineData(". 商业企 科研机 社会公 . 其他 总计", "人 业 构 益组织", null)]
    public void Headers_that_are_not_all_put_together_say_where_they_stand_in_another_order(string above, string below, string? headers)
    {
        var lines = new[] { above, below, "1 2 3 4 5 6 21" }.SelectMany((line, i) => line.Split(' ')
            .Select((text, column) => (text, 34 + (6.0 * column), 12.0 * i))).Where(piece => piece.text != ".");

        Rows([.. lines, ("重复申请", 4, 24)]).Should().HaveElementAt(2, headers ?? "重复申请|1|2|3|4|5|6|21");
    }

    [Theory]
    [InlineData("商业企业 科研机构 社会公益组织 法律服务机构 其他 自然人 总计", "商业企业|科研机构|社会公益组织|法律服务机构|其他|自然人|总计")]
    [InlineData("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", null)]
    public void Whole_headers_at_different_heights_say_where_they_stand_where_rows_of_two_widths_leave_no_columns(string headers, string? turned)
    {
        var whole = headers.Split(' ').Select((text, column) => (text, 34 + (8.0 * column), text is "自然人" or "总计" ? 6.0 : 12.0));

        Rows([
            ("法人或其他组织", 50, 0), .. whole, ("重复申请", 4, 24), .. Numbers("1 2 3 4 5 6 21", 34, 8, 24), ("予以公开", 4, 48), .. Numbers("7 8 9 1 2 3 30", 40, 3, 48),
        ]).Should().HaveElementAt(2, turned ?? "重复申请|1|2|3|4|5|6|21");
    }

    private static IEnumerable<(string Text, double Left, double Top)> Numbers(string numbers, double left, double width, double top) =>
        numbers.Split(' ').Select((text, column) => (text, left + (width * column), top));

    private static IEnumerable<string> Rows(IEnumerable<(string Text, double Left, double Top)> texts)
    {
        var glyphs = texts.SelectMany(text => text.Text.Select((character, at) =>
        {
            var width = character < 0x80 ? 5 : 10;
            var left = (10 * text.Left) + (width * at);
            return new Glyph(character.ToString(), left, left + width, text.Top, 9);
        }));
        var (rows, _, _) = LooseTable.Find(GlyphLine.Of(glyphs), 0, [.. TableLabels.Of(FormSet.Official).Values], 1);
        return rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text.Replace('\n', '⏎'))));
    }
}
