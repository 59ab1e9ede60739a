using System.Globalization;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>Reads what stands before section one: title, agency, year, publication date, preamble, and the period of the numbers.</summary>
internal static partial class FrontMatter
{
    private const int LongestTitle = 80;
    private const int LongestName = 40;
    private const int MostTitleLines = 3;
    private const string Subject = "政府信息公开";

    // 某镇2023年信息公开年度报告: only beside the name of an agency, as sites call lists of reports so.
    private const string SubjectPattern = "(?:政府|政务)?信息公开";
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Sentence = "。；，《》（）";

    // What the names of agencies, places and offices end with.
    private static readonly string[] EndsOfNames =
    [
        "政府", "局", "厅", "办", "办公室", "委", "委员会", "部", "署", "院", "会", "处", "科", "所", "站", "队", "中心", "镇", "乡", "街道", "街道办", "区", "县", "市", "省", "州", "盟", "旗",
        "管委会", "公司", "集团", "学校", "大学", "学院", "中学", "小学", "医院", "社", "行", "馆", "团", "组", "庭", "村", "园", "基地", "农场", "林场", "海关", "总队", "支队", "大队",
    ];
    private const string FirstDay = @"(?<sy>\d{4})\s*年\s*(?<sm>\d{1,2})\s*月\s*(?<sd>\d{1,2})\s*日";
    private const string LastDay = @"(?:(?<ey>\d{4})\s*年)?\s*(?<em>\d{1,2})\s*月\s*(?<ed>\d{1,2})\s*(?:日|(?=止))";

    private const string Name = @"(?:文件|信息|文章)?(?:标\s*题|题\s*目|名\s*称)";

    // What stands before a title on its line and is no part of it: that it is one, that it is an annex, the way to the page, the number of a page.
    private const string LabelPattern = @"^(?:.*[>»›])?[#*\s]*(?:Page\s*\d+\s*[-–—]|[【\[]" + Name + @"[】\]]\s*:?|" + Name
        + @"(?:\s*:|\s{2,})|附\s*件\s*[0-9一二三四五六七八九十]{0,2}\s*(?::|(?<=[0-9一二三四五六七八九十])\s))?\s*";

    // What stands behind a title on its line and is no part of it: （全文）, 公示, the name of the site.
    private const string BehindPattern = @"(?<=报告)\s*(?:[(（【\[][^)）】\]]{1,20}[)）】\]]|[-_—–|·].{1,40}|\s[^\s。；，]{1,16}|\.[a-z]{2,5}"
        + "|(?:全文|正文|文本|公示稿?|公告|公布|发布|附表|(?:及|和|与)?(?:附表|统计表|情况表)|(?:电子|网络|公开|盖章)版|扫描件|[定终送审]稿))$";

    private const string DigitsOfYear = "(?<year>[0-9〇零○O一二三四五六七八九]{4})";

    private const string YearFirstPattern = @"^[#*\s《]*" + DigitsOfYear + @"\s*年\s*度?\s*(?<agency>(?!" + SubjectPattern + @")\S.*?)\s*" + SubjectPattern
        + @"\s*(?:工作)?\s*(?:年度)?\s*(?:工作)?\s*报告[》*\s]*$";

    private const string TitlePattern = @"^[#*\s《]*(?<agency>.*?)\s*(?:关于\s*)?(?:" + DigitsOfYear + @"\s*年\s*度?)?\s*" + SubjectPattern
        + @"\s*(?:工作)?\s*(?(year)(?:年度)?|(?:" + DigitsOfYear + @"\s*)?年度)\s*(?:工作)?\s*报告\s*(?:[(（]" + DigitsOfYear + @"\s*年\s*度?[)）])?[》*\s]*$";

    private const string PeriodPattern = FirstDay + @"\s*(?:起|开始)?\s*,?\s*(?:至|到|止|—|–|-|~)+\s*" + LastDay;

    private const string PublishedPattern =
        @"(?:发布|公开|公布|生成|发文)(?:时间|日期)\s*[::]?\s*(?<y>\d{4})\s*[-年/.]\s*(?<m>\d{1,2})\s*[-月/.]\s*(?<d>\d{1,2})";

    /// <summary>Whether a line reads as the title of a report.</summary>
    public static bool IsTitle(string line) => TitleOf(line) is not null;

