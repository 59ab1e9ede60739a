namespace Gov.Disclosure.Planted;

/// <summary>Counts, rule by rule, what was planted, found, missed, and reported though nothing was planted.</summary>
internal sealed class Score
{
    private readonly SortedDictionary<string, RuleScore> _rules = new(StringComparer.Ordinal);
    private readonly List<string> _remarks = [];

    public IReadOnlyDictionary<string, RuleScore> Rules => _rules;

    /// <summary>Every miss and every false alarm, with file, rule and message.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    public int Reports { get; private set; }

    public bool IsPerfect => _remarks.Count == 0;

    /// <summary>Counts one report: a rule at most once, found where a finding of it follows from what was planted.</summary>
    public void Add(string file, Truth truth, IReadOnlyList<Finding> findings)
    {
        Reports++;
        foreach (var rule in truth.Must)
        {
            var isFound = findings.Any(finding => finding.RuleId == rule && truth.Explains(finding));
            Count(rule, score => score with { Planted = score.Planted + 1, Found = score.Found + (isFound ? 1 : 0) });
            if (!isFound)
            {
                _remarks.Add($"missed {rule} {file} ({truth.Kind ?? "from the year before"}) {truth.Words}");
            }
        }

        foreach (var also in findings.Where(truth.Explains).Select(finding => finding.RuleId).Distinct().Where(rule => !truth.Must.Contains(rule)))
        {
            Count(also, score => score with { Also = score.Also + 1 });
        }

        foreach (var alarm in findings.Where(finding => !truth.Explains(finding)).GroupBy(finding => finding.RuleId))
        {
            Count(alarm.Key, score => score with { False = score.False + 1 });
            _remarks.Add($"false {alarm.Key} {file} ({truth.Kind ?? "nothing planted"}) {alarm.First().Message}");
        }
    }

    /// <summary>Adds another count to this one.</summary>
    public void Add(Score other)
    {
        Reports += other.Reports;
        _remarks.AddRange(other._remarks);
        foreach (var (rule, counted) in other._rules)
        {
            Count(rule, score => score.Plus(counted));
        }
    }

    private void Count(string rule, Func<RuleScore, RuleScore> change) => _rules[rule] = change(_rules.GetValueOrDefault(rule, new RuleScore(0, 0, 0, 0)));
}

/// <summary>The count of one rule.</summary>
/// <param name="Planted">In how many reports it must be reported.</param>
/// <param name="Found">In how many of these it is.</param>
/// <param name="Also">In how many others it is rightly reported, because the same fact breaks it.</param>
/// <param name="False">In how many reports it is reported though nothing planted explains it.</param>
internal sealed record RuleScore(int Planted, int Found, int Also, int False)
{
    public int Missed => Planted - Found;

    public double? Precision => Found + Also + False == 0 ? null : (Found + Also) / (double)(Found + Also + False);

    public double? Recall => Planted == 0 ? null : Found / (double)Planted;

    public RuleScore Plus(RuleScore other) => new(Planted + other.Planted, Found + other.Found, Also + other.Also, False + other.False);
}
