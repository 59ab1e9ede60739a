using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_gives_its_reports_and_those_below_in_the_order_of_names()
    {
        _folder.Good("b.json");
        _folder.Bad("c/a.json");
        _folder.Unreadable("a.json");
        _folder.Good("d.json");

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        PathsOf(run).Should().Equal(_folder.In("a.json"), _folder.In("b.json"), _folder.In("c/a.json"), _folder.In("d.json"));
        run.Total("reports").Should().Be(3);
    }

    [Fact]
    public async Task A_folder_passes_over_what_is_no_report()
    {
        _folder.Good();
        _folder.Write("notes.xyz", "x");
        _folder.Bad("~$good.json");
        _folder.Bad(".hidden/bad.json");

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "json");

        PathsOf(run).Should().Equal(_folder.In("good.json"));
    }

    [Fact]
    public async Task A_list_kept_beside_the_reports_is_passed_over_with_a_word()
    {
        _folder.Good();
        var list = _folder.Write("名单.csv", "机关名称\n甲局\n");

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Success);
        PathsOf(run).Should().Equal(_folder.In("good.json"));
        run.Error.Should().Contain(list);
    }

    [Fact]
    public async Task A_list_that_is_named_or_stands_alone_is_no_report()
    {
        var list = _folder.Write("名单.csv", "机关名称\n甲局\n");

        (await ToolRun.Of("validate", list)).ExitCode.Should().Be(ExitCode.Failure);
        (await ToolRun.Of("validate", _folder.Path)).ExitCode.Should().Be(ExitCode.Failure);
    }

    [Fact]
    public async Task A_file_named_twice_is_examined_once()
    {
        var path = _folder.Good();

        var run = await ToolRun.Of("validate", path, _folder.Path, path, "--format", "json");

        PathsOf(run).Should().Equal(path);
    }

    [Fact]
    public async Task A_broken_line_does_not_stop_the_others()
    {
        var good = Line(TemporaryFolder.GoodReport());
        var bad = Line(TemporaryFolder.BadReport());
        var path = _folder.Write("many.ndjson", $"{good}[1\n\n{bad}");

        var run = await ToolRun.Of("validate", path, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Total("files").Should().Be(1);
        run.Total("reports").Should().Be(2);
        run.Total("unreadable").Should().Be(1);
        PathsOf(run).Should().Equal(path, path, path);
        run.Reports[1].GetProperty("diagnostics")[0].GetProperty("position").GetProperty("line").GetInt32().Should().Be(2);
        run.Reports[2].GetProperty("summary").GetProperty("broken").GetInt32().Should().Be(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n  ")]
    public async Task JSON_on_standard_input_is_read(string before)
    {
        var run = await ToolRun.With(before + ReportJson.Serialize(TemporaryFolder.BadReport()), "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Findings);
        PathsOf(run).Should().Equal("-");
        run.RuleIds.Should().Contain("GD301");
    }

    [Fact]
    public async Task Doubts_about_standard_input_name_it_as_the_user_did()
    {
        var run = await ToolRun.With("[]", "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Diagnostics.Should().NotBeEmpty().And.AllSatisfy(diagnostic =>
            diagnostic.GetProperty("position").GetProperty("file").GetString().Should().Be("-"));
    }

    [Fact]
    public async Task An_empty_standard_input_is_a_failure_and_never_a_pass()
    {
        var run = await ToolRun.With("", "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.RuleIds.Should().Equal(ReadingRules.EmptyFile.Id);
    }

    private static string Line(AnnualReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.WriteLine(stream, report);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string?> PathsOf(ToolRun run) => run.Reports.Select(report => report.GetProperty("path").GetString());
}
