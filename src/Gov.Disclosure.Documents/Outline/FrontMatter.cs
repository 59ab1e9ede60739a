using System.Globalization;
using System.Text.RegularExpressions;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents;

/// <summary>Reads what stands before section one: title, agency, year, publication date, preamble, and the period of the numbers.</summary>
internal static class FrontMatter
{
    private const int LongestTitle = 80;
    private const int LongestName = 30;
    private const string Subject = "政府信息公开";
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    private const string FirstDay = @"(?<sy>\d{4})\s*年\s*(?<sm>\d{1,2})\s*月\s*(?<sd>\d{1,2})\s*日";
    private const string LastDay = @"(?:(?<ey>\d{4})\s*年)?\s*(?<em>\d{1,2})\s*月\s*(?<ed>\d{1,2})\s*日";

    private static readonly Regex Title = new(@"^[#*\s《]*(?<agency>.*?)\s*(?:(?<year>[0-9〇零○O一二三四五六七八九]{4})\s*年\s*度?)?\s*" + Subject + @"(?:工作)?(?(year)(?:年度)?|年度)(?:工作)?报告[》*\s]*$", Options);

    private static readonly Regex Period = new(FirstDay + @"\s*(?:起|开始)?\s*(?:至|到|止|—|–|-|~)+\s*" + LastDay, Options);

    private static readonly Regex Published = new(@"(?:发布|公开|公布|生成|发文)(?:时间|日期)\s*[::]?\s*(?<y>\d{4})\s*[-年/.]\s*(?<m>\d{1,2})\s*[-月/.]\s*(?<d>\d{1,2})", Options);

    /// <summary>Whether a line reads as the title of a report.</summary>
    public static bool IsTitle(string line) => line.Length <= LongestTitle && Plain(line) is var plain && plain.Contains(Subject) && Title.IsMatch(plain);

    /// <summary>Reads the front matter.</summary>
    /// <returns>The lines of the preamble.</returns>
    public static IReadOnlyList<Paragraph> Read(DocumentOutline outline, ReportMetadata? metadata, AnnualReport report)
    {
        var lines = outline.Front.OfType<Paragraph>().ToList();
        var title = metadata is null ? lines.FindIndex(line => !line.IsProse && IsTitle(line.Text)) : lines.FindIndex(metadata.IsTitle);
        if (title >= 0 && metadata is null)
        {
            var match = Title.Match(Plain(lines[title].Text));
            report.Title = lines[title].Text.Trim('#', '*', ' ');
            report.Agency.Name = AsPrinted(match.Groups["agency"], lines[title].Text) ?? NameAbove(lines, title);
            report.Year = ReportYears.OrNone(YearDigit.Number(match.Groups["year"].Value));
        }

        var preamble = lines.Skip(title + 1).Where(line => line.IsProse || metadata is not null || !SiteMetadata.IsAboutPage(line.Text)).ToList();
        report.Agency.Name ??= SiteMetadata.Agency(outline.Front);
        report.PublishedOn = SiteMetadata.Lines(outline.Front).Select(line => Published.Match(Plain(line))).Where(match => match.Success).Select(match => Date(match, "")).FirstOrDefault(date => date is not null);
        report.Period = ReadPeriod(lines.Concat(outline.Sections.Take(1).SelectMany(section => section.Blocks.OfType<Paragraph>())));
        report.Year ??= ReportYears.OrNone(report.Period?.End?.Year);
        metadata?.Apply(report);
        return preamble;
    }

    /// <summary>The name in the characters of the file, which the pattern saw simplified.</summary>
    private static string? AsPrinted(Group agency, string line)
    {
        var isSameLength = Plain(line).Length == line.Length;
        var name = (isSameLength ? line.Substring(agency.Index, agency.Length) : agency.Value).Trim();
        return name.Length > 0 ? name : null;
    }

    /// <summary>A title broken in two has the agency alone on the line above.</summary>
    private static string? NameAbove(List<Paragraph> lines, int title)
    {
        var above = title > 0 ? lines[title - 1].Text.Trim('#', '*', ' ') : "";
        return above.Length is > 0 and <= LongestName && above.All(char.IsLetter) ? above : null;
    }

    private static ReportPeriod? ReadPeriod(IEnumerable<Paragraph> lines)
    {
        foreach (var line in lines.Select(line => Plain(line.Text)).Where(text => text.Contains("统计") || text.Contains("期限") || text.Contains("数据")))
        {
            var match = Period.Match(line);
            if (match.Success && Date(match, "s") is { } start)
            {
                // 2024年1月1日至12月31日: the second date takes the year of the first.
                var end = match.Groups["ey"].Success ? Date(match, "e") : Date(match, "e", start.Year);
                return new ReportPeriod { Start = start, End = end };
            }
        }

        return null;
    }

    private static CalendarDate? Date(Match match, string prefix, int? year = null)
    {
        var found = year ?? Number(match, prefix + "y");
        return found is { } known && CalendarDate.TryCreate(known, Number(match, prefix + "m") ?? 0, Number(match, prefix + "d") ?? 0, out var date) ? date : null;
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The text as the patterns expect it. No character is added or taken away that the agency's name is made of.</summary>
    private static string Plain(string text) => TraditionalCharacters.Simplify(CharacterFolding.Fold(text));
}
