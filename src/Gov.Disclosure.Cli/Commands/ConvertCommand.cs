using System.CommandLine;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary><c>convert</c>: reports in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = CommonOptions.OnePath();
        var target = Choice.Of("--to", Bilingual.Target, [.. ReportFormat.All.Select(format => (format.Name, format))]);
        target.DefaultValueFactory = null;
        var output = new Option<string?>("--output", "-o") { Description = Bilingual.OutputFileOrFolder, HelpName = "FILE|DIR" };
        var language = CommonOptions.Language();
        var command = new Command("convert", Bilingual.Convert) { path, target, output, language };
        CommonOptions.RequirePath(command, path);
        command.Validators.Add(result =>
        {
            if (result.GetResult(target) is null)
            {
                result.AddError(Bilingual.TargetMissing);
            }

            if (result.GetResult(path) is { Tokens: [{ Value: var name }] }
                && Problem(name, result.GetResult(output) is { Tokens: [{ Value: var file }] } ? file : null) is { } problem)
            {
                result.AddError(problem);
            }
        });
        command.SetAction((line, cancellationToken) =>
        {
            var run = new ConversionRun
            {
                Path = line.GetValue(path)!,
                Format = line.GetValue(target)!,
                OutputPath = line.GetValue(output),
                Messages = ToolMessages.Of(line.GetValue(language)),
            };
            return CommonOptions.IsMany(run.Path) ? run.ConvertAllAsync(console, cancellationToken) : run.ConvertOneAsync(console, cancellationToken);
        });
        return command;
    }

    /// <summary>What makes it impossible to write the result there, told before any work is done.</summary>
    private static string? Problem(string path, string? output)
    {
        if (!CommonOptions.IsMany(path))
        {
            return output is null ? null : CommonOptions.OutputProblem("-o", output);
        }

        return string.IsNullOrEmpty(output) ? Bilingual.OutputFolderNeeded(path)
            : File.Exists(output) ? Bilingual.OutputIsFile(output)
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))
                ? Bilingual.OutputIsInput(path)
            : null;
    }
}
