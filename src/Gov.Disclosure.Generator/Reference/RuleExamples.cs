using Gov.Disclosure.Results.Rules;

namespace Gov.Disclosure.Generator;

/// <summary>
/// What each rule says of the first conformance case that breaks it, from the snapshot in which the tests pin the messages of all cases:
/// a line "case rule", then place, message and remedy, indented, in Chinese and in English.
/// </summary>
internal static class RuleExamples
{
    private const string Snapshot = "tests/Gov.Disclosure.Tests/Messages/messages.txt";
    private const int LinesPerLanguage = 3;

    public static IReadOnlyDictionary<string, RuleExample> Read(string root, MessageLanguage language)
    {
        var examples = new Dictionary<string, RuleExample>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(Path.Combine(root, Snapshot));
        for (var i = 0; i < lines.Length; i++)
        {
            var words = lines[i].Split(' ');
            var first = i + 1 + (language == MessageLanguage.Chinese ? 0 : LinesPerLanguage);

            // A finding whose words take more lines than one each is told by another case.
            if (words.Length == 2 && words[0].StartsWith($"{words[1]}/broken", StringComparison.Ordinal) && BlockLength(lines, i + 1) == 2 * LinesPerLanguage)
            {
                examples.TryAdd(words[1], new RuleExample(lines[first + 1].Trim(), lines[first + 2].Trim()));
            }
        }

        return examples;
    }

    private static int BlockLength(string[] lines, int start) => lines.Skip(start).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Count();
}
