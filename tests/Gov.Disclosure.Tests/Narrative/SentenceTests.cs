namespace Gov.Disclosure.Tests.NarrativeTests;

/// <summary>Sentences with figures are decided as the data says: right, wrong, or not to be decided.</summary>
public sealed class SentenceTests
{
    public static TheoryData<string, string, string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (table, place, outcomes, sentence) in SentenceCases.All)
            {
                data.Add(table, place, outcomes, sentence);
            }

            return data;
        }
    }

    [Fact]
    public void There_are_many_sentences() => SentenceCases.All.Should().HaveCountGreaterThan(100);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_decided_as_the_data_says(string table, string place, string outcomes, string sentence) =>
        SentenceCases.OutcomesOf(table, place, sentence).Should().Be(SentenceCases.Sorted(outcomes.Split(';')));
}
