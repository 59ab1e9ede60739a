using Gov.Disclosure.Generator;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>What is derived from the forms and the rules is committed as it is derived.</summary>
public sealed class GeneratedFilesTests
{
    private const string HowTo = "run: dotnet run --project src/Gov.Disclosure.Generator";

    public static TheoryData<string> Files => [.. GeneratedFiles.All(FormSet.Official).Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_generated_file_is_committed_as_it_is_generated(string path)
    {
        var committed = RepositoryFiles.Text(path.Split('/'));

        (committed == GeneratedFiles.All(FormSet.Official)[path]).Should().BeTrue($"{path} is up to date; if not, {HowTo}");
    }

    [Fact]
    public void No_file_of_an_earlier_generation_is_left_behind() =>
        RepositoryFiles.Matching("*.g.cs", "src", "Gov.Disclosure", "Model")
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Should().BeSubsetOf(GeneratedFiles.All(FormSet.Official).Keys);

    [Fact]
    public void The_schema_of_the_report_is_the_published_one()
    {
        using var stream = new MemoryStream();
        PublishedSchema.AnnualReport.Write(stream);

        stream.ToArray().Should().Equal(RepositoryFiles.Bytes("schema", "annual-report.schema.json"));
        PublishedSchema.AnnualReport.Text.Should().Be(RepositoryFiles.Text("schema", "annual-report.schema.json"));
    }

    [Fact]
    public void The_schema_is_plain_text_with_line_feeds_two_spaces_and_readable_chinese()
    {
        PublishedSchema.AnnualReport.Text.Should().StartWith("{\n  \"$schema\"").And.EndWith("}\n").And.Contain("政府信息公开工作年度报告");
        PublishedSchema.AnnualReport.Text.Should().NotContain("\r").And.NotContain("\t").And.NotContain("\\u");
    }
}
