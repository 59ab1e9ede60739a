using System.Text.RegularExpressions;

namespace Gov.Disclosure.Documents;

/// <summary>What a site prints about a document before its text, in lines or in a table: 索引号, 发布机构, 发布日期.</summary>
internal static class SiteMetadata
{
    private static readonly Regex Publisher = new(@"(?:发布|发文|公开|制作|生成)(?:机构|机关|单位|部门)\s*[::]?\s+(?<name>\p{L}{2,40})(?:\s|$)", RegexOptions.CultureInvariant);

    /// <summary>The agency that published the document.</summary>
    public static string? Agency(IReadOnlyList<Block> front) => Lines(front)
        .Select(line => Publisher.Match(line.Replace(":", ": ").Replace("\uFF1A", ": ")))
        .Where(match => match.Success)
        .Select(match => match.Groups["name"].Value)
        .FirstOrDefault();

    /// <summary>Lines of prose and rows of tables.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Block> front) => front.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Grid grid => grid.Rows.Select(row => string.Join(" ", row.Cells.Select(cell => cell.Text.Trim()))),
        _ => Enumerable.Empty<string>(),
    });
}
