using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>What is taken for template text and for a claim to a year, and what is not.</summary>
public sealed class TextClaimTests
{
    [Theory]
    [InlineData("XX年,本局", "XX年")]
    [InlineData("全年受理20XX年", "20XX年")]
    [InlineData("共 ×× 件", null)]
    [InlineData("共××件", "××件")]
    [InlineData("××××年度", "××××年")]
    [InlineData("×××××年", null)]
    [InlineData("×年级", null)]
    [InlineData("BOXX件", null)]
    [InlineData("申请人张××、李XX", null)]
    [InlineData("××局", null)]
    [InlineData("一、编写说明", null)]
    [InlineData("(编写说明)", "编写说明")]
    [InlineData("编写说明：", "编写说明")]
    [InlineData("<机关全称>政府信息公开", "机关全称")]
    [InlineData("", null)]
    public void Template_text_is_found_and_quoted(string text, string? expected)
    {
        var found = TemplateText.TryFind(text, out var start, out var length);

        (found ? text.Substring(start, length) : null).Should().Be(expected);
    }

    [Theory]
    [InlineData("统计期限自2020年1月1日起至2020年12月31日止", 2020)]
    [InlineData("统计期限 2020 年 1 月 1 日至 12 月 31 日", 2020)]
    [InlineData("统计期限为２０２０年１月１日到２０２０年１２月３１日", 2020)]
    [InlineData("2020年1月1日至2021年12月31日", null)]
    [InlineData("自2020年1月1日起施行", null)]
    [InlineData("2020年,本局", 2020)]
    [InlineData("  2020 年，本局", 2020)]
    [InlineData("二〇二〇年，本局", 2020)]
    [InlineData("二零二零年1月1日至12月31日", 2020)]
    [InlineData("2020年以来", null)]
    [InlineData("截至2020年,本局", null)]
    [InlineData("12020年,", null)]
    [InlineData("年", null)]
    [InlineData("", null)]
    public void A_text_claims_a_year_in_two_ways_only(string text, int? expected) =>
        (ClaimedYear.TryFind(text, out var year) ? year : (int?)null).Should().Be(expected);

    [Theory]
    [InlineData("〔2021〕30号", true)]
    [InlineData("二○二一年", true)]
    [InlineData("２０２１", true)]
    [InlineData("202", false)]
    [InlineData("2020年1月", false)]
    public void A_year_is_mentioned_in_figures_or_in_Chinese(string text, bool expected) =>
        YearMention.Has(text, 2021).Should().Be(expected);
}
