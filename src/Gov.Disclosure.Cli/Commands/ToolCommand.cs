using System.CommandLine;
using System.CommandLine.Help;

namespace Gov.Disclosure.Cli;

/// <summary>The command line as a whole.</summary>
internal static class ToolCommand
{
    public const string Name = "gov-disclosure";

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
