using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

public sealed class CellReadingTests
{
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
    [InlineData("-417", CellKind.Change, "-417", null)]
    [InlineData("−417", CellKind.Change, "-417", null)]
    [InlineData("18.8710", CellKind.Amount, "18.8710", null)]
    [InlineData("43.788万元", CellKind.Amount, "43.788", "万元")]
    [InlineData("25.1萬元", CellKind.Amount, "25.1", "万元")]
    [InlineData("減4", CellKind.Change, "-4", null)]
    [InlineData("251000元", CellKind.Amount, "251000", "元")]
    [InlineData("/", CellKind.Count, "/", null)]
    [InlineData("-", CellKind.Count, "/", null)]
    [InlineData("—", CellKind.Amount, "/", null)]
    [InlineData("不适用", CellKind.Count, "/", null)]
    [InlineData("", CellKind.Count, "", null)]
    [InlineData("　", CellKind.Count, "", null)]
    public void A_cell_says_what_is_printed(string text, CellKind kind, string content, string? note)
    {
        var reading = CellReading.Of(text, kind);

        reading.IsReadable.Should().BeTrue();
        reading.Content.ToString().Should().Be(content);
        reading.Note.Should().Be(note);
    }

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
    public void What_is_no_number_is_refused_and_its_text_kept(string text, CellKind kind)
    {
        var reading = CellReading.Of(text, kind);

        reading.IsReadable.Should().BeFalse();
        reading.Content.IsBlank.Should().BeTrue();
        reading.Note.Should().Be(text);
    }
}
