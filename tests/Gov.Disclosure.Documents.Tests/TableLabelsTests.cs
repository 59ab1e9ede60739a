using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What a printed text is to a table: the label of a row, in full or shortened, a header, a group, a piece of one.</summary>
public sealed class TableLabelsTests
{
    private static readonly TableLabels Requests = TableLabels.Of(FormSet.Official)[TableKind.Requests];
    private static readonly TableLabels Cases = TableLabels.Of(FormSet.Official)[TableKind.ReviewAndLitigation];

    [Theory]
    [InlineData("(二)部分公开(区分处理的,只计这一情形)", "outcomes.partiallyGranted")]
    [InlineData("(一)(二)部分公开(区分处理的,只计这一情形)", null)]
    [InlineData("三、(一)予以公开", "outcomes.granted")]
    public void A_label_behind_the_item_number_of_another_may_be_that_of_either(string text, string? row) => Requests.Row(text).Should().Be(row);

    [Theory]
    [InlineData("申请人逾期未", "outcomes.otherHandling.feeUnpaid")]
    [InlineData("申请人逾期", null)]
    [InlineData("人逾期未按收费通知", "outcomes.otherHandling.feeUnpaid")]
    [InlineData("2.人逾期未按收费通知", "outcomes.otherHandling.feeUnpaid")]
    [InlineData("2.逾期未交费用", "outcomes.otherHandling.feeUnpaid")]
    [InlineData("2.逾期没交费用", null)]
    [InlineData("逾期未交费用", null)]
    [InlineData("3.逾期未交费用", null)]
    [InlineData("1.于国家秘密件", null)]
    [InlineData("国家秘密", "outcomes.refused.stateSecret")]
    [InlineData("涉及国家秘密", "outcomes.refused.stateSecret")]
    [InlineData("1.信访投诉举报类申请", "outcomes.notProcessed.petitionOrComplaint")]
    [InlineData("家秘密", null)]
    [InlineData("7.行政执法案卷", "outcomes.refused.enforcementFile")]
    [InlineData("4.第三方权益", "outcomes.refused.thirdPartyRights")]
    [InlineData("第三方权益", null)]
    [InlineData("本年新公开数量", null)]
    [InlineData("2.需另行制作", "outcomes.unableToProvide.requiresCreation")]
    [InlineData("需另行制作", null)]
    [InlineData("2.逾期未缴费", "outcomes.otherHandling.feeUnpaid")]
    [InlineData("逾期未缴费", null)]
    [InlineData("逾期不补正", "outcomes.otherHandling.correctionOverdue")]
    [InlineData("大量反复申请", "outcomes.notProcessed.excessive")]
    [InlineData("本年新收", "received")]
    [InlineData("政府信息公开申请数量", null)]
    [InlineData("公开申请", null)]
    public void A_shortened_label_names_the_only_row_whose_label_has_that_piece_or_its_characters(string text, string? row) => Requests.Row(text).Should().Be(row);

    [Theory]
    [InlineData("(三)不予公开1.属于国家秘密", "outcomes.refused.stateSecret")]
    [InlineData("三、本年度办理结果(一)予以公开", "outcomes.granted")]
    [InlineData("(三)不予公开", null)]
    [InlineData("（三）不予公开/①属于国家秘密", "outcomes.refused.stateSecret")]
    [InlineData("不予公开：国家秘密", "outcomes.refused.stateSecret")]
    [InlineData("其他处理：（1）申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "outcomes.otherHandling.correctionOverdue")]
    [InlineData("（六）其他处理（件）→3.其他（件）", "outcomes.otherHandling.other")]
    [InlineData("（四）无法提供-1.属于国家秘密", null)]
    [InlineData("（三）不予公开 1.属于国家秘密 2.其他法律行政法规禁止公开", null)]
    public void A_label_may_stand_behind_that_of_its_group(string text, string? row) => Requests.Row(text).Should().Be(row);

    [Theory]
    [InlineData("8.属于行政 查询事项", "outcomes.refused.administrativeInquiry")]
    [InlineData("8.属于行政查询事项 小计", null)]
    public void A_label_with_a_word_behind_it_that_is_none_of_its_own_names_no_row(string text, string? row) => Requests.Row(text).Should().Be(row);

    [Theory]
    [InlineData("(七)总计", true)]
    [InlineData("（7）总计", true)]
    [InlineData("七、总计", true)]
    [InlineData("(六)总计", false)]
    [InlineData("总计", false)]
    public void An_item_number_is_the_same_in_every_style(string text, bool expected) => Requests.HasItemNumber(text, "outcomes.total").Should().Be(expected);

    [Theory]
    [InlineData("行政诉讼(复议后起诉)", "litigationAfterReview")]
    [InlineData("行政诉讼（未经复议直接起诉）", "directLitigation")]
    [InlineData("行政诉讼(其余)", null)]
    [InlineData("行政诉讼()", null)]
    [InlineData("行政诉讼(", null)]
    [InlineData("行政诉讼", null)]
    public void A_label_may_stand_in_brackets_behind_that_of_its_group(string text, string? row) => Cases.Row(text).Should().Be(row);

    [Theory]
    [InlineData("维持", true)]
    [InlineData("结果维持", true)]
    [InlineData("直接起诉", true)]
    [InlineData("维修", false)]
    [InlineData("(一)", false)]
    public void A_piece_is_some_characters_of_a_label_side_by_side(string text, bool isPiece) => Cases.IsPiece(text).Should().Be(isPiece);

    [Theory]
    [InlineData("", 0)]
    [InlineData("行政诉讼如下", 0)]
    [InlineData("行政复议3件,复议后起诉2件,行政复议", 2)]
    public void Labels_in_a_text_are_counted_once_each(string text, int count) => Cases.CountIn(text).Should().Be(count);

    [Theory]
    [InlineData("行政复议", true)]
    [InlineData("行政诉讼", true)]
    [InlineData("尚未审结", true)]
    [InlineData("(单位:件)", true)]
    [InlineData("行政诉讼  尚未审结", true)]
    [InlineData("行政诉讼 如下", false)]
    [InlineData("单位:件", false)]
    public void Labels_and_notes_in_brackets_are_known(string text, bool isKnown) => Cases.Knows(text).Should().Be(isKnown);
}
