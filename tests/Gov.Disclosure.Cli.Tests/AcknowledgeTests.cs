using System.Text.Json;
using Gov.Disclosure.Rules;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Accepted findings do not count, stay accepted, and come back when their cells change; rule-set files.</summary>
public sealed class AcknowledgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_accepted_finding_no_longer_fails_and_is_still_shown()
    {
        var report = _folder.Doubtful();
        var accept = _folder.In("accept.json");

        var first = await ToolRun.Of("validate", report, "--fail-on", "warning", "--write-accept", accept, "--reason", "确无问题", "--by", "张三");
        var second = await ToolRun.Of("validate", report, "--fail-on", "warning", "--accept", accept, "--format", "json");
        var text = await ToolRun.Of("validate", report, "--accept", accept);

        first.ExitCode.Should().Be(ExitCode.Findings);
        first.Error.Should().Contain("accept.json");
        second.ExitCode.Should().Be(ExitCode.Success);
        second.RuleIds.Should().BeEmpty();
        second.Total("accepted").Should().Be(1);
        second.Total("warnings").Should().Be(0);
        var acknowledged = second.Reports[0].GetProperty("accepted")[0];
        acknowledged.GetProperty("finding").GetProperty("ruleId").GetString().Should().Be(DocumentRules.ProblemsNotStated.Id);
        acknowledged.GetProperty("acknowledgement").GetProperty("by").GetString().Should().Be("张三");
        text.Output.Should().Contain("确无问题");
    }

    [Fact]
    public async Task A_finding_comes_back_when_its_cell_changes_and_the_old_one_is_told()
    {
        var accept = _folder.In("accept.json");
        var report = TemporaryFolder.BadReport();
        await ToolRun.Of("validate", _folder.Write("report.json", ReportJson.Serialize(report)), "--write-accept", accept, "--reason", "r", "--by", "b");
        report.Requests!.Outcomes.Granted.NaturalPerson = 999;

        var run = await ToolRun.Of("validate", _folder.Write("report.json", ReportJson.Serialize(report)), "--accept", accept, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.RuleIds.Should().Equal("GD301", "GD302");
        run.Total("expired").Should().Be(2);
        run.Reports[0].GetProperty("expired").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task More_is_accepted_beside_what_the_file_has_and_only_for_the_rules_asked_for()
    {
        var accept = _folder.In("accept.json");
        await ToolRun.Of("validate", _folder.Doubtful(), "--write-accept", accept, "--reason", "first", "--by", "b");

        await ToolRun.Of("validate", _folder.Bad(), "--write-accept", accept, "--accept-rule", "GD302", "--reason", "second", "--by", "b");

        var items = JsonDocument.Parse(File.ReadAllText(accept)).RootElement.GetProperty("accepted").EnumerateArray().ToArray();
        items.Select(item => item.GetProperty("reason").GetString()).Should().Equal("first", "second");
        items[1].GetProperty("ruleId").GetString().Should().Be("GD302");
    }

    [Fact]
    public async Task The_files_that_steer_a_run_are_no_reports_of_a_folder()
    {
        _folder.Good();
        var rules = _folder.Write("rules.json", "{}");
        var accept = _folder.Write("accept.json", """{"accepted": []}""");

        var run = await ToolRun.Of("validate", _folder.Path, "--rules", rules, "--accept", accept, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Total("files").Should().Be(1);
    }

    [Fact]
    public async Task A_rule_set_file_leaves_rules_out_and_changes_severities()
    {
        var without = await ToolRun.Of("validate", _folder.Bad(), "--rules", _folder.Write("a.json", """{"without": ["GD301"]}"""), "--format", "json");
        var milder = await ToolRun.Of("validate", _folder.Bad(), "--rules", _folder.Write("b.json", """{"severities": {"GD301": "info", "GD302": "warning"}}"""), "--format", "json");

        without.RuleIds.Should().Equal("GD302");
        milder.ExitCode.Should().Be(ExitCode.Success);
        milder.Total("warnings").Should().Be(1);
        milder.Total("infos").Should().Be(1);
    }

    [Theory]
    [InlineData("--rules", """{"without": ["GD999"]}""", "GD999")]
    [InlineData("--rules", "[", "file.json")]
    [InlineData("--accept", """{"accepted": [{}]}""", "fingerprint")]
    [InlineData("--roster", "", "file.json")]
    public async Task A_file_with_a_mistake_is_a_usage_error_and_nothing_is_done(string option, string content, string word)
    {
        var run = await ToolRun.Of("validate", _folder.Good(), option, _folder.Write("file.json", content));

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().Contain(word);
    }

    [Theory]
    [InlineData("--write-accept", "accept.json")]
    [InlineData("--write-accept", "accept.json", "--reason", "r")]
    [InlineData("--reason", "r", "--by", "b")]
    [InlineData("--write-accept", "accept.json", "--reason", "r", "--by", "b", "--accept-rule", "GD999")]
    public async Task An_acceptance_is_signed_and_written(params string[] options) =>
        (await ToolRun.Of(["validate", _folder.Good(), .. options.Select(option => option == "accept.json" ? _folder.In(option) : option)])).ExitCode.Should().Be(ExitCode.Usage);
}
