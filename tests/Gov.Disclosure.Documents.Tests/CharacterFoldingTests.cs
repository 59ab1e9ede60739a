using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Characters that look the same in print are the same; all others stay as they are.</summary>
public sealed class CharacterFoldingTests
{
    [Theory]
    [InlineData("！", "!")]
    [InlineData("～", "~")]
    [InlineData("０９ＡＺａｚ", "09AZaz")]
    [InlineData("（）：／－＋", "():/-+")]
    [InlineData("\u3000\u00A0\u2007\u202F", "    ")]
    [InlineData("\u200B\u200F\u00AD\uFEFF", "    ")]
    [InlineData("\u0000\u001F\uFFFC", "   ")]
    [InlineData("\uFE59\uFE5A", "()")]
    [InlineData("\uFE63\u2212", "--")]
    [InlineData("\u2F00\u2F8F\u2FD5", "一行龠")]
    [InlineData("\u2E81\u2EC5\u2EF3", "厂见龟")]
    [InlineData("⾏政复议、⼀、⼆", "行政复议、一、二")]
    public void Look_alikes_are_folded(string printed, string folded) => CharacterFolding.Fold(printed).Should().Be(folded);

    [Theory]
    [InlineData("规章")]
    [InlineData("abc 012 ~!")]
    [InlineData("\t\n\r")]
    [InlineData("\uFF00\uFF5F")]
    [InlineData("\u2E80\u2EF4\u2EFF\u2FD6\u2FDF\u2FE0")]
    [InlineData("\u2E8B\u2E9A")]
    [InlineData("、。“”—")]
    [InlineData("")]
    public void Ordinary_characters_stay_and_so_do_radicals_without_a_character(string text)
    {
        CharacterFolding.Fold(text).Should().Be(text);
        CharacterFolding.Unradical(text).Should().Be(text);
    }

    [Theory]
    [InlineData("见\u2F00", "见一")]
    [InlineData("\u2FD5", "龠")]
    [InlineData("\u2E81厂", "厂厂")]
    [InlineData("０（\u3000⼀", "０（\u3000一")]
    public void In_prose_radicals_alone_are_replaced(string printed, string replaced) => CharacterFolding.Unradical(printed).Should().Be(replaced);

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\r\n\u3000\u00A0\u200B\uFEFF", true)]
    [InlineData("\u3000.", false)]
    [InlineData("0", false)]
    public void What_shows_nothing_is_blank(string text, bool isBlank) => CharacterFolding.IsBlank(text).Should().Be(isBlank);
}
