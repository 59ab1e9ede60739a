using System.CommandLine;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary><c>overview</c>: a place and its years on one page, in pictures.</summary>
internal static class OverviewCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var roster = CommonOptions.Roster();
        var rules = CommonOptions.ExistingFile("--rules", Bilingual.RuleSetFile);
        var acceptance = CommonOptions.ExistingFile("--accept", Bilingual.Accept);
        var command = new Command("overview", Bilingual.Overview) { paths, output, language, roster, rules, acceptance };
        CommonOptions.RequirePath(command, paths);
        command.SetAction((line, cancellationToken) =>
        {
            var messages = ToolMessages.Of(line.GetValue(language));
            if (!SettingsFile.TryReadRules(line.GetValue(rules), messages, console, out var ruleSet)
                || !SettingsFile.TryReadRoster(line.GetValue(roster), messages, console, out var agencies)
                || !SettingsFile.TryReadAcknowledged(line.GetValue(acceptance), messages, console, out var acknowledged))
            {
                return Task.FromResult(ExitCode.Usage);
            }

            var run = new ValidationRun
            {
                Files = InputFinder.Find(
                    line.GetValue(paths)!, [line.GetValue(output), line.GetValue(rules), line.GetValue(roster), line.GetValue(acceptance)]),
                Format = ResultFormat.Overview,
                OutputPath = line.GetValue(output),
                Messages = messages,
                Text = ReportText.Write,
                Fails = _ => false,
                Rules = ruleSet,
                Acknowledged = acknowledged,
                Roster = agencies,
            };
            return run.ExecuteAsync(console, cancellationToken);
        });
        return command;
    }
}
