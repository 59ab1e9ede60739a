namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>
/// The other yardstick, for tables of few sums: every set of cells is tried, whatever circles it closes. A set can make the sums hold unless some of the sums,
/// added up or taken from each other, are off by more than its cells can move; for sums that make a graph that is the whole condition (Hoffman's circulation theorem).
/// </summary>
internal static class EverySet
{
    /// <summary>The smallest weight of such a set, and all sets of that weight as the numbers of their cells; none where no set can.</summary>
    public static (long Total, List<string> Sets) Smallest(ReportTable table, RepairOptions options)
    {
        var assessable = BruteForce.Assessable(table, [.. options.UnknownCells]);
        var cells = table.Form.Cells
            .Where(cell => table[cell].IsNumber && !options.UnknownCells.Contains(cell) && !options.FixedCells.Contains(cell) && assessable.Any(sum => MadeUpTable.SignOf(sum, cell) != 0))
            .ToArray();
        var sums = assessable.Where(sum => cells.Any(cell => MadeUpTable.SignOf(sum, cell) != 0)).ToArray();
        if (assessable.Except(sums).Any(sum => table.Form.Cells.Sum(cell => MadeUpTable.SignOf(sum, cell) * table.Digits[cell.Index]) != 0))
        {
            return (long.MaxValue, []);
        }

        var mixtures = Mixtures(table, sums, cells);
        var best = long.MaxValue;
        var sets = new List<string>();
        for (var set = 0; set < 1 << cells.Length; set++)
        {
            var chosen = Enumerable.Range(0, cells.Length).Where(cell => (set >> cell & 1) != 0).ToArray();
            var total = chosen.Sum(cell => (long)options.Weights.GetValueOrDefault(cells[cell], 1));
            if (total <= best && Array.TrueForAll(mixtures, mixture => mixture.Off + chosen.Sum(cell => mixture.Falls[cell]) <= 0))
            {
                if (total < best)
                {
                    sets.Clear();
                }

                best = total;
                sets.Add(string.Join(' ', chosen.Select(cell => cells[cell].Index)));
            }
        }

        sets.Sort(StringComparer.Ordinal);
        return (best, sets);
    }

    /// <summary>Every way to add and subtract the sums: by how much it is off, and the most that each cell can take from that (below zero).</summary>
    private static (long Off, long[] Falls)[] Mixtures(ReportTable table, Relation[] sums, FormCell[] cells)
    {
        var entries = table.Form.Cells.Select(cell => sums.Select(sum => MadeUpTable.SignOf(sum, cell)).ToArray()).ToArray();
        var mixtures = new (long, long[])[(int)Math.Pow(3, sums.Length)];
        for (var mixture = 0; mixture < mixtures.Length; mixture++)
        {
            var factors = new int[entries.Length];
            for (var (sum, code) = (0, mixture); sum < sums.Length; sum++, code /= 3)
            {
                for (var cell = 0; cell < factors.Length; cell++)
                {
                    factors[cell] += ((code % 3) - 1) * entries[cell][sum];
                }
            }

            mixtures[mixture] = (
                table.Form.Cells.Sum(cell => factors[cell.Index] * table.Digits[cell.Index]),
                [.. cells.Select(cell => factors[cell.Index] * ((factors[cell.Index] > 0 ? Least(cell) : Cell.MaxMagnitude) - table.Digits[cell.Index]))]);
        }

        return mixtures;
    }

    private static long Least(FormCell cell) => cell.Kind == CellKind.Change ? -Cell.MaxMagnitude : 0;
}
