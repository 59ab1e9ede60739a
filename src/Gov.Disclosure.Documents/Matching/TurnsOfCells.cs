using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// The ways to lay the cells of a row under columns where only their order is known: every choice of as many cells as columns that leaves blank ones out alone.
/// Rows of a text often have a blank cell more than there are columns, and nothing says which. Where it is none at the ends, it may as well be a number that is
/// there twice.
/// </summary>
internal static class TurnsOfCells
{
    /// <param name="order">The columns with their headers in the order of the text; <see langword="null"/> for a column that is none of the form's.</param>
    /// <param name="cells">The cells behind the label.</param>
    public static IEnumerable<IReadOnlyList<DecidedCell<T>>> Of<T>((T Column, string Header)?[] order, IReadOnlyList<GridCell> cells)
        where T : class
    {
        var spare = cells.Count - order.Length;
        var blanks = cells.Count(cell => cell.IsBlank);
        if (spare < 0 || blanks < spare)
        {
            yield break;
        }

        // As many blank cells as there are too many, and several, part the numbers in groups.
        var mayBeDouble = cells.Count > 0 && !cells[0].IsBlank && !cells[cells.Count - 1].IsBlank && (blanks > spare || spare == 1);
        int[] spares = [.. Enumerable.Range(0, cells.Count).Where(i => cells[i].IsBlank || (mayBeDouble && i > 0 && cells[i].Text == cells[i - 1].Text))];

        // With so many of the first left out and the others of the last, each cell comes to stand wherever any choice puts it.
        for (var first = 0; first <= spare; first++)
        {
            var left = new HashSet<int>(spares.Take(first).Concat(spares.Skip(spares.Length - spare + first)));
            yield return [.. order.Zip(cells.Where((_, i) => !left.Contains(i)), (slot, cell) => slot is { } own ? new DecidedCell<T>(own.Column, own.Header, cell) : null)
                .OfType<DecidedCell<T>>()];
        }
    }
}
