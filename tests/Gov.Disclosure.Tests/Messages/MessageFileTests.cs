using System.Text.RegularExpressions;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Tests.Messages;

/// <summary>The files of texts: what one language has the other has too, in the same order and with the same places to fill in.</summary>
public sealed partial class MessageFileTests
{
    private const string Chinese = "Gov.Disclosure.Messages.zh.";
    private const string English = "Gov.Disclosure.Messages.en.";

    public static TheoryData<string> Files => [.. Resources(Chinese)];

    [Fact]
    public void Both_languages_have_the_same_files() => Resources(English).Should().BeEquivalentTo(Resources(Chinese)).And.NotBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_have_the_same_texts_with_the_same_places_to_fill_in(string file)
    {
        Shape(English + file).Should().Equal(Shape(Chinese + file));
    }

    [Fact]
    public void Each_rule_has_five_texts_and_each_text_of_a_rule_a_rule()
    {
        var files = Resources(Chinese).SelectMany(file => Read(Chinese + file).Names).Where(name => name.StartsWith("GD", StringComparison.Ordinal));

        files.Should().BeEquivalentTo(RuleCatalogue.All.SelectMany(rule => new[] { "Title", "Formula", "Message", "Remedy", "Explanation" }.Select(part => $"{rule.Id}.{part}")));
    }

    [Fact]
    public void Each_term_has_its_words() => Read(Chinese + "terms.txt").Names.Should().Equal(Enum.GetNames<MessageTerm>());

    private static string[] Shape(string resource)
    {
        var file = Read(resource);
        return [.. file.Names.Select(name => $"{name} {string.Join(' ', Placeholder().Matches(file[name]).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal))}")];
    }

    private static MessageFile Read(string resource) => new(typeof(MessageFile).Assembly, resource);

    private static IEnumerable<string> Resources(string prefix) =>
        typeof(MessageFile).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..]);

    [GeneratedRegex(@"\{[a-z]+(:[a-z]+)?\}")]
    private static partial Regex Placeholder();
}
