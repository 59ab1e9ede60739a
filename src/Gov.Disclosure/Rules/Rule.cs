using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// One rule, of the catalogue or of one's own. An id of the catalogue is never reused; title, message and explanation stand in the message catalogues under the id.
/// </summary>
[JsonConverter(typeof(ResultConverter<Rule>))]
public sealed class Rule
{
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

    /// <summary>The form the rule is about (<c>2019</c> or <c>2021</c>); <see langword="null"/> for both.</summary>
    public string? Form { get; internal init; }

    /// <summary>The relation the rule checks; <see langword="null"/> for a rule that is not one sum or comparison.</summary>
    public RelationKind? Relation { get; internal init; }

    /// <summary>The first report year the rule applies to; <see langword="null"/> for all.</summary>
    public int? SinceYear { get; internal init; }

    /// <summary>The last report year the rule applies to; <see langword="null"/> for all.</summary>
    public int? UntilYear { get; internal init; }

    /// <summary>The position of the rule in the catalogue; -1 for a rule of one's own.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>What evaluates a rule of one's own; <see langword="null"/> for a rule of the catalogue.</summary>
    internal Action<RuleEvaluation>? Check { get; private init; }

    private RuleWords? Chinese { get; init; }

    private RuleWords? English { get; init; }

    /// <summary>Makes a rule of one's own. Put it into a rule set (<see cref="RuleSet.With(Rule)"/>); its findings stand beside those of the catalogue.</summary>
    /// <param name="id">The id: a letter, then letters, digits, <c>-</c>, <c>_</c> or <c>.</c>; not <c>GD</c> and three digits, as the catalogue's own.</param>
    /// <param name="severity">How much a finding weighs.</param>
    /// <param name="check">Evaluates the rule on a report; called by several threads at once.</param>
    /// <param name="chinese">The words in Chinese.</param>
    /// <param name="english">The words in English; <see langword="null"/> for the Chinese ones in both languages.</param>
    /// <exception cref="ArgumentException">The id is not of that form.</exception>
    public static Rule Create(string id, Severity severity, Action<RuleEvaluation> check, RuleWords chinese, RuleWords? english = null)
    {
        if (!IsOwnId(id))
        {
            throw new ArgumentException($"'{id}' is no id of a rule of one's own: a letter, then letters, digits, '-', '_' or '.'; GD and three digits are the catalogue's.", nameof(id));
        }

        return new Rule(id, severity, LegalBasis.Plausibility) { Check = check, Chinese = chinese, English = english ?? chinese };
    }

    /// <summary>The title.</summary>
    /// <param name="language">The language.</param>
    public string GetTitle(MessageLanguage language) => MessageCatalogue.Of(language).WordsOf(this).Title;

    /// <summary>The formula over the terms of the form, or the condition in one line.</summary>
    /// <param name="language">The language.</param>
    public string GetFormula(MessageLanguage language) => MessageCatalogue.Of(language).WordsOf(this).Formula;

    /// <summary>The message template, with named placeholders in braces.</summary>
    /// <param name="language">The language.</param>
    public string GetTemplate(MessageLanguage language) => MessageCatalogue.Of(language).WordsOf(this).Template;

    /// <summary>Why the rule holds and when a broken rule may be in order.</summary>
    /// <param name="language">The language.</param>
    public string GetExplanation(MessageLanguage language) => MessageCatalogue.Of(language).WordsOf(this).Explanation;

    /// <summary>The legal basis in words.</summary>
    /// <param name="language">The language.</param>
    public string GetLegalBasis(MessageLanguage language) =>
        Words(language) is { LegalBasis.Length: > 0 } own ? own.LegalBasis : MessageCatalogue.Of(language).Basis(LegalBasis);

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>The words of a rule of one's own; <see langword="null"/> for a rule of the catalogue.</summary>
    internal RuleWords? Words(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;

    private static bool IsOwnId(string id)
    {
        var isOfCatalogue = id.Length == 5 && id.StartsWith("GD", StringComparison.Ordinal) && id.Skip(2).All(char.IsDigit);
        return !isOfCatalogue && id.Length > 0 && IsLetter(id[0]) && id.All(character => IsLetter(character) || character is (>= '0' and <= '9') or '-' or '_' or '.');

        static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
    }

    /// <summary>What to do about a finding, with the placeholders of <see cref="GetTemplate"/>.</summary>
    /// <param name="language">The language.</param>
    internal string GetRemedyTemplate(MessageLanguage language) => MessageCatalogue.Of(language).WordsOf(this).Remedy;
}
