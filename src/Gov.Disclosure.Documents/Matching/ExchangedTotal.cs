using static Gov.Disclosure.Documents.Matching.PrintedSums;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Sums of a whole table as a veto: most of what adds up breaks its sum as it stands, and fits it with the total exchanged for the cell in one and the same
/// other place. Two columns may have changed places, or a header be lost that said where they stand. Where no total is right, one cell may be lost from every row,
/// and the total have moved up by it.
/// </summary>
internal static class ExchangedTotal
{
    private const int FewestMovedUp = 3;

    /// <param name="sums">The texts of cells that add up, as many in each, the last of which is their total.</param>
    public static bool Speaks(IReadOnlyCollection<IReadOnlyList<string>> sums)
    {
        if (HaveMovedUp(sums))
        {
            return true;
        }

        // In nearly every table most totals stand where they should; the rest need not be added up then.
        var (standing, moved, exchanged) = (0, 0, new Dictionary<int, int>());
        foreach (var cells in sums)
        {
            int[] places = PlacesOfTotal(cells);
            if (places.Contains(cells.Count - 1))
            {
                standing++;
                if (standing * 2 > sums.Count)
                {
                    return false;
                }

                continue;
            }

            // Of a row with one number and its total nobody knows which is which.
            moved += places.Length > 0 ? 1 : 0;
            foreach (var place in places)
            {
                exchanged[place] = exchanged.TryGetValue(place, out var others) ? others + 1 : 1;
            }
        }

        return exchanged.Count > 0 && exchanged.Values.Max() is > 1 and var most && most * 2 > standing + moved;
    }

    /// <summary>
    /// Whether no total is right, and the number before it is never less than all others together, of which one may be lost: more often than chance has it. Where
    /// it stood may be a blank cell, or a number of a column behind.
    /// </summary>
    private static bool HaveMovedUp(IReadOnlyCollection<IReadOnlyList<string>> sums)
    {
        var speaking = 0;
        foreach (var cells in sums)
        {
            var others = cells.Take(cells.Count - 2).Sum(Number);
            var (before, total) = (Number(cells[cells.Count - 2]), Number(cells[cells.Count - 1]));
            if (before < others || (total > 0 && total == others + before))
            {
                return false;
            }

            speaking += others > 0 ? 1 : 0;
        }

        return speaking >= FewestMovedUp;
    }

    /// <summary>Where a number stands that is the sum of all others; nowhere where there is nothing but 0.</summary>
    private static int[] PlacesOfTotal(IReadOnlyList<string> cells)
    {
        long[] numbers = [.. cells.Select(Number)];
        return numbers.Sum() is > 0 and var all ? [.. Enumerable.Range(0, numbers.Length).Where(i => numbers[i] * 2 == all)] : [];
    }
}
