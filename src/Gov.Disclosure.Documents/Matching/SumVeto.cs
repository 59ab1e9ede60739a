namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Sums as a veto alone: a row that breaks its sums as it stands, but would fit them with one cell less, with a repeated cell left out for a blank one, or with digits moved from one
/// cell to another, may have been read wrongly. It is a doubt of the reader then, before it is a mistake of the agency.
/// </summary>
internal static class SumVeto
{
    /// <param name="printed">The printed cells.</param>
    /// <param name="read">Those that were read, in the order of print.</param>
    /// <param name="group">How many cells add up, the last of which is their total.</param>
    public static bool Speaks(IReadOnlyList<string> printed, IReadOnlyList<string> read, int group)
    {
        if (read.Count % group != 0 || Fit(read, group))
        {
            return false;
        }

        var rows = Enumerable.Range(0, printed.Count).Select(i => (Others: Without(printed, i), IsTwice: i > 0 && printed[i] == printed[i - 1])).ToArray();
        return rows.Any(row => row.Others.Count == read.Count && Fit(row.Others, group))
            || rows.Any(row => row.IsTwice && row.Others.Count == read.Count - 1 && Enumerable.Range(0, read.Count).Any(at => Fit([.. row.Others.Take(at), "", .. row.Others.Skip(at)], group)))
            || (printed.Count == read.Count && Joined(printed).Any(joined => Cut(joined).Any(row => Fit(row, group))));
    }

    private static List<string> Without(IReadOnlyList<string> cells, int at) => [.. cells.Where((_, i) => i != at)];

    private static IEnumerable<List<string>> Joined(IReadOnlyList<string> cells) =>
        Enumerable.Range(0, cells.Count - 1).Select(at => (List<string>)[.. cells.Take(at), cells[at] + cells[at + 1], .. cells.Skip(at + 2)]);

    private static IEnumerable<List<string>> Cut(List<string> cells) => Enumerable.Range(0, cells.Count).SelectMany(at => Enumerable.Range(1, Math.Max(0, cells[at].Length - 1))
        .Select(end => (List<string>)[.. cells.Take(at), cells[at].Substring(0, end), cells[at].Substring(end), .. cells.Skip(at + 1)]));

    /// <summary>Whether all groups add up to their totals, as far as these are there, and one at least not to 0.</summary>
    private static bool Fit(IReadOnlyList<string> cells, int group)
    {
        var all = 0L;
        for (var start = 0; start < cells.Count; start += group)
        {
            if (!CellReading.Of(cells[start + group - 1], CellKind.Count).Content.TryGetInt64(out var total))
            {
                if (group == cells.Count)
                {
                    return false;
                }

                continue;
            }

            for (var i = start; i < start + group - 1; i++)
            {
                total -= CellReading.Of(cells[i], CellKind.Count).Content.TryGetInt64(out var number) ? number : 0;
                all += number;
            }

            if (total != 0)
            {
                return false;
            }
        }

        return all > 0;
    }
}
