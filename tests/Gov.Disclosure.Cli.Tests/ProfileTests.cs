using System.Text.Json;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>What a province asks for besides the official rules, in the results.</summary>
public sealed class ProfileTests
{
    private static readonly string Profile = RepositoryFiles.PathOf("samples", "profiles", "yunling.json");

    private static readonly string Seed = RepositoryFiles.PathOf("seeds", "yonghe-2019.txt");

    [Theory]
    [InlineData("text", "zh", "云岭省人民政府办公厅“云岭省政府信息公开年度报告编制要求”（2023.1 版）")]
    [InlineData("html", "zh", "云岭省人民政府办公厅“云岭省政府信息公开年度报告编制要求”（2023.1 版）")]
    [InlineData("text", "en", "“云岭省政府信息公开年度报告编制要求” of 云岭省人民政府办公厅 (version 2023.1)")]
    public async Task What_people_read_names_the_requirements_it_was_checked_by(string format, string language, string named)
    {
        var run = await ToolRun.Of("validate", Seed, "--profile", Profile, "--format", format, "--lang", language);

        run.Output.Should().Contain(named);
    }

    [Fact]
    public async Task SARIF_lists_the_rules_of_the_province_with_the_official_ones()
    {
        var run = await ToolRun.Of("validate", Seed, "--profile", Profile, "--format", "sarif");

        using var sarif = JsonDocument.Parse(run.Output);
        var rules = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        using var profile = JsonDocument.Parse(await File.ReadAllBytesAsync(Profile), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        rules.Should().Contain(profile.RootElement.GetProperty("ownRules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())).And.Contain("GD301");
    }
}
