using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.Char["abc"].Array[0, 7].Select(characters => new string(characters));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "bc", 1)]
    [InlineData("abc", "abxc", 1)]
    [InlineData("ab", "ba", 2)]
    public void The_distance_counts_characters_put_in_left_out_and_replaced(string one, string other, int distance) =>
        EditDistance.Between(one, other, 10).Should().Be(distance);

    [Fact]
    public void The_distance_is_that_of_the_shortest_way_also_beyond_the_longest_label() => Gen.Select(Word, Word, Gen.Bool).Sample(
        (one, other, isLong) =>
        {
            var start = isLong ? new string('-', 70) : "";
            EditDistance.Between(start + one, start + other, 100).Should().Be(Shortest(one, other));
        },
        iter: 300);

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void The_distance_is_the_same_on_both_sides_of_the_longest_label(int length)
    {
        var text = new string('一', length);

        EditDistance.Between(text, text, 10).Should().Be(0);
        EditDistance.Between(text + '二', text, 10).Should().Be(1);
        EditDistance.Between('二' + text, text + '二', 10).Should().Be(2);
    }

    [Fact]
    public void A_limit_changes_no_distance_within_it_and_tells_that_others_are_above() => Gen.Select(Word, Word, Gen.Int[0, 8]).Sample(
        (one, other, limit) =>
        {
            var distance = Shortest(one, other);
            EditDistance.Between(one, other, limit).Should().Match(found => distance <= limit ? found == distance : found > limit);
        },
        iter: 300);

    [Theory]
    [InlineData("申请人逾期", "申请人无正当理由逾期不补正", 0)]
    [InlineData("逾期不补证", "申请人无正当理由逾期不补正", 1)]
    [InlineData("", "申请", 0)]
    [InlineData("申请", "", 2)]
    [InlineData("请申", "申请", 1)]
    public void What_only_leaves_characters_out_has_none_beyond(string shorter, string full, int beyond) =>
        EditDistance.BeyondLeavingOut(shorter, full, 10).Should().Be(beyond);

    private static int Shortest(string one, string other) =>
        one.Length == 0 || other.Length == 0 ? one.Length + other.Length
        : one[0] == other[0] ? Shortest(one[1..], other[1..])
        : 1 + Math.Min(Shortest(one[1..], other[1..]), Math.Min(Shortest(one[1..], other), Shortest(one, other[1..])));
}
