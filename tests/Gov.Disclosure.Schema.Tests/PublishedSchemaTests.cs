using System.Text.Json.Nodes;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>The schemas are embedded as they are published, and each says which version of what it describes.</summary>
public sealed class PublishedSchemaTests
{
    public static TheoryData<string> Files => [.. PublishedSchema.All.Select(schema => schema.FileName)];

    [Fact]
    public void Every_schema_of_the_folder_is_embedded() =>
        RepositoryFiles.Matching("*.schema.json", "schema").Select(Path.GetFileName).Should().BeEquivalentTo(PublishedSchema.All.Select(schema => schema.FileName));

    [Theory]
    [MemberData(nameof(Files))]
    public void An_embedded_schema_is_the_published_one(string file)
    {
        var schema = PublishedSchema.All.Single(schema => schema.FileName == file);
        using var stream = new MemoryStream();
        schema.Write(stream);

        stream.ToArray().Should().Equal(RepositoryFiles.Bytes("schema", file));
        schema.Text.Should().Be(RepositoryFiles.Text("schema", file));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_is_named_after_its_file_and_its_version(string file) =>
        Id(file).Should().MatchRegex($@"^urn:gov-disclosure:{file[..^".schema.json".Length]}:[0-9]+\.[0-9]+$");

    [Fact]
    public void The_version_of_the_report_schema_is_the_one_reports_are_written_in()
    {
        Id("annual-report.schema.json").Should().Be(AnnualReport.CurrentSchema).And.EndWith(":" + AnnualReport.CurrentSchemaVersion);
        JsonNode.Parse(ReportJson.Serialize(new AnnualReport()))!["schemaVersion"]!.GetValue<string>().Should().Be(AnnualReport.CurrentSchemaVersion);
    }

    [Fact]
    public void What_two_outputs_have_in_common_is_described_alike()
    {
        var shared = Definitions(PublishedSchema.Diagnostics).Join(Definitions(PublishedSchema.Comparison), one => one.Key, other => other.Key, (one, other) => (one, other)).ToArray();

        shared.Select(pair => pair.one.Key).Should().Contain(["diagnostic", "position"]);
        shared.Where(pair => !JsonNode.DeepEquals(pair.one.Value, pair.other.Value)).Select(pair => pair.one.Key).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_readme_beside_the_schemas_describes_each(string file) => RepositoryFiles.Text("schema", "README.md").Should().Contain($"| `{file}` |");

    private static string Id(string file) => JsonNode.Parse(RepositoryFiles.Text("schema", file))!["$id"]!.GetValue<string>();

    private static JsonObject Definitions(PublishedSchema schema) => JsonNode.Parse(schema.Text)!["definitions"]!.AsObject();
}