    /// <summary>The agency and the year that a line names which reads as the title of a report; <see langword="null"/> where it reads otherwise.</summary>
    public static (string? Agency, int? Year)? TitleOf(string line) =>
        line.Length <= LongestTitle && Find(line) is { Match.Success: true } found
            && (Plain(line).Contains(Subject) || IsNameOfAgency(found.Match.Groups["agency"].Value)) ? Named(line, found) : null;

    /// <summary>The agency and the year that a title names.</summary>
    public static (string? Agency, int? Year) ReadTitle(string title) => Named(title, Find(title));

    /// <summary>Reads the front matter.</summary>
    /// <returns>The line the title begins in, and the lines of the preamble.</returns>
    public static (Paragraph? Title, IReadOnlyList<Paragraph> Preamble) Read(DocumentOutline outline, ReportMetadata? metadata, AnnualReport report)
    {
        var lines = outline.Front.OfType<Paragraph>().ToList();
        var title = metadata is null ? TitleIn(lines) : (Start: lines.FindIndex(metadata.IsTitle), Lines: 1);
        if (title.Start >= 0 && metadata is null)
        {
            report.Title = Find(Joined(lines, title.Start, title.Lines)).Printed;
            (report.Agency.Name, report.Year) = ReadTitle(report.Title);
        }

        var preamble = lines.Skip(title.Start < 0 ? 0 : title.Start + title.Lines)
            .Where(line => line.IsProse || metadata is not null || !SiteMetadata.IsAboutPage(line.Text)).ToList();
        if (report.Agency.Name is null && title.Start >= 0 && preamble.Count > 0 && IsNameAlone(preamble[0]))
        {
            report.Agency.Name = preamble[0].Text.Trim();
            preamble.RemoveAt(0);
        }

        if (report.Agency.Name is null || report.Year is null)
        {
            var said = Announcement.Read(preamble, Plain, AsPrinted);
            report.Agency.Name ??= said.Agency;
            report.Year ??= ReportYears.OrNone(YearDigit.Number(said.Year ?? ""));
        }

        report.Agency.Name ??= SiteMetadata.Agency(outline.Front);
        report.PublishedOn = SiteMetadata.Lines(outline.Front).Select(line => Published.Match(Plain(line))).Where(match => match.Success)
            .Select(match => Date(match, "")).FirstOrDefault(date => date is not null);
        report.Period = ReadPeriod(lines.Concat(outline.Sections.Take(1).SelectMany(section => section.Blocks.OfType<Paragraph>())));
        var ofNumbers = ReportYears.OrNone(report.Period?.End?.Year);

        // Where the sentence before section one and the period of the numbers differ, one of them was left over from last year; section one was not.
        if (report.Year is null || (title.Start < 0 && ofNumbers is not null && !IsInSectionOne(report.Year) && IsInSectionOne(ofNumbers)))
        {
            report.Year = ofNumbers;
        }

        metadata?.Apply(report);
        return (title.Start < 0 ? null : lines[title.Start], preamble);

        bool IsInSectionOne(int? year) =>
            outline.Sections.Take(1).SelectMany(section => section.Blocks.OfType<Paragraph>()).Any(line => Plain(line.Text).Contains(year + "年"));
    }

    /// <summary>Whether a line is the name of an agency and nothing else.</summary>
    private static bool IsNameAlone(Paragraph line) => !line.IsProse && Plain(line.Text).Trim() is var name
        && name.All(character => char.IsLetter(character) || character is '(' or ')') && IsNameOfAgency(name);

    /// <summary>The name in the characters of the file, which the pattern saw simplified.</summary>
    private static string? AsPrinted(Group agency, string line)
    {
        var isSameLength = Plain(line).Length == line.Length;
        var name = (isSameLength ? line.Substring(agency.Index, agency.Length) : agency.Value).Trim();
        return name.Length > 0 ? name : null;
    }

