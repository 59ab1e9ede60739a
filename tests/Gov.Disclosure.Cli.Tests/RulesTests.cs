namespace Gov.Disclosure.Cli.Tests;

public sealed class RulesTests
{
    [Theory]
    [InlineData("text", "zh")]
    [InlineData("text", "en")]
    [InlineData("md", "zh")]
    [InlineData("md", "en")]
    public async Task Every_rule_of_the_catalogue_is_listed_with_its_title(string format, string language)
    {
        var words = language == "en" ? MessageLanguage.English : MessageLanguage.Chinese;

        var run = await ToolRun.Of("rules", "--format", format, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Error.Should().BeEmpty();
        foreach (var rule in RuleCatalogue.All)
        {
            run.Output.Should().Contain($"{rule.Id} {rule.GetTitle(words)}");
        }
    }
}
