namespace Gov.Disclosure.Cli.Tests;

public sealed class ValidateTextTests : IDisposable
{
    private const char Escape = '\u001b';

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_finding_tells_file_agency_rule_cell_and_both_numbers(string language)
    {
        var path = _folder.Bad();

        var run = await ToolRun.Of("validate", path, "--lang", language);

        run.Output.Should().Contain(path).And.Contain("宿迁市").And.Contain("2024").And.Contain("GD301").And.Contain("GD302")
            .And.Contain("(一)予以公开").And.Contain("1023").And.Contain("1431");
    }

    [Fact]
    public async Task Findings_of_one_wrong_cell_are_one_numbered_group()
    {
        var run = await ToolRun.Of("validate", _folder.Bad());

        run.Output.Split('\n').Where(line => line.Length > 1 && char.IsAsciiDigit(line[0]) && line[1] == '.').Should().ContainSingle();
    }

    [Fact]
    public async Task Results_go_to_standard_output_alone()
    {
        var run = await ToolRun.Of("validate", _folder.Bad(), _folder.Unreadable());

        run.Output.Should().NotBeEmpty();
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Redirected_output_has_no_colour_no_byte_order_mark_and_no_broken_lines()
    {
        var report = TemporaryFolder.GoodReport();
        foreach (var cell in report.Requests!.Form.Cells.Where(cell => cell.Row.Path != "received"))
        {
            report.Requests[cell] = Cell.Blank;
        }

        var run = await ToolRun.Of("validate", _folder.Write("blank.json", ReportJson.Serialize(report)));

        run.OutputBytes[0].Should().NotBe(0xEF);
        run.Output.Should().NotContain(Escape.ToString()).And.NotContain("\r");
        run.Output.Split('\n').Max(line => line.Length).Should().BeGreaterThan(400);
    }

    [Fact]
    public async Task A_terminal_gets_colour_unless_the_user_wants_none()
    {
        var path = _folder.Bad();

        (await ToolRun.OnTerminal(noColor: false, "validate", path)).Output.Should().Contain(Escape.ToString());
        (await ToolRun.OnTerminal(noColor: true, "validate", path)).Output.Should().NotContain(Escape.ToString());
    }

    [Fact]
    public async Task A_file_on_a_terminal_cannot_send_it_commands()
    {
        var report = TemporaryFolder.GoodReport();
        report.Agency.Name = $"宿{Escape}[31m迁\u202E市";

        var run = await ToolRun.OnTerminal(noColor: true, "validate", _folder.Write("report.json", ReportJson.Serialize(report)));

        run.Output.Should().NotContain(Escape.ToString()).And.NotContain("\u202E");
    }

    [Fact]
    public async Task Several_reports_end_in_a_table_with_a_line_for_each()
    {
        string[] paths = [_folder.Good(), _folder.Bad(), _folder.Unreadable()];

        var run = await ToolRun.Of("validate", paths[0], paths[1], paths[2]);

        foreach (var path in paths)
        {
            run.Output.Split('\n').Count(line => line.Contains(path, StringComparison.Ordinal)).Should().Be(2);
        }
    }

    [Fact]
    public async Task One_report_needs_no_table()
    {
        var path = _folder.Good();

        var run = await ToolRun.Of("validate", path);

        run.Output.Split('\n').Count(line => line.Contains(path, StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public async Task Both_languages_tell_the_same_rules()
    {
        var path = _folder.Bad();

        var chinese = await ToolRun.Of("validate", path);
        var english = await ToolRun.Of("validate", path, "--lang", "en");

        RuleIdsIn(english.Output).Should().Equal(RuleIdsIn(chinese.Output)).And.NotBeEmpty();
    }

    private static IEnumerable<string> RuleIdsIn(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, "GD[0-9]{3}").Select(match => match.Value);
}
