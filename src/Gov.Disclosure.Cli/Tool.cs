using System.CommandLine;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>The command line tool as a function: arguments in, exit code out.</summary>
internal static class Tool
{
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        using var output = Utf8Lines.Open(console.Output);
        try
        {
            var command = ToolCommand.Parse(args, console, new ParserConfiguration
            {
                // A path may start with '@'.
                ResponseFileTokenReplacer = null,
            }, out var page);
            if (command is { Errors.Count: > 0, Action: not { ClearsParseErrors: true } })
            {
                UsageErrors.Write(command, console.Error);
                return ExitCode.Usage;
            }

            var exit = await command.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = console.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                cancellationToken);
            if (page is not null && File.Exists(page))
            {
                console.OpenPage!(page);
            }

            return exit;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // Whatever went wrong, the user is told in one sentence and scripts get an exit code.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            console.Error.WriteLine(Bilingual.Failure(failure));
            return ExitCode.Failure;
        }
    }
}
