using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    public static void Write(ParseResult command, TextWriter error)
    {
        // Behind a command that does not exist every word is unknown; only the first is the slip.
        var unknown = command.UnmatchedTokens.Count > 0 ? command.UnmatchedTokens[0] : null;
        if (unknown is not null)
        {
            error.WriteLine(Bilingual.UsageError(unknown.StartsWith('-') ? Bilingual.UnknownOption(unknown) : Bilingual.UnknownWord(unknown)));
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

        error.WriteLine(Bilingual.SeeHelp(command.CommandResult.Command is RootCommand ? ToolCommand.Name : $"{ToolCommand.Name} {command.CommandResult.Command.Name}"));
    }
}
