namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>Sorts the lines of a page by what they are joined to: the lines of one table hang together.</summary>
internal static class RulingGroups
{
    /// <summary>More lines than these a page of tables does not have; every pair of them is looked at.</summary>
    public const int MostRulings = 8000;

    public static IEnumerable<(IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down)> Of(Rulings rulings)
    {
        var (across, down) = (rulings.Across, rulings.Down);
        var parents = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var i = 0; i < across.Count; i++)
        {
            for (var j = i + 1; j < across.Count; j++)
            {
                Join(i, j, across[i].Touches(across[j]));
            }

            for (var j = 0; j < down.Count; j++)
            {
                Join(i, across.Count + j, across[i].Crosses(down[j]));
            }
        }

        for (var i = 0; i < down.Count; i++)
        {
            for (var j = i + 1; j < down.Count; j++)
            {
                Join(across.Count + i, across.Count + j, down[i].Touches(down[j]));
            }
        }

        foreach (var group in Enumerable.Range(0, parents.Length).GroupBy(Root).Select(group => group.ToArray()))
        {
            IReadOnlyList<Ruling> own = [.. group.Where(i => i < across.Count).Select(i => across[i])];
            IReadOnlyList<Ruling> crossing = [.. group.Where(i => i >= across.Count).Select(i => down[i - across.Count])];
            if (own.Count > 0 && crossing.Count > 0)
            {
                yield return (own, crossing);
            }
        }

        void Join(int first, int second, bool areJoined)
        {
            if (areJoined)
            {
                parents[Root(second)] = Root(first);
            }
        }

        int Root(int i)
        {
            while (parents[i] != i)
            {
                parents[i] = parents[parents[i]];
                i = parents[i];
            }

            return i;
        }
    }
}
