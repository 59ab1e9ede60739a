using System.CommandLine;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Rules;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary>The formats of the list of rules.</summary>
internal enum RuleListFormat
{
    Text,
    Json,
    Markdown,
}

/// <summary><c>rules</c>: what is checked.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console)
    {
        var format = Choice.Of(
            "--format", Bilingual.ResultFormat, ("text", RuleListFormat.Text), ("json", RuleListFormat.Json), ("md", RuleListFormat.Markdown));
        var language = CommonOptions.Language();
        var profile = CommonOptions.ExistingFile("--profile", Bilingual.Profile);
        var command = new Command("rules", Bilingual.Rules) { format, language, profile };
        command.SetAction(line =>
        {
            if (!SettingsFile.TryReadProfile(line.GetValue(profile), ToolMessages.Of(line.GetValue(language)), console, out var place))
            {
                return ExitCode.Usage;
            }

            if (line.GetValue(format) == RuleListFormat.Json)
            {
                // The catalogue holds both languages; --lang has nothing to choose.
                RuleCatalogueJson.Write(console.Output);
                return ExitCode.Success;
            }

            var list = new RuleList(RuleCatalogue.All, ResultMessages.Of(line.GetValue(language)), place);
            using var writer = new LineWriter(console.Output, console.OutputIsColoured);
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
