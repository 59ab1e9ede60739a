using Gov.Disclosure.Documents.Labels;
using static Gov.Disclosure.Documents.Matching.PrintedSums;

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

    // A total with two numbers: 1 beside 1 is there in many rows.
    private const int FewestMoved = 3;

    /// <param name="printed">The printed cells.</param>
    /// <param name="read">Those that were read, in the order of print.</param>
    /// <param name="group">How many cells add up, the last of which is their total.</param>
    public static bool Speaks(IReadOnlyList<string> printed, IReadOnlyList<string> read, int group)
    {
        // Of a row with a word for a number nobody knows the sum.
        return Math.Abs(printed.Count - read.Count) <= MostCellsOff && read.Count % group == 0 && !read.Any(text => text.Any(char.IsLetter)) && !Fit(read, group)
            && Mended(printed, read.Count).Any(row => Laid(row, read.Count, group).Any(laid => Fit(laid, group)));
    }

    /// <summary>
    /// Whether two numbers run together in one cell beside a blank one: in its place again, one of them makes all add up, which does not as it stands.
    /// </summary>
    /// <param name="cells">The texts under the columns.</param>
    /// <param name="group">How many cells add up.</param>
    public static bool HasJoined(IReadOnlyList<string> cells, int group) => Enumerable.Range(0, cells.Count - 1)
        .SelectMany(i => new[] { (Joined: i, Blank: i + 1), (Joined: i + 1, Blank: i) })
        .Where(pair => CharacterFolding.IsBlank(cells[pair.Blank]) && cells[pair.Joined].Length > 1 && cells[pair.Joined].All(char.IsDigit))
        .Any(pair =>
        {
            // Two groups, where one cell is the last of its own and the other the first of the next.
            var start = Math.Min(pair.Joined, pair.Blank) / group * group;
            string[] own = [.. cells.Skip(start).Take(Math.Max(pair.Joined, pair.Blank) < start + group ? group : 2 * group)];
            var numbers = own.Count(text => Number(text) > 0);
            return numbers > 1 && numbers + cells[pair.Joined].Length >= FewestThatSpeak && !AllAddUp(own, group)
                && Parted(own, pair.Joined - start, pair.Blank - start).Any(parted => AllAddUp(parted, group));
        });

    /// <summary>Whether the numbers of a group do not add up where they stand, but those one cell beside them do: the group has been moved.</summary>
    public static bool FitsBeside(IReadOnlyList<string> cells, int group)
    {
        return Enumerable.Range(0, cells.Count / group)
            .Any(i => !Fits(i * group, fewest: 0) && (FitsBetween(i, i - 1, (i * group) - 1) || FitsBetween(i, i + 1, (i * group) + 1)));

        // Where the group it reaches into does not add up either, one number and its total are enough.
        bool FitsBetween(int i, int beside, int start) => Fits(start, Fits(beside * group, fewest: 0) ? FewestMoved : FewestMoved - 1);

        bool Fits(int start, int fewest) => start >= 0 && start + group <= cells.Count && AddUpTo(cells, start, group)
            && cells.Skip(start).Take(group).Count(text => Number(text) > 0) >= fewest;
    }

    private static bool AllAddUp(string[] cells, int group) =>
        Enumerable.Range(0, cells.Length / group).All(i => AddUp(new ArraySegment<string>(cells, i * group, group)));

    /// <summary>What adds up by its last or its first digit alone is a slip of the pen.</summary>
    private static IEnumerable<string[]> Parted(string[] cells, int joined, int blank) => Enumerable.Range(1, cells[joined].Length - 1)
        .Where(end => cells[joined][end] != '0' || (end == cells[joined].Length - 1 && cells.Count(text => Number(text) > 0) >= FewestMoved))
        .Select(end => (string[])[.. cells.Select((text, i) => i != joined && i != blank ? text
            : i < Math.Max(joined, blank) ? cells[joined].Substring(0, end) : cells[joined].Substring(end))]);

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
        int[] summed = [.. Enumerable.Range(0, cells.Count / group).Select(i => i * group)
            .Where(start => CellReading.Of(cells[start + group - 1], CellKind.Count).Content.TryGetInt64(out _))];
        return Array.TrueForAll(summed, start => AddUpTo(cells, start, group))
            && Array.Exists(summed, start => cells.Skip(start).Take(group - 1).Any(text => Number(text) > 0));
    }
}
