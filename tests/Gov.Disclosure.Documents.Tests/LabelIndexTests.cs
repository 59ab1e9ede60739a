using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>A label is found through small slips of the pen, and only where it is certain which one is meant.</summary>
public sealed class LabelIndexTests
{
    private static readonly LabelIndex<string> Index = new(
        new[] { "其他", "总计", "属于国家秘密", "属于行政查询事项", "属于行政执法案卷", "保护第三方合法权益", "重复申请", "重新申请" }.Select(label => (label, label)));

    [Theory]
    [InlineData("其他", "其他")]
    [InlineData("3.其 他", "其他")]
    [InlineData("3.其它", "其他")]
    [InlineData("其地", null)]
    [InlineData("其他的", null)]
    [InlineData("属于国家机密", "属于国家秘密")]
    [InlineData("属国家秘密", "属于国家秘密")]
    [InlineData("属于国家的秘密", "属于国家秘密")]
    [InlineData("属于国有机密", null)]
    [InlineData("保护第三人合法权力", "保护第三方合法权益")]
    [InlineData("保护他三人合法权力", null)]
    [InlineData("属于行政查询案卷", null)]
    [InlineData("属于行政查法案项", null)]
    [InlineData("重申申请", null)]
    [InlineData("重复申诉", "重复申请")]
    [InlineData("", null)]
    [InlineData("(六)", null)]
    public void A_label_is_found_with_one_slip_in_four_characters_where_no_other_is_as_near(string printed, string? official) =>
        (Index.TryFind(printed, out var found) ? found : null).Should().Be(official);

    [Theory]
    [InlineData("(三) 属于国家秘密", "属于国家秘密")]
    [InlineData("属于国家机密", null)]
    public void Exact_means_without_any_slip(string printed, string? official) =>
        (Index.TryFindExactly(printed, out var found) ? found : null).Should().Be(official);

    [Theory]
    [InlineData("执法案卷", "属于行政执法案卷")]
    [InlineData("重复", "重复申请")]
    [InlineData("属于行政", null)]
    [InlineData("申请", null)]
    [InlineData("案卷", null)]
    [InlineData("计", null)]
    public void Half_of_a_label_is_enough_where_it_is_asked_for_and_no_other_begins_or_ends_so(string printed, string? official) =>
        (Index.TryFindShortened(printed, out var found) ? found : null).Should().Be(official);

    [Fact]
    public void Two_labels_of_one_thing_do_not_compete()
    {
        var index = new LabelIndex<string>([("重复申请", "one"), ("重新申请", "one")]);

        index.TryFind("重申申请", out var found).Should().BeTrue();
        found.Should().Be("one");
    }
}
