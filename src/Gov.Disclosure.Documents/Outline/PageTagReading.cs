using System.Globalization;
using System.Text.RegularExpressions;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>
/// Takes from the tags of a page what the page does not print. Where both say something and differ, what is printed counts, and the difference is told.
/// </summary>
internal static class PageTagReading
{
    // What cannot be the source of a report: sites put the name of the newsroom, an author or nothing there.
    private const int LongestName = 40;

    private static readonly Regex Day = new(@"^\s*(?<y>\d{4})\s*[-年/.]\s*(?<m>\d{1,2})\s*[-月/.]\s*(?<d>\d{1,2})", RegexOptions.CultureInvariant);

    private static readonly string[] NoSources = ["本站", "本网", "本站原创", "原创", "网站", "互联网", "网络", "转载", "无", "管理员", "admin"];

    public static void Apply(PageTags tags, AnnualReport report, Action<Diagnostic> tell)
    {
        if (Date(tags.PubDate) is { } published)
        {
            if (report.PublishedOn is { } printed && printed != published)
            {
                Disagrees("PubDate", tags.PubDate!, printed.ToString(), JsonPointer.Root.Append("publishedOn"));
            }

            report.PublishedOn ??= published;
        }

        if (tags.ContentSource is { Length: <= LongestName } source && !NoSources.Contains(source, StringComparer.OrdinalIgnoreCase))
        {
            report.Agency.Name ??= source;
        }

        if (Uri.TryCreate(tags.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            report.Url ??= tags.Url;
        }

        if (tags.ArticleTitle is { } title && FrontMatter.IsTitle(title))
        {
            TakeTitle(title);
        }

        void TakeTitle(string text)
        {
            var (agency, year) = FrontMatter.ReadTitle(text);
            if (report.Year is { } printed && year is { } named && printed != named)
            {
                Disagrees("ArticleTitle", text, report.Title ?? printed.ToString(CultureInfo.InvariantCulture), JsonPointer.Root.Append("year"));
            }
            else
            {
                report.Year ??= year;
                report.Agency.Name ??= agency;
                report.Title ??= text;
            }
        }

        void Disagrees(string tag, string said, string printed, JsonPointer place) => tell(new Diagnostic(ReadingRules.PageTagDisagrees)
        {
            Cells = [place],
            Expected = printed,
            Actual = said,
            Arguments = [new("tag", tag)],
        });
    }

    private static CalendarDate? Date(string? text)
    {
        return text is not null && Day.Match(text) is { Success: true } match && CalendarDate.TryCreate(Number("y"), Number("m"), Number("d"), out var date)
            ? date : null;

        int Number(string part) => int.Parse(match.Groups[part].Value, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
