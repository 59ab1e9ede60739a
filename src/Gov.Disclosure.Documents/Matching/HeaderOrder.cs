using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// The order in which columns stand where a text prints their headers without saying what they cover. A header of several columns gives its place to those
/// below it. What is no header of the form keeps its place as one that no column of the form has.
/// </summary>
internal sealed class HeaderOrder
{
    // A single character of a header broken over lines may be of any.
    private const int ShortestPiece = 2;

    // The note about the sums that the form prints over the labels is longer, and heads no column though one of its brackets is lost.
    private const int LongestHeader = 16;

    private readonly IReadOnlyList<FormColumn> _columns;
    private readonly Dictionary<string, List<Entry>> _groups = new(StringComparer.Ordinal);
    private readonly List<Entry> _top = [];
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private bool _isUnclear;
    private int _rows;
    private int _rowsWithColumns;

    // The lines of a page are no rows of headers: what is broken over lines stands on several, with others between.
    private bool _isOnPage;

    // What stands on one line does so from left to right, though.
    private bool _isTurned;

    // Behind the columns of the form may stand another.
    private bool _endsInOther;

    // So it does where that stands on one line with headers of the form; what is below it may be its rest, as 计 below 上年总, and no piece of 总计.
    private bool _lastIsOther;

    private HeaderOrder(IReadOnlyList<FormColumn> columns) => _columns = columns;

    /// <summary>The order that the headers allow; <see langword="null"/> where they contradict every one.</summary>
    /// <param name="columns">The columns in the order of the form.</param>
    /// <param name="headers">The rows of headers.</param>
    /// <param name="corner">What the form prints over the labels of the rows.</param>
    /// <param name="hasRows">Whether the rows of headers are known, or only the order of the cells.</param>
    /// <param name="mayLackHeaders">Whether headers may be missing of which pieces are left.</param>
    public static (FormColumn Column, string Header)?[]? Of(
        IReadOnlyList<FormColumn> columns, IReadOnlyList<GridRow> headers, string? corner, bool hasRows, bool mayLackHeaders)
    {
        var order = new HeaderOrder(columns);
        var words = new HeaderWords(columns, columns.SelectMany(column => column.Labels.Take(column.Labels.Count - 1)));
        foreach (var row in headers)
        {
            order._isOnPage |= row.Cells.Any(cell => cell.Position.Page is not null);
            if (order._isOnPage)
            {
                IReadOnlyList<HeaderWord>[] lines = [.. row.Cells.GroupBy(cell => cell.Position.Line).Select(line => words.Of([.. line]))];
                order._isTurned |= !Array.TrueForAll(lines, line => AreInOrder(columns, line));
                order._lastIsOther |= Array.Exists(lines, line => line.Any(word => word.IsKnown) && line[line.Count - 1] is { IsKnown: false } last && !order.IsPiece(last));
                order._endsInOther |= Array.Exists(lines, line => line is [_, .., { IsKnown: false } last] && !order.IsPiece(last));
            }

            order.Add([.. words.Of(row.Cells).Where(
                word => (word.IsKnown || LabelKey.Of(word.Text).Length <= LongestHeader) && (corner is null || LabelKey.Of(word.Text) != LabelKey.Of(corner)))], hasRows);
        }

        return order.Allowed(hasRows, mayLackHeaders);
    }

    private void Add(IReadOnlyList<HeaderWord> words, bool hasRows)
    {
        var known = hasRows ? new HashSet<string>(_groups.Keys) : null;
        List<Entry>? last = null;
        _rowsWithColumns += words.Any(word => word.Column is not null) ? 1 : 0;
        foreach (var word in words)
        {
            var parents = word.Column is { } column ? column.Labels.Take(column.Labels.Count - 1).Select(LabelKey.Of)
                : word.Group is { } group
                    ? _columns.First(other => other.Labels.Any(label => LabelKey.Of(label) == group)).Labels.Select(LabelKey.Of)
                        .TakeWhile(label => label != group)
                : [];
            var parent = parents.LastOrDefault(key => known?.Contains(key) ?? _groups.ContainsKey(key));
            var list = parent is not null ? _groups[parent] : word.IsKnown ? _top : last ?? _top;

            // What stands there more than once heads a part of each column: 本年 and 上年 below 自然人.
            _isUnclear |= !word.IsKnown && (!_others.Add(LabelKey.Of(word.Text)) || (word.IsRest && !hasRows)) && !IsPiece(word);
            list.Add(new Entry(word, _rows));
            last = list;
            if (word.Group is { } own)
            {
                _isUnclear |= _groups.ContainsKey(own);
                _groups[own] = [];
            }
        }

        _rows++;
    }