    /// <summary>The line of the title, or the lines over which it is broken: agency and year on one, the rest on the next.</summary>
    private static (int Start, int Lines) TitleIn(List<Paragraph> lines)
    {
        // The way to the page may end in the words of a title; the title itself names agency and year.
        if (lines.FindIndex(line => !line.IsProse && TitleOf(line.Text) is { Agency: not null, Year: not null }) is >= 0 and var whole)
        {
            return (whole, 1);
        }

        for (var start = 0; start < lines.Count; start++)
        {
            for (var count = 2; count <= MostTitleLines && start + count <= lines.Count; count++)
            {
                if (lines.GetRange(start, count).TrueForAll(line => !line.IsProse && !line.Text.Any(Sentence.Contains))
                    && IsBrokenTitle(Joined(lines, start, count)) && !IsBrokenTitle(Joined(lines, start + 1, count - 1)))
                {
                    return (start, count);
                }
            }
        }

        return lines.FindIndex(line => !line.IsProse && IsTitle(line.Text)) is >= 0 and var only ? (only, 1) : (-1, 0);
    }

    /// <summary>Whether lines make a title together: only with a year and with the name of an agency, which other words above a title are not.</summary>
    private static bool IsBrokenTitle(string joined) => joined.Length <= LongestTitle && Find(joined).Match is { Success: true } match
        && match.Groups["year"].Success && IsNameOfAgency(match.Groups["agency"].Value);

    private static string Joined(List<Paragraph> lines, int start, int count) =>
        string.Concat(lines.GetRange(start, count).Select(line => line.Text.Trim('#', '*', ' ')));

    /// <summary>
    /// What the patterns find in a line, and the title without what says before it that it is one, as exports of sites have it: 标题：, and without what stands
    /// behind it. That is looked for behind the label alone, as a label may hold the word 报告 too.
    /// </summary>
    private static (string Printed, Match Match) Find(string line)
    {
        var plain = Plain(line);
        var start = Label.Match(plain).Length;
        var text = plain.Substring(start);
        var match = Title.Match(text);
        if (!match.Success && Behind.Match(text) is { Success: true } behind)
        {
            text = text.Substring(0, text.Length - behind.Length);
            match = Title.Match(text);
        }

        var printed = plain.Length == line.Length ? line.Substring(start, text.Length).Trim() : line;
        return (printed, YearFirst.Match(text) is { Success: true } yearFirst ? yearFirst : match);
    }

    /// <summary>What a title names. Behind one label there may be another.</summary>
    private static (string? Agency, int? Year) Named(string title, (string Printed, Match Match) found)
    {
        var match = found.Printed == title ? found.Match : Find(found.Printed).Match;
        return (AsPrinted(match.Groups["agency"], found.Printed), ReportYears.OrNone(YearDigit.Number(match.Groups["year"].Value)));
    }

    /// <summary>Whether a text ends as names of agencies do, and is not longer than they are.</summary>
    public static bool IsNameOfAgency(string name) => name.Length is > 0 and <= LongestName && name.TrimEnd(')') is var whole
        && Array.Exists(EndsOfNames, end => whole.EndsWith(end, StringComparison.Ordinal));

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
        return found is { } known && CalendarDate.TryCreate(known, Number(match, prefix + "m") ?? 0, Number(match, prefix + "d") ?? 0, out var date)
            ? date : null;
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The text as the patterns expect it. No character is added or taken away that the agency's name is made of.</summary>
    private static string Plain(string text) => TraditionalCharacters.Simplify(CharacterFolding.Fold(text));

#if NET
    [GeneratedRegex(LabelPattern, Options)]
    private static partial Regex Label { get; }

    [GeneratedRegex(BehindPattern, Options | RegexOptions.IgnoreCase)]
    private static partial Regex Behind { get; }

    [GeneratedRegex(YearFirstPattern, Options)]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(TitlePattern, Options)]
    private static partial Regex Title { get; }

    [GeneratedRegex(PeriodPattern, Options)]
    private static partial Regex Period { get; }

    [GeneratedRegex(PublishedPattern, Options)]
    private static partial Regex Published { get; }
#else
    private static Regex Label { get; } = new(LabelPattern, Options);

    private static Regex Behind { get; } = new(BehindPattern, Options | RegexOptions.IgnoreCase);

    private static Regex YearFirst { get; } = new(YearFirstPattern, Options);

    private static Regex Title { get; } = new(TitlePattern, Options);

    private static Regex Period { get; } = new(PeriodPattern, Options);

    private static Regex Published { get; } = new(PublishedPattern, Options);
#endif
}
