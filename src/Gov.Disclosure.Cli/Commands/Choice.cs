using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary>An option that takes one of a few words, each standing for a value.</summary>
internal static class Choice
{
    /// <summary>Creates the option; the first word is the default.</summary>
    public static Option<T> Of<T>(string name, string description, params (string Word, T Value)[] words)
    {
        var allowed = string.Join('|', words.Select(entry => entry.Word));
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = allowed,
            Arity = ArgumentArity.ExactlyOne,
            DefaultValueFactory = _ => words[0].Value,
            CustomParser = result =>
            {
                var token = result.Tokens[0].Value;
                var index = Array.FindIndex(words, entry => entry.Word == token);
                if (index >= 0)
                {
                    return words[index].Value;
                }

                result.AddError(Bilingual.NotAChoice(name, token, allowed));
                return default;
            },
        };

        // The names of an enumeration are no words of the command line.
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words.Select(entry => entry.Word)]);
        return option;
    }
}
