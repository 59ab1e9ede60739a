using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>What a report says of itself in the sentences before section one: whose it is, and of which year.</summary>
internal static class Announcement
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Making = "公布|公开|[编編]制|[编編]写|发布|形成|撰写|起草";

    private const string Name = @"(?<agency>(?!特向|现向|向社[会會])(?:(?!" + Making + @"|报告|政府信息|政务信息)\p{L}){2,40}?)(?:\([^()]{1,30}\))?";

    private const string Year = "(?<year>[0-9〇零○O一二三四五六七八九]{4})年度?的?";

    private const string Report = "(?:开展)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?的?(?:有关|总体|相关)?(?:情况)?(?:年度)?(?:工作)?报告";

    // 现公布某局2023年政府信息公开工作年度报告, 现将某局2023年…, 形成了《某局2023年…》, 《2023年某局…》.
    private static readonly Regex[] OfReport =
    [
        new("(?:(?:" + Making + ")[了的]?(?:本[级級]行政机[关關])?|[将將]|(?=《))《?(?:" + Name + ")?" + Year + Report, Options),
        new("(?:(?:" + Making + ")了?|[将將]|(?=《))《?" + Year + Name + Report, Options),
    ];

    // 由某局编制, 某局编制了本报告, 结合某局政府信息公开工作实际.
    private static readonly Regex[] OfAgency =
    [
        new("由" + Name + "(?:负责|组织|统一)?(?:(?:结合|根据|依据|综合(?!科|室))[^。;]{0,30})?(?:" + Making + "|汇总)", Options),
        new("(?:^|[,。;])" + Name + "(?:" + Making + ")了?(?:本[级級]行政机[关關]|本报告|《|(?=[0-9]{4}年))", Options),
        new("结合" + Name + "(?:" + Year + ")?(?:政府|政务)?信息公开工作", Options),
    ];

    // Who wrote it is an office of the agency; only a government publishes a report of its own office.
    private static readonly Regex Office = new("(?<=[局厅廳]|[镇鎮乡鄉]人民政府|街道|[办辦][事][处處])(?:党政|黨政)?(?:综合|綜合)?[办辦](?:公室)?(?:\\p{L}{0,4}[科室股])?$", Options);

    // 我局 and 局办公室 are names for those who know which; what begins so is none.
    private const string NoBeginningOfName = "由我本局处委厅各该其全";

    /// <summary>Reads the lines before section one.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="plain">Their text as the patterns expect it.</param>
    /// <param name="asPrinted">The part of a line that a group has matched, in the characters of the file.</param>
    public static (string? Agency, string? Year) Read(IReadOnlyList<Paragraph> lines, Func<string, string> plain, Func<Group, string, string?> asPrinted)
    {
        var reports = In(OfReport).Where(found => !found.Match.Groups["agency"].Success || IsName(found.Match) || IsOurs(found.Match)).ToArray();
        var agency = reports.Concat(In(OfAgency)).Where(found => IsName(found.Match)).Select(found => asPrinted(found.Match.Groups["agency"], found.Line))
            .Select(name => name is null ? null : Office.Replace(name, "")).FirstOrDefault();
        return (agency, reports.Select(found => found.Match.Groups["year"].Value).FirstOrDefault());

        IEnumerable<(Match Match, string Line)> In(Regex[] patterns) =>
            from pattern in patterns
            from line in lines
            from match in pattern.Matches(plain(line.Text)).Cast<Match>()
            select (match, line.Text);
    }

    private static bool IsName(Match match) => match.Groups["agency"].Value is { Length: > 0 } name && !IsOurs(match) && FrontMatter.IsNameOfAgency(name);

    private static bool IsOurs(Match match) => match.Groups["agency"].Value is [var first, ..] && NoBeginningOfName.IndexOf(first) >= 0;
}
