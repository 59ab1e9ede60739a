using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gov.Disclosure.Cli;

/// <summary>
/// Prints what a command does, how to write it and an example, Chinese first with English beside it, or in the language of <c>--lang</c> alone.
/// </summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void Write(Command command, ParseResult line)
    {
        var page = new Page(line.InvocationConfiguration.Output, CommonOptions.LanguageAskedFor(line));
        page.WriteLine(command.Description!);
        page.WriteHeading(Bilingual.UsageHeading);
        page.WriteLine($"  {UsageOf(command, page)}");
        page.WriteRows(Bilingual.CommandsHeading, command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description)));
        page.WriteRows(Bilingual.ArgumentsHeading, command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        page.WriteRows(Bilingual.OptionsHeading, command.Options.Select(option => (NamesOf(option), option.Description)));
        page.WriteHeading(Bilingual.ExamplesHeading);
        foreach (var example in Bilingual.Examples(command.Name))
        {
            page.WriteLine($"  {example}");
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult);
        return ExitCode.Success;
    }

    private static string UsageOf(Command command, Page page)
    {
        var arguments = command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $" <{argument.Name}>…" : $" <{argument.Name}>");
        return command is RootCommand
            ? $"{ToolCommand.Name} <{page.In(Bilingual.CommandWord)}>"
            : $"{ToolCommand.Name} {command.Name}{string.Concat(arguments)} [{page.In(Bilingual.OptionsWord)}]";
    }

    private static string NamesOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).OrderBy(alias => alias.Length).Append(option.Name));
        return option.HelpName is { } values ? $"{names} <{values}>" : names;
    }

    /// <summary>A page in one language, or in both.</summary>
    private sealed class Page(TextWriter output, MessageLanguage? language)
    {
        public string In(string text) => Bilingual.In(language, text);

        public void WriteLine(string text) => output.WriteLine(In(text));

        public void WriteHeading(string heading)
        {
            output.WriteLine();
            output.WriteLine($"{In(heading)}:");
        }

        public void WriteRows(string heading, IEnumerable<(string Name, string? Description)> rows)
        {
            var lines = rows.ToArray();
            if (lines.Length == 0)
            {
                return;
            }

            WriteHeading(heading);
            var width = lines.Max(line => line.Name.Length);
            foreach (var (name, description) in lines)
            {
                output.WriteLine($"  {name.PadRight(width)}  {In(description!)}");
            }
        }
    }
}
