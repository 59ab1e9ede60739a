using System.CommandLine;
using System.CommandLine.Help;

namespace Gov.Disclosure.Cli;

/// <summary>The command line as a whole.</summary>
internal static class ToolCommand
{
    public const string Name = "gov-disclosure";

    /// <summary>Reads a command line. One that begins with a file or a folder, as when a file is dropped on the program, asks to validate it.</summary>
    public static ParseResult Parse(string[] args, ToolConsole console, ParserConfiguration configuration)
    {
        var root = Create(console);
        var isPath = args.Length > 0 && !root.Subcommands.Any(command => command.Name == args[0]) && (File.Exists(args[0]) || Directory.Exists(args[0]));
        return root.Parse(isPath ? [ValidateCommand.Name, .. args] : args, configuration);
    }

    public static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand(Bilingual.Tool)
        {
            ValidateCommand.Create(console),
            AnnotateCommand.Create(console),
            ConvertCommand.Create(console),
            RepairCommand.Create(console),
            CompareCommand.Create(console),
            SumCommand.Create(console),
            ExportCommand.Create(console),
            NewCommand.Create(console),
            RulesCommand.Create(console),
            SchemaCommand.Create(console),
            CompletionCommand.Create(console),
        };
        root.Add(HelpCommand.Create(root));
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption:
                    // A path may start with '/'.
                    option.Aliases.Remove("/h");
                    option.Aliases.Remove("/?");
                    option.Description = Bilingual.Help;
                    option.Action = new HelpPage();
                    break;
                case VersionOption:
                    option.Description = Bilingual.Version;
                    option.Action = new VersionLine();
                    break;
            }
        }

        return root;
    }
}
