namespace Gov.Disclosure.Planted;

/// <summary>Validates the reports of counties against those of their agencies and scores the findings on the counties' reports.</summary>
internal static class CountyRun
{
    public static Score Clean(CountrySize size) => Of(size, null, out _);

    /// <summary>One kind of error in a share of the counties' reports, at least one.</summary>
    public static Score OfKind(CountrySize size, CountyKind kind, out int instances) => Of(size, kind, out instances);

    private static Score Of(CountrySize size, CountyKind? kind, out int instances)
    {
        var counties = CountyFolder.Of(CountryReports.Create(size)).ToArray();
        var wanted = kind is null ? 0 : Math.Max(1, counties.Length * size.Share / 100);
        var dice = new Dice(size.Seed, Dice.KeyOf(kind?.Name ?? ""));
        instances = 0;
        var score = new Score();
        foreach (var county in dice.Shuffle(counties))
        {
            if (instances < wanted && kind!.Plant(county, dice) is { } cells)
            {
                instances++;
                county.Truth.Kind = kind.Name;
                county.Truth.Add(kind.Rules, [], cells);
            }

            score.Add(FormattableString.Invariant($"{county.Parent.Agency.Name} {county.Parent.Year}"), county.Truth, county.Validate());
        }

        return score;
    }
}
