using System.CommandLine;
using System.CommandLine.Help;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>The command line as a whole.</summary>
internal static class ToolCommand
{
    public const string Name = "gov-disclosure";

    /// <summary>
    /// Reads a command line. One that begins with a file or a folder asks to validate it, also where there is none of that name: a slip in the name of a file
    /// is no slip in a command. With files alone and no terminal, as when they are dropped on the program, the result is a page.
    /// </summary>
    public static ParseResult Parse(string[] args, ToolConsole console, ParserConfiguration configuration, out string? page)
    {
        var root = Create(console);
        var isPath = args.Length > 0 && !root.Subcommands.Any(command => command.Name == args[0]) && (Exists(args[0]) || IsNameOfFile(args[0]));
        page = isPath && console.OpenPage is not null && Array.TrueForAll(args, Exists) ? ResultPage.PathBeside(args[0]) : null;
        return root.Parse(
            page is not null ? [ValidateCommand.Name, .. args, "--format", ResultFormat.Html.Name, "-o", page] : isPath ? [ValidateCommand.Name, .. args]
                : args, configuration);
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static bool IsNameOfFile(string word) => !word.StartsWith('-') && (Path.GetExtension(word).Length > 1 || Path.GetFileName(word) != word);

    public static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand(Bilingual.Tool)
        {
            ValidateCommand.Create(console),
            AnnotateCommand.Create(console),
            OverviewCommand.Create(console),
            ConvertCommand.Create(console),
            RepairCommand.Create(console),
            CompareCommand.Create(console),
            SumCommand.Create(console),
            ExportCommand.Create(console),
            NewCommand.Create(console),
            RulesCommand.Create(console),
            SchemaCommand.Create(console),
            ServeCommand.Create(console),
            McpCommand.Create(console),
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
