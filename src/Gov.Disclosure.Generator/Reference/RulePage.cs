using System.Text;
using Gov.Disclosure.Cli;

namespace Gov.Disclosure.Generator;

/// <summary>Writes the rule page: what <c>gov-disclosure rules --format md</c> prints, with an example for each rule.</summary>
internal static class RulePage
{
    public static string Write(MessageLanguage language, string root)
    {
        var examples = RuleExamples.Read(root, language);
        using var page = new MemoryStream();
        using (var writer = new TerminalWriter(page, coloured: false))
        {
            new RuleList(RuleCatalogue.All, ToolMessages.Of(language)).WriteMarkdown(writer, examples);
        }

        var text = Encoding.UTF8.GetString(page.ToArray());
        var title = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return $"{text[..title]}\n{ReferencePage.Notice}\n{text[title..]}";
    }
}
