using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Forms.Official;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// One rule, of the catalogue or of one's own. An id of the catalogue is never reused; title, message and explanation stand in the message catalogues under the
/// id.
/// </summary>
[JsonConverter(typeof(ResultConverter<Rule>))]
public sealed class Rule : IJsonValue
{
    private IReadOnlyList<string>? _forms;

    internal Rule(string id, Severity severity, LegalBasis basis)
    {
        Id = id;
        Severity = severity;
        LegalBasis = basis;
    }

    /// <summary>The id, as <c>GD303</c>: the first digit is the area, reading 0, document 1, table two to four, text 5, years 6, agencies 7.</summary>
    public string Id { get; }

    /// <summary>How much a finding weighs unless the rule set says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>Where the rule comes from.</summary>
    public LegalBasis LegalBasis { get; }

    /// <summary>Whose doubt a finding of the rule states.</summary>
    public Origin Origin { get; internal init; } = Origin.Report;

    /// <summary>The table the rule is about; <see langword="null"/> for a rule about the file or the document.</summary>
    public TableKind? Table { get; internal init; }

    /// <summary>The names of the forms the rule is about, as <c>2019</c>; empty for a rule about every form of the table, or about none.</summary>
    public IReadOnlyList<string> Forms => _forms ??= IsOfSomeForms ? [.. FormSet.Official.Forms.Where(IsAbout).Select(form => form.Edition.Id)] : [];

    /// <summary>The relation the rule checks; <see langword="null"/> for a rule that is not one sum or comparison.</summary>
    public RelationKind? Relation { get; internal init; }

    /// <summary>The first report year the rule applies to; <see langword="null"/> for all.</summary>
    public int? SinceYear { get; internal init; }

    /// <summary>The last report year the rule applies to; <see langword="null"/> for all.</summary>
    public int? UntilYear { get; internal init; }

    /// <summary>Which forms of the table have what the rule is about; <see langword="null"/> where all have.</summary>
    internal Func<TableForm, bool>? Has { get; init; }

    private bool IsOfSomeForms => Table is { } table && FormSet.Official.Of(table).Any(form => !IsAbout(form));

    /// <summary>The position of the rule in the catalogue; -1 for a rule of one's own.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>What evaluates a rule of one's own; <see langword="null"/> for a rule of the catalogue.</summary>
    internal Delegate? Check { get; private init; }

    private RuleWords? Chinese { get; init; }

    private RuleWords? English { get; init; }

    /// <summary>The title.</summary>
    /// <param name="language">The language.</param>
    public string GetTitle(MessageLanguage language) => Text(language).Title;

    /// <summary>The formula over the terms of the form, or the condition in one line.</summary>
    /// <param name="language">The language.</param>
    public string GetFormula(MessageLanguage language) => Text(language).Formula;

    /// <summary>The message template, with named placeholders in braces.</summary>
    /// <param name="language">The language.</param>
    public string GetTemplate(MessageLanguage language) => Text(language).Template;

    /// <summary>Why the rule holds and when a broken rule may be in order.</summary>
    /// <param name="language">The language.</param>
    public string GetExplanation(MessageLanguage language) => Text(language).Explanation;

    /// <summary>The legal basis in words, with the notices of all forms the rule is about.</summary>
    /// <param name="language">The language.</param>
    public string GetLegalBasis(MessageLanguage language) => GetLegalBasis(language, null);

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>A rule of one's own.</summary>
    internal static Rule OfOnesOwn(string id, Severity severity, Delegate check, RuleWords chinese, RuleWords english) =>
        new(id, severity, LegalBasis.Plausibility) { Check = check, Chinese = chinese, English = english };

    /// <summary>The legal basis in words, with the notice of one issue of the form, or of all that have what the rule is about.</summary>
    internal string GetLegalBasis(MessageLanguage language, FormEdition? edition)
    {
        var catalogue = MessageCatalogue.Of(language);
        return Words(language) is { LegalBasis.Length: > 0 } own ? own.LegalBasis
            : MessageCatalogue.Fill(catalogue.Phrase($"LegalBasis.{LegalBasis}"), _ => catalogue.List(
            edition is not null ? [edition.Notice]
                : [.. FormEditions.All.Where(issued => Forms.Count == 0 || Forms.Contains(issued.Id)).Select(issued => issued.Notice)]));
    }

    /// <summary>Whether the rule is about a form.</summary>
    internal bool IsAbout(TableForm form) => form.Kind == Table && Has?.Invoke(form) != false;

    /// <summary>The words of the rule.</summary>
    internal RuleText Text(MessageLanguage language) => Words(language) is { } own
        ? new RuleText(own.Title, own.Formula.Length > 0 ? own.Formula : own.Title, own.Message, own.Remedy, own.Explanation)
        : MessageCatalogue.Of(language).Text(Id);

    /// <summary>What to do about a finding, with the placeholders of <see cref="GetTemplate"/>.</summary>
    /// <param name="language">The language.</param>
    internal string GetRemedyTemplate(MessageLanguage language) => Text(language).Remedy;

    private RuleWords? Words(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => RuleJson.Write(writer, this);
}
