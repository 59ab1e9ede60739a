namespace Gov.Disclosure;

/// <summary>
/// Where the checks of one validation put what they find. It counts every outcome of every rule of the set and keeps the
/// diagnostics of the broken ones; while nothing is broken it allocates nothing.
/// </summary>
internal ref struct Findings
{
    private static readonly int Outcomes = 3;

    private readonly RuleSet _rules;
    private readonly IReadOnlyList<Diagnostic>? _reading;
    private readonly Span<ushort> _counts;
    private List<Diagnostic>? _diagnostics;

    public Findings(RuleSet rules, IReadOnlyList<Diagnostic>? reading, Span<ushort> counts)
    {
        _rules = rules;
        _reading = reading is { Count: > 0 } ? reading : null;
        _counts = counts;
        _diagnostics = null;
    }

    public static int CountsNeeded => RuleCatalogue.All.Count * Outcomes;

    public readonly ReadOnlySpan<ushort> Counts => _counts;

    public readonly IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    /// <summary>Whether any cell was read with doubt, so that its content must not be held against the report.</summary>
    public readonly bool HasDoubts => _reading is not null;

    public readonly bool Covers(Rule rule) => _rules.Contains(rule);

    public readonly void Holds(Rule rule, int times = 1) => Count(rule, RuleOutcome.Holds, times);

    public readonly void NotAssessable(Rule rule) => Count(rule, RuleOutcome.NotAssessable, 1);

    public void Broken(Diagnostic diagnostic)
    {
        if (_rules.Contains(diagnostic.Rule))
        {
            Count(diagnostic.Rule, RuleOutcome.Broken, 1);
            (_diagnostics ??= []).Add(diagnostic with { Severity = _rules.SeverityOf(diagnostic.Rule) });
        }
    }

    /// <summary>Keeps a failure of a check whatever the rule set says: what was not evaluated must not pass.</summary>
    public void Failed(Diagnostic diagnostic)
    {
        Count(diagnostic.Rule, RuleOutcome.NotAssessable, 1, always: true);
        (_diagnostics ??= []).Add(diagnostic);
    }

    /// <summary>Whether the reader was not sure of a cell.</summary>
    public readonly bool Doubts(FormCell cell) => HasDoubt(cell.Pointer, static (doubted, pointer) => doubted == pointer);

    /// <summary>Whether the reader was not sure of a section, or of any value in it.</summary>
    public readonly bool DoubtsWithin(JsonPointer section) => HasDoubt(section, static (cell, section) =>
        cell == section || cell.ToString().StartsWith(section + "/", StringComparison.Ordinal));

    private readonly bool HasDoubt(JsonPointer pointer, Func<JsonPointer, JsonPointer, bool> isMeant)
    {
        if (_reading is null)
        {
            return false;
        }

        foreach (var diagnostic in _reading)
        {
            if (diagnostic.Severity != Severity.Info && diagnostic.Cells.Any(cell => isMeant(cell, pointer)))
            {
                return true;
            }
        }

        return false;
    }

    internal static ushort Get(ReadOnlySpan<ushort> counts, Rule rule, RuleOutcome outcome) => counts[(rule.Index * Outcomes) + (int)outcome];

    private readonly void Count(Rule rule, RuleOutcome outcome, int times, bool always = false)
    {
        if (always || _rules.Contains(rule))
        {
            _counts[(rule.Index * Outcomes) + (int)outcome] += (ushort)times;
        }
    }
}
