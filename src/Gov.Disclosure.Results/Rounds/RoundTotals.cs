namespace Gov.Disclosure.Results;

/// <summary>What all reports come to beside an earlier result. Accepted findings do not count.</summary>
public sealed class RoundTotals
{
    internal RoundTotals()
    {
    }

    /// <summary>How many findings are new.</summary>
    public int New { get; private init; }

    /// <summary>How many the earlier result has too.</summary>
    public int Unchanged { get; private init; }

    /// <summary>How many the earlier result has that are no longer found.</summary>
    public int Fixed { get; private init; }

    /// <summary>The reports of the earlier result that are not among those of now; what became of their findings is not known.</summary>
    public IReadOnlyList<EarlierReport> NotFound { get; private init; } = [];

    internal RoundTotals With(ReportResult result)
    {
        var round = result.Round!;
        var unchanged = result.Diagnostics.Count(finding => round.StateOf(finding) == BaselineState.Unchanged);
        return new RoundTotals { New = New + result.Diagnostics.Count() - unchanged, Unchanged = Unchanged + unchanged, Fixed = Fixed + round.Fixed.Count };
    }

    internal RoundTotals Without(IReadOnlyList<EarlierReport> notFound) => new() { New = New, Unchanged = Unchanged, Fixed = Fixed, NotFound = notFound };
}
