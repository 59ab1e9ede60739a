namespace Gov.Disclosure.Tests.Model;

/// <summary>A day of the calendar, written the one way of the contract.</summary>
public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("2019-12-31", 2019, 12, 31)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    public void A_day_is_read_and_written_back(string text, int year, int month, int day)
    {
        CalendarDate.TryParse(text, out var date).Should().BeTrue();
        date.Should().Be(new CalendarDate(year, month, day));
        date.ToString().Should().Be(text);
        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021-02-29")]
    [InlineData("2021-13-01")]
    [InlineData("2021-1-1")]
    [InlineData("2021/01/01")]
    [InlineData("2021-01-01 ")]
    [InlineData(" 2021-01-01")]
    [InlineData("2021-01-01T00:00:00")]
    [InlineData("\uFF12021-01-01")]
    [InlineData("20210101")]
    [InlineData("0000-01-01")]
    public void Anything_else_is_no_day(string? text) => CalendarDate.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Days_are_ordered_as_the_calendar_orders_them() => Gen.Select(Gen.DateOnly, Gen.DateOnly).Sample((one, other) =>
    {
        CalendarDate first = one;
        CalendarDate second = other;

        return first < second == one < other && first <= second == one <= other && first > second == one > other && first >= second == one >= other
            && first == second == (one == other) && first != second == (one != other) && (DateOnly)first == one
            && (first != second || first.GetHashCode() == second.GetHashCode());
    });

    [Theory]
    [InlineData(2021, 2, 29)]
    [InlineData(2021, 0, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2021, 1, 0)]
    public void A_day_that_does_not_exist_is_not_created(int year, int month, int day)
    {
        CalendarDate.TryCreate(year, month, day, out _).Should().BeFalse();
        FluentActions.Invoking(() => new CalendarDate(year, month, day)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
