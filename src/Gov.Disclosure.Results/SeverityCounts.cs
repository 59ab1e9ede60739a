namespace Gov.Disclosure.Results;

/// <summary>How many findings there are of each severity.</summary>
/// <param name="Errors">How many errors.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Infos">How many notes.</param>
public readonly record struct SeverityCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>The counts of two together.</summary>
    public static SeverityCounts operator +(SeverityCounts left, SeverityCounts right) => left.Add(right);

    /// <summary>Counts findings.</summary>
    /// <param name="diagnostics">The findings.</param>
    public static SeverityCounts Of(IEnumerable<Diagnostic> diagnostics)
    {
        var counts = default(SeverityCounts);
        foreach (var diagnostic in diagnostics)
        {
            counts += diagnostic.Severity switch
            {
                Severity.Error => new SeverityCounts(1, 0, 0),
                Severity.Warning => new SeverityCounts(0, 1, 0),
                _ => new SeverityCounts(0, 0, 1),
            };
        }

        return counts;
    }

    /// <summary>The counts of two together.</summary>
    /// <param name="other">The other counts.</param>
    public SeverityCounts Add(SeverityCounts other) => new(Errors + other.Errors, Warnings + other.Warnings, Infos + other.Infos);
}
