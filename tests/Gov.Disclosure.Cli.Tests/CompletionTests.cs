using System.Diagnostics;

namespace Gov.Disclosure.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("gov-disclosure ", "validate", "completion")]
    [InlineData("gov-disclosure val", "validate")]
    [InlineData("gov-disclosure validate --f", "--format", "--fail-on")]
    [InlineData("gov-disclosure validate --format ", "text", "json", "sarif", "html")]
    [InlineData("gov-disclosure convert 报告.txt --to ", "docx", "xlsx")]
    [InlineData("gov-disclosure completion ", "bash", "zsh", "pwsh")]
    public async Task The_tool_says_what_may_stand_next(string line, params string[] words)
    {
        var run = await ToolRun.Of($"[suggest:{line.Length}]", line);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Split('\n').Should().Contain(words).And.NotContain("help");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    public async Task Each_shell_gets_a_script_that_asks_the_tool(string shell)
    {
        var run = await ToolRun.Of("completion", shell);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Contain("[suggest:").And.Contain($"completion {shell}");
    }

    [Fact]
    public async Task Another_shell_is_a_usage_error() => (await ToolRun.Of("completion", "fish")).ExitCode.Should().Be(ExitCode.Usage);

    [BashFact]
    public async Task In_bash_choices_and_options_are_completed_and_files_are_left_to_bash()
    {
        var script = (await ToolRun.Of("completion", "bash")).Output;
        var tool = typeof(Tool).Assembly.Location;
        var words = await Bash($$"""
            gov-disclosure() { dotnet '{{tool}}' "$@"; }
            {{script}}
            complete_line() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gov_disclosure; echo "${COMPREPLY[*]}"; }
            complete_line gov-disclosure conv
            complete_line gov-disclosure validate 报告.docx --format s
            complete_line gov-disclosure validate ''
            """);

        words.Should().Equal("convert", "sarif", "");
    }

    private static async Task<string[]> Bash(string script)
    {
        var start = new ProcessStartInfo(BashFactAttribute.Path, ["--norc", "-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C.UTF-8", ["DOTNET_NOLOGO"] = "1" },
        };
        using var bash = Process.Start(start)!;
        var output = await bash.StandardOutput.ReadToEndAsync();
        (await bash.StandardError.ReadToEndAsync()).Should().BeEmpty();
        await bash.WaitForExitAsync();
        return output.Split('\n')[..^1];
    }
}
