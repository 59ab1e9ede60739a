using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

public sealed class RowAlignmentTests
{
    [Theory]
    [InlineData("1|2|3", "1|2|3")]
    [InlineData("|1|2|3|", "1|2|3")]
    [InlineData("||1||3", "1||3")]
    [InlineData("|0|0|", "?|0|?")]
    [InlineData("|1|2|", "?|?|?")]
    [InlineData("|||", "||")]
    public void A_column_is_decided_when_every_way_to_lay_the_cells_agrees(string cells, string expected) =>
        string.Join("|", Align(cells, 3).Select(cell => cell is null ? "?" : cell.Text)).Should().Be(expected);

    [Theory]
    [InlineData("1|2")]
    [InlineData("1|2|3|4")]
    [InlineData("")]
    public void A_row_with_too_few_cells_or_too_many_numbers_is_refused(string cells) => Align(cells, 3).Should().BeEmpty();

    [Fact]
    public void No_number_is_ever_laid_under_two_columns_or_out_of_order() =>
        Gen.Select(Gen.Int[-1, 2].Select(number => number < 0 ? "" : $"{number}").Array[1, 12], Gen.Int[1, 8]).Sample((texts, columns) =>
        {
            var cells = texts.Select((text, index) => new GridCell(text, new SourcePosition { Cell = index })).ToArray();
            var decided = RowAlignment.Align(cells, columns).Where(cell => cell is { IsBlank: false }).Select(cell => cell!.Position.Cell!.Value).ToArray();
            decided.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        });

    private static GridCell?[] Align(string cells, int columns) =>
        RowAlignment.Align([.. cells.Split('|').Select((text, index) => new GridCell(text, new SourcePosition { Cell = index + 1 }))], columns);
}
