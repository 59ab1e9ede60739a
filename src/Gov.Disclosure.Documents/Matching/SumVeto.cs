using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Sums as a veto alone: a row that breaks its sums as it stands, but would fit them with one cell less, with a repeated cell left out for a blank one, or with
/// digits moved from one cell to another, may have been read wrongly. It is a doubt of the reader then, before it is a mistake of the agency.
/// </summary>
internal static class SumVeto
{
    // A mend takes out one cell at most, and a row is laid with one more or one less.
    private const int MostCellsOff = 2;

    // 12 beside a total of 3 is a mistake of the agency; the more digits there are, and the more other numbers have to fit, the less is that so.
    private const int FewestThatSpeak = 5;

    /// <param name="printed">The printed cells.</param>
    /// <param name="read">Those that were read, in the order of print.</param>
    /// <param name="group">How many cells add up, the last of which is their total.</param>
    public static bool Speaks(IReadOnlyList<string> printed, IReadOnlyList<string> read, int group)
    {
        return Math.Abs(printed.Count - read.Count) <= MostCellsOff && read.Count % group == 0 && !Fit(read, group)
            && Mended(printed, read.Count).Any(row => Laid(row, read.Count, group).Any(laid => Fit(laid, group)));
    }

    /// <summary>
    /// Whether two numbers run together in one cell beside a blank one: in its place again, one of them makes the row add up, which it does not as it stands.
    /// </summary>
    public static bool HasJoined(IReadOnlyList<string> cells) =>
        !LostCell.AddUp(cells) && Parted(cells, cells.Count(text => Number(text) > 0)).Any(LostCell.AddUp);

    /// <summary>What adds up by its last or its first digit alone is a slip of the pen.</summary>
    private static IEnumerable<string[]> Parted(IReadOnlyList<string> cells, int numbers) => Enumerable.Range(0, cells.Count - 1)
        .SelectMany(i => new[] { (Joined: i, Blank: i + 1), (Joined: i + 1, Blank: i) })
        .Where(pair => CharacterFolding.IsBlank(cells[pair.Blank]) && cells[pair.Joined].Length > 1 && numbers > 1
            && numbers + cells[pair.Joined].Length >= FewestThatSpeak && cells[pair.Joined].All(char.IsDigit))
        .SelectMany(
            pair => Enumerable.Range(1, cells[pair.Joined].Length - 1).Where(end => cells[pair.Joined][end] != '0')
                .Select(end => (pair.Joined, pair.Blank, End: end)))
        .Select(cut => (string[])[.. cells.Select((text, i) => i != cut.Joined && i != cut.Blank ? text
            : i < Math.Max(cut.Joined, cut.Blank) ? cells[cut.Joined].Substring(0, cut.End) : cells[cut.Joined].Substring(cut.End))]);

    /// <summary>The row without a cell that is one too many, with two cells joined that were cut, or with their digits divided in another place.</summary>
    private static IEnumerable<List<string>> Mended(IReadOnlyList<string> printed, int columns)
    {
        for (var i = 0; i < printed.Count; i++)
        {
            if (printed.Count > columns || (i > 0 && printed[i] == printed[i - 1]))
            {
                yield return [.. printed.Take(i), .. printed.Skip(i + 1)];
            }
        }

        for (var i = 0; i + 1 < printed.Count; i++)
        {
            List<string> joined = [.. printed.Take(i), printed[i] + printed[i + 1], .. printed.Skip(i + 2)];
            yield return joined;
            foreach (var cut in Cut(joined))
            {
                yield return cut;
            }
        }
    }

    private static IEnumerable<List<string>> Cut(List<string> cells) =>
        Enumerable.Range(0, cells.Count).SelectMany(at => Enumerable.Range(1, Math.Max(0, cells[at].Length - 1))
        .Select(end => (List<string>)[.. cells.Take(at), cells[at].Substring(0, end), cells[at].Substring(end), .. cells.Skip(at + 1)]));

    /// <summary>A row as wide as the columns: with a blank cell for one that is missing, which is no total, or without a blank one that is too many.</summary>
    private static IEnumerable<List<string>> Laid(List<string> row, int columns, int group) => (row.Count - columns) switch
    {
        0 => [row],
        -1 => Enumerable.Range(0, columns).Where(at => at % group != group - 1).Select(at => (List<string>)[.. row.Take(at), "", .. row.Skip(at)]),
        1 => Enumerable.Range(0, row.Count).Where(at => CharacterFolding.IsBlank(row[at])).Select(at => (List<string>)[.. row.Take(at), .. row.Skip(at + 1)]),
        _ => [],
    };

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
                total -= Number(cells[i]);
                all += Number(cells[i]);
            }

            if (total != 0)
            {
                return false;
            }
        }

        return all > 0;
    }

    private static long Number(string text) => CellReading.Of(text, CellKind.Count).Content.TryGetInt64(out var number) ? number : 0;
}
