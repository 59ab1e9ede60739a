using System.CommandLine;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary><c>validate</c>: what is wrong with reports.</summary>
internal static class ValidateCommand
{
    public const string Name = "validate";

    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var format = Choice.Of("--format", Bilingual.ResultFormat, [.. ResultFormat.All.Select(format => (format.Name, format))]);
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var failOn = Choice.Of("--fail-on", Bilingual.FailOn, ("error", FailOn.Error), ("warning", FailOn.Warning), ("never", FailOn.Never));
        var previous = CommonOptions.Previous();
        var roster = CommonOptions.Roster();
        var rules = CommonOptions.ExistingFile("--rules", Bilingual.RuleSetFile);
        var baseline = CommonOptions.ExistingFile("--baseline", Bilingual.Baseline);
        var profile = CommonOptions.ExistingFile("--profile", Bilingual.Profile);
        var pair = Choice.Of("--pair", Bilingual.Pair, ("auto", Pairing.Auto), ("always", Pairing.Always), ("never", Pairing.Never));
        var acceptance = new AcknowledgementOptions();
        var command = new Command(Name, Bilingual.Validate) { paths, format, output, language, failOn, previous, pair, roster, rules, profile, baseline };
        acceptance.AddTo(command);
        CommonOptions.RequirePath(command, paths);
        CommonOptions.OneReportWith(command, previous, paths);
        command.SetAction((line, cancellationToken) =>
        {
            var messages = ToolMessages.Of(line.GetValue(language));
            if (!SettingsFile.TryReadRules(line.GetValue(rules), messages, console, out var ruleSet)
                || !SettingsFile.TryReadRoster(line.GetValue(roster), messages, console, out var agencies)
                || !SettingsFile.TryReadProfile(line.GetValue(profile), messages, console, out var place)
                || !SettingsFile.TryReadBaseline(line.GetValue(baseline), messages, console, out var earlier)
                || !acceptance.TryRead(line, messages, console, out var acknowledged, out var writer))
            {
                return Task.FromResult(ExitCode.Usage);
            }

            var threshold = line.GetValue(failOn);
            var run = new ValidationRun
            {
                Files = InputFinder.Find(
                    line.GetValue(paths)!, [
                        line.GetValue(output), line.GetValue(rules), line.GetValue(roster), line.GetValue(baseline), line.GetValue(profile),
                        .. acceptance.FilesOf(line)]),
                Format = line.GetValue(format)!,
                OutputPath = line.GetValue(output),
                Messages = messages,
                Text = ReportText.Write,
                HasOverview = true,
                Fails = report => threshold.Counts(report),
                Rules = ruleSet,
                PreviousPath = line.GetValue(previous),
                Pairing = line.GetValue(pair),
                Acknowledged = acknowledged,
                Acceptance = writer,
                Roster = agencies,
                Baseline = earlier,
                Profile = place,
                FailsOnMissing = threshold == FailOn.Warning,
            };
            return run.ExecuteAsync(console, cancellationToken);
        });
        return command;
    }
}
