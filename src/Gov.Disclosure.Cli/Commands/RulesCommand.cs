using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary>The formats of the list of rules.</summary>
internal enum RuleListFormat
{
    Text,
    Markdown,
}

/// <summary><c>rules</c>: what is checked.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console)
    {
        var format = Choice.Of("--format", Bilingual.ResultFormat, ("text", RuleListFormat.Text), ("md", RuleListFormat.Markdown));
        var language = CommonOptions.Language();
        var command = new Command("rules", Bilingual.Rules) { format, language };
        command.SetAction(line =>
        {
            var list = new RuleList(RuleCatalogue.All, ToolMessages.Of(line.GetValue(language)));
            using var writer = new InkWriter(console.Output, console is { OutputIsTerminal: true, NoColor: false });
            if (line.GetValue(format) == RuleListFormat.Markdown)
            {
                list.WriteMarkdown(writer);
            }
            else
            {
                list.WriteText(writer);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
