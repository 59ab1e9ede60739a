using System.CommandLine;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary><c>repair</c>: which cells must change so that all sums hold. It proposes and never changes a file.</summary>
internal static class RepairCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = CommonOptions.OnePath();
        var format = Choice.Of("--format", Bilingual.ResultFormat, ("text", ResultFormat.Text), ("json", ResultFormat.Json));
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var previous = CommonOptions.Previous();
        var command = new Command("repair", Bilingual.Repair) { path, format, output, language, previous };
        CommonOptions.RequirePath(command, path);
        CommonOptions.OneReportWith(command, previous, path);
        command.SetAction((line, cancellationToken) =>
        {
            var run = new ValidationRun
            {
                Files = InputFinder.Find([line.GetValue(path)!], line.GetValue(output)),
                Format = line.GetValue(format)!,
                OutputPath = line.GetValue(output),
                Messages = ToolMessages.Of(line.GetValue(language)),
                Text = RepairText.Write,
                Fails = report => report.Repairs.Count > 0,
                PreviousPath = line.GetValue(previous),
            };
            return run.ExecuteAsync(console, cancellationToken);
        });
        return command;
    }
}
