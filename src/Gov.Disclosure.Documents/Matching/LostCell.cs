namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Whether a row may have lost a cell and be filled up at its end, as a sheet does where a cell is deleted, or have one cell over all its columns that was taken apart. Only
/// rows that end in blank cells are looked at, in tables whose other rows have none; sums speak against a row whose last number is the total of those before it.
/// </summary>
internal static class LostCell
{
    // Of fewer columns none is a total.
    private const int FewestWithTotal = 5;

    // Where a fifth of the cells is left blank, so may all of a row be but one.
    private const int MostBlanks = 20;

    /// <param name="cells">The texts under the columns of the form, in its order.</param>
    /// <param name="blanks">How many of a hundred cells of the other rows are blank.</param>
    /// <param name="isFilledUp">Whether the file fills up short rows.</param>
    /// <param name="isSummed">Whether the other rows add up to their totals, so that this one may be asked to.</param>
    public static bool MayBeMissing(IReadOnlyList<string> cells, int blanks, bool isFilledUp, bool isSummed)
    {
        var last = cells.Count - 1;
        while (last >= 0 && CharacterFolding.IsBlank(cells[last]))
        {
            last--;
        }

        if (last < 0 || last == cells.Count - 1)
        {
            return false;
        }

        if (cells.Count < FewestWithTotal)
        {
            return isFilledUp && last == cells.Count - 2;
        }

        // Where two numbers run together in one cell, a cell is missing.
        return cells.Take(last).Any(text => !CellReading.Of(text, CellKind.Count).IsReadable)
            || (last == 0 && blanks < MostBlanks)
            || (last == cells.Count - 2 && (blanks == 0 || isSummed) && Number(cells[last]) is > 0 and var total && (total >= cells.Take(last).Sum(Number) || MayBeJoined(cells, last)));
    }

    /// <summary>Whether the cells before the last add up to it.</summary>
    public static bool AddUp(IReadOnlyList<string> cells) => cells.Take(cells.Count - 1).Sum(Number) == Number(cells[cells.Count - 1]);

    /// <summary>Whether two numbers run together in one cell: taken apart, all before the last add up to it.</summary>
    private static bool MayBeJoined(IReadOnlyList<string> cells, int last) => Enumerable.Range(0, last).Any(i => Enumerable.Range(1, Math.Max(0, cells[i].Length - 1))
        .Any(cut => cells.Take(last).Sum(Number) - Number(cells[i]) + Number(cells[i].Substring(0, cut)) + Number(cells[i].Substring(cut)) == Number(cells[last])));

    /// <summary>Whether the last of several groups side by side fits its total one cell before the place where it stands.</summary>
    /// <param name="cells">The texts.</param>
    /// <param name="group">How many cells a group has, the last of which is its total.</param>
    public static bool MayBeMissing(IReadOnlyList<string> cells, int group)
    {
        var end = cells.Count - 1;
        if (!CharacterFolding.IsBlank(cells[end]))
        {
            return false;
        }

        var others = Enumerable.Range(0, (cells.Count / group) - 1).All(i => Fits(i * group) && !CharacterFolding.IsBlank(cells[((i + 1) * group) - 1]));
        return MayBeMissing([.. cells.Skip(cells.Count - group)], blanks: MostBlanks, isFilledUp: false, isSummed: others)
            || cells.Take(end).Any(text => !CellReading.Of(text, CellKind.Count).IsReadable)
            || (cells.Skip(end - group).Take(group).All(text => CellReading.Of(text, CellKind.Count).Content.IsNumber) && Fits(end - group) && (Number(cells[end - 1]) > 0 || !others));

        bool Fits(int start) => cells.Skip(start).Take(group - 1).Sum(Number) == Number(cells[start + group - 1]);
    }

    private static long Number(string text) => CellReading.Of(text, CellKind.Count).Content.TryGetInt64(out var number) ? number : 0;
}
