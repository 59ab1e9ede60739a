using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The last row of one page and the first of the next: two cells of labels and one of numbers, "|" between them, "_" for a blank one.</summary>
public sealed class BrokenRowTests
{
    [Theory]
    [InlineData("_|5.要求行政机关确认或|5", "_|重新出具已获取信息|_", "_|5.要求行政机关确认或重新出具已获取信息|5")]
    [InlineData("_|8.属于行政查询事项|_", "_|_|3", "_|8.属于行政查询事项|3")]
    [InlineData("_|3.其他|_", "(七)总计|_|89", "_|3.其他|_")]
    [InlineData("_|8.属于行政查询事项|_", "_|小计|27", "_|8.属于行政查询事项|_")]
    [InlineData("_|(二)部分公开(区分处理的,只计这一情形|_", "_|不计其他情形)|7", "_|(二)部分公开(区分处理的,只计这一情形不计其他情形)|7")]
    public void A_row_goes_on_on_the_next_page_where_the_words_there_are_the_rest_of_its_label(string foot, string head, string expected)
    {
        var above = Row(foot);

        BrokenRow.Mend(above, Row(head), [], [.. TableLabels.Of(FormSet.Official).Values]);

        string.Join("|", above.Select(cell => cell.Text.Length > 0 ? cell.Text : "_")).Should().Be(expected);
    }

    private static List<PlacedText> Row(string cells) =>
        [.. cells.Split('|').Select((text, column) => new PlacedText(new LatticeCell(0, column, 1, 1), column, column + 1, text.Replace("_", ""), false))];
}
