using System.Text.RegularExpressions;

namespace Gov.Disclosure.Tests.Verdicts;

/// <summary>
/// Holds the verdicts of now against those of the last release. What differs for a document that is the same must be explained by a line of <c>CHANGES.md</c>, and
/// every line there must explain something. It needs the committed files alone: no history, no network.
/// </summary>
internal static partial class VerdictGate
{
    /// <summary>What is not in order; empty where the gate is open.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<Verdict> released, IReadOnlyList<Verdict> now, string changes)
    {
        var problems = new List<string>();
        var explanations = Parse(changes, problems);
        var before = released.ToLookup(verdict => (verdict.Document, verdict.Content));
        var after = now.ToLookup(verdict => (verdict.Document, verdict.Content));
        var used = new HashSet<Explanation>();
        foreach (var document in before.Select(group => group.Key).Where(after.Contains))
        {
            foreach (var (sign, verdict) in Less(before[document], after[document]).Select(gone => ('-', gone)).Concat(Less(after[document], before[document]).Select(come => ('+', come))))
            {
                // A document that has no finding any more, or has its first: the findings themselves tell it.
                if (verdict.Rule == "-")
                {
                    continue;
                }

                var explaining = explanations.Where(explanation => explanation.Explains(sign, verdict)).ToArray();
                used.UnionWith(explaining);
                if (explaining.Length == 0)
                {
                    problems.Add($"not explained: {sign} {verdict.Document} {verdict.Finding}; add to tests/verdicts/CHANGES.md: - {sign} {verdict.Rule} `{verdict.Document}`: why");
                }
            }
        }

        problems.AddRange(explanations.Where(explanation => !used.Contains(explanation)).Select(stale => $"explains nothing: {stale.Line}"));
        return problems;
    }

    private static List<Verdict> Less(IEnumerable<Verdict> some, IEnumerable<Verdict> others)
    {
        var left = some.ToList();
        foreach (var other in others)
        {
            left.Remove(other);
        }

        return left;
    }

    private static List<Explanation> Parse(string changes, List<string> problems)
    {
        var explanations = new List<Explanation>();
        foreach (var line in changes[Math.Max(0, changes.IndexOf("\n## ", StringComparison.Ordinal))..].Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.StartsWith("- ", StringComparison.Ordinal)))
        {
            if (Entry().Match(line) is { Success: true } match)
            {
                var files = "^" + Regex.Escape(match.Groups["files"].Value).Replace(@"\*", ".*", StringComparison.Ordinal) + "$";
                explanations.Add(new Explanation(line, match.Groups["sign"].Value[0], match.Groups["rule"].Value, new Regex(files, RegexOptions.CultureInvariant)));
            }
            else
            {
                problems.Add($"no explanation: {line}");
            }
        }

        return explanations;
    }

    [GeneratedRegex(@"^- (?<sign>[+\-±]) (?<rule>\S+) `(?<files>[^`]+)`: .*\S")]
    private static partial Regex Entry();

    private sealed record Explanation(string Line, char Sign, string Rule, Regex Documents)
    {
        public bool Explains(char sign, Verdict verdict) => (Sign == sign || Sign == '±') && Rule == verdict.Rule && Documents.IsMatch(verdict.Document);
    }
}
