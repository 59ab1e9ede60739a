namespace Gov.Disclosure.Schema.Tests;

/// <summary>Real reports and the examples beside the schema, under NJsonSchema and validators of another language.</summary>
public sealed class PublishedFilesTests
{
    public static TheoryData<string> ValidFiles => [.. Valid.Select(Relative)];

    private static IEnumerable<string> Valid =>
        [.. RepositoryFiles.Matching("suqian-*.json", "tests", "fixtures"), .. RepositoryFiles.Matching("valid-*.json", "schema", "examples"), .. RepositoryFiles.Matching("*.json", "seeds")];

    private static IReadOnlyList<string> WithMistakes => RepositoryFiles.Matching("mistakes-*.json", "schema", "examples");

    [Theory]
    [MemberData(nameof(ValidFiles))]
    public void A_correct_file_is_valid_for_schema_and_reader(string file)
    {
        var bytes = RepositoryFiles.Bytes(file.Split('/'));

        ReportSchemaValidator.Published.Validate(bytes).Should().BeEmpty();
        ReportJson.Read(bytes).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_correct_example_breaks_no_rule()
    {
        foreach (var file in RepositoryFiles.Matching("valid-*.json", "schema", "examples"))
        {
            ReportValidator.Default.Validate(ReportJson.Parse(File.ReadAllText(file))).Diagnostics.Should().BeEmpty(file);
        }
    }

    [Fact]
    public void The_example_with_mistakes_has_the_mistakes_the_readme_lists()
    {
        foreach (var file in WithMistakes)
        {
            var problems = ReportSchemaValidator.Published.Validate(File.ReadAllBytes(file));
            var readme = RepositoryFiles.Text("schema", "README.md");

            problems.Should().NotBeEmpty();
            problems.Should().OnlyContain(problem => readme.Contains($"| `{problem.Pointer}` | `{problem.Keyword}` |"));
            problems.Count.Should().Be(readme.Split('\n').Count(line => line.StartsWith("| `/", StringComparison.Ordinal)));
            ReportJson.Read(File.ReadAllBytes(file)).Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Cells[0])
                .Should().BeEquivalentTo(problems.Select(problem => problem.Pointer));
        }
    }

    [Fact]
    public void The_rule_catalogue_is_valid_under_its_schema()
    {
        var validator = new ReportSchemaValidator(PublishedSchema.Rules.Text);

        validator.Validate(RuleCatalogueJson.Serialize()).Should().BeEmpty();
        validator.Validate(RuleCatalogueJson.Serialize().Replace("\"acrossYears\"", "\"acrossyears\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [NodeTheory]
    [MemberData(nameof(NodeValidator.All), MemberType = typeof(NodeValidator))]
    public void Validators_of_another_language_give_the_same_verdicts_on_files(string validator)
    {
        NodeValidator.VerdictsOnFiles(validator, "annual-report.schema.json", [.. Valid]).Should().OnlyContain(valid => valid);
        NodeValidator.VerdictsOnFiles(validator, "annual-report.schema.json", WithMistakes).Should().OnlyContain(valid => !valid);
    }

    [Theory]
    [InlineData("validators")]
    [InlineData("codegen")]
    [InlineData("openapi")]
    public void A_lock_file_pins_versions_and_names_no_registry(string folder) =>
        RepositoryFiles.Text("tests", folder, "package-lock.json").Should().Contain("\"integrity\"").And.NotContain("\"resolved\"").And.NotContain("registry");

    private static string Relative(string file) => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/');
}
