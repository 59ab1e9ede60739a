using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Tests.Forms;

/// <summary>The item numbers by which officials name rows.</summary>
public sealed class LabelOrdinalTests
{
    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "一")]
    [InlineData("(七)总计", "(七)")]
    [InlineData("\uFF08七\uFF09总计", "\uFF08七\uFF09")]
    [InlineData("(十二)其他", "(十二)")]
    [InlineData("8.属于行政查询事项", "8")]
    [InlineData("10.其他", "10")]
    [InlineData("8\uFF0E属于行政查询事项", "8")]
    [InlineData("规章", "")]
    [InlineData("一", "")]
    [InlineData("2021", "")]
    [InlineData("三安全一稳定", "")]
    [InlineData("(区分处理的)", "")]
    [InlineData("(一", "")]
    [InlineData("一)", "")]
    [InlineData("", "")]
    public void The_item_number_of_a_label_is_what_stands_before_its_mark(string label, string ordinal) =>
        LabelOrdinal.Of(label).Should().Be(ordinal);

    [Fact]
    public void A_row_is_named_by_the_item_numbers_of_its_groups_and_its_own() =>
        RequestsTable.Form2021.Rows.Select(row => row.ShortLabel).Should().Equal(
            "一", "二", "三(一)", "三(二)",
            "三(三)1", "三(三)2", "三(三)3", "三(三)4", "三(三)5", "三(三)6", "三(三)7", "三(三)8",
            "三(四)1", "三(四)2", "三(四)3",
            "三(五)1", "三(五)2", "三(五)3", "三(五)4", "三(五)5",
            "三(六)1", "三(六)2", "三(六)3",
            "三(七)", "四");

    [Fact]
    public void A_row_without_item_number_is_named_by_its_label() =>
        ProactiveDisclosureTable.Form2021.Rows[0].ShortLabel.Should().Be("规章");
}
