namespace Gov.Disclosure.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("vaildate", "vaildate", "report.json")]
    [InlineData("--nonsense", "--nonsense")]
    [InlineData("--nonsense", "validate", "--nonsense", "report.json")]
    [InlineData("--nonsense", "rules", "--nonsense")]
    [InlineData("surplus", "rules", "surplus")]
    [InlineData("xml", "validate", "report.json", "--format", "xml")]
    [InlineData("sometimes", "validate", "report.json", "--fail-on", "sometimes")]
    [InlineData("fr", "validate", "report.json", "--lang", "fr")]
    [InlineData("--lang", "validate", "report.json", "--lang")]
    [InlineData("odt", "convert", "report.json", "--to", "odt")]
    [InlineData("--to", "convert", "report.json")]
    [InlineData("many.ndjson", "convert", "many.ndjson", "--to", "json")]
    [InlineData("second.json", "convert", "first.json", "second.json", "--to", "json")]
    [InlineData("no-such-folder", "validate", "report.json", "-o", "no-such-folder/result.json")]
    [InlineData("path", "validate", "")]
    [InlineData("validate --help", "validate")]
    [InlineData("convert --help", "convert", "--to", "json")]
    [InlineData("gov-disclosure --help")]
    public async Task A_wrong_command_line_ends_with_2_and_says_which_word_is_wrong(string word, params string[] args)
    {
        var run = await ToolRun.Of(args);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().Contain(word).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("validate", "vaildate", "report.json")]
    [InlineData("repair", "repiar")]
    [InlineData("--format", "validate", "report.json", "--fromat", "json")]
    [InlineData("--agency", "new", "--year", "2025", "--agncy", "某县")]
    [InlineData("sum", "help", "smu")]
    public async Task A_misspelt_word_is_answered_with_the_nearest(string meant, params string[] args)
    {
        var run = await ToolRun.Of(args);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain($" {meant}?");
    }

    [Fact]
    public async Task A_folder_is_converted_into_a_folder_only() =>
        (await ToolRun.Of("convert", Path.GetTempPath(), "--to", "json")).ExitCode.Should().Be(ExitCode.Usage);

    [Fact]
    public async Task A_folder_is_no_output_file() =>
        (await ToolRun.Of("validate", "report.json", "-o", Path.GetTempPath())).ExitCode.Should().Be(ExitCode.Usage);

    [Theory]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    [InlineData("convert", "--help")]
    [InlineData("rules", "-h")]
    [InlineData("compare", "--help")]
    [InlineData("sum", "--help")]
    [InlineData("new", "--help")]
    [InlineData("schema", "--help")]
    [InlineData("help")]
    [InlineData("help", "validate")]
    public async Task Help_shows_an_example_and_both_languages(params string[] args)
    {
        var run = await ToolRun.Of(args);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("gov-disclosure ").And.Contain(Bilingual.ExamplesHeading).And.Contain(Bilingual.OptionsHeading);
    }

    [Theory]
    [InlineData("--help", "--lang", "en")]
    [InlineData("--lang", "en", "--help")]
    [InlineData("--help", "--lang=en")]
    [InlineData("validate", "--help", "--lang", "en")]
    [InlineData("convert", "--lang", "en", "--help")]
    [InlineData("completion", "--help", "--lang", "en")]
    [InlineData("help", "validate", "--lang", "en")]
    public async Task Help_in_a_language_that_is_asked_for_is_in_that_alone(params string[] args)
    {
        var english = await ToolRun.Of(args);
        var chinese = await ToolRun.Of([.. args.Select(word => word.Replace("en", "zh", StringComparison.Ordinal))]);

        english.ExitCode.Should().Be(ExitCode.Success);
        HeadOf(english, MessageLanguage.English).Should().Contain(Bilingual.In(MessageLanguage.English, Bilingual.UsageHeading)).And.NotMatchRegex(@"[\u4e00-\u9fff]");
        HeadOf(chinese, MessageLanguage.Chinese).Should().Contain(Bilingual.In(MessageLanguage.Chinese, Bilingual.UsageHeading)).And.NotContain(" / ");
    }

    [Fact]
    public void Every_text_of_the_help_has_two_languages() => typeof(Bilingual).GetFields()
        .Select(text => (string)text.GetRawConstantValue()!)
        .Should().HaveCountGreaterThan(40).And.OnlyContain(text => text.Split(" / ").Length == 2);

    [Fact]
    public async Task The_version_is_a_version()
    {
        var run = await ToolRun.Of("--version");

        run.ExitCode.Should().Be(ExitCode.Success);
        Version.TryParse(run.Output.Trim(), out _).Should().BeTrue();
    }

    /// <summary>The page without its examples, which name Chinese files.</summary>
    private static string HeadOf(ToolRun run, MessageLanguage language) => run.Output[..run.Output.IndexOf($"\n{Bilingual.In(language, Bilingual.ExamplesHeading)}:", StringComparison.Ordinal)];

    [Fact]
    public async Task A_file_or_a_folder_without_a_command_is_validated()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Bad();

        var run = await ToolRun.Of(path, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.OutputBytes.Should().Equal((await ToolRun.Of("validate", path, "--format", "json")).OutputBytes);
        (await ToolRun.Of(folder.Path)).ExitCode.Should().Be(ExitCode.Findings);
    }

    [Theory]
    [InlineData("没有这份.docx")]
    [InlineData("没有这份/2021")]
    public async Task A_file_without_a_command_that_is_not_there_is_told_as_a_missing_file(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder.In(name);

        var run = await ToolRun.Of(path);

        var asked = await ToolRun.Of("validate", path);
        (run.ExitCode, run.Output, run.Error).Should().Be((asked.ExitCode, asked.Output, asked.Error));
        run.ExitCode.Should().Be(ExitCode.Failure);
        (run.Output + run.Error).Should().Contain(path).And.NotContain("unknown command");
        (await ToolRun.Of("valdate")).Error.Should().Contain("unknown command");
    }
}
