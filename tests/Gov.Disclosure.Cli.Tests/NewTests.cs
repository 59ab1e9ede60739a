using Gov.Disclosure.Rules;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>A blank report to fill in.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly string Previous = RepositoryFiles.PathOf("tests", "fixtures", "suqian-2023.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_blank_report_is_one_that_can_be_read()
    {
        var run = await ToolRun.Of("new", "--year", "2020", "--agency", "某县教育局");

        run.ExitCode.Should().Be(ExitCode.Success);
        var report = ReportJson.Parse(run.Output);
        report.Title.Should().StartWith("某县教育局2020年");
        report.Requests!.Form.Should().BeSameAs(RequestsTable.Form2019);
        report.Requests.IsWhollyBlank.Should().BeTrue();
    }

    [Fact]
    public async Task What_is_carried_over_is_filled_in()
    {
        var target = _folder.In("2024.json");

        var run = await ToolRun.Of("new", "--year", "2024", "--previous", Previous, "-o", target);

        run.ExitCode.Should().Be(ExitCode.Success);
        var report = ReportJson.Parse(File.ReadAllText(target));
        report.Agency.Name.Should().Be("宿迁市");
        report.Requests!.CarriedOver.Total.Number.Should().Be(121);
        report.Requests.Received.Total.IsBlank.Should().BeTrue();
        (await ToolRun.Of("validate", target, "--previous", Previous, "--format", "json")).RuleIds.Should().NotContain(YearRules.CarryOver.Id);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2024", "--agency", "连云港市")]
    public async Task A_report_that_is_not_last_years_fills_in_nothing(string year, params string[] options)
    {
        var run = await ToolRun.Of(["new", "--year", year, "--previous", Previous, .. options]);

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().Contain("suqian-2023.json");
    }

    [Theory]
    [InlineData("new", "--agency", "甲")]
    [InlineData("new", "--year", "2024")]
    [InlineData("new", "--year", "2007", "--agency", "甲")]
    [InlineData("new", "--year", "明年", "--agency", "甲")]
    [InlineData("new", "--year", "2024", "--agency", "甲", "-o", "report.unknown")]
    [InlineData("new", "--year", "2024", "--agency", "甲", "--previous", "nothing.json")]
    public async Task A_wrong_command_line_is_a_usage_error(params string[] args)
    {
        var run = await ToolRun.Of(args);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.OutputBytes.Should().BeEmpty();
    }

    [Fact]
    public async Task A_report_that_is_there_is_not_overwritten()
    {
        var path = _folder.Good();
        var content = File.ReadAllText(path);

        (await ToolRun.Of("new", "--year", "2024", "--agency", "甲", "-o", path)).ExitCode.Should().Be(ExitCode.Usage);

        File.ReadAllText(path).Should().Be(content);
    }
}
