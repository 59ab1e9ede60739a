using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary><c>sum</c>: the reports of many agencies as one.</summary>
internal static class SumCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var output = CommonOptions.ReportFile();
        var agency = new Option<string?>("--agency") { Description = Bilingual.AgencyName, HelpName = "NAME" };
        var roster = CommonOptions.Roster();
        var language = CommonOptions.Language();
        var command = new Command("sum", Bilingual.Sum) { paths, output, agency, roster, language };
        CommonOptions.RequirePath(command, paths);
        command.SetAction((line, cancellationToken) =>
        {
            var messages = ToolMessages.Of(line.GetValue(language));
            if (!SettingsFile.TryReadRoster(line.GetValue(roster), messages, console, out var agencies))
            {
                return Task.FromResult(ExitCode.Usage);
            }

            var run = new SumRun
            {
                Files = InputFinder.Find(line.GetValue(paths)!, line.GetValue(output), line.GetValue(roster)),
                OutputPath = line.GetValue(output),
                Agency = line.GetValue(agency),
                Roster = agencies,
                Messages = messages,
            };
            return run.ExecuteAsync(console, cancellationToken);
        });
        return command;
    }
}
