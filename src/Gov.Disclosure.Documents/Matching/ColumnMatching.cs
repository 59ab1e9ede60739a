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

/// <summary>A row of numbers under its headers, and what the two say of each other.</summary>
/// <param name="columns">The columns in the order of the form.</param>
/// <param name="places">Where their headers stand, as far as they were found.</param>
/// <param name="line">The row.</param>
/// <param name="first">The first column behind the label.</param>
internal sealed class HeadedRow<T>(IReadOnlyList<T> columns, IReadOnlyDictionary<T, HeaderPlace> places, PrintedLine line, int first)
    where T : class
{
    private int[]? _before;
    private int[]? _stray;
    private int[]? _foreign;

    /// <summary>The cells behind the label.</summary>
    public GridCell[] Own { get; } = [.. line.Row.Cells.Where(cell => cell.Span!.Value.Column >= first)];

    /// <summary>The cells of rows above that reach down into this one.</summary>
    public GridCell[] Above { get; } = [.. line.Row.Above.Where(cell => cell.Span!.Value.Column >= first)];

    public bool IsFilled => Array.TrueForAll(Own, cell => !cell.IsBlank);

    public bool IsBlank => Array.TrueForAll(Own, cell => cell.IsBlank);

    /// <summary>Whether every column of the form has its header.</summary>
    public bool IsHeaded { get; } = line.Headers is not null && places.Count == columns.Count;

    /// <summary>Whether the row ends where its headers end, and all of them stand behind the label.</summary>
    public bool IsAsWide { get; } = line.Headers is { } headers && line.Row.IsComplete && line.Row.End == headers.End && places.Values.All(place => place.Start >= first);

    /// <summary>Whether the headers stand in the order of the form.</summary>
    public bool IsInOrder { get; } = AreInOrder(columns, places);

    /// <summary>
    /// Whether the order of the headers is believed. Another than the form's is only under all headers that the form prints over some of them: where one was lost,
    /// those beside it have moved. What it prints over all of them may be missing, and where all of them stand in one row, nothing need be above.
    /// </summary>
    public bool IsBelieved => IsInOrder || (places.Values.SelectMany(place => place.MissingGroups)
        .All(group => !line.Headers!.HasText(group) && (line.Headers.Rows.Count == 1 || places.Values.All(place => place.MissingGroups.Contains(group))))
        && !Array.Exists(Stray, IsUnderGroup));

    /// <summary>
    /// Whether a group stands over another column than those it belongs to: it has been moved, or over some of them alone, and what stands below it may have been.
    /// </summary>
    public bool HasMovedGroup => Foreign.Length > 0 && places.Values.SelectMany(place => place.MissingGroups).Distinct().ToArray() is { Length: > 0 } missing
        && Enumerable.Range(0, line.Headers!.End).Skip(first).Any(column => line.Headers.Over(column).Any(text => missing.Contains(LabelKey.Of(text))));

    /// <summary>Whether a blank cell at the end may be that of a stray column whose header is lost, and a number be missing before it.</summary>
    public bool MayLackNumber => !IsFilled && !IsBlank && !line.IsAsWideAsAnother;

    /// <summary>Whether a cell reaches from a column of the form into another, of a header or of numbers of its own: it may hold the numbers of both.</summary>
    public bool MayHoldTwo => Array.Exists(Own, cell => cell.Span!.Value.Columns > 1 && IsUnderHeader(cell))
        && Foreign.Concat(Before.Concat(Stray).Where(line.HasNumbersOfItsOwn)).ToArray() is { Length: > 0 } others
        && Array.Exists(Own, cell => others.Any(cell.Span!.Value.Covers) && IsUnderHeader(cell));

    /// <summary>
    /// Whether there are exactly as many cells as columns, and none of them is one too many that hides one that was lost. A blank cell may be that of a stray
    /// column, and so may a number be where no column of the form is left for it: a cell may be missing then, unless another row is divided in the same way.
    /// Where some headers are missing, as many cells as columns may be one too many.
    /// </summary>
    public bool IsCountable => Own.Length == columns.Count && Array.TrueForAll(Own, StandsForOneRow) && Array.TrueForAll(Above, cell => cell.IsBlank)
        && !line.HasLessThanOthers(columns.Count) && Foreign.Length == 0 && (IsFilled || Stray.Length == 0)
        && (IsBlank || (IsFilled && Stray.Length == 0 && (places.Count == 0 || IsHeaded)) || line.IsDividedAsAnother(first))
        && !(Own[0].IsBlank && (IsHeaded ? IsBlankBeforeFirst(Own[0]) && IsUnderHeaderOfLabels(Own[0].Span!.Value.Column) : line.IsBesideWords(Own[0])));

    /// <summary>Whether those headers that are there stand over the cells of their turn, and no cell beyond their room, where it would be one too many.</summary>
    public bool AgreesWithHeaders => (places.Count == 0
            || line.Headers!.Rows.Any(row => row.Cells.Any(cell => !cell.IsFilling && cell.Span!.Value.End >= Own[Own.Length - 1].Span!.Value.End)))
        && columns.Select((column, i) => !places.TryGetValue(column, out var place) || place.IsUnder(Own[i])).All(agrees => agrees);

    // Between the label and the first column of the form.
    private int[] Before => _before ??= places.Count == 0 ? [] : [.. Enumerable.Range(first, Math.Max(0, Start - first))];

    // From the first that has a header on, under the header of no column of the form.
    private int[] Stray => _stray ??= places.Count == 0 ? []
        : [.. Enumerable.Range(0, line.Headers!.End).Skip(Start).Where(column => !places.Values.Any(place => place.Covers(column)))];

    // Under a header that stands over no column of the form, as 小计: the cells are numbers then.
    private int[] Foreign => _foreign ??= [.. Before.Where(column => !IsUnderHeaderOfLabels(column)).Concat(Stray)
        .Where(column => line.Headers!.Over(column) is [.., var innermost] && !places.Values.Any(place => line.Headers.Over(place.Start).Contains(innermost)))];

    private int Start => places.Values.Min(place => place.Start);

    /// <summary>
    /// The cells without those of columns that the form does not have; nothing where that is not certain from the whole table, but from this row and its headers
    /// alone.
    /// </summary>
    /// <param name="mayLackColumns">Whether one header stands over so many rows that they show together where a column of the form was left out.</param>
    public GridCell[]? WithoutForeign(bool mayLackColumns)
    {
        var isKnown = IsAsWide && (IsHeaded ? Foreign.Length > 0 && IsBelieved : mayLackColumns && places.Count > 1 && IsInOrder) && Stray.All(Foreign.Contains)
            && Above.Length == 0 && line.AreMostAsWideAsHeaders && (!Own[Own.Length - 1].IsBlank || line.IsDividedAsAnother(first));
        return isKnown && Array.FindAll(Own, cell => !Foreign.Any(cell.Span!.Value.Covers) && !IsBlankBeforeFirst(cell)) is var kept && IsDrawnLikeHeaders(kept)
            ? kept : null;
    }

    /// <summary>Whether every header has one cell under it that is exactly as wide, in the order of the headers, as in most tables.</summary>
    public bool IsDrawnLikeHeaders(GridCell[] cells)
    {
        var isAlike = Above.Length == 0 && cells.Length == places.Count;
        var i = 0;
        foreach (var place in isAlike ? places.Values : [])
        {
            var cell = cells[i++];
            isAlike &= cell.Span!.Value is var span && span.Column == place.Start && span.End == place.End && StandsForOneRow(cell);
        }

        return isAlike;
    }

    public bool IsUnderHeader(GridCell cell) => places.Values.Any(place => place.IsUnder(cell));

    /// <summary>A number that reaches over several rows may be that of any of them.</summary>
    public static bool StandsForOneRow(GridCell cell) => cell.IsBlank || cell.Span!.Value.Rows == 1;

    private static bool AreInOrder(IReadOnlyList<T> columns, IReadOnlyDictionary<T, HeaderPlace> places)
    {
        var (last, areInOrder) = (-1, true);
        foreach (var column in columns)
        {
            if (places.TryGetValue(column, out var place))
            {
                areInOrder &= place.Start >= last;
                last = place.Start;
            }
        }

        return areInOrder;
    }

    // A merged label that was taken apart leaves blank cells behind it.
    private bool IsBlankBeforeFirst(GridCell cell) => cell.IsBlank && places.Values.All(place => place.Start >= cell.Span!.Value.End);

    // Where over a column that is none of the form's stands what heads some of those that are, one of them may have stood there.
    private bool IsUnderGroup(int column) => line.Headers!.Innermost(column) is { Length: > 0 } group
        && places.Values.Count(place => line.Headers.Over(place.Start).Contains(group)) is > 0 and var own && own < places.Count;

    // The form prints one header over all cells of a label, those that were taken apart among them; what stands below it is none of the columns.
    private bool IsUnderHeaderOfLabels(int column) =>
        first > 0 && line.Headers!.Over(first - 1) is [.., var corner] && line.Headers.Over(column).Contains(corner);
}
