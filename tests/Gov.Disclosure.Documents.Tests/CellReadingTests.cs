using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

public sealed class CellReadingTests
{
    private static readonly string[] Pieces =
        ["0", "1", "12", "９", ",", ".", "(", "（", ")", "件", "项", "万元", "萬", "元", "减", "減", "增", "不适用", "不", "零", "〇", "/", "-", "−", "—", "+", "\\", " ", "　", "规章", "其他", "a"];

    [Theory]
    [InlineData("0", CellKind.Count, "0", null)]
    [InlineData("１２３", CellKind.Count, "123", null)]
    [InlineData("1,234", CellKind.Count, "1234", null)]
    [InlineData("１，２３４", CellKind.Count, "1234", null)]
    [InlineData("0件", CellKind.Count, "0", null)]
    [InlineData("零", CellKind.Count, "0", null)]
    [InlineData("1,234.00", CellKind.Count, "1234", null)]
    [InlineData("-3.0", CellKind.Change, "-3", null)]
    [InlineData("22(其中修订16件)", CellKind.Count, "22", "其中修订16件")]
    [InlineData("22（其中修订16件）", CellKind.Count, "22", "其中修订16件")]
    [InlineData("+22", CellKind.Count, "22", "+")]
    [InlineData("+19", CellKind.Change, "19", null)]
    [InlineData("减4", CellKind.Change, "-4", null)]
    [InlineData("减少4", CellKind.Change, "-4", null)]
    [InlineData("增加5", CellKind.Change, "5", null)]
    [InlineData("+0", CellKind.Change, "0", null)]
    [InlineData("-0", CellKind.Change, "0", null)]
    [InlineData("-417", CellKind.Change, "-417", null)]
    [InlineData("−417", CellKind.Change, "-417", null)]
    [InlineData("18.8710", CellKind.Amount, "18.8710", null)]
    [InlineData("43.788万元", CellKind.Amount, "43.788", "万元")]
    [InlineData("25.1萬元", CellKind.Amount, "25.1", "万元")]
    [InlineData("211.509万", CellKind.Amount, "211.509", "万元")]
    [InlineData("16368(件)", CellKind.Count, "16368", null)]
    [InlineData("3（项）", CellKind.Count, "3", null)]
    [InlineData("減4", CellKind.Change, "-4", null)]
    [InlineData("251000元", CellKind.Amount, "251000", "元")]
    [InlineData("/", CellKind.Count, "/", null)]
    [InlineData("-", CellKind.Count, "/", null)]
    [InlineData("—", CellKind.Amount, "/", null)]
    [InlineData("不适用", CellKind.Count, "/", null)]
    [InlineData("", CellKind.Count, "", null)]
    [InlineData("　", CellKind.Count, "", null)]
    [InlineData("\u200B\uFEFF", CellKind.Count, "", null)]
    [InlineData("〇", CellKind.Count, "0", null)]
    [InlineData("——", CellKind.Count, "/", null)]
    [InlineData("–", CellKind.Count, "/", null)]
    [InlineData("--", CellKind.Count, "/", null)]
    [InlineData("\\", CellKind.Count, "/", null)]
    [InlineData("／", CellKind.Change, "/", null)]
    [InlineData(" 不适用 ", CellKind.Amount, "/", null)]
    [InlineData("999999999999999", CellKind.Count, "999999999999999", null)]
    [InlineData("9007199254740991", CellKind.Count, "9007199254740991", null)]
    [InlineData("9,007,199,254,740,991", CellKind.Amount, "9007199254740991", null)]
    [InlineData("0.000000000000001", CellKind.Amount, "0.000000000000001", null)]
    [InlineData("12,345,678", CellKind.Count, "12345678", null)]
    [InlineData("1,234.50", CellKind.Amount, "1234.50", null)]
    [InlineData("增5", CellKind.Change, "5", null)]
    [InlineData("增5", CellKind.Count, "5", "增")]
    [InlineData("+ 22 件", CellKind.Count, "22", "+")]
    [InlineData("减 4(划转)", CellKind.Change, "-4", "划转")]
    [InlineData("５（　全部为转办　）", CellKind.Count, "5", "全部为转办")]
    [InlineData("　5（转办）", CellKind.Count, "5", "转办")]
    [InlineData("5()", CellKind.Count, "5", null)]
    [InlineData("5(甲)", CellKind.Count, "5", "甲")]
    [InlineData("+25.1万元(其中罚没3万元)", CellKind.Amount, "25.1", "+ 万元 其中罚没3万元")]
    public void A_cell_says_what_is_printed(string text, CellKind kind, string content, string? note)
    {
        var reading = CellReading.Of(text, kind);

        reading.IsReadable.Should().BeTrue();
        reading.Content.ToString().Should().Be(content);
        reading.Note.Should().Be(note);
    }

