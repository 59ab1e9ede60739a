using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task The_schema_on_standard_output_is_the_published_one()
    {
        var run = await ToolRun.Of("schema");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Be(RepositoryFiles.Text("schema", "annual-report.schema.json"));
    }

    [Fact]
    public async Task A_folder_gets_every_published_file_as_it_stands_in_the_repository()
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "published");

        var run = await ToolRun.Of("schema", "-o", target);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().BeEmpty();

        // What describes the service is handed out by the service.
        foreach (var file in RepositoryFiles.Matching("*.json", "schema").Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "schema" && Path.GetFileName(file) != "openapi.json"))
        {
            File.ReadAllText(Path.Combine(target, Path.GetFileName(file))).Should().Be(File.ReadAllText(file));
        }
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_a_usage_error()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "taken");
        File.WriteAllText(file, "");

        (await ToolRun.Of("schema", "-o", file)).ExitCode.Should().Be(ExitCode.Usage);
    }

    [Fact]
    public async Task The_rules_as_JSON_are_the_published_ones() =>
        (await ToolRun.Of("rules", "--format", "json")).Output.Should().Be(RepositoryFiles.Text("schema", "rules.json"));
}
