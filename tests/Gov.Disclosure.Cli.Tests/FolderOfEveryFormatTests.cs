using Gov.Disclosure.Documents;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>What a county has on its disk: a report in every format that is read, beside archives, pictures and files that are damaged. All is said, and nothing is passed over.</summary>
public sealed class FolderOfEveryFormatTests : IDisposable
{
    private const string MissingAgency = "无报局";

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _reports = [];
    private readonly Dictionary<string, string> _unread = [];

    public FolderOfEveryFormatTests()
    {
        Directory.CreateDirectory(_folder.In("in"));
        foreach (var format in ReportFormat.All.Except([ReportFormat.Svg]))
        {
            var report = TemporaryFolder.GoodReport();
            report.Agency.Name = $"写作{format.Name}局";
            report.Title = $"{report.Agency.Name}2024年政府信息公开工作年度报告";
            _reports.Add(report.Agency.Name);
            ReportFile.Write(_folder.In($"in/{format.Name}{format.Extension}"), report);
        }

        foreach (var file in RepositoryFiles.Matching("*.expected.json", "tests", "fixtures", "documents").SelectMany(FixturesOf).DistinctBy(Path.GetExtension))
        {
            File.Copy(file, _folder.In($"in/fixture{Path.GetExtension(file)}"));
        }

        var word = File.ReadAllBytes(_folder.In("in/docx.docx"));
        Unread("甲局.zip", [.. "PK\u0005\u0006"u8, .. new byte[18]], "GD021");
        Unread("乙局.png", [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[40]], "GD021");
        Unread("丙局.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1500]], "GD025");
        Unread("丁局.docx", word.AsSpan(0, word.Length / 2), "GD025");
        Unread("戊局.txt", [], "GD011");
        Unread("己局.txt", "会议纪要\n讨论了明年的工作。\n"u8, "GD039");
        Unread("庚局.ceb", "Founder CEB"u8, "GD021");
        File.WriteAllLines(_folder.In("roster.csv"), ["机关名称", .. _reports, .. UnreadAgencies, MissingAgency]);
    }

    private IEnumerable<string> UnreadAgencies => _unread.Keys.Select(name => Path.GetFileNameWithoutExtension(name)!);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_report_is_read_and_every_other_file_is_told_with_its_reason()
    {
        var run = await ToolRun.Of("validate", _folder.In("in"), "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Reports.Select(report => Path.GetFileName(report.GetProperty("path").GetString())).Should()
            .BeEquivalentTo(Directory.GetFiles(_folder.In("in")).Select(Path.GetFileName));
        run.Reports.Where(report => report.GetProperty("agency").GetString() is null)
            .ToDictionary(
                report => Path.GetFileName(report.GetProperty("path").GetString())!,
                report => report.GetProperty("diagnostics").EnumerateArray().Single().GetProperty("ruleId").GetString())
            .Should().BeEquivalentTo(_unread);
        run.Reports.Where(report => _reports.Contains(report.GetProperty("agency").GetString()!)).Should().HaveCount(_reports.Count)
            .And.OnlyContain(report => report.GetProperty("diagnostics").GetArrayLength() == 0);
    }

    [Fact]
    public async Task Only_the_agency_without_a_file_is_called_missing()
    {
        var run = await ToolRun.Of("validate", _folder.In("in"), "--roster", _folder.In("roster.csv"), "--format", "json");

        var coverage = run.Json.GetProperty("roster").EnumerateArray().Single(year => year.GetProperty("year").GetInt32() == 2024);
        coverage.GetProperty("missing").EnumerateArray().Select(name => name.GetString()).Should().Equal(MissingAgency);
        coverage.GetProperty("unread").EnumerateArray().Select(name => name.GetString()).Should()
            .BeEquivalentTo(UnreadAgencies);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("sum")]
    [InlineData("export --to csv")]
    [InlineData("convert --to json -o out")]
    [InlineData("overview")]
    public async Task Every_command_names_the_files_it_could_not_read(string command)
    {
        var words = command.Split(' ').Select(word => word == "out" ? _folder.In("out") : word).ToList();

        var run = await ToolRun.Of([words[0], _folder.In("in"), .. words.Skip(1)]);

        run.ExitCode.Should().Be(ExitCode.Failure);
        (run.Output + run.Error).Should().ContainAll(_unread.Keys).And.ContainAll(_unread.Values);
    }

    /// <summary>The documents whose expected reading a file holds.</summary>
    private static IEnumerable<string> FixturesOf(string expected) =>
        Directory.GetFiles(Path.GetDirectoryName(expected)!, Path.GetFileName(expected).Replace("expected.json", "*"))
            .Where(file => !file.Contains(".expected.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private void Unread(string name, ReadOnlySpan<byte> content, string ruleId)
    {
        File.WriteAllBytes(_folder.In($"in/{name}"), content.ToArray());
        _unread.Add(name, ruleId);
    }
}
