using System.Text.Json;
using Gov.Disclosure.Results.Sarif;
using Gov.Disclosure.Tests;
using NJsonSchema;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>SARIF 2.1.0, checked against its schema.</summary>
public sealed class SarifTests : IDisposable
{
    private const string NoSarif = """{"version": "2.1.0", "runs": [{"results": [{}]}]}""";

    private static readonly string SchemaFile = RepositoryFiles.PathOf("tests", "sarif", "sarif-2.1.0-rtm.5.json");
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(File.ReadAllText(SchemaFile)));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Whatever_is_found_the_output_is_valid(string language)
    {
        foreach (var output in await Outputs(language))
        {
            (await Schema.Value).Validate(output).Should().BeEmpty();
        }
    }

    [NodeTheory]
    [InlineData(NodeValidator.Ajv)]
    public async Task A_validator_of_another_language_finds_it_valid_too(string validator)
    {
        string[] outputs = [.. await Outputs("zh"), NoSarif];
        string[] files = [.. outputs.Select((output, i) => _folder.Write($"{i}.sarif", output))];

        NodeValidator.VerdictsOnFiles(validator, SchemaFile, files).Should().Equal(outputs.Select(output => output != NoSarif));
    }

    [Fact]
    public async Task The_schema_refuses_what_is_no_SARIF() =>
        (await Schema.Value).Validate(NoSarif).Should().NotBeEmpty();

    [Fact]
    public async Task A_result_names_rule_level_file_cells_and_fingerprint()
    {
        var path = _folder.Bad("中 文/报告#1 100%.json");

        var run = Run(await ToolRun.Of("validate", path, "--format", "sarif"));

        var results = run.GetProperty("results").EnumerateArray().ToArray();
        results.Select(result => result.GetProperty("ruleId").GetString()).Should().Equal("GD301", "GD302");
        results.Select(result => result.GetProperty("partialFingerprints").GetProperty("govDisclosure/v1").GetString()).Should().OnlyHaveUniqueItems();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in results)
        {
            result.GetProperty("level").GetString().Should().Be("error");
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            result.TryGetProperty("suppressions", out _).Should().BeFalse();
            var location = result.GetProperty("locations")[0];
            var uri = location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
            new Uri(uri!).LocalPath.Should().Be(path);
            uri.Should().Match(text => text.All(char.IsAscii)).And.NotContain(" ").And.NotContain("#");
            location.GetProperty("logicalLocations").EnumerateArray().Select(cell => cell.GetProperty("fullyQualifiedName").GetString())
                .Should().Contain("/requests/outcomes/granted/naturalPerson");
        }
    }

    [Theory]
    [InlineData("a/b c.json", "a/b%20c.json")]
    [InlineData("报告.json", "%E6%8A%A5%E5%91%8A.json")]
    [InlineData("../x:y/1%20.json", "../x%3Ay/1%2520.json")]
    public void A_relative_path_is_a_relative_URI(string path, string uri) => SarifUri.Of(path).Should().Be(uri);

    [Fact]
    public async Task A_line_that_is_known_is_a_region()
    {
        var run = Run(await ToolRun.Of("validate", RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"), "--format", "sarif"));

        run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32())
            .Should().OnlyContain(line => line > 1);
    }

    [Fact]
    public async Task An_accepted_finding_is_a_suppressed_result()
    {
        var accept = _folder.In("accept.json");
        await ToolRun.Of("validate", _folder.Bad(), "--write-accept", accept, "--accept-rule", "GD301", "--reason", "另有说明", "--by", "张三");

        var run = Run(await ToolRun.Of("validate", _folder.Bad(), "--accept", accept, "--format", "sarif"));

        var results = run.GetProperty("results").EnumerateArray().ToDictionary(result => result.GetProperty("ruleId").GetString()!, result => result.GetProperty("suppressions"));
        results["GD302"].GetArrayLength().Should().Be(0);
        results["GD301"][0].GetProperty("justification").GetString().Should().Contain("另有说明");
    }

    /// <summary>Clean, broken, doubtful, unreadable and accepted, in a folder, alone and with lines.</summary>
    private async Task<IReadOnlyList<string>> Outputs(string language)
    {
        _folder.Good();
        _folder.Bad();
        _folder.Doubtful();
        _folder.Unreadable();
        _folder.Write("2023.json", ReportJson.Serialize(Fixtures.Suqian2023()));
        var accept = _folder.In("accept.json");
        await ToolRun.Of("validate", _folder.Doubtful(), "--write-accept", accept, "--reason", "r", "--by", "b");
        var outputs = new List<string>();
        foreach (var path in new[] { _folder.Path, _folder.Good(), RepositoryFiles.PathOf("seeds", "yonghe-2019.txt") })
        {
            foreach (var options in new[] { [], new[] { "--accept", accept } })
            {
                outputs.Add((await ToolRun.Of(["validate", path, "--format", "sarif", "--lang", language, .. options])).Output);
            }
        }

        return outputs;
    }

    private static JsonElement Run(ToolRun run) => run.Json.GetProperty("runs")[0];
}
