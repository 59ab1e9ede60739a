namespace Gov.Disclosure;

/// <summary>
/// Where the checks of one validation put what they find. It counts every outcome of every rule of the set and keeps the
/// diagnostics of the broken ones; while nothing is broken it allocates nothing.
/// </summary>
internal ref struct Findings
{
    private static readonly int Outcomes = 3;

    private readonly RuleSet _rules;
    private readonly HashSet<string>? _doubts;
    private readonly Span<ushort> _counts;
    private List<Diagnostic>? _diagnostics;

    public Findings(RuleSet rules, IReadOnlyList<Diagnostic>? reading, Span<ushort> counts)
    {
        _rules = rules;
        _doubts = reading is { Count: > 0 } ? DoubtsOf(reading) : null;
        _counts = counts;
        _diagnostics = null;
    }

    public static int CountsNeeded => RuleCatalogue.All.Count * Outcomes;

    public readonly ReadOnlySpan<ushort> Counts => _counts;

    public readonly IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    /// <summary>Whether anything was read with doubt, so that its content must not be held against the report.</summary>
    public readonly bool HasDoubts => _doubts is not null;

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

    /// <summary>Whether the reader was not sure of a cell, or of the row or table it stands in.</summary>
    public readonly bool Doubts(FormCell cell) => _doubts is not null && Doubts(cell.Pointer);

    /// <summary>Whether the reader was not sure of a place, or of one that contains it.</summary>
    public readonly bool Doubts(JsonPointer place)
    {
        if (_doubts is null)
        {
            return false;
        }

        for (var path = place.ToString(); path.Length > 0; path = path.Substring(0, path.LastIndexOf('/')))
        {
            if (_doubts.Contains(path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the reader was not sure of anything within a place.</summary>
    public readonly bool DoubtsWithin(JsonPointer place)
    {
        var prefix = place + "/";
        return Doubts(place) || (_doubts is not null && _doubts.Any(path => path.StartsWith(prefix, StringComparison.Ordinal)));
    }

    internal static ushort Get(ReadOnlySpan<ushort> counts, Rule rule, RuleOutcome outcome) => counts[(rule.Index * Outcomes) + (int)outcome];

    private static HashSet<string>? DoubtsOf(IReadOnlyList<Diagnostic> reading)
    {
        // The whole report is the place of problems with the file; they cast no doubt on what was read from it.
        var places = new HashSet<string>(
            reading.Where(diagnostic => diagnostic.Severity != Severity.Info).SelectMany(diagnostic => diagnostic.Cells).Select(cell => cell.ToString()).Where(path => path.Length > 0),
            StringComparer.Ordinal);
        return places.Count > 0 ? places : null;
    }

    private readonly void Count(Rule rule, RuleOutcome outcome, int times, bool always = false)
    {
        if (always || _rules.Contains(rule))
        {
            _counts[(rule.Index * Outcomes) + (int)outcome] += (ushort)times;
        }
    }
}
