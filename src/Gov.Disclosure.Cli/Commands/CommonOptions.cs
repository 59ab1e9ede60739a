using System.CommandLine;
using System.CommandLine.Parsing;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>Options and arguments that more than one command has.</summary>
internal static class CommonOptions
{
    private const string LanguageName = "--lang";

    private static readonly (string Word, MessageLanguage Value)[] Languages = [("zh", MessageLanguage.Chinese), ("en", MessageLanguage.English)];

    public static Option<MessageLanguage> Language() => Choice.Of(LanguageName, Bilingual.Language, Languages);

    /// <summary>The language asked for anywhere on a line, also where the command has no such option; <see langword="null"/> where none is.</summary>
    public static MessageLanguage? LanguageAskedFor(ParseResult line)
    {
        string[] words = [
            .. line.Tokens.SelectMany(token => token.Value.StartsWith(LanguageName, StringComparison.Ordinal) ? token.Value.Split('=', ':') : [token.Value])];
        var at = Array.IndexOf(words, LanguageName);
        var asked = at < 0 ? -1 : Array.FindIndex(Languages, language => language.Word == words.ElementAtOrDefault(at + 1));
        return asked < 0 ? null : Languages[asked].Value;
    }

    public static Option<string?> OutputFile() => OutputFile("--output", Bilingual.OutputFile, "-o");

    /// <summary>A file to write, in a folder that is there.</summary>
    public static Option<string?> OutputFile(string name, string description, params string[] aliases)
    {
        var option = new Option<string?>(name, aliases) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && OutputProblem(aliases.FirstOrDefault(name), path) is { } problem)
            {
                result.AddError(problem);
            }
        });
        return option;
    }

    /// <summary>A file for a report, whose ending is that of a format.</summary>
    /// <param name="mustBeNew">Whether a file that is there already is kept from being overwritten.</param>
    public static Option<string?> ReportFile(bool mustBeNew = false)
    {
        var option = OutputFile("--output", Bilingual.ReportFile, "-o");
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: { Length: > 0 } path }])
            {
                return;
            }

            if (!ReportFormat.TryGet(Path.GetExtension(path), out _))
            {
                result.AddError(Bilingual.NoSuchFormat(path, string.Join('|', ReportFormat.All)));
            }
            else if (mustBeNew && File.Exists(path))
            {
                result.AddError(Bilingual.FileExists(path));
            }
        });
        return option;
    }

    /// <summary>The format that the ending of a file of <see cref="ReportFile"/> asks for; JSON without a file.</summary>
    public static ReportFormat FormatOf(string? path) =>
        path is not null && ReportFormat.TryGet(Path.GetExtension(path), out var format) ? format : ReportFormat.Json;

    /// <summary>An option that names a file to read, which must be there.</summary>
    public static Option<string?> ExistingFile(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && !File.Exists(path))
            {
                result.AddError(Bilingual.FileMissing(name, path));
            }
        });
        return option;
    }

    /// <summary>Last year's report.</summary>
    public static Option<string?> Previous() => ExistingFile("--previous", Bilingual.Previous);

    /// <summary>The list of agencies.</summary>
    public static Option<string?> Roster() => ExistingFile("--roster", Bilingual.Roster);

    /// <summary>Refuses last year's report of one agency beside many reports.</summary>
    public static void OneReportWith(Command command, Option<string?> previous, Argument paths) => command.Validators.Add(result =>
    {
        if (result.GetResult(previous) is { Tokens.Count: > 0 } && result.GetResult(paths) is { } given
            && (given.Tokens.Count > 1 || given.Tokens.Any(token => IsMany(token.Value))))
        {
            result.AddError(Bilingual.PreviousOfMany);
        }
    });

    /// <summary>Whether a path may hold more than one report.</summary>
    public static bool IsMany(string path) => Directory.Exists(path) || ReportLines.IsNameOf(path);

    /// <summary>The paths a command reads. None is allowed here so that the message about it is ours: see <see cref="RequirePath"/>.</summary>
    public static Argument<string[]> Paths()
    {
        var argument = new Argument<string[]>("path") { Description = Bilingual.Paths, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(RejectWhatIsNoPath);
        return argument;
    }

    /// <summary>The one path a command reads; none is allowed here for the same reason.</summary>
    public static Argument<string> OnePath() => OnePath("path", Bilingual.Path);

    /// <summary>One path of several, each with a meaning of its own.</summary>
    public static Argument<string> OnePath(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(RejectWhatIsNoPath);
        return argument;
    }

    /// <summary>Refuses a command line without a path; the validators of an argument do not run when it is absent.</summary>
    public static void RequirePath(Command command, Argument paths) => command.Validators.Add(result =>
    {
        if (result.GetResult(paths) is not { Tokens.Count: > 0 })
        {
            result.AddError(Bilingual.PathMissing);
        }
    });

    /// <summary>What makes a result unwritable that can be told before any work is done.</summary>
    public static string? OutputProblem(string option, string path)
    {
        if (path.Length == 0)
        {
            return Bilingual.OutputEmpty(option);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return Directory.Exists(path) ? Bilingual.OutputIsFolder(option, path)
            : Directory.Exists(folder) ? null
            : Bilingual.OutputFolderMissing(option, folder ?? path);
    }

    /// <summary>What looks like an option and is none is a slip of the user, not a file.</summary>
    private static void RejectWhatIsNoPath(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length == 0)
            {
                result.AddError(Bilingual.PathEmpty);
            }
            else if (token.Value.StartsWith('-') && token.Value != InputFinder.StandardInput)
            {
                result.AddError(UsageErrors.UnknownOption(token.Value, ((CommandResult)result.Parent!).Command));
            }
        }
    }
}
