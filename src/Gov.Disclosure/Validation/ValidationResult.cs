using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Checks;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Narrative;
using Gov.Disclosure.Repair;
using Gov.Disclosure.Serialization;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure;

/// <summary>What a validation found, and how every evaluation of every rule ended.</summary>
[JsonConverter(typeof(ResultConverter<ValidationResult>))]
public sealed class ValidationResult : IJsonValue
{
    private readonly ushort[] _counts;
    private readonly AnnualReport? _report;
    private readonly RepairCase[] _cases;
    private readonly UnassessedChecks _unassessed;
    private readonly RuleEvaluation[] _own;
    private readonly OutcomeCounts _totals;
    private IReadOnlyList<DiagnosticGroup>? _stories;
    private IReadOnlyList<RepairResult>? _repairs;

    internal ValidationResult(
        AnnualReport? report, IReadOnlyList<Diagnostic> diagnostics, ReadOnlySpan<ushort> counts, RepairCase[] cases, UnassessedChecks unassessed,
        RuleEvaluation[] own)
    {
        _report = report;
        _own = own;
        _cases = cases;
        _unassessed = unassessed;
        Diagnostics = diagnostics;
        _counts = counts.ToArray();
        _totals = Assessment.Totals(counts);
    }

    private ValidationResult(ValidationResult clean) =>
        (Diagnostics, _counts, _totals, _cases, _unassessed, _own) =
            (clean.Diagnostics, clean._counts, clean._totals, clean._cases, clean._unassessed, clean._own);

    /// <summary>The findings, in the order of the catalogue.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The findings gathered by root cause, the gravest first.</summary>
    public IReadOnlyList<DiagnosticGroup> Groups => _stories ??= Diagnostics.Count == 0 ? [] : DiagnosticGrouping.Tell(_report, Diagnostics, Repairs);

    /// <summary>
    /// What it takes to make the sums of each table hold that do not, in the order of the tables; found when first asked for. A table is missing
    /// here when its sums hold, and when the rule set leaves some of its sums unchecked.
    /// </summary>
    public IReadOnlyList<RepairResult> Repairs =>
        _repairs ??= [.. _cases.Select(entry => entry.Find()).Where(result => !result.Holds || result.Repairs.Count > 0)];

    /// <summary>How many evaluations found their rule satisfied.</summary>
    public int Holds => _totals.Holds + Own(RuleOutcome.Holds);

    /// <summary>How many evaluations found their rule broken.</summary>
    public int Broken => _totals.Broken + Own(RuleOutcome.Broken);

    /// <summary>How many evaluations could not be carried out because a number is blank, missing or doubtful.</summary>
    public int NotAssessable => _totals.NotAssessable + Own(RuleOutcome.NotAssessable);

    /// <summary>The evaluations that could not be carried out, each with what it lacks; together as many as <see cref="NotAssessable"/> says.</summary>
    public IReadOnlyList<UnassessedCheck> Unassessed => _own.Length == 0 ? _unassessed.Checks :
    [
        .. _unassessed.Checks,
        .. _own.Where(rule => rule.Count(RuleOutcome.NotAssessable) > 0)
            .Select(rule => new UnassessedCheck(rule.Rule, rule.Count(RuleOutcome.NotAssessable), default, null, [])),
    ];

    /// <summary>The same, before it is put in words; <see langword="null"/> where rules of one's own are among them.</summary>
    internal UnassessedChecks? UnassessedByCatalogue => _own.Length == 0 ? _unassessed : null;

    /// <summary>
    /// The words of the text that were held against the rest of the report and fit, text by text. Nobody waits for them but who shows the text, so they are
    /// kept on demand.
    /// </summary>
    internal IReadOnlyList<CheckSpot> Agreements { get; init; } = [];

    /// <summary>Whether no finding is as grave as an error.</summary>
    public bool IsValid => !HasDiagnostics(Severity.Error);

    /// <summary>How many evaluations of a rule ended in a way.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">The way.</param>
    public int Count(Rule rule, RuleOutcome outcome) =>
        rule.Index >= 0 ? Assessment.Get(_counts, rule, outcome)
            : _own.Where(evaluation => evaluation.Rule == rule).Sum(evaluation => evaluation.Count(outcome));

    /// <summary>Whether any finding is at least as grave as a severity.</summary>
    /// <param name="severity">The severity.</param>
    public bool HasDiagnostics(Severity severity) => Diagnostics.Any(diagnostic => diagnostic.Severity >= severity);

    /// <summary>The same result without some of its findings, as those that somebody has accepted. How the rules ended stays as it was.</summary>
    /// <param name="findings">The findings to leave out.</param>
    public ValidationResult Without(IEnumerable<Diagnostic> findings)
    {
        var left = new HashSet<Diagnostic>(findings);
        return left.Count == 0 ? this
            : new ValidationResult(_report, [.. Diagnostics.Where(diagnostic => !left.Contains(diagnostic))], _counts, _cases, _unassessed, _own)
            { Agreements = Agreements };
    }

    /// <summary>How many findings there are, and how the rules ended.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Diagnostics.Count} findings; {Holds} hold, {Broken} broken, {NotAssessable} not assessable");

    /// <summary>The same result with the findings placed where their words, or their first known cell, stand in the file.</summary>
    internal ValidationResult At(ReadResult read) => Diagnostics.Count == 0 ? this : new ValidationResult(
        _report,
        [.. Diagnostics.Select(diagnostic => diagnostic with { Position = TextPosition.Of(diagnostic.Text, read) ?? PositionOf(diagnostic.Cells, read) })],
        _counts,
        _cases,
        _unassessed,
        _own)
    { Agreements = Agreements };

    /// <summary>The same result of another report, which agrees in words of its own.</summary>
    internal ValidationResult With(IReadOnlyList<CheckSpot> agreements) => new(this) { Agreements = agreements };

    private int Own(RuleOutcome outcome) => _own.Sum(evaluation => evaluation.Count(outcome));

    /// <summary>Whether a validation ended in the same way.</summary>
    internal bool IsOf(ReadOnlySpan<ushort> counts, UnassessedLog unassessed, AnnualReport report) =>
        counts.SequenceEqual(_counts) && unassessed.IsSame(_unassessed, report);

    private static SourcePosition? PositionOf(IReadOnlyList<JsonPointer> cells, ReadResult read) =>
        cells.Select(cell => read.Sources.TryGetValue(cell, out var position) ? position : null).FirstOrDefault(position => position is not null);

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("holds"u8, Holds);
        writer.WriteNumber("broken"u8, Broken);
        writer.WriteNumber("notAssessable"u8, NotAssessable);
        writer.WriteNumber("errors"u8, Diagnostics.Count(finding => finding.Severity == Severity.Error));
        writer.WriteNumber("warnings"u8, Diagnostics.Count(finding => finding.Severity == Severity.Warning));
        writer.WriteNumber("infos"u8, Diagnostics.Count(finding => finding.Severity == Severity.Info));
        writer.WriteEndObject();
        writer.WriteStartArray("diagnostics"u8);
        var number = 0;
        foreach (var group in Groups)
        {
            number++;
            foreach (var finding in group.Diagnostics)
            {
                DiagnosticJson.Write(writer, finding, number, language);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unassessed"u8);
        foreach (var check in Unassessed)
        {
            DiagnosticJson.Write(writer, check, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("repairs"u8);
        foreach (var repairs in Repairs)
        {
            RepairJson.WriteItems(writer, repairs, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
