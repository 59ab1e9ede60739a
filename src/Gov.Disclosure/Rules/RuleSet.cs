using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Json;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Rules;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>An immutable selection of rules with their severities. Every change gives a new set.</summary>
[JsonConverter(typeof(ResultConverter<RuleSet>))]
public sealed class RuleSet : IJsonValue
{
    private readonly bool[] _enabled;
    private readonly Severity[] _severities;
    private readonly (Rule Rule, Severity Severity)[] _own;

    private readonly IReadOnlyList<(Rule Rule, RuleWords Words)> _words = [];

    private RuleSet(bool[] enabled, Severity[] severities, params (Rule Rule, Severity Severity)[] own)
    {
        _enabled = enabled;
        _severities = severities;
        _own = own;
    }

    private RuleSet(RuleSet other, IReadOnlyList<(Rule Rule, RuleWords Words)> words)
        : this(other._enabled, other._severities, other._own) => _words = words;

    /// <summary>All rules with the severities of the catalogue.</summary>
    public static RuleSet Default { get; } = Of(_ => true);

    /// <summary>The sums of tables three and four alone: rows, columns, balances and groups.</summary>
    public static RuleSet Arithmetic { get; } =
        Of(rule => rule.Relation is RelationKind.RowTotal or RelationKind.OutcomeTotal or RelationKind.Balance or RelationKind.GroupTotal);

    /// <summary>The chains to last year's report alone (GD6xx).</summary>
    public static RuleSet AcrossYears { get; } = Of(YearRules.All.Contains);

    /// <summary>The rules of the set, in the order of the catalogue, those of one's own behind them.</summary>
    public IEnumerable<Rule> Rules => RuleCatalogue.All.Where(Contains).Concat(_own.Select(own => own.Rule));

    /// <summary>The rules of one's own with their severities.</summary>
    internal IReadOnlyList<(Rule Rule, Severity Severity)> Own => _own;

    /// <summary>
    /// Reads a rule set from a file, <c>{"preset": "default", "with": ["GD604"], "without": ["GD605"], "severities": {"GD601": "warning"}}</c>.
    /// Every key may be absent; <c>preset</c> is <c>default</c>, <c>arithmetic</c> or <c>acrossYears</c>; a rule in both lists is left out.
    /// </summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="rules">The rule set; <see langword="null"/> where something is wrong with the file.</param>
    /// <param name="problems">Everything that is wrong with the file; empty where nothing is.</param>
    /// <param name="fileName">The name of the file, given back in the position of every problem; <see langword="null"/> where it has none.</param>
    /// <returns>False where something is wrong with the file; <paramref name="rules"/> is then <see langword="null"/> and <paramref name="problems"/> says
    /// what.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out RuleSet? rules, out IReadOnlyList<SettingsProblem> problems, string? fileName = null)
    {
        utf8 = JsonEncoding.WithoutMark(utf8, out _);
        var reader = new SettingsReader(fileName);
        var read = RuleSetFile.Read(reader, utf8);
        problems = reader.Locate(utf8);
        rules = reader.HasProblems ? null : read;
        return rules is not null;
    }

    /// <summary>Reads a rule set from a file, as <see cref="TryRead"/> does.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="fileName">The name of the file, given back in the position of every problem; <see langword="null"/> where it has none.</param>
    /// <exception cref="SettingsFormatException">Something is wrong with the file; the exception lists everything.</exception>
    public static RuleSet Read(ReadOnlySpan<byte> utf8, string? fileName = null) =>
        TryRead(utf8, out var rules, out var problems, fileName) ? rules : throw new SettingsFormatException(problems);

    /// <summary>Tells whether the set has a rule.</summary>
    /// <param name="rule">The rule.</param>
    public bool Contains(Rule rule) => rule.Index >= 0 ? _enabled[rule.Index] : HasOwn(rule);

    /// <summary>How much a finding of a rule weighs in this set.</summary>
    /// <param name="rule">The rule.</param>
    public Severity SeverityOf(Rule rule) =>
        rule.Index >= 0 ? _severities[rule.Index] : Array.Find(_own, own => own.Rule == rule) is { Rule: not null } own ? own.Severity : rule.Severity;

    /// <summary>The set without a rule.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public RuleSet Without(string id)
    {
        if (FindOwn(id) is { } own)
        {
            return Changed(_enabled, _severities, [.. _own.Where(entry => entry.Rule != own)]);
        }

        var enabled = (bool[])_enabled.Clone();
        enabled[RuleCatalogue.Find(id).Index] = false;
        return Changed(enabled, _severities, _own);
    }

    /// <summary>The set with a rule of one's own, made by <c>OwnRule.Create</c>.</summary>
    /// <param name="rule">The rule. One of the catalogue is added as by its id.</param>
    /// <exception cref="ArgumentException">The set has another rule of that id.</exception>
    public RuleSet With(Rule rule)
    {
        if (rule.Check is null)
        {
            return With(rule.Id);
        }

        return FindOwn(rule.Id) is { } known
            ? known == rule ? this : throw new ArgumentException($"The set has another rule '{rule.Id}'.", nameof(rule))
            : Changed(_enabled, _severities, [.. _own, (rule, rule.Severity)]);
    }

    /// <summary>The set with a rule of the catalogue.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public RuleSet With(string id)
    {
        var enabled = (bool[])_enabled.Clone();
        enabled[RuleCatalogue.Find(id).Index] = true;
        return Changed(enabled, _severities, _own);
    }

    /// <summary>The set with another severity for a rule.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public RuleSet WithSeverity(string id, Severity severity)
    {
        if (FindOwn(id) is { } own)
        {
            return Changed(_enabled, _severities, [.. _own.Select(entry => entry.Rule == own ? (own, severity) : entry)]);
        }

        var severities = (Severity[])_severities.Clone();
        severities[RuleCatalogue.Find(id).Index] = severity;
        return Changed(_enabled, severities, _own);
    }

    /// <summary>The set with other words of remedy and basis for a rule of the catalogue; what is empty stays as it is.</summary>
    internal RuleSet WithWords(Rule rule, RuleWords words) => new(this, [.. _words.Where(entry => entry.Rule != rule), (rule, words)]);

    /// <summary>The other words for a rule; <see langword="null"/> for those of the catalogue.</summary>
    internal RuleWords? WordsOf(Rule rule)
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Rule == rule)
            {
                return _words[i].Words;
            }
        }

        return null;
    }

    private RuleSet Changed(bool[] enabled, Severity[] severities, params (Rule Rule, Severity Severity)[] own) =>
        new(new RuleSet(enabled, severities, own), _words);

    private static RuleSet Of(Func<Rule, bool> selection) => new(
        [.. RuleCatalogue.All.Select(selection)],
        [.. RuleCatalogue.All.Select(rule => rule.Severity)]);

    /// <summary>Apart from the question above, which every check asks and which must not make the object that holds what a lambda captures.</summary>
    private bool HasOwn(Rule rule) => Array.Exists(_own, own => own.Rule == rule);

    private Rule? FindOwn(string id) => Array.Find(_own, own => own.Rule.Id == id).Rule;

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => RuleSetFile.Write(writer, this);
}
