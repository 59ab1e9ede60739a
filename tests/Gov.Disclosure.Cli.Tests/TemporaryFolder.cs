using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>A folder of reports for one test, removed with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public string Path { get; }

    /// <summary>The names of all files, hidden ones too.</summary>
    public IEnumerable<string?> Names => Directory.GetFiles(Path).Select(System.IO.Path.GetFileName);

    public static AnnualReport GoodReport() => Fixtures.Suqian2024();

    /// <summary>A report with one wrong cell, which breaks a row and a column.</summary>
    public static AnnualReport BadReport()
    {
        var report = GoodReport();
        var table = report.Requests!;
        table.Form.TryGetRow("outcomes.granted", out var row).Should().BeTrue();
        table[row!.Index, 0] = 1000;
        return report;
    }

    /// <summary>A report with a warning and no error.</summary>
    public static AnnualReport DoubtfulReport()
    {
        var report = GoodReport();
        report.ProblemsAndImprovements = "无";
        return report;
    }

    public string Good(string name = "good.json") => Write(name, ReportJson.Serialize(GoodReport()));

    public string Bad(string name = "bad.json") => Write(name, ReportJson.Serialize(BadReport()));

    public string Doubtful(string name = "doubtful.json") => Write(name, ReportJson.Serialize(DoubtfulReport()));

    public string Unreadable(string name = "unreadable.json") => Write(name, "[]");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content)
    {
        var path = In(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
