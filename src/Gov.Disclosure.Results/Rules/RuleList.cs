using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Rules;

/// <summary>The catalogue of rules in words, area by area.</summary>
internal sealed class RuleList
{
    private readonly IReadOnlyList<Rule> _rules;
    private readonly ResultMessages _messages;
    private readonly Profile? _profile;
    private readonly RuleSet _set;

    /// <param name="rules">The rules of the catalogue to list.</param>
    /// <param name="messages">The words.</param>
    /// <param name="profile">A profile, whose own rules are listed behind them and whose severities and selection hold; <see langword="null"/> for
    /// none.</param>
    public RuleList(IReadOnlyList<Rule> rules, ResultMessages messages, Profile? profile = null)
    {
        _set = profile?.Over(RuleSet.Default) ?? RuleSet.Default;
        _rules = [.. rules.Where(rule => rule.Origin == Origin.Reading || _set.Contains(rule)), .. profile?.OwnRules ?? []];
        _messages = messages;
        _profile = profile;
    }

    private MessageLanguage Language => _messages.Language;

    public void WriteText(InkWriter writer)
    {
        foreach (var area in Areas())
        {
            writer.WriteLine($"━━ {area.Key}", Ink.Heading);
            writer.WriteLine();
            foreach (var rule in area)
            {
                writer
                    .Write(_messages.SeverityName(_set.SeverityOf(rule)), InkWriter.InkOf(_set.SeverityOf(rule)))
                    .Write($" {rule.Id} {rule.GetTitle(Language)}", Ink.Heading)
                    .WriteLine(rule.Forms.Count == 0 ? "" : $" ({string.Join(_messages.Separator, rule.Forms)})");
                writer.WriteLine($"   {_messages.Formula}{rule.GetFormula(Language)}");
                if (rule.GetExplanation(Language) is { Length: > 0 } explanation)
                {
                    writer.WriteLine($"   {explanation}");
                }

                writer.WriteLine($"   {_messages.Basis}{Basis(rule)}", Ink.Secondary);
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
            writer.WriteLine(
                $"| [{rule.Id}](#{rule.Id}) | {Escape(rule.GetTitle(Language))} | {_messages.SeverityName(_set.SeverityOf(rule))} | {Scope(rule)} |");
        }

        foreach (var area in Areas())
        {
            writer.WriteLine();
            writer.WriteLine($"## {area.Key}");
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
        string[] values = [_messages.SeverityName(_set.SeverityOf(rule)), _messages.Origin(rule.Origin), Scope(rule), Escape(Basis(rule))];
        foreach (var (heading, value) in _messages.RuleHeadings.Zip(values))
        {
            writer.WriteLine($"- {heading}{value}");
        }

        writer.WriteLine(
            $"- {_messages.Remedy}{Escape(example?.Remedy ?? (_set.WordsOf(rule) is { Remedy.Length: > 0 } own ? own.Remedy : rule.GetRemedyTemplate(Language)))}");
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

    private string Basis(Rule rule) => _set.WordsOf(rule) is { LegalBasis.Length: > 0 } own ? own.LegalBasis : rule.GetLegalBasis(Language);

    // Texts quote words of reports and code, which must not turn into marks of the page.
    private static string Escape(string text) =>
        text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private IEnumerable<IGrouping<string, Rule>> Areas() =>
        _rules.GroupBy(rule => rule.Index >= 0 ? _messages.Area(rule.Id[2]) : $"{_profile!.Name} {_profile.Version} ({_profile.Authority})");
}
