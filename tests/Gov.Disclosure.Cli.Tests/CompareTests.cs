using System.Text.Json;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Two years side by side.</summary>
public sealed class CompareTests : IDisposable
{
    private static readonly string Earlier = RepositoryFiles.PathOf("tests", "fixtures", "suqian-2023.json");
    private static readonly string Later = RepositoryFiles.PathOf("tests", "fixtures", "suqian-2024.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_cell_stands_with_both_numbers_and_their_difference()
    {
        var run = await ToolRun.Of("compare", Earlier, Later, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Json.GetProperty("sequence").GetString().Should().Be("follows");
        var cells = run.Json.GetProperty("cells").EnumerateArray().ToArray();
        cells.Should().HaveCount(10 + (25 * 7) + 15).And.OnlyContain(cell => cell.GetProperty("inEarlier").GetBoolean() && cell.GetProperty("inLater").GetBoolean());
        var fees = cells.Single(cell => cell.GetProperty("pointer").GetString() == "/proactiveDisclosure/administrativeFees/amount");
        fees.GetProperty("difference").GetDecimal().Should().Be(72701.2578m - 59237.2449m);
        fees.GetProperty("laterUnit").GetString().Should().Be("万元");
        run.Json.GetProperty("summary").GetProperty("broken").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task As_a_page_it_holds_every_line_of_the_text_and_escapes_what_files_say()
    {
        var report = Fixtures.Suqian2024();
        report.Agency.Name = "<b>某市</b>";
        var later = _folder.Write("later.json", ReportJson.Serialize(report));

        var page = (await ToolRun.Of("compare", Earlier, later, "--format", "html")).Output;
        var text = (await ToolRun.Of("compare", Earlier, later)).Output;

        page.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n").And.Contain("&lt;b&gt;某市").And.NotContain("<b>某市");
        var rows = text.Split('\n').Where(line => line.StartsWith('│')).Select(line => line.Split('│', StringSplitOptions.TrimEntries)[1..^1]).ToArray();
        rows.Should().NotBeEmpty();
        foreach (var row in rows.Where(row => row[^1].Length > 0 && row[0].Length > 0))
        {
            page.Should().Contain($">{row[^2]}</");
        }
    }

    [Fact]
    public async Task A_broken_chain_is_a_finding()
    {
        var report = Fixtures.Suqian2024();
        report.Requests!.CarriedOver.Total = 122;
        var later = _folder.Write("later.json", ReportJson.Serialize(report));

        var run = await ToolRun.Of("compare", Earlier, later, "--format", "json");
        var text = await ToolRun.Of("compare", Earlier, later);

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.Json.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("ruleId").GetString()).Should().Equal("GD601");
        text.ExitCode.Should().Be(ExitCode.Findings);
        text.Output.Should().Contain("GD601").And.Contain("122").And.NotContain("GD303", "sums are not what is compared");
    }

    [Fact]
    public async Task Across_the_change_of_form_only_what_both_have_is_compared()
    {
        var earlier = new AnnualReport { Year = 2020, Agency = { Name = "宿迁市" } };
        earlier.Requests = new RequestsTable(RequestsTable.Form2019);
        earlier.ProactiveDisclosure = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2019);
        earlier.ProactiveDisclosure.AdministrativeLicensing.PreviousItems = 7;
        var later = Fixtures.Suqian2023();
        later.Year = 2021;

        var run = await ToolRun.Of("compare", _folder.Write("2020.json", ReportJson.Serialize(earlier)), _folder.Write("2021.json", ReportJson.Serialize(later)), "--format", "json");
        var text = await ToolRun.Of("compare", _folder.In("2020.json"), _folder.In("2021.json"));

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Json.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
        run.Json.GetProperty("earlier").GetProperty("forms").GetProperty("requests").GetString().Should().Be("2019");
        var cells = run.Json.GetProperty("cells").EnumerateArray().ToArray();
        cells.Where(cell => !cell.GetProperty("inEarlier").GetBoolean() || !cell.GetProperty("inLater").GetBoolean()).Should().NotBeEmpty()
            .And.OnlyContain(cell => cell.GetProperty("difference").ValueKind == JsonValueKind.Null);
        cells.Should().Contain(cell => cell.GetProperty("pointer").GetString() == "/requests/received/total" && cell.GetProperty("inEarlier").GetBoolean());
        text.Output.Should().Contain("—").And.Contain("□");
    }

    [Fact]
    public async Task Reports_that_do_not_follow_are_set_side_by_side_and_it_is_told()
    {
        var run = await ToolRun.Of("compare", Later, Earlier, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Json.GetProperty("sequence").GetString().Should().Be("yearsNotConsecutive");
        (await ToolRun.Of("compare", Later, Earlier, "--lang", "en")).Output.Should().Contain("suqian-2024.json");
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_failure()
    {
        var run = await ToolRun.Of("compare", Earlier, _folder.Unreadable());

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().Contain("unreadable.json");
    }

    [Fact]
    public async Task Two_reports_are_needed() => (await ToolRun.Of("compare", Earlier)).ExitCode.Should().Be(ExitCode.Usage);
}