    private (FormColumn Column, string Header)?[]? Allowed(bool hasRows, bool mayLackHeaders)
    {
        HeaderWord[] printed = [.. Flat(_top)];
        FormColumn[] named = [.. printed.Select(word => word.Column).OfType<FormColumn>()];
        (FormColumn, string)?[] form =
            [.. _columns.Select(column => ((FormColumn, string)?)(column, printed.FirstOrDefault(word => word.Column == column)?.Text ?? ""))];
        var isInOrder = named.SequenceEqual(_columns.Where(named.Contains));
        FormColumn[] missing = [.. _columns.Except(named)];
        HeaderWord[] others = [.. printed.Where(word => !word.IsKnown)];
        if (printed.Length == 0 || _isOnPage)
        {
            // Of words broken over lines pieces are left; where most headers are whole, or a line ends in another, and of one there is not even a piece, its column
            // is not printed.
            return _isTurned || (_lastIsOther && missing.Contains(_columns[_columns.Count - 1]))
                || ((_endsInOther || missing.Length < named.Length) && missing.Length > 0 && !ArePieces(others, missing)) ? null : form;
        }

        if (_isUnclear || IsForeignAboveOthers(_top) || _groups.Values.Any(IsForeignAboveOthers) || named.Distinct().Count() < named.Length
            || !(isInOrder || (hasRows && named.Length == _columns.Count && (_rowsWithColumns == 1 || AreAllGroupsPrinted()))))
        {
            return null;
        }

        if (named.Length > 0 && missing.Length > 0 && CutHeaders.Are([.. others.Select(word => word.Text)], missing, named)
            && printed.Zip(_columns, (word, column) => word.Column is { } own ? own == column : missing.Contains(column)).All(isInTurn => isInTurn))
        {
            return [.. _columns.Zip(printed, (column, word) => ((FormColumn, string)?)(column, word.Text))];
        }

        if (named.Length < _columns.Count)
        {
            return mayLackHeaders && (named.Length == 0 || ArePieces(others, missing)) ? form : null;
        }

        (FormColumn, string)?[] order = [.. printed.Select(word => word.Column is { } column ? ((FormColumn, string)?)(column, word.Text) : null)];

        // What stands before all columns is the header of the labels, or of numbers of which nothing tells whether they are there.
        return hasRows ? [.. order.SkipWhile(slot => slot is null)] : order;
    }

    /// <summary>
    /// Whether the columns and groups that one line of a page names, whole or by a piece that no other has, stand in the order of the form, each column once: below
    /// one that is there twice, a number is too, and as many as columns may be one too few.
    /// </summary>
    private static bool AreInOrder(IReadOnlyList<FormColumn> columns, IReadOnlyList<HeaderWord> line)
    {
        if (line.Select(word => word.Column).OfType<FormColumn>().GroupBy(column => column).Any(same => same.Skip(1).Any()))
        {
            return false;
        }

        var last = 0;
        foreach (var word in line)
        {
            // A group stands over any of its columns.
            var named = word.Group is { } group ? columns.Where(column => column.Labels.Any(label => LabelKey.Of(label) == group))
                : (word.Column ?? OnlyColumnWith(columns, word)) is { } own ? [own] : [];
            int[] places = [.. named.Select(column => columns.TakeWhile(other => other != column).Count())];
            if (places.Length > 0 && places[places.Length - 1] < last)
            {
                return false;
            }

            last = places.Length > 0 ? Math.Max(last, places[0]) : last;
        }

        return true;
    }

    private static FormColumn? OnlyColumnWith(IReadOnlyList<FormColumn> columns, HeaderWord piece)
    {
        FormColumn[] found = piece.IsKnown || LabelKey.Of(piece.Text).Length < ShortestPiece ? [] : [.. columns.Where(column => piece.IsPieceOf(column.Label))];
        return found is [var only] ? only : null;
    }

    /// <summary>Whether behind other headers one stands that no column has, and in a lower row one that may be left of it.</summary>
    private bool IsForeignAboveOthers(List<Entry> entries) =>
        entries.Skip(1).Any(foreign => !foreign.Word.IsKnown && !IsPiece(foreign.Word)
            && entries.SkipWhile(entry => entry != foreign).Any(entry => entry.Row > foreign.Row));

    /// <summary>Whether the headers are there that say where those below them belong.</summary>
    private bool AreAllGroupsPrinted() =>
        _columns.All(column => column.Labels.Count < 2 || column.Labels[column.Labels.Count - 2] is var group
            && (_groups.ContainsKey(LabelKey.Of(group)) || _columns.All(other => other.Labels.Contains(group))));

    private IEnumerable<HeaderWord> Flat(List<Entry> entries) =>
        entries.SelectMany(entry => entry.Word.Group is { } group ? Flat(_groups[group]) : [entry.Word]);

    private bool IsPiece(HeaderWord word) => _columns.Any(column => column.Labels.Any(word.IsPieceOf));

    /// <summary>Whether pieces are left of every header that is missing, as of one broken over lines.</summary>
    private static bool ArePieces(HeaderWord[] words, FormColumn[] missing) =>
        words.Length >= missing.Length && missing.All(column => Array.Exists(words, word => word.IsPieceOf(column.Label)));

    /// <param name="Word">The header.</param>
    /// <param name="Row">The row it stands in.</param>
    private sealed record Entry(HeaderWord Word, int Row);
}
