using System.CommandLine;
using System.CommandLine.Parsing;

namespace Gov.Disclosure.Cli;

/// <summary>Options and arguments that more than one command has.</summary>
internal static class CommonOptions
{
    public static Option<MessageLanguage> Language() => Choice.Of(
        "--lang",
        Bilingual.Language,
        ("zh", MessageLanguage.Chinese),
        ("en", MessageLanguage.English));

    public static Option<string?> OutputFile()
    {
        var option = new Option<string?>("--output", "-o") { Description = Bilingual.OutputFile, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && OutputProblem(path) is { } problem)
            {
                result.AddError(problem);
            }
        });
        return option;
    }

    /// <summary>The paths a command reads. None is allowed here so that the message about it is ours: see <see cref="RequirePath"/>.</summary>
    public static Argument<string[]> Paths()
    {
        var argument = new Argument<string[]>("path") { Description = Bilingual.Paths, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(RejectWhatIsNoPath);
        return argument;
    }

    /// <summary>The one path a command reads; none is allowed here for the same reason.</summary>
    public static Argument<string> OnePath()
    {
        var argument = new Argument<string>("path") { Description = Bilingual.Path, Arity = ArgumentArity.ZeroOrOne };
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
    public static string? OutputProblem(string path)
    {
        if (path.Length == 0)
        {
            return Bilingual.OutputEmpty;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return Directory.Exists(path) ? Bilingual.OutputIsFolder(path)
            : Directory.Exists(folder) ? null
            : Bilingual.OutputFolderMissing(folder ?? path);
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
                result.AddError(Bilingual.UnknownOption(token.Value));
            }
        }
    }
}
