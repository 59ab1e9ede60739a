using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>What a site prints about a document before its text, in lines or in a table: 索引号, 发布机构, 发布日期.</summary>
internal static class SiteMetadata
{
    private static readonly Regex Publisher = new(@"(?:发布|发文|公开|制作|生成)(?:机构|机关|单位|部门)\s*[::]?\s+(?<name>\p{L}{2,40})(?:\s|$)", RegexOptions.CultureInvariant);

    private const int LongestLine = 100;

    private static readonly string[] Marks =
    [
        "字号", "字体", "打印", "浏览次数", "浏览量", "点击数", "点击量", "点击率", "阅读次数", "阅读量", "发布日期", "发布时间", "更新日期", "更新时间", "成文日期", "生成日期", "信息来源", "文章来源",
        "来源：", "来源:", "作者：", "作者:", "责任编辑", "分享到", "关闭窗口", "索引号", "当前位置", "您的位置",
    ];

    /// <summary>Whether a line is what a site prints around a document, and no sentence of it: 字号: 大 中 小, 打印, 来源, 浏览次数.</summary>
    public static bool IsAboutPage(string line) =>
        line.Length <= LongestLine && line.IndexOf('。') < 0 && Array.Exists(Marks, mark => line.Contains(mark));

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
