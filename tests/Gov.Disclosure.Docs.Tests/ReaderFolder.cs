using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>
/// The files the documents speak of, in a folder of their own: the seed, which is wrong as published, and an office with two years of one city and the
/// reports of its departments, one of which is wrong.
/// </summary>
internal sealed class ReaderFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-docs-").FullName;
    private readonly string _before = Environment.CurrentDirectory;

    public ReaderFolder()
    {
        Directory.CreateDirectory(In("seeds"));
        File.Copy(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"), In("seeds/yonghe-2019.txt"));
        var seed = ReportFile.Read(In("seeds/yonghe-2019.txt")).Report!;
        foreach (var name in new[] { "年度报告.docx", "年度报告.html", "年度报告.json" })
        {
            ReportFile.Write(In(name), seed);
        }

        foreach (var (year, report) in new[] { (2023, Fixtures.Suqian2023()), (2024, Fixtures.Suqian2024()) })
        {
            ReportFile.Write(In($"{year}.docx"), report);
            ReportFile.Write(In($"{year}.json"), report);
            using var lines = File.Create(In($"{year}.ndjson"));
            ReportJson.WriteLine(lines, report);
        }

        Directory.CreateDirectory(In("各部门报告"));
        ReportFile.Write(In("各部门报告/教育局.docx"), Department("宿迁市教育局"));
        ReportFile.Write(In("各部门报告/财政局.html"), Department("宿迁市财政局"));
        var wrong = Department("宿迁市民政局");
        wrong.Requests!.CarriedForward.Total = 7;
        ReportFile.Write(In("各部门报告/民政局.xlsx"), wrong);
        File.WriteAllText(In("机关名单.csv"), "机关名称\n宿迁市教育局\n宿迁市财政局\n宿迁市民政局\n宿迁市司法局\n");
        Environment.CurrentDirectory = _folder;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    private static AnnualReport Department(string name)
    {
        var report = ReportDraft.Create(2024, name).Report;
        foreach (var table in Enum.GetValues<TableKind>().Select(kind => report.GetTable(kind)!))
        {
            foreach (var cell in table.Form.Cells)
            {
                table[cell] = 0;
            }
        }

        report.Overview = "2024年，主动公开政府信息，依申请公开、政府信息管理、平台建设和监督保障工作平稳。";
        report.ProblemsAndImprovements = "公开内容不够及时，将逐月核对目录。";
        report.OtherMatters = "2024年没有收取信息处理费。";
        report.Requests!.Received.NaturalPerson = 5;
        report.Requests.Received.Total = 5;
        report.Requests.Outcomes.Granted.NaturalPerson = 5;
        report.Requests.Outcomes.Granted.Total = 5;
        report.Requests.Outcomes.Total.NaturalPerson = 5;
        report.Requests.Outcomes.Total.Total = 5;
        return report;
    }

    private string In(string name) => Path.Combine(_folder, name);
}
