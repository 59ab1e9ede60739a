using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// One finding about a report: which rule, where, what was expected and what is printed. Immutable; its texts are
/// made on demand in the language asked for.
/// </summary>
[JsonConverter(typeof(ResultConverter<Diagnostic>))]
public sealed record Diagnostic : IJsonValue
{
    /// <summary>Creates a finding.</summary>
    /// <param name="rule">The rule that is broken.</param>
    [SetsRequiredMembers]
    public Diagnostic(Rule rule)
    {
        Rule = rule;
        Severity = rule.Severity;
        Origin = rule.Origin;
    }

    /// <summary>The rule that is broken.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The id of the rule, as <c>GD303</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How much the finding weighs, after the rule set had its say.</summary>
    public Severity Severity { get; init; }

    /// <summary>Whose doubt it is: the report's or the reader's.</summary>
    public Origin Origin { get; init; }

    /// <summary>The JSON Pointers of the values involved, the one to look at first in front.</summary>
    public IReadOnlyList<JsonPointer> Cells { get; init; } = [];

    /// <summary>The values of another report that the finding rests on; empty for a finding about one report alone.</summary>
    public IReadOnlyList<RelatedCell> RelatedCells { get; init; } = [];

    /// <summary>The place in the terms of the form.</summary>
    public ReportLocation Place { get; init; } = ReportLocation.Report;

    /// <summary>What the rule asks for, in the unit of the cell: for a sum, what the parts add up to. None where it asks for no one value.</summary>
    public DiagnosticValue Expected { get; init; }

    /// <summary>What is printed, in the unit of the cell; none where nothing is.</summary>
    public DiagnosticValue Actual { get; init; }

    /// <summary>Actual less expected, in the unit of the cell; <see langword="null"/> where one of them is no number.</summary>
    public decimal? Difference => Actual.Number - Expected.Number;

    /// <summary>The named values of the message beyond expected, actual and difference.</summary>
    public IReadOnlyList<DiagnosticArgument> Arguments { get; init; } = [];

    /// <summary>Where in the file the place is; <see langword="null"/> for a report made in code.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>The words of the report that the finding is about; <see langword="null"/> for a finding about cells alone.</summary>
    public TextSpan? Text { get; init; }

    /// <summary>The message in Chinese.</summary>
    public string Message => GetMessage(MessageLanguage.Chinese);

    /// <summary>The official location in words, in Chinese.</summary>
    public string Location => GetLocation(MessageLanguage.Chinese);

    /// <summary>
    /// The issue of the form whose notice the finding rests on; <see langword="null"/> where none is known. A check leaves it to where findings are
    /// taken in, which is before anybody sees them.
    /// </summary>
    internal FormEdition? Edition { get; set; }

    /// <summary>What a profile says instead of the words of the rule; <see langword="null"/> where it says nothing.</summary>
    internal RuleWords? Words { get; set; }

    /// <summary>The relation that is broken, where the finding is about one.</summary>
    internal Relation? Relation { get; init; }

    /// <summary>The relation across years that is broken, where the finding is about one.</summary>
    internal YearRelation? YearRelation { get; init; }

    /// <summary>The message: what is wrong, with the numbers.</summary>
    /// <param name="language">The language.</param>
    public string GetMessage(MessageLanguage language) => Fill(language, text => text.Template);

    /// <summary>What to do about it.</summary>
    /// <param name="language">The language.</param>
    public string GetRemedy(MessageLanguage language) => Fill(language, text => Words is { Remedy.Length: > 0 } own ? own.Remedy : text.Remedy);

    /// <summary>The official location in words, as 表三 第8行“(三)不予公开 4.保护第三方合法权益”总计列.</summary>
    /// <param name="language">The language.</param>
    public string GetLocation(MessageLanguage language) => MessageCatalogue.Of(language).Location(Place);

    /// <summary>
    /// The legal basis in words: of the notices of the forms, the one of the table's own form, or of the report year where the finding is about no table.
    /// </summary>
    /// <param name="language">The language.</param>
    public string GetLegalBasis(MessageLanguage language) => Words is { LegalBasis.Length: > 0 } own ? own.LegalBasis : Rule.GetLegalBasis(language, Edition);

    /// <summary>Tells whether another finding says the same of the same places, with the same values.</summary>
    /// <param name="other">The other finding; <see langword="null"/> equals none.</param>
    public bool Equals(Diagnostic? other) => ReferenceEquals(this, other) || (other is not null
        && (Rule, Severity, Origin, Place) == (other.Rule, other.Severity, other.Origin, other.Place)
        && (Expected.Number, Expected.Text, Actual.Number, Actual.Text) == (other.Expected.Number, other.Expected.Text, other.Actual.Number, other.Actual.Text)
        && Cells.SequenceEqual(other.Cells)
        && RelatedCells.SequenceEqual(other.RelatedCells)
        && Position == other.Position
        && Text == other.Text
        // What is worded anew in each language, as a list of cells, is the same where it reads the same.
        && Message == other.Message);

    /// <inheritdoc/>
    public override int GetHashCode() => (Rule, Cells.Count > 0 ? Cells[0] : JsonPointer.Root, Actual.Number, Position).GetHashCode();

    /// <summary>The rule id and the message in Chinese.</summary>
    public override string ToString() => $"{RuleId} {Message}";

    private string Fill(MessageLanguage language, Func<RuleText, string> template) =>
        MessageCatalogue.Fill(template(Rule.Text(language)), name => ValueOf(name, MessageCatalogue.Of(language)));

    /// <summary>The value of a placeholder, which may say behind a colon how it is to be written.</summary>
    private string? ValueOf(string placeholder, MessageCatalogue catalogue)
    {
        var end = placeholder.IndexOf(':');
        if (end < 0)
        {
            return TextOf(placeholder, catalogue);
        }

        var value = ValueOf(placeholder.Substring(0, end));
        return catalogue.Formatted(value.Number, value.Text, placeholder.Substring(end + 1)) ?? value.In(catalogue);
    }

    private DiagnosticValue ValueOf(string name) => name switch
    {
        "expected" => Expected,
        "actual" => Actual,
        _ => Arguments.FirstOrDefault(argument => argument.Name == name).Value,
    };

    private string TextOf(string name, MessageCatalogue catalogue) => name switch
    {
        "location" => catalogue.Location(Place),
        "difference" => Math.Abs(Difference ?? 0).ToString(CultureInfo.InvariantCulture),
        "pointer" => Cells.Count == 0 || Cells[0] == JsonPointer.Root ? catalogue.Location(ReportLocation.Report) : Cells[0].ToString(),
        _ => ValueOf(name).In(catalogue),
    };

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => DiagnosticJson.Write(writer, this, language: language);
}
