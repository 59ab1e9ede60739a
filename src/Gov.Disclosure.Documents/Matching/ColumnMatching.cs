using Gov.Disclosure.Documents.Labels;
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
        var headers = line.Headers;
        var own = line.Row.Cells.Where(cell => cell.Span!.Value.Column >= first).ToArray();
        var above = line.Row.Above.Where(cell => cell.Span!.Value.Column >= first).ToArray();
        var isHeaded = headers is not null && places.Count == columns.Count;
        var isInOrder = IsInOrder(columns, places);

        // Columns in another order than the form's are believed only under all headers that the form prints over some of them: where one was lost, those beside it
        // have moved. What it prints over all of them may be missing, and where all of them stand in one row, nothing need be above.
        var isBelieved = isInOrder || places.Values.SelectMany(place => place.MissingGroups)
            .All(group => !headers!.HasText(group) && (headers.Rows.Count == 1 || places.Values.All(place => place.MissingGroups.Contains(group))));
        var isAsWide = headers is not null && line.Row.IsComplete && line.Row.End == headers.End && places.Values.All(place => place.Start >= first);

        // Most rows are filled in and drawn like their headers; nothing else need be looked at then.
        if (isHeaded && isAsWide && isInOrder && above.Length == 0 && !own.Any(cell => cell.IsBlank) && IsDrawnLikeHeaders(places, own))
        {
            return InTurn(places, own);
        }

        var before = ColumnsBeforeFirst(places, first).ToArray();
        var stray = StrayColumns(places, headers).ToArray();
        var foreign = before.Where(column => !IsUnderHeaderOfLabels(column)).Concat(stray).Where(column => HasHeaderOfItsOwn(column, places, headers!)).ToArray();

        // A group that stands over another column than those it belongs to has been moved, or over some of them alone, and what stands below it may have been.
        if (foreign.Length > 0 && places.Values.SelectMany(place => place.MissingGroups).Distinct().ToArray() is { Length: > 0 } missing
            && Enumerable.Range(0, headers!.End).Skip(first).Any(column => headers.Over(column).Any(text => missing.Contains(LabelKey.Of(text)))))
        {
            return [];
        }

        // Which cells are left out of the form's columns must be certain from the whole table, not from one row and its headers alone.
        if (isAsWide && (isHeaded ? foreign.Length > 0 && isBelieved : mayLackColumns && places.Count > 1 && isInOrder) && stray.All(foreign.Contains) && above.Length == 0
            && line.AreMostAsWideAsHeaders && (!own[own.Length - 1].IsBlank || line.IsDividedAsAnother(first))
            && own.Where(cell => !foreign.Any(cell.Span!.Value.Covers) && !IsBlankBeforeFirst(cell)).ToArray() is var kept
            && IsDrawnLikeHeaders(places, kept))
        {
            return InTurn(places, kept);
        }

        if (isHeaded && isAsWide)
        {
            // A blank cell at the end may be that of a stray column whose header is lost, and a number be missing before it.
            if (own.Any(cell => cell.IsBlank) && own.Any(cell => !cell.IsBlank) && !line.IsAsWideAsAnother)
            {
                return [];
            }

            // A cell that reaches from a column of the form into another, of a header or of numbers of its own, may hold the numbers of both.
            if (own.Any(cell => cell.Span!.Value.Columns > 1 && places.Values.Any(place => place.IsUnder(cell)))
                && foreign.Concat(before.Concat(stray).Where(line.HasNumbersOfItsOwn)).ToArray() is { Length: > 0 } others
                && own.Any(cell => others.Any(cell.Span!.Value.Covers) && places.Values.Any(place => place.IsUnder(cell))))
            {
                return [];
            }

            return isBelieved ? ByPosition(places, own, above) : [];
        }

        // The last line of a text often lacks the separators behind its last number.
        if (isHeaded && isInOrder && line.IsLastOfText && above.Length == 0 && Array.TrueForAll(own, cell => !cell.IsBlank) && IsDrawnLikeHeaders(places, own))
        {
            return InTurn(places, own);
        }

        // A blank cell may be that of a stray column, and so may a number be where no column of the form is left for it: a cell may be missing then,
        // unless another row is divided in the same way.
        var isFilled = own.All(cell => !cell.IsBlank);
        // Where some headers are missing, as many cells as columns may be one too many.
        var mayLackCell = !own.All(cell => cell.IsBlank) && (!isFilled || stray.Length > 0 || (places.Count > 0 && !isHeaded));
        var isCountable = own.Length == columns.Count && own.All(StandsForOneRow) && above.All(cell => cell.IsBlank)
            && !line.HasLessThanOthers(columns.Count) && foreign.Length == 0 && (isFilled || stray.Length == 0)
            && (!mayLackCell || line.IsDividedAsAnother(first))
            && !(own[0].IsBlank && (isHeaded ? IsBlankBeforeFirst(own[0]) && IsUnderHeaderOfLabels(own[0].Span!.Value.Column) : line.IsBesideWords(own[0])));

        // Where headers are missing but none of their room is, a cell beyond it is one too many, and nothing says which.
        var isWithinHeaders = places.Count == 0 || own.Length == 0
            || headers!.Rows.Any(row => row.Cells.Any(cell => !cell.IsFilling && cell.Span!.Value.End >= own[own.Length - 1].Span!.Value.End));
        return isCountable && isInOrder
            && (isHeaded || (mayLackHeaders && isWithinHeaders && columns.Select((column, i) => Agrees(column, own[i])).All(agrees => agrees)))
            ? [.. columns.Select((column, i) => new DecidedCell<T>(column, places.TryGetValue(column, out var place) ? place.Text : "", own[i]))]
            : [];

        // A merged label that was taken apart leaves blank cells behind it.
        bool IsBlankBeforeFirst(GridCell cell) => cell.IsBlank && places.Values.All(place => place.Start >= cell.Span!.Value.End);

        // The form prints one header over all cells of a label, those that were taken apart among them; what stands below it is none of the columns.
        bool IsUnderHeaderOfLabels(int column) => first > 0 && headers!.Over(first - 1) is [.., var corner] && headers.Over(column).Contains(corner);

        // Where some headers are missing, those that are there must stand over the cells of their turn.
        bool Agrees(T column, GridCell cell) => !places.TryGetValue(column, out var place) || place.IsUnder(cell);
    }

    /// <summary>
    /// The columns of the grid, from the first that has a header on, that are under the header of no column of the form. Of as many cells as the form
    /// has columns, a blank one may be that of such a column, and a number be missing.
    /// </summary>
    private static IEnumerable<int> StrayColumns<T>(IReadOnlyDictionary<T, HeaderPlace> places, ColumnHeaders? headers) => places.Count == 0
        ? []
        : Enumerable.Range(0, headers!.End).Skip(places.Values.Min(place => place.Start)).Where(column => !places.Values.Any(place => place.Covers(column)));

    /// <summary>Whether a column has a header that stands over no column of the form, as 小计: its cells are numbers then.</summary>
    private static bool HasHeaderOfItsOwn<T>(int column, IReadOnlyDictionary<T, HeaderPlace> places, ColumnHeaders headers) =>
        headers.Over(column) is [.., var innermost] && !places.Values.Any(place => headers.Over(place.Start).Contains(innermost));

    /// <summary>The columns between the label and the first of the form.</summary>
    private static IEnumerable<int> ColumnsBeforeFirst<T>(IReadOnlyDictionary<T, HeaderPlace> places, int first) => places.Count == 0
        ? [] : Enumerable.Range(first, Math.Max(0, places.Values.Min(place => place.Start) - first));

    private static List<DecidedCell<T>> ByPosition<T>(IReadOnlyDictionary<T, HeaderPlace> places, GridCell[] own, GridCell[] above)
        where T : class
    {
        // A number under the header of no column has been pushed out of its own, and others may have been with it; one that reaches down from
        // the row above has taken the place of another.
        if (above.Length == 0 && IsDrawnLikeHeaders(places, own))
        {
            return InTurn(places, own);
        }

        var all = own.Concat(above).ToArray();
        if (all.Any(cell => !cell.IsBlank && !places.Values.Any(place => place.IsUnder(cell))) || above.Any(cell => !cell.IsBlank))
        {
            return [];
        }

        // More cells than columns, and some header with two of them: a number may have been cut in two.
        if (places.Count > 1 && own.Length > places.Count && places.Values.Any(place => own.Count(place.IsUnder) > 1))
        {
            return [];
        }

        var decided = new List<DecidedCell<T>>();
        foreach (var place in places)
        {
            var cells = all.Where(place.Value.IsUnder).ToArray();
            var filled = cells.Where(cell => !cell.IsBlank).ToArray();
            var isAlone = cells.Length == 1 || places.Count == 1;
            if (filled.Length == 0 && cells.Length > 0)
            {
                decided.Add(new DecidedCell<T>(place.Key, place.Value.Text, cells[0]));
            }
            else if (filled.Length == 1 && isAlone && StandsForOneRow(filled[0]) && places.Values.Count(other => other.IsUnder(filled[0])) == 1)
            {
                decided.Add(new DecidedCell<T>(place.Key, place.Value.Text, filled[0]));
            }
        }

        if (decided.Count == places.Count || above.Length > 0 || own.Length != places.Count || !own.All(StandsForOneRow))
        {
            return decided;
        }

        // The row is divided at other columns than its header, yet into as many cells, each reaching under the header of its turn.
        var inTurn = places.OrderBy(place => place.Value.Start).ToArray();
        return inTurn.Select((place, i) => place.Value.IsUnder(own[i])).All(isUnder => isUnder)
            ? [.. inTurn.Select((place, i) => new DecidedCell<T>(place.Key, place.Value.Text, own[i]))]
            : decided;
    }

    private static List<DecidedCell<T>> InTurn<T>(IReadOnlyDictionary<T, HeaderPlace> places, GridCell[] cells)
        where T : class
    {
        var decided = new List<DecidedCell<T>>(cells.Length);
        foreach (var place in places)
        {
            decided.Add(new DecidedCell<T>(place.Key, place.Value.Text, cells[decided.Count]));
        }

        return decided;
    }

    /// <summary>Whether every header has one cell under it that is exactly as wide, in the order of the headers, as in most tables.</summary>
    private static bool IsDrawnLikeHeaders<T>(IReadOnlyDictionary<T, HeaderPlace> places, GridCell[] own)
    {
        if (own.Length != places.Count)
        {
            return false;
        }

        var i = 0;
        foreach (var place in places.Values)
        {
            var span = own[i].Span!.Value;
            if (span.Column != place.Start || span.End != place.End || !StandsForOneRow(own[i]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    /// <summary>A number that reaches over several rows may be that of any of them.</summary>
    private static bool StandsForOneRow(GridCell cell) => cell.IsBlank || cell.Span!.Value.Rows == 1;

    private static bool IsInOrder<T>(IReadOnlyList<T> columns, IReadOnlyDictionary<T, HeaderPlace> places)
    {
        var last = -1;
        foreach (var column in columns)
        {
            if (places.TryGetValue(column, out var place))
            {
                if (place.Start < last)
                {
                    return false;
                }

                last = place.Start;
            }
        }

        return true;
    }
}
