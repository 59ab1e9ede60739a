using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private static readonly string Program = typeof(Tool).Assembly.Location;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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

    [ProgramFact("bash")]
    public async Task In_bash_choices_and_options_are_completed_and_files_are_left_to_bash()
    {
        var words = await Lines("bash", ["--norc", "-c", $$"""
            gov-disclosure() { dotnet '{{Program}}' "$@"; }
            {{await Script("bash")}}
            complete_line() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gov_disclosure; echo "${COMPREPLY[*]}"; }
            complete_line gov-disclosure conv
            complete_line gov-disclosure validate 报告.docx --format s
            complete_line gov-disclosure validate ''
            """]);

        words.Should().Equal("convert", "sarif", "");
    }

    /// <summary>What is typed at a terminal of its own, with the key of completion and the one that runs the line; every line is run, completed or not.</summary>
    [ProgramFact("zsh")]
    public async Task In_zsh_choices_options_and_files_are_completed_as_they_are_typed()
    {
        _folder.Write("report.docx", "");
        var start = _folder.Write("start.zsh", $$"""
            autoload -U compinit
            compinit -D -u
            gov-disclosure() { if [[ $1 == '[suggest'* ]]; then dotnet '{{Program}}' "$@"; else print -r -- "ran:{$*}"; fi }
            {{await Script("zsh")}}
            """);
        var words = await Lines("zsh", ["-f", "-c", $$"""
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "cd '{{_folder.Path}}'; source '{{start}}'"
            for line in 'gov-disclosure conv' 'gov-disclosure validate 报告.docx --format s' 'gov-disclosure validate rep'; do
                zpty -w -n shell "$line"$'\t\n'
                zpty -r shell seen '*ran:{*}*'
                seen=${seen##*"ran:{"}
                print -r -- "${seen%%"}"*}"
            done
            zpty -d shell
            """]);

        words.Should().Equal("convert", "validate 报告.docx --format sarif", "validate report.docx");
    }

    [ProgramFact("pwsh")]
    public async Task In_PowerShell_choices_and_options_are_completed()
    {
        var words = await Lines("pwsh", ["-NoProfile", "-Command", $$"""
            function gov-disclosure { dotnet '{{Program}}' @args }
            {{await Script("pwsh")}}
            function Complete($line) { [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText -join ' ' }
            Complete 'gov-disclosure conv'
            Complete 'gov-disclosure validate 报告.docx --format s'
            Complete 'gov-disclosure validate --f'
            """]);

        words.Should().Equal("convert", "sarif", "--fail-on --format");
    }

    private static async Task<string> Script(string shell) => (await ToolRun.Of("completion", shell)).Output;

    private async Task<string[]> Lines(string shell, string[] arguments)
    {
        using var process = ToolProcess.Start(shell, arguments, _folder.Path);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        (await errors).Should().BeEmpty();
        await process.WaitForExitAsync();
        return output.ReplaceLineEndings("\n").Split('\n')[..^1];
    }
}
