using System.Security.Cryptography;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Tests.Rules;

namespace Gov.Disclosure.Tests.Verdicts;

/// <summary>A finding about a committed document, or that there is none: a line of <c>tests/verdicts</c>.</summary>
/// <param name="Document">The document, from the root of the repository.</param>
/// <param name="Content">A digest of what is judged; another content has another verdict by right.</param>
/// <param name="Finding">Rule, place and severity; <c>-</c> for a document without a finding.</param>
internal sealed record Verdict(string Document, string Content, string Finding)
{
    private const string Clean = "-";

    /// <summary>All committed documents: seeds, fixtures, examples, and the cases of conformance.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. RepositoryFiles.Matching("*", "seeds")
            .Concat(RepositoryFiles.Matching("*", "schema", "examples"))
            .Concat(Directory.GetFiles(RepositoryFiles.PathOf("tests", "fixtures"), "*.json").Order(StringComparer.Ordinal))
            .Concat(RepositoryFiles.Matching("*", "tests", "fixtures", "documents").Where(path => !path.Contains(".expected.") && ReportFile.IsSupported(path)))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/')),
        .. ConformanceCase.Names.Select(name => $"tests/conformance/{name}.json"),
    ];

    public string Rule => Finding.Split(' ')[0];

    public static Verdict Parse(string line) => line.Split('\t') is [var document, var content, var finding] ? new Verdict(document, content, finding)
        : throw new FormatException($"'{line}' is no line of verdicts.");

    /// <summary>What is found about a document.</summary>
    public static IEnumerable<Verdict> Of(string document, RuleSet? rules = null)
    {
        var (content, findings) = document.StartsWith("tests/conformance/", StringComparison.Ordinal) ? Case(document) : File(document, rules);
        var lines = findings.Select(finding => $"{finding.RuleId} {PlaceOf(finding)} {finding.Severity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal).ToArray();
        return (lines.Length == 0 ? [Clean] : lines).Select(line => new Verdict(document, content, line));
    }

    public override string ToString() => $"{Document}\t{Content}\t{Finding}";

    private static (string Content, IEnumerable<Diagnostic> Findings) File(string document, RuleSet? rules)
    {
        var path = RepositoryFiles.PathOf(document.Split('/'));
        var read = ReportFile.Read(path);
        return (Digest(System.IO.File.ReadAllBytes(path)), read.Diagnostics.Concat(new ReportValidator(rules).Validate(read)?.Diagnostics ?? []));
    }

    private static (string Content, IEnumerable<Diagnostic> Findings) Case(string document)
    {
        var conformance = ConformanceCase.Open(document["tests/conformance/".Length..^".json".Length]);
        return (Digest(Encoding.UTF8.GetBytes(conformance.Judged)), conformance.Findings);
    }

    /// <summary>The first cell, and the words where the finding is about some; a place in the file where nothing of the report was read.</summary>
    private static string PlaceOf(Diagnostic finding) =>
        (finding.Cells.Count > 0 ? finding.Cells[0].ToString() : finding.Position?.Line is { } line ? FormattableString.Invariant($"line-{line}") : "/")
        + (finding.Text is { } text ? $"“{string.Concat(text.Quote.Where(character => !char.IsWhiteSpace(character)))}”" : "");

    private static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..8];
}
