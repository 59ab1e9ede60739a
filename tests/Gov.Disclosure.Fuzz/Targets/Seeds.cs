using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Tests;
using Gov.Disclosure.Tests.Documents;

namespace Gov.Disclosure.Fuzz;

/// <summary>What the readers start from: fixtures, and small reports as this library writes them.</summary>
internal static class Seeds
{
    // Small files are read faster, and a change in them is more likely to matter.
    private const int LargestFixture = 9000;

    public static Func<IEnumerable<byte[]>> None { get; } = () => [];

    public static Func<IEnumerable<byte[]>> Files(string pattern) => () => Fixtures(pattern);

    public static Func<IEnumerable<byte[]>> Of(ReportFormat format) => () =>
        SmallReports().Select(report => Written(report, format)).Concat(Fixtures("*" + format.Extension));

    public static IEnumerable<byte[]> Lines()
    {
        var lines = new MemoryStream();
        foreach (var report in SmallReports())
        {
            ReportJson.WriteLine(lines, report);
        }

        lines.Write("\r\n\n{}\n[1]\n"u8);
        return SmallReports().Select(report => Written(report, ReportFormat.Json)).Select(json => json.Where(value => value != '\n').ToArray()).Append(lines.ToArray());
    }

    /// <summary>Markdown with its tables drawn by pipes, by tabs and one cell per line.</summary>
    public static IEnumerable<byte[]> Text() => Of(ReportFormat.Markdown)().Select(Encoding.UTF8.GetString).SelectMany(markdown => new[]
    {
        markdown,
        markdown.Replace(" | ", "\t", StringComparison.Ordinal).Replace("| ", "", StringComparison.Ordinal).Replace(" |", "", StringComparison.Ordinal),
        markdown.Replace(" | ", "\n", StringComparison.Ordinal).Replace("| ", "", StringComparison.Ordinal).Replace(" |", "", StringComparison.Ordinal),
    }).Select(Encoding.UTF8.GetBytes);

    private static byte[] Written(AnnualReport report, ReportFormat format)
    {
        using var written = new MemoryStream();
        ReportFile.Write(written, report, format);
        return written.ToArray();
    }

    private static IEnumerable<byte[]> Fixtures(string pattern) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("tests", "fixtures"), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains(".expected.", StringComparison.Ordinal) && new FileInfo(file).Length <= LargestFixture)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);

    /// <summary>Documents with findings in all of their tables and in the text, and with what people leave in documents.</summary>
    public static IEnumerable<byte[]> WrongDocuments() =>
        WordVariants.All.SelectMany(variant => WrongReportsOf(ReportFormat.Docx).Select(variant.Make)).Concat(Fixtures("*.docx"));

    public static IEnumerable<byte[]> WrongWorkbooks() => WorkbookVariants.All.SelectMany(variant => WrongReportsOf(ReportFormat.Xlsx).Select(variant.Make));

    public static IEnumerable<byte[]> WrongPages() =>
        PageVariants.All.SelectMany(variant => WrongReportsOf(ReportFormat.Html).Select(page => variant.Make(Encoding.UTF8.GetString(page)))).Concat(Fixtures("*.html"));

    private static IEnumerable<byte[]> WrongReportsOf(ReportFormat format)
    {
        foreach (var edition in WrongReports.Editions)
        {
            var report = WrongReports.Of(edition);
            report.Requests = null;
            yield return Written(report, format);
        }

        var slip = WrongReports.OneSlip();
        (slip.ProactiveDisclosure, slip.ReviewAndLitigation, slip.Preamble, slip.ProblemsAndImprovements) = (null, null, null, null);
        slip.Overview = "本年新收政府信息公开申请5件。";
        yield return Written(slip, format);
    }

    /// <summary>Reports of both forms with one table each, and one with everything.</summary>
    private static IEnumerable<AnnualReport> SmallReports()
    {
        foreach (var json in new[] { RepositoryFiles.Text("seeds", "yonghe-2019.json"), RepositoryFiles.Text("tests", "fixtures", "suqian-2024.json") })
        {
            foreach (var table in Enum.GetValues<TableKind>())
            {
                var report = ReportJson.Parse(json);
                var kept = report.GetTable(table)!;
                (report.ProactiveDisclosure, report.Requests, report.ReviewAndLitigation) = (null, null, null);
                (report.Preamble, report.Overview, report.ProblemsAndImprovements, report.OtherMatters) = (null, "全年收到申请12件，办结12件。", "无", null);
                kept.Narrative = null;
                report.SetTable(kept);
                yield return report;
            }
        }

        var whole = ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"));
        (whole.Overview, whole.Preamble) = ("主动公开93条，同比增长5.5%。", null);
        yield return whole;
    }
}
