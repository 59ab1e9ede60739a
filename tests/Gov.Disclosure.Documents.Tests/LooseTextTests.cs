using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Lines of a table that has lost its separators.</summary>
public sealed class LooseTextTests
{
    private static readonly TableLabels Documents = TableLabels.Of(FormSet.Official)[TableKind.ProactiveDisclosure];
    private static readonly TableLabels Requests = TableLabels.Of(FormSet.Official)[TableKind.Requests];
    private static readonly TableLabels Cases = TableLabels.Of(FormSet.Official)[TableKind.ReviewAndLitigation];

    [Theory]
    [InlineData("规章 1 2 3", "规章|1|2|3")]
    [InlineData("其余 1 /", "其余|1|/")]
    [InlineData("规章 5", "规章|5")]
    [InlineData("全年 5", "全年 5")]
    [InlineData("其余各项 共计 5", "其余各项 共计 5")]
    [InlineData(" 规章 ", " 规章 ")]
    [InlineData("1 2", "1|2")]
    [InlineData(" 5", "5")]
    public void A_line_is_one_cell_or_a_label_and_the_numbers_behind_it(string line, string cells)
    {
        var stream = LooseText.Of([Line(line)], Documents);

        string.Join("|", stream.Cells.Select(cell => cell.Text)).Should().Be(cells);
        stream.KeepsBlanks.Should().BeFalse();
    }

    [Theory]
    [InlineData("本年 无法 2.没有现成信息需要另行制作 1 2", "2.没有现成信息需要另行制作|1|2")]
    [InlineData("处理 缴纳费用、行政机关不再处理其 1 2", "缴纳费用、行政机关不再处理其|1|2")]
    [InlineData("其他 2.申请人逾期未按收费通知要求", "2.申请人逾期未按收费通知要求")]
    [InlineData("(三)  1 2", "(三)|1|2")]
    [InlineData("全镇 2.重复申请 1 2", "全镇 2.重复申请|1|2")]
    [InlineData("2.重复申请 2.重复申请 1 2", "2.重复申请|1|2")]
    public void Pieces_of_the_label_of_a_group_beside_a_row_are_no_part_of_its_label(string line, string cells) =>
        string.Join("|", LooseText.Of([Line(line)], Requests).Cells.Select(cell => cell.Text)).Should().Be(cells);

    [Fact]
    public void A_number_stands_where_its_digits_begin() =>
        LooseText.Of([Line("规章 1  23")], Documents).Cells.Select(cell => (cell.Position.Line, cell.Position.Column)).Should().Equal((7, 10), (7, 13), (7, 16));

    [Theory]
    [InlineData("结果维持 3 4", true)]
    [InlineData("3 4", true)]
    [InlineData("结果维持 结果纠正", true)]
    [InlineData("维持 纠正 审结", true)]
    [InlineData("维持 纠正", false)]
    [InlineData("维持 纠正 审结 如下", false)]
    [InlineData("结果维持 如下", false)]
    [InlineData("若干如下 3 4", false)]
    public void A_line_of_a_table_has_nothing_but_labels_and_numbers_or_at_least_three_pieces_of_labels(string line, bool isTable) =>
        LooseText.IsTable(Line(line), Cases).Should().Be(isTable);

    private static Paragraph Line(string text) => new(text, new SourcePosition { Line = 7, Column = 10 });
}
