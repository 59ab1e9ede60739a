using System.CommandLine;
using Gov.Disclosure.Documents.Files;

namespace Gov.Disclosure.Cli;

/// <summary><c>annotate</c>: the user's own files with the findings as comments in them.</summary>
internal static class AnnotateCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var output = new Option<string?>("--output", "-o") { Description = Bilingual.AnnotatedFile, HelpName = "FILE|DIR" };
        var repair = new Option<bool>("--apply-repair") { Description = Bilingual.ApplyRepair };
        var language = CommonOptions.Language();
        var previous = CommonOptions.Previous();
        var rules = CommonOptions.ExistingFile("--rules", Bilingual.RuleSetFile);
        var accept = CommonOptions.ExistingFile("--accept", Bilingual.Accept);
        var command = new Command("annotate", Bilingual.Annotate) { paths, output, repair, language, previous, rules, accept };
        CommonOptions.RequirePath(command, paths);
        CommonOptions.OneReportWith(command, previous, paths);
        command.Validators.Add(result =>
        {
            string[] given = [.. result.GetResult(paths)?.Tokens.Select(token => token.Value) ?? []];
            var target = result.GetResult(output) is { Tokens: [{ Value: var path }] } ? path : null;
            if (given.Contains(InputFinder.StandardInput))
            {
                result.AddError(Bilingual.AnnotateNeedsFile);
            }
            else if (string.IsNullOrEmpty(target))
            {
                result.AddError(Bilingual.AnnotatedFileMissing);
            }
            else if (given.Length > 0 && Problem(given, target) is { } problem)
            {
                result.AddError(problem);
            }
        });
        command.SetAction((line, cancellationToken) =>
        {
            var messages = ToolMessages.Of(line.GetValue(language));
            if (!SettingsFile.TryReadRules(line.GetValue(rules), messages, console, out var ruleSet)
                || !SettingsFile.TryReadAcknowledged(line.GetValue(accept), messages, console, out var acknowledged))
            {
                return Task.FromResult(ExitCode.Usage);
            }

            var run = new AnnotationRun
            {
                Paths = line.GetValue(paths)!,
                OutputPath = line.GetValue(output)!,
                PreviousPath = line.GetValue(previous),
                NoReports = [line.GetValue(rules), line.GetValue(accept)],
                AppliesRepair = line.GetValue(repair),
                Rules = ruleSet,
                Acknowledged = acknowledged,
                Messages = messages,
            };
            return run.ExecuteAsync(console, cancellationToken);
        });
        return command;
    }

    /// <summary>What makes it impossible to write the copies there, told before any work is done.</summary>
    private static string? Problem(string[] paths, string output) =>
        AnnotationRun.IsFolder(paths, output)
            ? File.Exists(output) ? Bilingual.OutputIsFile(output)
                : paths.FirstOrDefault(path => FilePath.AreOne(path, Path.Combine(output, Path.GetFileName(path)))) is { } file && File.Exists(file)
                    ? Bilingual.CopyIsOriginal(file)
                : paths.FirstOrDefault(path => Directory.Exists(path) && FilePath.AreOne(path, output)) is { } folder ? Bilingual.OutputIsInput(folder)
                : null
            : FilePath.AreOne(paths[0], output) ? Bilingual.CopyIsOriginal(paths[0])
            : CommonOptions.OutputProblem("-o", output);
}
