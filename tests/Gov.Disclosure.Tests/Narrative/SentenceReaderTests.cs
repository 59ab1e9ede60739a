using System.Reflection;
using System.Text.RegularExpressions;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Tests.NarrativeTests;

/// <summary>What keeps the reader of sentences readable: little state in each type, short handlers, each with its example.</summary>
public sealed partial class SentenceReaderTests
{
    private const int MostMutableFields = 8;
    private const int MostLines = 39;

    [Fact]
    public void No_type_of_the_sentence_reader_has_more_than_eight_fields_that_change()
    {
        var types = typeof(NarrativeReader).Assembly.GetTypes().Where(type => type.Namespace == typeof(NarrativeReader).Namespace && !type.IsEnum);

        var crowded = from type in types
                      let count = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Count(field => !field.IsInitOnly)
                      where count > MostMutableFields
                      select $"{type.Name}: {count}";
        crowded.Should().BeEmpty();
    }

    [Fact]
    public void Every_handler_is_short_and_shows_an_example()
    {
        var handlers = new[] { "Figure", "Statement", "Measure" }.SelectMany(kind => Handlers($"{kind}Handlers.cs")).ToArray();

        handlers.Should().HaveCountGreaterThan(15);
        handlers.Where(handler => handler.Lines > MostLines).Select(handler => handler.Name).Should().BeEmpty();
        handlers.Where(handler => !handler.Summary.Any(character => character is >= '\u4E00' and <= '\u9FFF')).Select(handler => handler.Name).Should().BeEmpty();
    }

    [Fact]
    public void A_word_stands_in_one_line_of_the_vocabulary()
    {
        var words = from file in RepositoryFiles.Matching("*.txt", "src", "Gov.Disclosure", "Narrative", "Words")
                    from line in File.ReadLines(file)
                    where line.Length > 0 && line[0] != '#' && !line.StartsWith("Together ", StringComparison.Ordinal) && !line.StartsWith("Alike ", StringComparison.Ordinal)
                    from word in line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ')
                    select word;

        words.GroupBy(word => word).Where(same => same.Count() > 1).Select(same => same.Key).Should().BeEmpty();
    }

    /// <summary>The methods that are asked one after the other whether they know a phrase, with the summary before them.</summary>
    private static IEnumerable<(string Name, string Summary, int Lines)> Handlers(string file)
    {
        var source = RepositoryFiles.Text("src", "Gov.Disclosure", "Narrative", file);
        foreach (var name in Handler().Matches(source).Select(match => match.Groups[1].Value))
        {
            var method = Regex.Match(source, $@"/// <summary>([^\n]*)</summary>\n    (?:private|public) static [^\n]* {name}\([^\n]*(?:\n    \{{.*?\n    \}}|[^\n]*;)", RegexOptions.Singleline);
            method.Success.Should().BeTrue(name);
            yield return (name, method.Groups[1].Value, method.Value.Count(character => character == '\n'));
        }
    }

    [GeneratedRegex(@"static (?:bool|Subject\?) (\w+)\((?:ref SentenceParser parser, in Phrase|in Phrase phrase, in Course course, in Subject)")]
    private static partial Regex Handler();
}
