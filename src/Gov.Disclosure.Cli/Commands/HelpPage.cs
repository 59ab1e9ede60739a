using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gov.Disclosure.Cli;

/// <summary>Prints what a command does, how to write it and an example, Chinese first with English beside it.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(Bilingual.UsageHeading);
        output.WriteLine($"  {UsageOf(command)}");
        WriteRows(output, Bilingual.CommandsHeading, command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description)));
        WriteRows(output, Bilingual.ArgumentsHeading, command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        WriteRows(output, Bilingual.OptionsHeading, command.Options.Select(option => (NamesOf(option), option.Description)));
        output.WriteLine();
        output.WriteLine(Bilingual.ExamplesHeading);
        foreach (var example in Bilingual.Examples(command.Name))
        {
            output.WriteLine($"  {example}");
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Success;
    }

    private static string UsageOf(Command command)
    {
        var arguments = command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $" <{argument.Name}>…" : $" <{argument.Name}>");
        return command is RootCommand
            ? $"{ToolCommand.Name} <{Bilingual.CommandWord}>"
            : $"{ToolCommand.Name} {command.Name}{string.Concat(arguments)} [{Bilingual.OptionsWord}]";
    }

    private static string NamesOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).OrderBy(alias => alias.Length).Append(option.Name));
        return option.HelpName is { } values ? $"{names} <{values}>" : names;
    }

    private static void WriteRows(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToArray();
        if (lines.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        var width = lines.Max(line => line.Name.Length);
        foreach (var (name, description) in lines)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }
}
