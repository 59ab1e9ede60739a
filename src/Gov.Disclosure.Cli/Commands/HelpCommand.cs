using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary><c>help</c>: what many type instead of <c>--help</c>. It is not listed, as it says nothing that <c>--help</c> does not.</summary>
internal static class HelpCommand
{
    public static Command Create(RootCommand root)
    {
        var about = new Argument<string?>("command") { Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("help", Bilingual.Help) { about, CommonOptions.Language() };
        command.Hidden = true;
        about.Validators.Add(result =>
        {
            var word = result.Tokens[0].Value;
            if (Find(root, word) is null)
            {
                result.AddError(Bilingual.UnknownWord(word, NearestWord.To(word, root.Subcommands.Select(child => child.Name))));
            }
        });
        command.SetAction(line =>
        {
            HelpPage.Write(Find(root, line.GetValue(about)) ?? root, line);
            return ExitCode.Success;
        });
        return command;
    }

    private static Command? Find(RootCommand root, string? word) => root.Subcommands.FirstOrDefault(child => child.Name == word);
}
