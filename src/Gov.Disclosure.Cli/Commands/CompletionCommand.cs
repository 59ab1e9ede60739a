using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary><c>completion</c>: the script by which a shell completes the command line, asking the tool itself what may stand there.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "pwsh"];

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("shell")
        {
            Description = Bilingual.Shell(string.Join('|', Shells)),
            Arity = ArgumentArity.ZeroOrOne,
            CompletionSources = { Shells },
        };
        var command = new Command("completion", Bilingual.Completion) { shell };
        command.Validators.Add(result =>
        {
            if (result.GetValue(shell) is not { } name || !Shells.Contains(name))
            {
                result.AddError(Bilingual.NotAChoice("shell", result.GetValue(shell) ?? "", string.Join('|', Shells)));
            }
        });
        command.SetAction(line =>
        {
            using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"{ToolCommand.Name}.{line.GetValue(shell)}")!;
            script.CopyTo(console.Output);
            return ExitCode.Success;
        });
        return command;
    }
}
