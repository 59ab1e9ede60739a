using Gov.Disclosure.Documents.Labels;
using static Gov.Disclosure.Documents.Matching.PrintedSums;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Whether a row may have lost a cell and got a blank one at its end, or have one cell over all its columns that was taken apart. Only rows that end in blank
/// cells are looked at, in tables whose other rows have none; sums speak against a row whose last number is the total of those before it.
/// </summary>
internal static class LostCell
{
    // Of fewer columns none is a total.
    public const int FewestWithTotal = 5;

    // Where a fifth of the cells is left blank, so may all of a row be but one.
    private const int MostBlanks = 20;

    /// <param name="cells">The texts under the columns of the form, in the order of print.</param>
    /// <param name="blanks">How many of a hundred cells of the other rows are blank.</param>
    /// <param name="isSummed">Whether the other rows add up to their totals, so that this one may be asked to.</param>
    /// <param name="hasColumns">Whether the file says which columns cells cover.</param>
    /// <param name="endsInTotal">Whether the last column is that of the total.</param>
    public static bool MayBeMissing(IReadOnlyList<string> cells, int blanks, bool isSummed, bool hasColumns, bool endsInTotal = true)
    {
        var last = cells.Count - 1;
        while (last >= 0 && CharacterFolding.IsBlank(cells[last]))
        {
            last--;
        }

        if (last < 0 || cells.Count < FewestWithTotal)
        {
            return false;
        }

        // A blank cell before all others may have moved them to where another was lost, whose number the total has.
        if (last == cells.Count - 1)
        {
            return blanks == 0 && isSummed && endsInTotal && CharacterFolding.IsBlank(cells[0]) && cells.Take(last).Sum(Number) < Number(cells[last]);
        }

        // Where two numbers run together in one cell, a cell is missing.
        if (cells.Take(last).Any(text => !CellReading.Of(text, CellKind.Count).IsReadable) || (last == 0 && blanks < MostBlanks))
        {
            return true;
        }

        if (last < cells.Count - 2 || !endsInTotal)
        {
            return last == cells.Count - 2 && (blanks == 0 || isSummed) && !AddUp(cells);
        }

        var (others, total) = (cells.Take(last).Sum(Number), Number(cells[last]));
        return (blanks == 0 || (isSummed && (others > 0 || !hasColumns)) || (others == total && cells.Take(last).Count(text => Number(text) > 0) > 1))
            && (total > 0 || (blanks == 0 && !hasColumns)) && (total >= others || MayBeJoined(cells, last));
    }

    /// <summary>Whether two numbers run together in one cell: taken apart, all before the last add up to it.</summary>
    private static bool MayBeJoined(IReadOnlyList<string> cells, int last) =>
        Enumerable.Range(0, last).Any(i => Enumerable.Range(1, Math.Max(0, cells[i].Length - 1))
        .Any(cut => cells.Take(last).Sum(Number) - Number(cells[i]) + Number(cells[i].Substring(0, cut))
            + Number(cells[i].Substring(cut)) == Number(cells[last])));

    /// <summary>Whether the last of several groups side by side fits its total one cell before the place where it stands.</summary>
    /// <param name="cells">The texts.</param>
    /// <param name="group">How many cells a group has, the last of which is its total.</param>
    /// <param name="hasColumns">Whether the file says which columns cells cover.</param>
    public static bool MayBeMissingInGroups(IReadOnlyList<string> cells, int group, bool hasColumns)
    {
        var end = cells.Count - 1;
        if (!CharacterFolding.IsBlank(cells[end]))
        {
            return false;
        }

        int[] before = [.. Enumerable.Range(0, (cells.Count / group) - 1)];
        var others = Array.TrueForAll(before, i => AddUpTo(cells, i * group, group));
        var areSummed = others && Array.Exists(before, i => Number(cells[((i + 1) * group) - 1]) > 0);
        return MayBeMissing([.. cells.Skip(cells.Count - group)], MostBlanks, areSummed, hasColumns)
            || (cells.Skip(end - group).Take(group).All(text => CellReading.Of(text, CellKind.Count).Content.IsNumber) && AddUpTo(cells, end - group, group)
                && (Number(cells[end - 1]) > 0 || !others));
    }
}
