using System.Text.Json;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary><c>--baseline</c>: every finding is new, unchanged or fixed beside an earlier result.</summary>
public sealed class RoundsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_400_agencies_with_5_percent_corrected_and_5_percent_spoiled_every_finding_is_told_right_whatever_files_and_agencies_are_called()
    {
        var reports = InventedCounty.Reports(400, 1).ToArray();
        Write("first", reports, index => $"{index}.json");
        var first = await ToolRun.Of("validate", _folder.In("first"), "--format", "json", "-o", _folder.In("first.json"));
        var before = FindingsByAgency(File.ReadAllBytes(_folder.In("first.json")));
        var byFindings = Enumerable.Range(0, 400).OrderBy(index => before[InventedCounty.NameOf(index)].Length).ToArray();
        var (spoiled, corrected) = (byFindings[1..21], byFindings[^20..]);
        var sound = reports[byFindings[0]];
        foreach (var index in corrected)
        {
            (reports[index].Requests, reports[index].ReviewAndLitigation) = (sound.Requests, sound.ReviewAndLitigation);
        }

        foreach (var index in spoiled)
        {
            reports[index] = ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(ReportJson.Serialize(reports[index]))).Report!;
            reports[index].Requests!.Outcomes.Granted.Total = (reports[index].Requests!.Outcomes.Granted.Total.Number ?? 0) + 1;
        }

        foreach (var index in Enumerable.Range(0, 400).Where(index => index % 7 == 0))
        {
            reports[index].Agency.Name = "楚江市" + InventedCounty.NameOf(index);
        }

        Write("second", reports, index => index % 5 == 0 ? $"改名-{index}.json" : $"{index}.json");

        var second = await ToolRun.Of("validate", _folder.In("second"), "--baseline", _folder.In("first.json"), "--format", "json");

        first.ExitCode.Should().Be(ExitCode.Findings);
        second.ExitCode.Should().Be(ExitCode.Findings);
        var after = FindingsByAgency(second.OutputBytes);
        var told = second.Reports.ToDictionary(NameOf);
        foreach (var (agency, report) in told)
        {
            Multiset(report.GetProperty("fixed").EnumerateArray().Select(Words)).Should().Equal(Except(before[agency], after[agency]), agency);
            Multiset(OfState(report, "new")).Should().Equal(Except(after[agency], before[agency]), agency);
            Multiset(OfState(report, "unchanged")).Should().Equal(Except(after[agency], Except(after[agency], before[agency])), agency);
        }

        var changed = told.Where(report => report.Value.GetProperty("fixed").GetArrayLength() > 0 || OfState(report.Value, "new").Any()).Select(report => report.Key);
        changed.Should().BeEquivalentTo(corrected.Concat(spoiled).Select(InventedCounty.NameOf));
        corrected.Should().OnlyContain(index => told[InventedCounty.NameOf(index)].GetProperty("fixed").GetArrayLength() > 0);
        spoiled.Should().OnlyContain(index => OfState(told[InventedCounty.NameOf(index)], "new").Any());
        var round = second.Json.GetProperty("baseline");
        round.GetProperty("notFound").GetArrayLength().Should().Be(0);
        round.GetProperty("new").GetInt32().Should().Be(told.Values.Sum(report => OfState(report, "new").Count()));
        round.GetProperty("fixed").GetInt32().Should().Be(told.Values.Sum(report => report.GetProperty("fixed").GetArrayLength())).And.BeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public async Task Two_agencies_of_one_folder_that_a_place_alone_tells_apart_stay_two()
    {
        _folder.Write("first/a.json", ReportJson.Serialize(Bad("洪泽区教育局")));
        await ToolRun.Of("validate", _folder.In("first"), "--format", "json", "-o", _folder.In("first.json"));
        _folder.Write("second/b.json", ReportJson.Serialize(Bad("淮安市洪泽区教育局")));

        var renamed = await ToolRun.Of("validate", _folder.In("second"), "--baseline", _folder.In("first.json"), "--format", "json");
        _folder.Write("second/c.json", ReportJson.Serialize(Bad("洪泽区教育局")));
        var two = await ToolRun.Of("validate", _folder.In("second"), "--baseline", _folder.In("first.json"), "--format", "json");

        States(renamed).Should().Equal("unchanged", "unchanged");
        States(two).Should().Equal("new", "new", "unchanged", "unchanged");
    }

    [Fact]
    public async Task Only_new_findings_fail_a_run_and_a_report_that_is_gone_fails_one_that_fails_on_warnings()
    {
        var report = _folder.Bad("in/a.json");
        _folder.Write("in/b.json", ReportJson.Serialize(Bad("甲局")));
        var first = await ToolRun.Of("validate", _folder.In("in"), "--format", "json", "-o", _folder.In("first.json"));

        var same = await ToolRun.Of("validate", _folder.In("in"), "--baseline", _folder.In("first.json"));
        var gone = await ToolRun.Of("validate", report, "--baseline", _folder.In("first.json"));
        var goneOnWarning = await ToolRun.Of("validate", report, "--baseline", _folder.In("first.json"), "--fail-on", "warning");

        first.ExitCode.Should().Be(ExitCode.Findings);
        same.ExitCode.Should().Be(ExitCode.Success);
        same.Output.Should().Contain("上次已有").And.NotContain("【新问题】");
        gone.ExitCode.Should().Be(ExitCode.Success);
        gone.Output.Should().Contain("甲局");
        goneOnWarning.ExitCode.Should().Be(ExitCode.Findings);
    }

    [Fact]
    public async Task What_cannot_be_read_any_more_is_not_called_fixed()
    {
        var file = _folder.Bad("in/a.json");
        await ToolRun.Of("validate", file, "--format", "json", "-o", _folder.In("first.json"));
        File.WriteAllText(file, "[]");

        var run = await ToolRun.Of("validate", file, "--baseline", _folder.In("first.json"), "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Reports[0].GetProperty("fixed").GetArrayLength().Should().Be(0);
        States(run).Should().AllBe("new");
        run.Json.GetProperty("baseline").GetProperty("notFound").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task An_accepted_finding_is_not_fixed()
    {
        var file = _folder.Bad();
        var accept = _folder.In("accept.json");
        await ToolRun.Of("validate", file, "--format", "json", "-o", _folder.In("first.json"), "--write-accept", accept, "--reason", "r", "--by", "b");

        var run = await ToolRun.Of("validate", file, "--baseline", _folder.In("first.json"), "--accept", accept, "--format", "json");

        run.Reports[0].GetProperty("fixed").GetArrayLength().Should().Be(0);
        run.Reports[0].GetProperty("accepted")[0].GetProperty("finding").GetProperty("baselineState").GetString().Should().Be("unchanged");
    }

    [Fact]
    public async Task Sarif_and_pages_say_the_same()
    {
        var file = _folder.Bad();
        await ToolRun.Of("validate", file, "--format", "json", "-o", _folder.In("first.json"));
        var report = TemporaryFolder.BadReport();
        report.Requests!.Outcomes.Granted.NaturalPerson = 999;
        report.ProblemsAndImprovements = "无";
        File.WriteAllText(file, ReportJson.Serialize(report));

        var sarif = await ToolRun.Of("validate", file, "--baseline", _folder.In("first.json"), "--format", "sarif");
        var page = await ToolRun.Of("validate", file, "--baseline", _folder.In("first.json"), "--format", "html");
        var text = await ToolRun.Of("validate", file, "--baseline", _folder.In("first.json"), "--lang", "en");

        sarif.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().GroupBy(result => result.GetProperty("baselineState").GetString())
            .ToDictionary(state => state.Key!, state => state.Count()).Should().Equal(new Dictionary<string, int> { ["new"] = 3, ["absent"] = 2 });
        page.Output.Should().Contain("【新问题】").And.Contain("新问题 3 个").And.Contain("已改正 2 个");
        text.Output.Should().Contain("[new]").And.Contain("fixed since the earlier result: GD301").And.Contain("3 new findings, 0 as before, 2 fixed");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("""{"reports": [{"path": "a", "year": 2024, "agency": "甲局", "diagnostics": [{"ruleId": "GD301"}]}]}""")]
    public async Task A_baseline_that_is_no_result_is_a_usage_error(string content)
    {
        var run = await ToolRun.Of("validate", _folder.Good(), "--baseline", _folder.Write("baseline.json", content));

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("baseline.json");
    }

    private void Write(string folder, AnnualReport[] reports, Func<int, string> nameOf)
    {
        for (var index = 0; index < reports.Length; index++)
        {
            _folder.Write($"{folder}/{nameOf(index)}", ReportJson.Serialize(reports[index]));
        }
    }

    private static AnnualReport Bad(string agency)
    {
        var report = TemporaryFolder.BadReport();
        report.Agency.Name = agency;
        return report;
    }

    private static string?[] States(ToolRun run) => [.. run.Diagnostics.Select(finding => finding.GetProperty("baselineState").GetString())];

    private static IEnumerable<string> OfState(JsonElement report, string state) =>
        report.GetProperty("diagnostics").EnumerateArray().Where(finding => finding.GetProperty("baselineState").GetString() == state).Select(Words);

    private static Dictionary<string, string[]> FindingsByAgency(byte[] json) => JsonDocument.Parse(json).RootElement.GetProperty("reports").EnumerateArray()
        .ToDictionary(NameOf, report => Multiset(report.GetProperty("diagnostics").EnumerateArray().Select(Words)));

    private static string NameOf(JsonElement report) => report.GetProperty("agency").GetString()!.Replace("楚江市", "", StringComparison.Ordinal);

    /// <summary>What a clerk would tell findings apart by.</summary>
    private static string Words(JsonElement finding) => $"{finding.GetProperty("ruleId")} {string.Join(' ', finding.GetProperty("cells").EnumerateArray())} {finding.GetProperty("message")}";

    private static string[] Multiset(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal)];

    private static string[] Except(IEnumerable<string> words, IEnumerable<string> others)
    {
        var left = words.ToList();
        foreach (var other in others)
        {
            left.Remove(other);
        }

        return Multiset(left);
    }
}
