namespace Gov.Disclosure.Planted;

/// <summary>How large the country is, and how much is planted.</summary>
/// <param name="Agencies">How many agencies.</param>
/// <param name="Years">How many report years, from 2019.</param>
/// <param name="Share">In how many of a hundred reports each kind of error is planted.</param>
/// <param name="Seed">What all chance depends on.</param>
internal sealed record CountrySize(int Agencies, int Years, int Share, long Seed)
{
    public static CountrySize Full { get; } = new(200, 10, 5, 20260101);

    /// <summary>Small enough for a test of a second; every kind still finds a place.</summary>
    public static CountrySize Small { get; } = Full with { Agencies = 20, Years = 4, Share = 10 };
}
