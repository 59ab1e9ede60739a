using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary><c>convert</c>: one report in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = CommonOptions.OnePath();
        path.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && CommonOptions.IsMany(name))
            {
                result.AddError(Bilingual.NotOneReport(name));
            }
        });
        var target = Choice.Of("--to", Bilingual.Target, [.. ReportFormats.All.Select(format => (format.Name, format.Write))]);
        target.DefaultValueFactory = null;
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var command = new Command("convert", Bilingual.Convert) { path, target, output, language };
        CommonOptions.RequirePath(command, path);
        command.Validators.Add(result =>
        {
            if (result.GetResult(target) is null)
            {
                result.AddError(Bilingual.TargetMissing);
            }
        });
        command.SetAction((line, cancellationToken) => ConvertAsync(
            line.GetValue(path)!,
            line.GetValue(target)!,
            line.GetValue(output),
            ToolMessages.Of(line.GetValue(language)),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> ConvertAsync(
        string path,
        Action<Stream, AnnualReport> write,
        string? outputPath,
        ToolMessages messages,
        ToolConsole console,
        CancellationToken cancellationToken)
    {
        await foreach (var source in new ReportSource(console.Input, messages).ReadAsync(InputFinder.Find([path], outputPath)[0], cancellationToken))
        {
            SpokenDoubts.Tell(source, messages, console);
            if (source.Report is null)
            {
                return ExitCode.Failure;
            }

            using var output = OutputFile.Open(outputPath, console);
            write(output.Stream, source.Report);
            output.Commit();
            return source.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Success;
        }

        return ExitCode.Failure;
    }
}
