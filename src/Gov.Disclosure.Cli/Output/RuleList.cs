namespace Gov.Disclosure.Cli;

/// <summary>The catalogue of rules in words, area by area.</summary>
internal sealed class RuleList
{
    private readonly IReadOnlyList<Rule> _rules;
    private readonly ToolMessages _messages;

    public RuleList(IReadOnlyList<Rule> rules, ToolMessages messages)
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
                    .Write(_messages.Word(rule.Severity), InkWriter.InkOf(rule.Severity))
                    .Write($" {rule.Id} {rule.GetTitle(Language)}", Ink.Heading)
                    .WriteLine(rule.Form is null ? "" : $" ({rule.Form})");
                writer.WriteLine($"   {_messages.Formula}{rule.GetFormula(Language)}");
                writer.WriteLine($"   {rule.GetExplanation(Language)}");
                writer.WriteLine($"   {_messages.Basis}{rule.GetLegalBasis(Language)}", Ink.Secondary);
                writer.WriteLine();
            }
        }
    }

    public void WriteMarkdown(InkWriter writer)
    {
        writer.WriteLine($"# {_messages.RulesTitle}");
        foreach (var area in Areas())
        {
            writer.WriteLine();
            writer.WriteLine($"## {_messages.Area(area.Key)}");
            foreach (var rule in area)
            {
                string[] values = [_messages.Word(rule.Severity), _messages.Origin(rule.Origin), rule.Form ?? _messages.AllForms, rule.GetLegalBasis(Language)];
                writer.WriteLine();
                writer.WriteLine($"### {rule.Id} {rule.GetTitle(Language)}");
                writer.WriteLine();
                writer.WriteLine($"`{rule.GetFormula(Language)}`");
                writer.WriteLine();
                writer.WriteLine(rule.GetExplanation(Language));
                writer.WriteLine();
                foreach (var (heading, value) in _messages.RuleHeadings.Zip(values))
                {
                    writer.WriteLine($"- {heading}{value}");
                }
            }
        }
    }

    private IEnumerable<IGrouping<char, Rule>> Areas() => _rules.GroupBy(rule => rule.Id[2]);
}
