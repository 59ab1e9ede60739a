using Gov.Disclosure.Checks;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure;

/// <summary>Checks reports against a rule set. Instances are immutable and may be used by many threads at once.</summary>
public sealed class ReportValidator
{
    private readonly NamedCheck[] _checks;
    private readonly CleanResults _cleanResults = new();
    private readonly Profile? _profile;
    private readonly ReportValidator? _ofProfile;

    /// <summary>Creates a validator.</summary>
    /// <param name="rules">The rules to check; <see langword="null"/> for <see cref="RuleSet.Default"/>.</param>
    /// <param name="profile">What a place asks for: its reports are checked by that too, all others by the rules alone. <see langword="null"/> for
    /// nothing.</param>
    /// <exception cref="ArgumentException">A rule of one's own among the rules has the id of one of the profile.</exception>
    public ReportValidator(RuleSet? rules = null, Profile? profile = null)
        : this(rules ?? RuleSet.Default, CheckList.All)
    {
        _profile = profile;
        _ofProfile = profile is null ? null : new ReportValidator(profile.Over(Rules));
    }

    internal ReportValidator(RuleSet rules, IReadOnlyList<NamedCheck> checks)
    {
        Rules = rules;
        _checks = [.. checks.Where(check => check.Rules.Any(rules.Contains))];
    }

    /// <summary>A validator with the default rule set.</summary>
    public static ReportValidator Default { get; } = new();

    /// <summary>The rules it checks.</summary>
    public RuleSet Rules { get; }

    /// <summary>
    /// Checks a report that was read from a file, on its own and against other reports, without holding the doubts of any reader against it.
    /// </summary>
    /// <param name="read">What the reader made of the file.</param>
    /// <param name="context">The other reports: last year's, those of the agencies below. <see langword="null"/> for none.</param>
    /// <returns>The findings about the report, which say where in the file their cells stand; those of the reader are in <paramref name="read"/>.
    /// <see langword="null"/> when no report could be read.</returns>
    public ValidationResult? Validate(ReadResult read, ValidationContext? context = null) => Validate(read, context, null);

    /// <summary>
    /// The same, and the result knows the words of the text that were held against the rest of the report and fit: who shows the text marks them.
    /// </summary>
    internal ValidationResult? ValidateKeepingAgreements(ReadResult read, ValidationContext? context) => Validate(read, context, []);

    /// <summary>Checks a report on its own and against other reports, without holding the doubts of any reader against it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reading">What the reader reported; a cell named there is not used as evidence. <see langword="null"/> for a report without a
    /// reader.</param>
    /// <param name="context">The other reports: last year's, those of the agencies below. <see langword="null"/> for none.</param>
    public ValidationResult Validate(AnnualReport report, IReadOnlyList<Diagnostic>? reading = null, ValidationContext? context = null) =>
        Validate(report, reading, context, null);

    private ValidationResult? Validate(ReadResult read, ValidationContext? context, List<CheckSpot>? agreements)
    {
        if (read.Report is null)
        {
            return null;
        }

        read = Admit(read);
        var result = Validate(read.Report!, read.Diagnostics, context, agreements);
        return read.Sources.Count == 0 && read.TextLines.Count == 0 ? result : result.At(read);
    }

    /// <summary>What the reader met, without what the profile of the report allows.</summary>
    internal ReadResult Admit(ReadResult read) => read.Report is { } report && _profile?.IsFor(report) == true ? _profile.Admit(read) : read;

    private ValidationResult Validate(AnnualReport report, IReadOnlyList<Diagnostic>? reading, ValidationContext? context, List<CheckSpot>? agreements)
    {
        if (_ofProfile is not null && _profile!.IsFor(report))
        {
            return _ofProfile.Validate(report, reading, context, agreements);
        }

        context ??= ValidationContext.None;
        Span<ushort> counts = stackalloc ushort[Assessment.CountsNeeded];
        counts.Clear();
        var unassessed = UnassessedLog.Rent();
        var assessment = new Assessment(Rules, report, reading, context, counts, unassessed) { Agreements = agreements };
        for (var i = 0; i < _checks.Length; i++)
        {
            Run(_checks[i], report, ref assessment);
        }

        // Sharing the results of clean reports keeps a clean validation free of allocation.
        if (assessment.AreNone && Rules.Own.Count == 0)
        {
            var clean = _cleanResults.With(counts, unassessed, report);
            unassessed.Return();
            return agreements is { Count: > 0 } ? clean.With(agreements) : clean;
        }

        var kept = unassessed.ToChecks(report);
        unassessed.Return();
        var own = Own(report, context, assessment.DoubtfulPlaces);
        return new ValidationResult(
            report,
            [.. assessment.Diagnostics.OrderBy(diagnostic => diagnostic.Rule.Index), .. own.SelectMany(evaluation => evaluation.Diagnostics)],
            counts,
            RepairCase.Of(report, assessment),
            kept,
            own)
        { Agreements = agreements ?? [] };
    }

    private RuleEvaluation[] Own(AnnualReport report, ValidationContext context, DoubtfulPlaces? doubts) =>
        [.. Rules.Own.Select(entry => RuleEvaluation.Run(entry.Rule, entry.Severity, report, context, doubts))];

    private static void Run(NamedCheck check, AnnualReport report, ref Assessment assessment)
    {
        try
        {
            check.Run(report, ref assessment);
        }
#pragma warning disable CA1031 // A check that fails in any way must be reported; letting it pass or ending the run would hide the other findings.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            assessment.Failed(new Diagnostic(ReadingRules.CheckFailed)
            {
                Arguments = [new("check", check.Name), new("reason", failure.GetType().Name)],
            });
        }
    }
}
