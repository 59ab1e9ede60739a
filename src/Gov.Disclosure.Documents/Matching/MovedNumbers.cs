using Gov.Disclosure.Documents.Labels;
using static Gov.Disclosure.Documents.Matching.PrintedSums;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Sums as a veto alone: a row that breaks its sums as it stands, but fits them with its numbers where they stood before one cell was lost, put in, cut in two
/// or joined to the next, may have been read wrongly. It is a doubt of the reader then, before it is a mistake of the agency.
/// </summary>
internal static class MovedNumbers
{
    // Stands for a cell that was lost: its number is what the total has more than the others.
    private const string Lost = "?";

    /// <param name="row">The printed texts behind the label, those of columns that are none of the form's among them.</param>
    /// <param name="sums">The places of cells that add up, the last of which is their total.</param>
    /// <param name="isCounted">Whether nothing but the number of the cells says which columns they cover.</param>
    public static bool Speak(IReadOnlyList<string> row, IReadOnlyList<int[]> sums, bool isCounted)
    {
        var places = new HashSet<int>(sums.SelectMany(sum => sum));

        // Of a row with a word for a number nobody knows the sum; but it may be one of the column behind those of the form.
        return places.Count > 0 && (places.Any(place => row[place].Any(char.IsLetter)) ? isCounted && row.Count > places.Max() + 1
            : Summed(row, sums) is null && Ways(row, places.Count, isCounted).Any(way => Summed(way, sums) >= Totals(row, sums)));
    }

    private static IEnumerable<IReadOnlyList<string>> Ways(IReadOnlyList<string> row, int columns, bool isCounted)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var isBlankOrDouble = CharacterFolding.IsBlank(row[i]) || (i > 0 && row[i] == row[i - 1]);
            if (isCounted ? row.Count > columns || isBlankOrDouble : row.Count > columns && CharacterFolding.IsBlank(row[i]))
            {
                // A number that is one too many has moved others, while a blank cell and one that is there twice may have changed places with any.
                string[] shorter = [.. row.Take(i), .. row.Skip(i + 1)];
                yield return [.. shorter, ""];
                for (var at = 0; isCounted && at < (isBlankOrDouble ? shorter.Length : Math.Min(i, 1)); at++)
                {
                    yield return Insert(shorter, at, "");
                }
            }
        }

        if (!isCounted)
        {
            yield break;
        }

        for (var i = 0; i + 1 < row.Count; i++)
        {
            string[] joined = [.. row.Take(i), row[i] + row[i + 1], .. row.Skip(i + 2)];
            for (var at = 0; at <= joined.Length; at++)
            {
                yield return Insert(joined, at, "");
            }

            foreach (var cut in Cut(joined))
            {
                yield return cut;
            }
        }

        // Where the row ends in a blank cell, the others may have moved up to the place of one that was lost, or into which another ran.
        if (row.Count > 0 && CharacterFolding.IsBlank(row[row.Count - 1]))
        {
            string[] shorter = [.. row.Take(row.Count - 1)];
            foreach (var cut in Cut(shorter))
            {
                yield return cut;
            }

            for (var at = 0; at < shorter.Length; at++)
            {
                yield return Insert(shorter, at, Lost);
            }
        }
    }

    private static string[] Insert(string[] row, int at, string text) => [.. row.Take(at), text, .. row.Skip(at)];

    private static IEnumerable<string[]> Cut(string[] row) =>
        Enumerable.Range(0, row.Length).SelectMany(at => Enumerable.Range(1, Math.Max(0, row[at].Length - 1))
        .Select(end => (string[])[.. row.Take(at), row[at].Substring(0, end), row[at].Substring(end), .. row.Skip(at + 1)]));

    private static int Totals(IReadOnlyList<string> row, IReadOnlyList<int[]> sums) => sums.Count(sum => IsNumber(row[sum[sum.Length - 1]], out _));

    /// <summary>How many totals are there, where all add up to them and one at least not to 0; <see langword="null"/> where they do not.</summary>
    private static int? Summed(IReadOnlyList<string> row, IReadOnlyList<int[]> sums)
    {
        var (summed, isFilled) = (0, false);
        foreach (var sum in sums)
        {
            if (!IsNumber(row[sum[sum.Length - 1]], out var total))
            {
                continue;
            }

            var (others, isLost) = (0L, false);
            for (var i = 0; i + 1 < sum.Length; i++)
            {
                others += Number(row[sum[i]]);
                isLost |= row[sum[i]] == Lost;
            }

            if (isLost ? others > total : others != total)
            {
                return null;
            }

            summed++;
            isFilled |= others > 0;
        }

        return isFilled ? summed : null;
    }

    private static bool IsNumber(string text, out long number) => CellReading.Of(text, CellKind.Count).Content.TryGetInt64(out number);
}
