using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary>The formats of a validation result.</summary>
internal enum ResultFormat
{
    Text,
    Json,
    Html,
}

/// <summary><c>validate</c>: what is wrong with reports.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var format = Choice.Of("--format", Bilingual.ResultFormat, ("text", ResultFormat.Text), ("json", ResultFormat.Json), ("html", ResultFormat.Html));
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var failOn = Choice.Of("--fail-on", Bilingual.FailOn, ("error", FailOn.Error), ("warning", FailOn.Warning), ("never", FailOn.Never));
        var command = new Command("validate", Bilingual.Validate) { paths, format, output, language, failOn };
        CommonOptions.RequirePath(command, paths);
        command.SetAction((line, cancellationToken) =>
        {
            var threshold = line.GetValue(failOn);
            var run = new ValidationRun
            {
                Files = InputFinder.Find(line.GetValue(paths)!, line.GetValue(output)),
                Format = line.GetValue(format),
                OutputPath = line.GetValue(output),
                Messages = ToolMessages.Of(line.GetValue(language)),
                TextWriter = (writer, messages) => new TextResults(writer, messages),
                Fails = report => threshold.Counts(report),
            };
            return run.ExecuteAsync(console, cancellationToken);
        });
        return command;
    }
}
