using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Checks;

/// <summary>
/// Where the checks of one validation put what they find. It counts every outcome of every rule of the set and keeps the
/// diagnostics of the broken ones; while nothing is broken it allocates nothing.
/// </summary>
internal ref struct Assessment
{
    private const int Outcomes = 3;

    private readonly RuleSet _rules;
    private readonly DoubtfulPlaces? _doubts;
    private readonly Span<ushort> _counts;
    private List<Diagnostic>? _diagnostics;

    public Assessment(RuleSet rules, AnnualReport report, IReadOnlyList<Diagnostic>? reading, ValidationContext context, Span<ushort> counts)
    {
        _rules = rules;
        _doubts = DoubtfulPlaces.Of(reading, report);
        Year = _doubts is { CoverYear: true } ? null : report.Year;
        Context = context;
        _counts = counts;
        _diagnostics = null;
    }

    public static int CountsNeeded => RuleCatalogue.All.Count * Outcomes;

    public readonly ReadOnlySpan<ushort> Counts => _counts;

    public readonly bool AreNone => _diagnostics is null;

    public readonly IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    /// <summary>The report year; <see langword="null"/> where none is stated or the reader was not sure of it.</summary>
    public int? Year { get; }

    /// <summary>The other reports that the report is checked against.</summary>
    public ValidationContext Context { get; }

    /// <summary>The places the reader was not sure of; <see langword="null"/> where there are none.</summary>
    public readonly DoubtfulPlaces? DoubtfulPlaces => _doubts;

    /// <summary>Whether anything was read with doubt, so that its content must not be held against the report.</summary>
    public readonly bool HasDoubts => _doubts is not null;

    public readonly bool Covers(Rule rule) => _rules.Contains(rule);

    public readonly void Holds(Rule rule, int times = 1) => Count(rule, RuleOutcome.Holds, times);

    public readonly void NotAssessable(Rule rule, int times = 1) => Count(rule, RuleOutcome.NotAssessable, times);

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
    public readonly bool Doubts(FormCell cell) => _doubts is not null && _doubts.Cover(cell.Pointer);

    /// <summary>Whether the reader was not sure of a place, or of one that contains it.</summary>
    public readonly bool Doubts(JsonPointer place) => _doubts is not null && _doubts.Cover(place);

    /// <summary>Whether the reader was not sure of anything within a place.</summary>
    public readonly bool DoubtsWithin(JsonPointer place) => _doubts is not null && _doubts.AreWithin(place);

    internal static ushort Get(ReadOnlySpan<ushort> counts, Rule rule, RuleOutcome outcome) => counts[(rule.Index * Outcomes) + (int)outcome];

    internal static int Total(ReadOnlySpan<ushort> counts, RuleOutcome outcome)
    {
        var total = 0;
        for (var i = (int)outcome; i < counts.Length; i += Outcomes)
        {
            total += counts[i];
        }

        return total;
    }

    private readonly void Count(Rule rule, RuleOutcome outcome, int times, bool always = false)
    {
        if (always || _rules.Contains(rule))
        {
            ref var count = ref _counts[(rule.Index * Outcomes) + (int)outcome];
            count = (ushort)Math.Min(count + times, ushort.MaxValue);
        }
    }
}
