using System.Text;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Rules;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Generator;

/// <summary>Writes the rule page: what <c>gov-disclosure rules --format md</c> prints, with an example for each rule.</summary>
internal static class RulePage
{
    public static string Write(MessageLanguage language, string root)
    {
        var examples = RuleExamples.Read(root, language);
        using var page = new MemoryStream();
        using (var writer = new LineWriter(page, coloured: false))
        {
            new RuleList(RuleCatalogue.All, ResultMessages.Of(language)).WriteMarkdown(writer, examples);
        }

        var text = Encoding.UTF8.GetString(page.ToArray());
        var title = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return $"{text[..title]}\n{ReferencePage.Notice}\n{text[title..]}";
    }
}
