using System.Text.RegularExpressions;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>The commands that stand within the sentences and tables of a document, in <c>`…`</c>.</summary>
internal static partial class CommandSpans
{
    private static readonly string[] Programs = ["dotnet", "gov-disclosure", "node", "npm"];

    public static IEnumerable<(int Line, string Command)> Of(string text, IReadOnlyList<DocumentBlock> blocks)
    {
        var names = Abbreviation().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["command"].Value);
        foreach (Match match in Span().Matches(text))
        {
            var line = text.AsSpan(0, match.Index).Count('\n') + 1;
            var words = match.Groups["words"].Value;
            var first = words.Split(' ')[0];
            if (blocks.Any(block => line >= block.Line && line <= block.LastLine) || !words.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            if (names.TryGetValue(first, out var command))
            {
                yield return (line, command + words[first.Length..]);
            }
            else if (Programs.Contains(first))
            {
                yield return (line, words);
            }
        }
    }

    [GeneratedRegex("`(?<words>[^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"`(?<name>[A-Z]+)` stands for\s+`(?<command>[^`\n]+)`")]
    private static partial Regex Abbreviation();
}
