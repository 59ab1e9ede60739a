using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>The language of the output chooses words and nothing else.</summary>
public sealed class LanguageTests
{
    [Fact]
    public async Task The_verdict_on_every_committed_document_is_the_same_in_both_languages()
    {
        string[] documents = [RepositoryFiles.PathOf("seeds"), RepositoryFiles.PathOf("tests", "fixtures", "documents"), RepositoryFiles.PathOf("schema", "examples")];

        var chinese = await ToolRun.Of(["validate", .. documents, "--format", "json", "--lang", "zh"]);
        var english = await ToolRun.Of(["validate", .. documents, "--format", "json", "--lang", "en"]);

        english.ExitCode.Should().Be(chinese.ExitCode);
        Verdicts(english).Should().NotBeEmpty().And.Equal(Verdicts(chinese));
        english.Json.GetProperty("summary").GetRawText().Should().Be(chinese.Json.GetProperty("summary").GetRawText());
    }

    // The tool itself takes no culture from the machine. A program that uses the library may; so this run does, for which LibreOffice brings the library of cultures.
    [ProgramFact("soffice")]
    public void The_result_is_the_same_under_cultures_with_other_digits_letters_and_calendars()
    {
        using var folder = new TemporaryFolder();
        var config = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gov-disclosure.runtimeconfig.json"));
        var invariant = "\"System.Globalization.Invariant\": true";
        config.Should().Contain(invariant);
        folder.Write("culture.json", config.Replace(invariant, "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));
        var documents = $"{RepositoryFiles.PathOf("seeds")} {RepositoryFiles.PathOf("schema", "examples")} {RepositoryFiles.PathOf("tests", "fixtures", "documents", "html")}";

        var usual = ToolProcess.Shell($"$TOOL validate {documents} --format json", folder.Path);
        foreach (var culture in (ReadOnlySpan<string>)["tr_TR", "ar_SA", "zh_CN"])
        {
            var run = ToolProcess.Shell($"LC_ALL={culture}.UTF-8 dotnet exec --runtimeconfig culture.json ${{TOOL#dotnet }} validate {documents} --format json", folder.Path);

            run.Error.Should().Be(usual.Error);
            run.Output.Should().Be(usual.Output, culture);
            run.ExitCode.Should().Be(usual.ExitCode);
        }
    }

    private static IReadOnlyList<string> Verdicts(ToolRun run) => [.. run.Reports.SelectMany(report => report.GetProperty("diagnostics").EnumerateArray()
        .Select(finding => $"{report.GetProperty("path")} {finding.GetProperty("ruleId")} {finding.GetProperty("severity")} {finding.GetProperty("cells")} {finding.GetProperty("difference")} {finding.GetProperty("fingerprint")}"))];
}
