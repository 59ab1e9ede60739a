using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

public sealed class ShortTextMemoTests
{
    private readonly List<string> _asked = [];
    private readonly ShortTextMemo<int> _memo;

    public ShortTextMemoTests() => _memo = new ShortTextMemo<int>(label =>
    {
        _asked.Add(label);
        return label.Length;
    });

    [Fact]
    public void A_label_that_comes_again_is_found_out_once()
    {
        _memo.Of("总计").Should().Be(2);
        _memo.Of("总计").Should().Be(2);

        TimesAsked("总计").Should().Be(1);
    }

    [Fact]
    public void A_label_that_comes_after_very_many_others_is_kept_too()
    {
        AskForOthers(2 * ShortTextMemo<int>.MostKept);

        _memo.Of("总计");
        _memo.Of("总计");

        TimesAsked("总计").Should().Be(1);
    }

    [Fact]
    public void A_label_that_comes_again_and_again_stays_among_very_many_others()
    {
        for (var turn = 0; turn < 30; turn++)
        {
            _memo.Of("总计");
            AskForOthers(ShortTextMemo<int>.MostKept / 10, $"{turn}:");
        }

        TimesAsked("总计").Should().Be(1);
    }

    [Fact]
    public void A_label_that_came_long_ago_makes_room()
    {
        _memo.Of("总计");
        AskForOthers(ShortTextMemo<int>.MostKept);

        _memo.Of("总计");

        TimesAsked("总计").Should().Be(2);
    }

    [Fact]
    public void A_text_longer_than_any_label_is_not_kept()
    {
        var longest = new string('注', ShortTextMemo<int>.LongestKept);
        foreach (var text in new[] { longest, longest, longest + '注', longest + '注' })
        {
            _memo.Of(text).Should().Be(text.Length);
        }

        (TimesAsked(longest), TimesAsked(longest + '注')).Should().Be((1, 2));
    }

    [Fact]
    public void A_line_without_end_is_found_out_once_for_as_long_as_somebody_holds_it()
    {
        var endless = new string('注', ShortTextMemo<int>.Endless);

        _memo.Of(endless).Should().Be(endless.Length);
        _memo.Of(endless).Should().Be(endless.Length);

        TimesAsked(endless).Should().Be(1);
    }

    private int TimesAsked(string label) => _asked.Count(asked => asked == label);

    private void AskForOthers(int count, string prefix = "")
    {
        for (var i = 0; i < count; i++)
        {
            _memo.Of($"{prefix}{i}");
        }
    }
}
