namespace Gov.Disclosure.Cli;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct SeverityCounts(int Errors, int Warnings, int Infos)
{
    public static SeverityCounts operator +(SeverityCounts left, SeverityCounts right) =>
        new(left.Errors + right.Errors, left.Warnings + right.Warnings, left.Infos + right.Infos);

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
}
