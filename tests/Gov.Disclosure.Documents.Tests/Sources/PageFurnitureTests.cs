using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What is left of the lines of pages: each page as its lines from the top of 800 points, given as text@place.</summary>
public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("年度报告@10 正文@60 1@790 / 年度报告@10 下文@60 2@790", "正文 / 下文")]
    [InlineData("年度报告@10 正文@25 / 年度报告@10 下文@25", "年度报告 正文 / 年度报告 下文")]
    [InlineData("年度报告@10 正文@25 / 年度报告@10 下文@25 / 年度报告@10 末文@25", "正文 / 下文 / 末文")]
    [InlineData("40@36 甲 80 0 3@43 27@50 / 13@36 乙 9 0 4@43 50@50 / 12@36 丙 1 1 2@43 3@50", "40 甲8003 27 / 13 乙904 50 / 12 丙112 3")]
    [InlineData("40@10 甲 80 0 3@43 27@790", "甲8003")]
    [InlineData("5@30 正文@43", "正文")]
    public void Heads_and_numbers_of_pages_are_left_out_and_the_rest_of_numbers_beside_a_row_is_not(string pages, string left) =>
        string.Join(" / ", PageFurniture.LeaveOut([.. pages.Split(" / ").Select(Page)]).Select(page => string.Join(" ", page.Lines.Select(line => line.Text().Replace(" ", "")))))
            .Should().Be(left);

    private static FixedPage Page(string lines, int index)
    {
        // A line ends at its place; the words of it stand far apart.
        var glyphs = System.Text.RegularExpressions.Regex.Matches(lines, @"(.+?)@(\d+) ?").SelectMany(line =>
            line.Groups[1].Value.Split(' ').SelectMany((word, at) => word.Select((character, i) =>
                new Glyph(character.ToString(), (100 * at) + (9 * i), (100 * at) + (9 * i) + 9, int.Parse(line.Groups[2].Value), 9))));
        return new FixedPage(index + 1, 800, GlyphLine.Of(glyphs), []);
    }
}
