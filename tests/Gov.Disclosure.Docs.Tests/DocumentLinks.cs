using System.Text.RegularExpressions;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>The links of a document to other files of the repository.</summary>
internal static partial class DocumentLinks
{
    public static IEnumerable<string> Of(string text) =>
        Link().Matches(text).Select(match => match.Groups["path"].Value).Where(path => path.Length > 0 && !path.Contains("://", StringComparison.Ordinal)).Distinct();

    [GeneratedRegex(@"\]\((?<path>[^)#\s]*)(#[^)\s]*)?\)")]
    private static partial Regex Link();
}
