using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure.Checks;

/// <summary>
/// Where the checks of one validation put what they find. It counts every outcome of every rule of the set and keeps the
/// diagnostics of the broken ones; while nothing is broken it allocates nothing.
/// </summary>
internal ref struct Assessment
{
    private const int Outcomes = 3;

    private readonly RuleSet _rules;
    private readonly AnnualReport _report;
    private readonly DoubtfulPlaces? _doubts;
    private readonly Span<ushort> _counts;
    private readonly UnassessedLog _unassessed;
    private List<Diagnostic>? _diagnostics;

    // Whether what a check lacks is asked for: not where its rule is switched off.
    private bool _isStarted;

    public Assessment(
        RuleSet rules, AnnualReport report, IReadOnlyList<Diagnostic>? reading, ValidationContext context, Span<ushort> counts, UnassessedLog unassessed)
    {
        _rules = rules;
        _report = report;
        _doubts = DoubtfulPlaces.Of(reading, report);
        Year = _doubts is { CoverYear: true } ? null : report.Year;
        Context = context;
        _counts = counts;
        _unassessed = unassessed;
        _diagnostics = null;
        _isStarted = false;
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

    /// <summary>Where the words are put that were held against the rest of the report and fit; <see langword="null"/> unless somebody asks for them.</summary>
    public List<CheckSpot>? Agreements { get; init; }

    public readonly bool Covers(Rule rule) => _rules.Contains(rule);

    public readonly void Holds(Rule rule, int times = 1) => Count(rule, RuleOutcome.Holds, times);

    /// <summary>Says that words fit the rest of the report.</summary>
    public readonly void Agrees(Rule rule, in CheckSpot words)
    {
        Holds(rule);
        if (Agreements is not null && _rules.Contains(rule))
        {
            Agreements.Add(words);
        }
    }

    /// <summary>Says that a check could not be made; what it lacks is said after that.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="spot">What the check is about.</param>
    /// <param name="times">How many evaluations of the rule this stands for.</param>
    public void NotAssessable(Rule rule, in CheckSpot spot = default, int times = 1)
    {
        _isStarted = times > 0 && _rules.Contains(rule);
        if (_isStarted)
        {
            Count(rule, RuleOutcome.NotAssessable, times);
            _unassessed.Add(rule, times, spot);
        }
    }

    /// <summary>Says what the check lacks that could not be made last.</summary>
    /// <param name="spot">The place.</param>
    /// <param name="kind">What is the matter with it.</param>
    /// <param name="year">The year of the other report that it stands in.</param>
    public readonly void Lacks(in CheckSpot spot, CheckGapKind kind, int? year = null)
    {
        if (_isStarted)
        {
            _unassessed.Lacks(spot, kind, year);
        }
    }

    /// <summary>Says that the check lacks a part of the report, because it is not there or was read with doubt.</summary>
    public readonly void LacksPart(in CheckSpot spot) => Lacks(spot, DoubtsWithin(spot.Pointer) ? CheckGapKind.Doubtful : CheckGapKind.Missing);

    /// <summary>Says that the check lacks the report year.</summary>
    public readonly void LacksYear()
    {
        if (Year is null)
        {
            LacksPart(CheckSpot.Year);
        }
    }

    /// <summary>Says that the check lacks the number of a cell, unless it has it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="needed">Whether a number must be printed in it, beyond there being no doubt.</param>
    public readonly void LacksCell(ReportTable table, FormCell cell, bool needed = true)
    {
        if (Doubts(cell))
        {
            Lacks(CheckSpot.Of(table.Form.Kind, cell), CheckGapKind.Doubtful);
        }
        else if (needed && !table[cell.Index].IsNumber)
        {
            Lacks(CheckSpot.Of(table.Form.Kind, cell), table[cell.Index].IsBlank ? CheckGapKind.Blank : CheckGapKind.NotApplicable);
        }
    }

    /// <summary>Says that the check lacks a table.</summary>
    public readonly void LacksTable(TableKind table) => LacksPart(CheckSpot.Of(table));

    public void Broken(Diagnostic diagnostic)
    {
        if (_rules.Contains(diagnostic.Rule))
        {
            Count(diagnostic.Rule, RuleOutcome.Broken, 1);
            var severity = _rules.SeverityOf(diagnostic.Rule);
            diagnostic.Edition ??= EditionOf(diagnostic.Place);
            diagnostic.Words = _rules.WordsOf(diagnostic.Rule);
            (_diagnostics ??= []).Add(diagnostic.Severity == severity ? diagnostic : diagnostic with { Severity = severity });
        }
    }

    /// <summary>Keeps a failure of a check whatever the rule set says: what was not evaluated must not pass.</summary>
    public void Failed(Diagnostic diagnostic)
    {
        Count(diagnostic.Rule, RuleOutcome.NotAssessable, 1, always: true);
        _unassessed.Add(diagnostic.Rule, 1, default);
        _unassessed.Lacks(default, CheckGapKind.CheckFailed, null);
        (_diagnostics ??= []).Add(diagnostic);
    }

    /// <summary>Whether the reader was not sure of a cell, or of the row or table it stands in.</summary>
    public readonly bool Doubts(FormCell cell) => _doubts is not null && _doubts.Cover(cell.Pointer);

    /// <summary>Whether the reader was not sure of a place, or of one that contains it.</summary>
    public readonly bool Doubts(JsonPointer place) => _doubts is not null && _doubts.Cover(place);

    /// <summary>Whether the reader was not sure of anything within a place.</summary>
    public readonly bool DoubtsWithin(JsonPointer place) => _doubts is not null && _doubts.AreWithin(place);

    internal static ushort Get(ReadOnlySpan<ushort> counts, Rule rule, RuleOutcome outcome) => counts[(rule.Index * Outcomes) + (int)outcome];

    internal static OutcomeCounts Totals(ReadOnlySpan<ushort> counts)
    {
        var totals = default(OutcomeCounts);
        for (var i = 0; i < counts.Length; i += Outcomes)
        {
            totals = new OutcomeCounts(
                totals.Holds + counts[i + (int)RuleOutcome.Holds],
                totals.Broken + counts[i + (int)RuleOutcome.Broken],
                totals.NotAssessable + counts[i + (int)RuleOutcome.NotAssessable]);
        }

        return totals;
    }

    /// <summary>The issue of the form that a place is printed in; for a place in no table that names one, the issue prescribed for the report year.</summary>
    private readonly FormEdition? EditionOf(ReportLocation place) =>
        place.Table is { } kind && _report.GetTable(kind) is { Form: { NamesItsForm: true } form } ? form.Edition
        : Year is { } year ? FormEditions.PrescribedFor(year)
        : null;

    private readonly void Count(Rule rule, RuleOutcome outcome, int times, bool always = false)
    {
        if (always || _rules.Contains(rule))
        {
            ref var count = ref _counts[(rule.Index * Outcomes) + (int)outcome];
            count = (ushort)Math.Min(count + times, ushort.MaxValue);
        }
    }
}

/// <summary>How many evaluations ended in each way.</summary>
internal readonly record struct OutcomeCounts(int Holds, int Broken, int NotAssessable);
