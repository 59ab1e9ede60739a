using static Gov.Disclosure.Documents.Matching.PrintedSums;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Sums of a whole table as a veto: most of what adds up breaks its sum as it stands, and fits it with the total exchanged for the cell in one and the same
/// other place. Two columns may have changed places, or a header be lost that said where they stand.
/// </summary>
internal static class ExchangedTotal
{
    /// <param name="sums">The texts of cells that add up, as many in each, the last of which is their total.</param>
    public static bool Speaks(IReadOnlyCollection<IReadOnlyList<string>> sums)
    {
        // In nearly every table most totals stand where they should; the rest need not be added up then.
        var (standing, exchanged) = (0, new Dictionary<int, int>());
        foreach (var cells in sums)
        {
            var place = PlaceOfTotal(cells);
            standing += place == cells.Count - 1 ? 1 : 0;
            if (standing * 2 > sums.Count)
            {
                return false;
            }

            if (place >= 0 && place < cells.Count - 1)
            {
                exchanged[place] = exchanged.TryGetValue(place, out var others) ? others + 1 : 1;
            }
        }

        return exchanged.Count > 0 && exchanged.Values.Max() is > 1 and var most && most * 2 > standing + exchanged.Values.Sum();
    }

    /// <summary>Where the number stands that is the sum of all others: the last place if it may be there; -1 where there is none, or nothing but 0.</summary>
    private static int PlaceOfTotal(IReadOnlyList<string> cells)
    {
        var (all, place) = (0L, -1);
        for (var i = 0; i < cells.Count; i++)
        {
            all += Number(cells[i]);
        }

        for (var i = cells.Count - 1; i >= 0 && place < 0 && all > 0; i--)
        {
            place = Number(cells[i]) * 2 == all ? i : -1;
        }

        return place;
    }
}
