using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Rules;

/// <summary>The catalogue of rules in words, area by area.</summary>
internal sealed class RuleList
{
    private readonly IReadOnlyList<Rule> _rules;
    private readonly ResultMessages _messages;

    public RuleList(IReadOnlyList<Rule> rules, ResultMessages messages)
    {
        _rules = rules;
        _messages = messages;
    }

    private MessageLanguage Language => _messages.Language;

    public void WriteText(InkWriter writer)
    {
        foreach (var area in Areas())
        {
            writer.WriteLine($"━━ {_messages.Area(area.Key)}", Ink.Heading);
            writer.WriteLine();
            foreach (var rule in area)
            {
                writer
                    .Write(_messages.SeverityName(rule.Severity), InkWriter.InkOf(rule.Severity))
                    .Write($" {rule.Id} {rule.GetTitle(Language)}", Ink.Heading)
                    .WriteLine(rule.Forms.Count == 0 ? "" : $" ({string.Join(_messages.Separator, rule.Forms)})");
                writer.WriteLine($"   {_messages.Formula}{rule.GetFormula(Language)}");
                writer.WriteLine($"   {rule.GetExplanation(Language)}");
                writer.WriteLine($"   {_messages.Basis}{rule.GetLegalBasis(Language)}", Ink.Secondary);
                writer.WriteLine();
            }
        }
    }

    /// <summary>Writes a page with a table of all rules and a part for each, to which other pages can lead by its id.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="examples">A finding of each rule, by its id; none where there is none.</param>
    public void WriteMarkdown(InkWriter writer, IReadOnlyDictionary<string, RuleExample>? examples = null)
    {
        writer.WriteLine($"# {_messages.RulesTitle}");
        writer.WriteLine();
        writer.WriteLine($"| {string.Join(" | ", _messages.RuleTableHeadings)} |");
        writer.WriteLine($"|{string.Concat(_messages.RuleTableHeadings.Select(_ => "---|"))}");
        foreach (var rule in _rules)
        {
            writer.WriteLine($"| [{rule.Id}](#{rule.Id}) | {Escape(rule.GetTitle(Language))} | {_messages.SeverityName(rule.Severity)} | {Scope(rule)} |");
        }

        foreach (var area in Areas())
        {
            writer.WriteLine();
            writer.WriteLine($"## {_messages.Area(area.Key)}");
            foreach (var rule in area)
            {
                WriteMarkdown(writer, rule, examples?.GetValueOrDefault(rule.Id));
            }
        }
    }

    private void WriteMarkdown(InkWriter writer, Rule rule, RuleExample? example)
    {
        writer.WriteLine();
        writer.WriteLine($"<a id=\"{rule.Id}\"></a>");
        writer.WriteLine($"### {rule.Id} {Escape(rule.GetTitle(Language))}");
        writer.WriteLine();
        writer.WriteLine($"`{rule.GetFormula(Language)}`");
        writer.WriteLine();
        writer.WriteLine(Escape(rule.GetExplanation(Language)));
        writer.WriteLine();
        string[] values = [_messages.SeverityName(rule.Severity), _messages.Origin(rule.Origin), Scope(rule), Escape(rule.GetLegalBasis(Language))];
        foreach (var (heading, value) in _messages.RuleHeadings.Zip(values))
        {
            writer.WriteLine($"- {heading}{value}");
        }

        writer.WriteLine($"- {_messages.Remedy}{Escape(example?.Remedy ?? rule.GetRemedyTemplate(Language))}");
        if (example is not null)
        {
            writer.WriteLine($"- {_messages.Example}{Escape(example.Message)}");
        }
    }

    /// <summary>The table, the form and the years a rule applies to.</summary>
    private string Scope(Rule rule)
    {
        string[] parts =
        [
            rule.Table is { } table ? _messages.TableName(table) : "",
            string.Join(_messages.Separator, rule.Forms.Select(_messages.FormName)),
            rule.SinceYear is null && rule.UntilYear is null ? "" : _messages.Years(rule.SinceYear, rule.UntilYear),
        ];
        return string.Join(_messages.Separator, parts.Where(part => part.Length > 0)) is { Length: > 0 } scope ? scope : _messages.AllForms;
    }

    // Texts quote words of reports and code, which must not turn into marks of the page.
    private static string Escape(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private IEnumerable<IGrouping<char, Rule>> Areas() => _rules.GroupBy(rule => rule.Id[2]);
}
