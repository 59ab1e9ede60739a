using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Says that a command has no such option, and which one is near.</summary>
    public static string UnknownOption(string word, Command command) =>
        Bilingual.UnknownOption(word, NearestWord.To(word, command.Options.Select(option => option.Name)));

    public static void Write(ParseResult command, TextWriter error)
    {
        // Behind a command that does not exist every word is unknown; only the first is the slip.
        var unknown = command.UnmatchedTokens.Count > 0 ? command.UnmatchedTokens[0] : null;
        if (unknown is not null)
        {
            var parent = command.CommandResult.Command;
            error.WriteLine(Bilingual.UsageError(unknown.StartsWith('-')
                ? UnknownOption(unknown, parent)
                : Bilingual.UnknownWord(unknown, NearestWord.To(unknown, parent.Subcommands.Where(child => !child.Hidden).Select(child => child.Name)))));
        }
        else if (command.CommandResult.Command is RootCommand)
        {
            error.WriteLine(Bilingual.UsageError(Bilingual.CommandMissing));
        }
        else
        {
            foreach (var problem in command.Errors.Select(problem => problem.Message).Distinct())
            {
                error.WriteLine(Bilingual.UsageError(problem));
            }
        }

        error.WriteLine(
            Bilingual.SeeHelp(command.CommandResult.Command is RootCommand ? ToolCommand.Name : $"{ToolCommand.Name} {command.CommandResult.Command.Name}"));
    }
}
