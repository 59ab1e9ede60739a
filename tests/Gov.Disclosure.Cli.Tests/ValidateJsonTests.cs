using System.Text.Json;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Cli.Tests;

public sealed class ValidateJsonTests : IDisposable
{
    private static readonly string[] ReportKeys = ["path", "year", "agency", "unifiedSocialCreditCode", "scope", "previous", "ambiguousPrevious", "summary", "diagnostics", "accepted", "expired", "baselinePath", "fixed", "unassessed", "repairs"];

    private static readonly string[] ReportSummaryKeys = ["holds", "broken", "notAssessable", "errors", "warnings", "infos", "accepted", "expired"];

    private static readonly string[] RunSummaryKeys = ["files", "reports", "unreadable", "errors", "warnings", "infos", "accepted", "expired"];

    private static readonly string[] DiagnosticKeys =
    [
        "ruleId", "severity", "origin", "title", "message", "remedy", "cells", "relatedCells", "location", "expected", "actual", "difference", "legalBasis",
        "story", "text", "position", "fingerprint", "baselineState",
    ];

    private static readonly string[] PositionKeys = ["file", "line", "column", "page", "table", "row", "cell"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_key_of_the_contract_is_always_there()
    {
        _folder.Good();
        _folder.Bad();
        _folder.Doubtful();
        _folder.Unreadable();

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "json");

        KeysOf(run.Json).Should().Equal("reports", "roster", "baseline", "summary");
        KeysOf(run.Json.GetProperty("summary")).Should().Equal(RunSummaryKeys);
        run.Reports.Should().HaveCount(4).And.AllSatisfy(report =>
        {
            KeysOf(report).Should().Equal(ReportKeys);
            KeysOf(report.GetProperty("summary")).Should().Equal(ReportSummaryKeys);
        });
        run.Diagnostics.Should().NotBeEmpty().And.AllSatisfy(diagnostic =>
        {
            KeysOf(diagnostic).Should().Equal(DiagnosticKeys);
            if (diagnostic.GetProperty("position").ValueKind != JsonValueKind.Null)
            {
                KeysOf(diagnostic.GetProperty("position")).Should().Equal(PositionKeys);
            }
        });
    }

    [Fact]
    public async Task A_broken_sum_tells_its_cells_and_both_numbers_as_numbers()
    {
        var run = await ToolRun.Of("validate", _folder.Bad(), "--format", "json");

        run.RuleIds.Should().Equal("GD301", "GD302");
        run.Diagnostics.Should().AllSatisfy(diagnostic =>
        {
            diagnostic.GetProperty("severity").GetString().Should().Be("error");
            diagnostic.GetProperty("origin").GetString().Should().Be("report");
            var expected = diagnostic.GetProperty("expected").GetDecimal();
            var actual = diagnostic.GetProperty("actual").GetDecimal();
            diagnostic.GetProperty("difference").GetDecimal().Should().Be(actual - expected).And.NotBe(0);
            diagnostic.GetProperty("cells").EnumerateArray().Should().Contain(cell => cell.GetString() == "/requests/outcomes/granted/naturalPerson");
        });
    }

    [Fact]
    public async Task Findings_of_one_wrong_cell_share_a_group()
    {
        var run = await ToolRun.Of("validate", _folder.Bad(), "--format", "json");

        run.Diagnostics.Select(diagnostic => diagnostic.GetProperty("story").GetInt32()).Should().Equal(1, 1);
    }

    [Fact]
    public async Task Doubts_of_the_reader_come_before_findings_of_the_rules()
    {
        var report = TemporaryFolder.BadReport();
        var json = ReportJson.Serialize(report).Replace("\"year\"", "\"unheardOf\": 1, \"year\"", StringComparison.Ordinal);

        var run = await ToolRun.Of("validate", _folder.Write("report.json", json), "--format", "json");

        run.Diagnostics.Select(diagnostic => diagnostic.GetProperty("origin").GetString()).Should().Equal("reading", "report", "report");
        run.Diagnostics[0].GetProperty("position").GetProperty("line").GetInt32().Should().BePositive();
        run.Diagnostics.Select(diagnostic => diagnostic.GetProperty("story").GetInt32()).Should().Equal(1, 2, 2);
    }

    [Fact]
    public async Task A_cell_that_was_not_read_is_not_held_against_the_report()
    {
        var json = ReportJson.Serialize(TemporaryFolder.GoodReport()).Replace("\"total\": 3525", "\"total\": -3525", StringComparison.Ordinal);

        var run = await ToolRun.Of("validate", _folder.Write("report.json", json), "--format", "json");

        run.RuleIds.Should().Equal(ReadingRules.NumberOutOfRange.Id);
        run.Reports[0].GetProperty("summary").GetProperty("notAssessable").GetInt32().Should().BePositive();
    }

    [Fact]
    public async Task Summaries_count_what_is_listed()
    {
        _folder.Good();
        _folder.Bad();
        _folder.Doubtful();
        _folder.Unreadable();

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "json");

        run.Total("files").Should().Be(4);
        run.Total("reports").Should().Be(3);
        run.Total("unreadable").Should().Be(1);
        foreach (var (severity, count) in new[] { ("error", "errors"), ("warning", "warnings"), ("info", "infos") })
        {
            var listed = run.Diagnostics.Count(diagnostic => diagnostic.GetProperty("severity").GetString() == severity);
            run.Total(count).Should().Be(listed);
            run.Reports.Sum(report => report.GetProperty("summary").GetProperty(count).GetInt32()).Should().Be(listed);
        }
    }

    [Fact]
    public async Task A_clean_report_has_its_year_and_agency_and_no_diagnostics()
    {
        var run = await ToolRun.Of("validate", _folder.Good(), "--format", "json");

        var report = run.Reports.Should().ContainSingle().Subject;
        report.GetProperty("year").GetInt32().Should().Be(2024);
        report.GetProperty("agency").GetString().Should().Be("宿迁市");
        report.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
        report.GetProperty("summary").GetProperty("broken").GetInt32().Should().Be(0);
        report.GetProperty("summary").GetProperty("holds").GetInt32().Should().BeGreaterThan(42);
    }

    [Fact]
    public async Task Chinese_is_written_as_it_is_in_UTF8_without_a_byte_order_mark()
    {
        var run = await ToolRun.Of("validate", _folder.Bad(), "--format", "json");

        run.OutputBytes[0].Should().Be((byte)'{');
        run.Output.Should().Contain("宿迁市").And.NotContain("\\u").And.EndWith("}\n");
    }

    [Fact]
    public async Task The_language_changes_words_and_nothing_else()
    {
        var path = _folder.Bad();

        var chinese = await ToolRun.Of("validate", path, "--format", "json");
        var english = await ToolRun.Of("validate", path, "--format", "json", "--lang", "en");

        english.RuleIds.Should().Equal(chinese.RuleIds);
        english.Output.Should().NotBe(chinese.Output);
        english.Diagnostics.Select(diagnostic => diagnostic.GetProperty("cells").GetRawText())
            .Should().Equal(chinese.Diagnostics.Select(diagnostic => diagnostic.GetProperty("cells").GetRawText()));
    }

    private static IEnumerable<string> KeysOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
