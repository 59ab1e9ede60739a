using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

public sealed class LabelMemoTests
{
    private readonly List<string> _asked = [];
    private readonly LabelMemo<int> _memo;

    public LabelMemoTests() => _memo = new LabelMemo<int>(label =>
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
        AskForOthers(2 * LabelMemo<int>.MostKept);

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
            AskForOthers(LabelMemo<int>.MostKept / 10, $"{turn}:");
        }

        TimesAsked("总计").Should().Be(1);
    }

    [Fact]
    public void A_label_that_came_long_ago_makes_room()
    {
        _memo.Of("总计");
        AskForOthers(LabelMemo<int>.MostKept);

        _memo.Of("总计");

        TimesAsked("总计").Should().Be(2);
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
