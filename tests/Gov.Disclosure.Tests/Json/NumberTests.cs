using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Json;

/// <summary>The digits of a number survive; a number the cell cannot hold exactly is refused.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("18.8710")]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("0.000000000000001")]
    [InlineData("9007199254740991")]
    [InlineData("9.007199254740991")]
    [InlineData("100.00")]
    public void An_amount_is_written_with_the_digits_it_was_read_with(string digits) =>
        WriteBack(digits).Should().Be(digits);

    [Theory]
    [InlineData("-0.1")]
    [InlineData("9007199254740992")]
    [InlineData("9007199254740991.5")]
    [InlineData("0.0000000000000001")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("-1e0")]
    public void An_amount_that_cannot_be_held_exactly_is_refused(string digits) =>
        Read(digits).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(ReadingRules.NumberOutOfRange);

    [Theory]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("5.92e4", "59200")]
    public void An_amount_with_an_exponent_is_written_in_plain_digits(string exponent, string plain) =>
        WriteBack(exponent).Should().Be(plain);

    [Fact]
    public void Every_amount_within_range_survives() => Gen.Select(Gen.Long[0, Cell.MaxMagnitude], Gen.Int[0, Cell.MaxScale]).Sample(
        (digits, scale) =>
        {
            var amount = new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)scale);
            var text = amount.ToString(System.Globalization.CultureInfo.InvariantCulture);

            return WriteBack(text) == text;
        },
        iter: 300);

    private static ReadResult Read(string digits) =>
        ReportJson.Read(RepositoryFiles.Text("tests", "fixtures", "suqian-2023.json").Replace("59237.2449", digits, StringComparison.Ordinal));

    private static string WriteBack(string digits)
    {
        var text = ReportJson.Serialize(Read(digits).Report!);
        var start = text.IndexOf("\"amount\": ", StringComparison.Ordinal) + "\"amount\": ".Length;
        return text[start..text.IndexOf('\n', start)];
    }
}
