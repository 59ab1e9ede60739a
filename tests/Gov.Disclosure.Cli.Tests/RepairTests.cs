using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

public sealed class RepairTests : IDisposable
{
    private static readonly string SeedText = RepositoryFiles.PathOf("seeds", "yonghe-2019.txt");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("yonghe-2019.txt")]
    [InlineData("yonghe-2019.json")]
    public async Task The_seed_is_repaired_by_both_totals_in_one_way_only(string name)
    {
        var run = await ToolRun.Of("repair", RepositoryFiles.PathOf("seeds", name), "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Findings);
        var repair = run.Reports.Should().ContainSingle().Which.GetProperty("repairs").EnumerateArray().Should().ContainSingle().Which;
        repair.GetProperty("minimumCells").GetInt32().Should().Be(2);
        repair.GetProperty("complete").GetBoolean().Should().BeTrue();
        repair.GetProperty("evidence").GetArrayLength().Should().BePositive();
        repair.GetProperty("changes").EnumerateArray()
            .Select(change => $"{change.GetProperty("pointer").GetString()} {change.GetProperty("from").GetInt32()} {change.GetProperty("to").GetInt32()}")
            .Should().Equal("/requests/outcomes/refused/thirdPartyRights/total 0 1", "/requests/outcomes/total/total 0 1");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_text_names_the_cells_and_both_numbers(string language)
    {
        var run = await ToolRun.Of("repair", SeedText, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.Output.Should().Contain("8").And.Contain("22").And.Contain("总计 0 → 1");
    }

    [Fact]
    public async Task Validate_says_below_the_findings_what_the_smallest_repair_is()
    {
        var repair = (await ToolRun.Of("repair", SeedText)).Output.Split('\n').Single(line => line.StartsWith("1. ", StringComparison.Ordinal))[3..];

        (await ToolRun.Of("validate", SeedText)).Output.Should().Contain(repair);
    }

    [Fact]
    public async Task Validate_lists_the_repairs_for_programs_too()
    {
        var run = await ToolRun.Of("validate", _folder.Bad(), _folder.Good(), "--format", "json");

        run.Reports.Select(report => report.GetProperty("repairs").GetArrayLength()).Should().Equal(1, 0);
    }

    [Fact]
    public async Task Where_too_much_is_wrong_the_least_number_of_cells_is_still_said()
    {
        var report = TemporaryFolder.GoodReport();
        foreach (var cell in report.Requests!.Form.Cells)
        {
            report.Requests[cell] = (cell.Index * 37) % 101;
        }

        var run = await ToolRun.Of("repair", _folder.Write("report.json", ReportJson.Serialize(report)), "--format", "json");

        var repair = run.Reports.Single().GetProperty("repairs").EnumerateArray().Should().ContainSingle().Which;
        repair.GetProperty("changes").GetArrayLength().Should().Be(0);
        repair.GetProperty("complete").GetBoolean().Should().BeFalse();
        repair.GetProperty("minimumCells").GetInt32().Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("zh", "成立，没有", "无法判断")]
    [InlineData("en", "All sums", "cannot be told")]
    public async Task Where_a_sum_cannot_be_checked_nobody_says_that_all_hold(string language, string allWell, string unknown)
    {
        var report = TemporaryFolder.GoodReport();
        report.Requests!.Received.Total = default;
        var without = TemporaryFolder.GoodReport();
        without.Requests = null;
        without.ReviewAndLitigation = null;

        foreach (var some in new[] { report, without })
        {
            var run = await ToolRun.Of("repair", _folder.Write("report.json", ReportJson.Serialize(some)), "--lang", language);

            run.ExitCode.Should().Be(ExitCode.Success);
            run.Output.Should().Contain(unknown).And.NotContain(allWell);
        }
    }

    [Fact]
    public async Task A_sound_report_needs_no_repair()
    {
        var run = await ToolRun.Of("repair", _folder.Good());

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().NotContain("→");
    }

    [Fact]
    public async Task All_cells_that_may_be_wrong_are_listed()
    {
        var report = TemporaryFolder.GoodReport();
        report.ReviewAndLitigation!.Review.Total = 171;

        var run = await ToolRun.Of("repair", _folder.Write("report.json", ReportJson.Serialize(report)));

        run.Output.Split('\n').Count(line => line.Contains(" → ", StringComparison.Ordinal)).Should().Be(5);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_ends_with_3()
    {
        var run = await ToolRun.Of("repair", _folder.Unreadable());

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().Contain("GD0");
    }

    [Fact]
    public async Task A_path_is_needed() => (await ToolRun.Of("repair")).ExitCode.Should().Be(ExitCode.Usage);
}
