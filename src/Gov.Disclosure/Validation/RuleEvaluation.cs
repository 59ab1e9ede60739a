using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure;

/// <summary>
/// One evaluation of a rule of one's own on a report. The check says for each thing it looks at how that ended: <see cref="Holds"/>, <see cref="Broken"/> or
/// <see cref="NotAssessable"/>.
/// </summary>
public sealed class RuleEvaluation
{
    private readonly Rule _rule;
    private readonly Severity _severity;
    private readonly DoubtfulPlaces? _doubts;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly int[] _counts = new int[3];

    private RuleEvaluation(Rule rule, Severity severity, AnnualReport report, ValidationContext context, DoubtfulPlaces? doubts)
    {
        _rule = rule;
        _severity = severity;
        _doubts = doubts;
        Report = report;
        Context = context;
    }

    /// <summary>The report.</summary>
    public AnnualReport Report { get; }

    /// <summary>The other reports it is checked against.</summary>
    public ValidationContext Context { get; }

    internal Rule Rule => _rule;

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether the reader was not sure of a place, or of one that contains it. What is in doubt is no evidence against the agency.</summary>
    /// <param name="place">The place.</param>
    public bool IsDoubtful(JsonPointer place) => _doubts?.Cover(place) == true;

    /// <summary>The rule is satisfied.</summary>
    public void Holds() => _counts[(int)RuleOutcome.Holds]++;

    /// <summary>The rule cannot be evaluated: a number it needs is blank, missing or doubtful.</summary>
    public void NotAssessable() => _counts[(int)RuleOutcome.NotAssessable]++;

    /// <summary>The rule is broken. Where the reader was not sure of a cell, it is not assessable instead.</summary>
    /// <param name="cells">The places, the one to look at first in front.</param>
    /// <param name="expected">What the rule asks for; <see langword="null"/> where it asks for no one value.</param>
    /// <param name="actual">What is printed; <see langword="null"/> where nothing is.</param>
    /// <param name="arguments">Further values of the message, by the names of its placeholders; <see langword="null"/> for none.</param>
    public void Broken(
        IReadOnlyList<JsonPointer> cells,
        DiagnosticValue expected = default,
        DiagnosticValue actual = default,
        IReadOnlyList<DiagnosticArgument>? arguments = null)
    {
        if (cells.Any(IsDoubtful))
        {
            NotAssessable();
            return;
        }

        _counts[(int)RuleOutcome.Broken]++;
        _diagnostics.Add(new Diagnostic(_rule)
        {
            Severity = _severity,
            Cells = cells,
            Place = cells.Count == 0 ? ReportLocation.Report : PlaceOf(cells[0]),
            Expected = expected,
            Actual = actual,
            Arguments = arguments ?? [],
        });
    }

    /// <summary>Evaluates a rule of one's own. A check that fails is reported, as a failing check of the catalogue is.</summary>
    internal static RuleEvaluation Run(Rule rule, Severity severity, AnnualReport report, ValidationContext context, DoubtfulPlaces? doubts)
    {
        var evaluation = new RuleEvaluation(rule, severity, report, context, doubts);
        try
        {
            ((Action<RuleEvaluation>)rule.Check!)(evaluation);
        }
#pragma warning disable CA1031 // A check that fails in any way must be reported; letting it pass or ending the run would hide the other findings.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            evaluation.NotAssessable();
            evaluation._diagnostics.Add(new Diagnostic(ReadingRules.CheckFailed)
            {
                Arguments = [new("check", rule.Id), new("reason", failure.GetType().Name)],
            });
        }

        return evaluation;
    }

    internal int Count(RuleOutcome outcome) => _counts[(int)outcome];

    private ReportLocation PlaceOf(JsonPointer pointer)
    {
        foreach (var table in Report.Tables)
        {
            if (table.Form.TryGetCell(pointer, out var cell))
            {
                return ReportLocation.Of(table.Form, cell);
            }
        }

        return ReportSection.All.FirstOrDefault(section => section.Pointer == pointer) is { } found ? new ReportLocation { Section = found }
            : ReportLocation.Report;
    }
}
