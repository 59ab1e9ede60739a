using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Decides which cell of a row stands under which header, in grids that say which columns every cell covers. Headers decide where the row
/// is as wide as they are. Where headers are missing or the row is drawn on other columns, the cells count only if there are exactly as many
/// as columns, in the order of the form: one cell more or less, and nothing says which.
/// </summary>
internal static class ColumnMatching
{
    /// <summary>The cells whose column is certain.</summary>
    /// <param name="columns">The columns in the order of the form.</param>
    /// <param name="places">Where their headers stand, as far as they were found.</param>
    /// <param name="line">The row.</param>
    /// <param name="first">The first column behind the label.</param>
    /// <param name="mayLackHeaders">Whether the order of the form stands where headers were not found.</param>
    /// <param name="mayLackColumns">Whether one header stands over so many rows that they show together where a column of the form was left out.</param>
    public static IReadOnlyList<DecidedCell<T>> Decide<T>(
        IReadOnlyList<T> columns, IReadOnlyDictionary<T, HeaderPlace> places, PrintedLine line, int first, bool mayLackHeaders, bool mayLackColumns = false)
        where T : class
    {
        var row = new HeadedRow<T>(columns, places, line, first);

        // Most rows are filled in and drawn like their headers; nothing else need be looked at then.
        var isPlain = row.IsHeaded && row.IsInOrder && row.IsFilled && row.IsDrawnLikeHeaders(row.Own);
        if (isPlain && row.IsAsWide)
        {
            return InTurn(places, row.Own);
        }

        if (row.HasMovedGroup)
        {
            return [];
        }

        // The last line of a text often lacks the separators behind its last number.
        if (isPlain && line.IsLastOfText)
        {
            return InTurn(places, row.Own);
        }

        if (row.WithoutForeign(mayLackColumns) is { } kept)
        {
            return InTurn(places, kept);
        }

        if (row.IsHeaded && row.IsAsWide)
        {
            return row.IsBelieved && !row.MayLackNumber && !row.MayHoldTwo ? ByPosition(places, row) : [];
        }

        return row.IsCountable && row.IsInOrder && (row.IsHeaded || (mayLackHeaders && row.AgreesWithHeaders))
            ? [.. columns.Select((column, i) => new DecidedCell<T>(column, places.TryGetValue(column, out var place) ? place.Text : "", row.Own[i]))]
            : [];
    }

    private static IReadOnlyList<DecidedCell<T>> ByPosition<T>(IReadOnlyDictionary<T, HeaderPlace> places, HeadedRow<T> row)
        where T : class
    {
        if (row.IsDrawnLikeHeaders(row.Own))
        {
            return InTurn(places, row.Own);
        }

        // A number under the header of no column has been pushed out of its own, and others may have been with it; one that reaches down from the row above has
        // taken the place of another. More cells than columns, and some header with two of them: a number may have been cut in two.
        if (Array.Exists(row.Own, cell => !cell.IsBlank && !row.IsUnderHeader(cell)) || Array.Exists(row.Above, cell => !cell.IsBlank)
            || (places.Count > 1 && row.Own.Length > places.Count && places.Values.Any(place => row.Own.Count(place.IsUnder) > 1)))
        {
            return [];
        }

        DecidedCell<T>[] decided = [.. places.Select(place => UnderHeader(places, place.Key, row)).OfType<DecidedCell<T>>()];
        if (decided.Length == places.Count || row.Above.Length > 0 || row.Own.Length != places.Count || !Array.TrueForAll(row.Own, HeadedRow<T>.StandsForOneRow))
        {
            return decided;
        }

        // The row is divided at other columns than its header, yet into as many cells, each reaching under the header of its turn.
        return places.OrderBy(place => place.Value.Start).Zip(row.Own, (place, cell) => place.Value.IsUnder(cell)).All(isUnder => isUnder)
            ? InTurn(places.OrderBy(place => place.Value.Start), row.Own) : decided;
    }

    /// <summary>The cell that stands under a header, and under no other; a blank one where all are.</summary>
    private static DecidedCell<T>? UnderHeader<T>(IReadOnlyDictionary<T, HeaderPlace> places, T column, HeadedRow<T> row)
        where T : class
    {
        var place = places[column];
        GridCell[] cells = [.. row.Own.Concat(row.Above).Where(place.IsUnder)];
        var filled = Array.FindAll(cells, cell => !cell.IsBlank);
        var isDecided = filled.Length == 0 ? cells.Length > 0
            : filled.Length == 1 && (cells.Length == 1 || places.Count == 1) && HeadedRow<T>.StandsForOneRow(filled[0])
                && places.Values.Count(other => other.IsUnder(filled[0])) == 1;
        return isDecided ? new DecidedCell<T>(column, place.Text, filled.Length == 0 ? cells[0] : filled[0]) : null;
    }

    private static List<DecidedCell<T>> InTurn<T>(IEnumerable<KeyValuePair<T, HeaderPlace>> places, GridCell[] cells)
        where T : class
    {
        var decided = new List<DecidedCell<T>>(cells.Length);
        foreach (var place in places)
        {
            decided.Add(new DecidedCell<T>(place.Key, place.Value.Text, cells[decided.Count]));
        }

        return decided;
    }
}
