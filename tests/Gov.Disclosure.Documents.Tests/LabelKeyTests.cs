using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

public sealed class LabelKeyTests
{
    [Theory]
    [InlineData("4.保护第三方合法权益", "４．保护第三方合法权益")]
    [InlineData("(三)不予公开", "（三） 不予公开")]
    [InlineData("规章", "规 章")]
    [InlineData("规章", "规章（设区的市、自治州人民政府应提供相关数据）")]
    [InlineData("危及“三安全一稳定”", "3.危及\"三安全一稳定\"")]
    [InlineData("行政规范性文件", "行政規範性檔案")]
    [InlineData("一、本年新收政府信息公开申请数量", "一、本年新收政府信息公開申請數量")]
    [InlineData("行政强制", "⾏政强制")]
    [InlineData("总计", "合計")]
    [InlineData("本年新收政府信息公开申请数量", "  # 一 、本年新收政府信息公开申请数量")]
    [InlineData("本年新收政府信息公开申请数量", "1本年新收政府信息公开申请数量")]
    [InlineData("本年新收政府信息公开申请数量", "10 . 本年新收政府信息公开申请数量")]
    [InlineData("规章", "0规章")]
    [InlineData("规章", "9规章")]
    [InlineData("其他", "）其他（含[补正]的）")]
    [InlineData("其他", "其〔见说明〕他【注】")]
    [InlineData("其他", "其[注]他")]
    [InlineData("本年收费金额(单位:万元)", "本年收费金额（单位：万元）")]
    public void Labels_that_differ_in_print_alone_are_the_same(string official, string printed) =>
        LabelKey.Of(printed).Should().Be(LabelKey.Of(official));

    [Theory]
    [InlineData("一般公共预算", "般公共预算")]
    [InlineData("三类内部事务信息", "类内部事务信息")]
    [InlineData("规章", "规章制度")]
    [InlineData("2", "3")]
    [InlineData("其他(一)(二)的", "其他")]
    public void Labels_that_differ_in_words_are_not_the_same(string one, string other) => LabelKey.Of(one).Should().NotBe(LabelKey.Of(other));

    [Fact]
    public void No_two_rows_of_a_form_have_the_same_key_except_where_the_form_repeats_a_label()
    {
        foreach (var form in FormSet.Official.Forms)
        {
            form.Rows.Select(row => LabelKey.Of(row.Label)).Should().OnlyHaveUniqueItems();
        }
    }
}