    [Theory]
    [InlineData("251000元", AmountUnit.Yuan)]
    [InlineData("25.1万元", AmountUnit.TenThousandYuan)]
    [InlineData("25.1 萬元", AmountUnit.TenThousandYuan)]
    [InlineData("25.1", null)]
    public void An_amount_has_the_unit_that_is_printed_with_it(string text, AmountUnit? unit) => CellReading.Of(text, CellKind.Amount).Unit.Should().Be(unit);

    [Fact]
    public void A_number_or_a_mark_is_known_at_a_glance_as_by_reading_it() =>
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece])
            .Array[0, 5].Select(string.Concat).Sample(
            text =>
            {
                // Digits behind a zero are a piece of a number, which no reading accepts.
                var isRead = (text.Length > 0 && text.All(char.IsDigit)) || new[] { CellKind.Change, CellKind.Amount }.Any(kind => CellReading.Of(text, kind) is { IsReadable: true, Content.IsBlank: false });
                var isKnown = CellReading.IsNumberOrMark(text);
                if (isRead || !isKnown)
                {
                    isKnown.Should().Be(isRead, "“{0}” is read so", text);
                }
                else
                {
                    // 0/0 stands where a number should, and no reading accepts it either.
                    CharacterFolding.Fold(text).Trim().Should().MatchRegex(@"^['‘’`]?[\dO+\-−/()]+[.。,;、:*①-⑳¹²³]?$");
                }
            },
            iter: 5_000);

    [Theory]
    [InlineData("12.5%", true)]
    [InlineData("-3％", true)]
    [InlineData("占5%", false)]
    [InlineData("%", false)]
    public void A_share_is_a_number_that_no_cell_of_a_form_holds(string text, bool isNumber) =>
        (CellReading.IsNumberOrMark(text), CellReading.Of(text, CellKind.Count).IsReadable, CellReading.Of(text, CellKind.Amount).IsReadable).Should().Be((isNumber, false, false));

    [Theory]
    [InlineData("0/0", true)]
    [InlineData("-(0)", true)]
    [InlineData("+5/-3", true)]
    [InlineData("12.", true)]
    [InlineData("12。", true)]
    [InlineData("15、", true)]
    [InlineData("178；", true)]
    [InlineData("3*", true)]
    [InlineData("3②", true)]
    [InlineData("‘3", true)]
    [InlineData("②", false)]
    [InlineData("'", false)]
    [InlineData("O", true)]
    [InlineData("1O", true)]
    [InlineData(".", false)]
    [InlineData("1.2.", false)]
    [InlineData("(1)", false)]
    [InlineData("1/2/3", false)]
    [InlineData("1/甲", false)]
    public void Digits_and_signs_that_are_no_number_stand_where_one_should_and_are_no_label(string text, bool isInPlace) =>
        (CellReading.IsNumberOrMark(text), CellReading.Of(text, CellKind.Change).IsReadable).Should().Be((isInPlace, false));

    [Theory]
    [InlineData("--253", CellKind.Change)]
    [InlineData("1 2", CellKind.Count)]
    [InlineData("1,23", CellKind.Count)]
    [InlineData("3.5", CellKind.Count)]
    [InlineData("1.000", CellKind.Count)]
    [InlineData("-5", CellKind.Count)]
    [InlineData("若干", CellKind.Count)]
    [InlineData("无", CellKind.Count)]
    [InlineData("12万元", CellKind.Count)]
    [InlineData("99999999999999999999", CellKind.Count)]
    [InlineData("0/0", CellKind.Count)]
    [InlineData("01", CellKind.Count)]
    [InlineData("00", CellKind.Count)]
    [InlineData("9007199254740992", CellKind.Count)]
    [InlineData("0.0000000000000001", CellKind.Amount)]
    [InlineData("1234,567", CellKind.Count)]
    [InlineData("1,2345", CellKind.Count)]
    [InlineData(".5", CellKind.Amount)]
    [InlineData("5.", CellKind.Amount)]
    [InlineData("-5.1", CellKind.Amount)]
    [InlineData("减5", CellKind.Count)]
    [InlineData("12元", CellKind.Change)]
    [InlineData("5件6", CellKind.Count)]
    [InlineData("(5)", CellKind.Count)]
    [InlineData("5%", CellKind.Count)]
    [InlineData("约5", CellKind.Count)]
    public void What_is_no_number_is_refused_and_its_text_kept(string text, CellKind kind)
    {
        var reading = CellReading.Of(text, kind);

        reading.IsReadable.Should().BeFalse();
        reading.Content.IsBlank.Should().BeTrue();
        reading.Note.Should().Be(text);
    }
}
