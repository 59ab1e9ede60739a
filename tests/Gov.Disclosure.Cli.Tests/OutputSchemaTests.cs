using Gov.Disclosure.Schema;
using Gov.Disclosure.Tests;
using NJsonSchema;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>What <c>--format json</c> prints is what the published schema describes.</summary>
public sealed class OutputSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_part_of_the_output_is_valid()
    {
        var schema = await JsonSchema.FromJsonAsync(PublishedSchema.Diagnostics.Text);
        var accept = _folder.In("accept.json");
        var roster = _folder.Write("roster.csv", "甲局\n宿迁市\n");
        var later = TemporaryFolder.BadReport();
        later.ProactiveDisclosure!.NormativeDocuments.InForce = 425;
        var earlier = Fixtures.Suqian2023();
        _folder.Write("2024.json", ReportJson.Serialize(later));
        _folder.Write("2023.json", ReportJson.Serialize(earlier));
        _folder.Unreadable();
        await ToolRun.Of("validate", _folder.Path, "--write-accept", accept, "--accept-rule", "GD602", "--accept-rule", "GD302", "--reason", "r", "--by", "b");
        later.Requests!.Outcomes.Granted.NaturalPerson = 999;
        _folder.Write("2024.json", ReportJson.Serialize(later));

        var run = await ToolRun.Of("validate", _folder.Path, "--accept", accept, "--roster", roster, "--format", "json");
        earlier.Requests!.Received.Total = 1;
        _folder.Write("2023-other.json", ReportJson.Serialize(earlier));
        var ambiguous = await ToolRun.Of("validate", _folder.Path, "--accept", accept, "--format", "json");

        schema.Validate(run.Output).Should().BeEmpty();
        schema.Validate(ambiguous.Output).Should().BeEmpty();
        run.Total("accepted").Should().Be(1);
        run.Total("expired").Should().Be(1);
        run.Json.GetProperty("roster").GetArrayLength().Should().Be(2);
        ambiguous.Output.Should().Contain("2023-other.json");
    }

    [Fact]
    public async Task A_written_file_of_accepted_findings_is_valid()
    {
        var accept = _folder.In("accept.json");

        await ToolRun.Of("validate", _folder.Bad(), "--write-accept", accept, "--reason", "另有说明", "--by", "张三");

        var schema = await JsonSchema.FromJsonAsync(PublishedSchema.Acceptance.Text);
        schema.Validate(File.ReadAllText(accept)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_comparison_is_valid_whether_or_not_the_reports_follow()
    {
        var later = Fixtures.Suqian2024();
        later.Requests!.CarriedOver.Total = 122;
        later.ProactiveDisclosure!.AdministrativeFees.Amount = Cell.NotApplicable;
        var pairs = new (string Earlier, string Later)[]
        {
            (RepositoryFiles.PathOf("tests", "fixtures", "suqian-2023.json"), _folder.Write("later.json", ReportJson.Serialize(later))),
            (RepositoryFiles.PathOf("seeds", "yonghe-2019.json"), RepositoryFiles.PathOf("tests", "fixtures", "suqian-2024.json")),
            (_folder.Write("bare.json", ReportJson.Serialize(new AnnualReport())), RepositoryFiles.PathOf("seeds", "yonghe-2019.json")),
        };
        var schema = await JsonSchema.FromJsonAsync(PublishedSchema.Comparison.Text);
        foreach (var pair in pairs)
        {
            var run = await ToolRun.Of("compare", pair.Earlier, pair.Later, "--format", "json");

            schema.Validate(run.Output).Should().BeEmpty();
            run.Output.Should().Contain("\"sequence\"");
        }
    }
}
