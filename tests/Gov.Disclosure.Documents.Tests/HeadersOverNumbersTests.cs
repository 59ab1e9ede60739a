using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Headers that a text breaks over lines and keeps above their numbers. "·" is a blank that keeps a word in its place.</summary>
public sealed class HeadersOverNumbersTests
{
    private static readonly IReadOnlyList<FormColumn> Columns = FormSet.Official.Of(TableKind.Requests).First().Rows[0].Columns;

    [Theory]
    [InlineData("自然人 商业企 科研机 社会公 法律服·················总计/······························其他/······业·····构·····益组织·务机构", true)]
    [InlineData("自然人 商业企 科研机 社会公 法律服·················其他/······························总计/······业·····构·····益组织·务机构", false)]
    [InlineData("自然人 科研机 商业企 社会公 法律服·················总计/······························其他/······构·····业·····益组织·务机构", false)]
    [InlineData("自然人 商业企 科研机 社会公 法律服 总计/其他/业 构 益组织 务机构", false)]
    [InlineData("自然人 商业企 科研机 社会公 法律服·················总计/······业·····构·····益组织·务机构", false)]
    [InlineData("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", false)]
    public void The_order_of_the_form_is_believed_where_lines_and_places_leave_no_other(string headers, bool expected) =>
        HeadersOverNumbers.AreInOrder(Columns, headers.Split('/').Select(Line), [Row(1, 7, 13, 19, 25, 31, 37), Row(1, 7, 13, 19, 25, 31, 37)]).Should().Be(expected);

    [Fact]
    public void Numbers_that_do_not_stand_below_each_other_say_nothing() =>
        HeadersOverNumbers.AreInOrder(Columns, [Line("自然人 商业企 科研机 社会公 法律服·················总计"), Line("······························其他"), Line("······业·····构·····益组织·务机构")],
            [Row(1, 7, 13, 19, 25, 31, 37), Row(2, 8, 14, 20, 26, 32, 38)]).Should().BeFalse();

    private static GridCell Line(string text) =>
        text.Replace('·', ' ') is var line && line.Length - line.TrimStart().Length is var indent ? new GridCell(line.Trim(), new SourcePosition { Column = indent + 1 }) : null!;

    private static PrintedRow Row(params int[] places) => new("", new GridCell("", new SourcePosition()), [.. places.Select(place => new GridCell("1", new SourcePosition { Column = place }))], []);
}
