namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// The ways to lay the cells of a row under columns where only their order is known: every stretch of as many cells as columns that leaves no number outside. Rows of
/// a text often have a blank cell too many or a label cell more than their neighbours.
/// </summary>
internal static class TurnPlacements
{
    /// <param name="placements">Where to add the ways.</param>
    /// <param name="order">The columns with their headers in the order of the text; <see langword="null"/> for a column that is none of the form's.</param>
    /// <param name="cells">The cells behind the label.</param>
    public static void Add<T>(Placements<T> placements, (T Column, string Header)?[] order, IReadOnlyList<GridCell> cells)
        where T : class
    {
        var (first, last) = (0, cells.Count - 1);
        while (first <= last && cells[first].IsBlank)
        {
            first++;
        }

        while (last > first && cells[last].IsBlank)
        {
            last--;
        }

        for (var offset = 0; offset + order.Length <= cells.Count; offset++)
        {
            if (first > last || (offset <= first && last < offset + order.Length))
            {
                var start = offset;
                placements.Add(order.Select((slot, i) => slot is { } own ? new DecidedCell<T>(own.Column, own.Header, cells[start + i]) : null).OfType<DecidedCell<T>>());
            }
        }
    }
}
