namespace Gov.Disclosure.Tests.Model;

/// <summary>A cell is blank, <c>/</c> or a number with its printed digits.</summary>
public sealed class CellTests
{
    [Fact]
    public void A_new_cell_is_blank_which_is_not_0()
    {
        default(Cell).Should().Be(Cell.Blank);
        default(Cell).IsBlank.Should().BeTrue();
        Cell.Blank.Should().NotBe((Cell)0);
        Cell.Blank.Number.Should().BeNull();
    }

    [Fact]
    public void The_three_states_differ()
    {
        Cell[] cells = [Cell.Blank, Cell.NotApplicable, 0];

        cells.Should().OnlyHaveUniqueItems();
        cells.Select(cell => cell.State).Should().Equal(CellState.Blank, CellState.NotApplicable, CellState.Number);
        cells.Select(cell => cell.ToString()).Should().Equal("", "/", "0");
    }

    [Fact]
    public void Numbers_that_print_differently_are_different_cells()
    {
        Cell long1 = 18.8710m;
        Cell short1 = 18.871m;

        (long1 == short1).Should().BeFalse();
        (long1 != short1).Should().BeTrue();
        long1.Number.Should().Be(short1.Number);
        long1.ToString().Should().Be("18.8710");
    }

    [Fact]
    public void Equal_cells_have_equal_hash_codes() => Gen.Select(Gen.Long[-Cell.MaxMagnitude, Cell.MaxMagnitude], Gen.Int[0, Cell.MaxScale]).Sample(
        (digits, scale) =>
        {
            var one = Cell.FromParts(digits, scale, CellState.Number);
            var other = Cell.FromDecimal(one.Number!.Value);

            return (digits == 0 || (one == other && one.GetHashCode() == other.GetHashCode())) && one.Equals((object)one) && !one.Equals("x");
        });

    [Theory]
    [InlineData(9_007_199_254_740_991)]
    [InlineData(-9_007_199_254_740_991)]
    [InlineData(0)]
    public void A_whole_number_within_2_to_the_53_is_held(long value)
    {
        Cell cell = value;

        cell.TryGetInt64(out var back).Should().BeTrue();
        back.Should().Be(value);
    }

    [Theory]
    [InlineData(9_007_199_254_740_992)]
    [InlineData(-9_007_199_254_740_992)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_whole_number_beyond_it_overflows(long value) =>
        FluentActions.Invoking(() => Cell.FromInt64(value)).Should().Throw<OverflowException>();

    [Theory]
    [InlineData("0.0000000000000001")]
    [InlineData("9007199254740992")]
    [InlineData("90071992547409.9150")]
    [InlineData("79228162514264337593543950335")]
    public void A_decimal_with_too_many_digits_overflows(string digits) =>
        FluentActions.Invoking(() => Cell.FromDecimal(decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture))).Should().Throw<OverflowException>();

    [Fact]
    public void A_number_with_decimals_is_not_whole_even_when_they_are_0()
    {
        Cell cell = 2.0m;

        cell.TryGetInt64(out _).Should().BeFalse();
        cell.IsNumber.Should().BeTrue();
    }

    [Fact]
    public void A_cell_without_a_number_has_no_whole_number()
    {
        Cell.Blank.TryGetInt64(out _).Should().BeFalse();
        Cell.NotApplicable.TryGetInt64(out _).Should().BeFalse();
    }
}
