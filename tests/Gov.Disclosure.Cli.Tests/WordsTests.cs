using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>The words of results and of the tool stand in files: each has its text in both languages.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Each_word_has_its_text_in_both_languages()
    {
        var chinese = WordsIn(MessageLanguage.Chinese);
        var english = WordsIn(MessageLanguage.English);

        english.Keys.Should().Equal(chinese.Keys).And.NotBeEmpty();
        foreach (var (name, words) in chinese)
        {
            words.Should().HaveSameCount(english[name], name).And.NotContain("");
            english[name].Should().NotContain("");
        }
    }

    private static Dictionary<string, string[]> WordsIn(MessageLanguage language) => new object[] { ResultMessages.Of(language), ToolMessages.Of(language) }
        .SelectMany(messages => messages.GetType().BaseType!.GetProperties().Select(property => (property.Name, Value: property.GetValue(messages))))
        .Where(property => property.Value is string or IReadOnlyList<string>)
        .ToDictionary(property => property.Name, property => property.Value is string text ? [text] : ((IReadOnlyList<string>)property.Value!).ToArray());
}
