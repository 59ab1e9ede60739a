using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>The rows of headers over a block of a table whose cells say which columns they cover.</summary>
internal sealed class ColumnHeaders
{
    private readonly Dictionary<IReadOnlyList<FormColumn>, IReadOnlyDictionary<FormColumn, HeaderPlace>> _places = [];
    private List<string>[]? _stacks;

    public ColumnHeaders(IReadOnlyList<GridRow> rows)
    {
        Rows = rows;
        End = rows.Select(row => row.End).DefaultIfEmpty().Max();
    }

    /// <summary>The rows the headers stand in.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>The column behind the last one that has a header.</summary>
    public int End { get; }

    /// <summary>The headers over a column, from the outermost down. Cells left empty where others reach over two rows count for nothing.</summary>
    /// <param name="column">The column, before <see cref="End"/>.</param>
    public IReadOnlyList<string> Over(int column) => (_stacks ??= Stacks())[column];

    /// <summary>Where the headers of columns stand; without the columns whose header is missing or stands in two places.</summary>
    public IReadOnlyDictionary<FormColumn, HeaderPlace> PlacesOf(IReadOnlyList<FormColumn> columns) =>
        _places.TryGetValue(columns, out var places) ? places : _places[columns] = WithThoseCutOff(columns, Places(FormLabels.Columns(columns)));

    /// <summary>The places of headers that name a column, without those that only end or begin as one and stand beside the groups of its form, not below: 单位.</summary>
    private IReadOnlyDictionary<FormColumn, HeaderPlace> Places(LabelIndex<FormColumn> index)
    {
        var places = Places<FormColumn>(column => Own(column, index) is { } own ? (own.Name, own.Text, MissingGroups(Over(column), own.Name)) : null);
        var astray = places.Where(place => place.Value.MissingGroups.Any(HasText) && !index.TryFind(place.Value.Text, out _)).ToArray();
        return astray.Length == 0 ? places : places.Except(astray).ToDictionary(place => place.Key, place => place.Value);
    }

    /// <summary>Whether some cell of the headers has the words of a label.</summary>
    public bool HasText(string key) => Rows.Any(row => row.Cells.Any(cell => LabelKey.Of(cell.Text) == key));

    /// <summary>The places, and those of the headers that were cut off, if there is one for each column that is missing.</summary>
    private IReadOnlyDictionary<FormColumn, HeaderPlace> WithThoseCutOff(IReadOnlyList<FormColumn> columns, IReadOnlyDictionary<FormColumn, HeaderPlace> places)
    {
        var missing = columns.Where(column => !places.ContainsKey(column)).ToArray();
        if (missing.Length == 0 || places.Count == 0)
        {
            return places;
        }

        var cut = Enumerable.Range(0, End).Where(column => !places.Values.Any(place => place.Covers(column)))
            .Select(column => (Column: column, Text: Innermost(column)))
            .Where(header => missing.Any(name => CutHeaders.IsBeginning(header.Text, name) && !IsCompletedBy(header.Column + 1, header.Text, name))).ToArray();
        if (!CutHeaders.Are([.. cut.Select(header => header.Text)], missing, places.Keys))
        {
            return places;
        }

        return places.Concat(missing.Zip(cut, (name, header) => new KeyValuePair<FormColumn, HeaderPlace>(
            name, new HeaderPlace(header.Column, header.Column + 1, header.Text, MissingGroups(Over(header.Column), name))))).ToDictionary(place => place.Key, place => place.Value);
    }

    /// <summary>Whether what is cut off stands in a column beside it, which was one with its own.</summary>
    private bool IsCompletedBy(int column, string beginning, FormColumn name) => LabelKey.Of(beginning + Innermost(column)) == LabelKey.Of(name.Label)
        && LabelKey.Of(beginning) != LabelKey.Of(name.Label);

    /// <summary>
    /// Whether a header that names no column is a piece of one that is missing, or holds it. Where one is cut, another may be joined, and as many headers as
    /// columns stand over others then: they say less than none.
    /// </summary>
    public bool AreDamaged(IReadOnlyList<FormColumn> columns)
    {
        var places = PlacesOf(columns);
        var missing = columns.Where(column => !places.ContainsKey(column)).Select(column => LabelKey.Of(column.Label)).ToArray();
        var whole = new HashSet<string>(columns.SelectMany(column => column.Labels).Select(LabelKey.Of));
        return missing.Length > 0 && Enumerable.Range(0, End).Any(column => Texts(column).Select(LabelKey.Of)
            .Any(key => key.Length > 0 && missing.Any(label => label.Contains(key) || key.Contains(label))));

        // What is a label itself is a piece of none, unless it stands right over a column that has no name.
        IEnumerable<string> Texts(int column) => Over(column).Where((text, i) => !whole.Contains(LabelKey.Of(text))
            || (i == Over(column).Count - 1 && !places.Values.Any(place => place.Covers(column))));
    }

    /// <summary>Gathers the columns of the grid that carry the same header next to each other; with notes that differ, as of two years, it is two.</summary>
    public IReadOnlyDictionary<T, HeaderPlace> Places<T>(Func<int, (T Name, string Text, IReadOnlyList<string> MissingGroups)?> nameOf)
        where T : class
    {
        var places = new Dictionary<T, HeaderPlace>();
        var twice = new HashSet<T>();
        for (var column = 0; column < End; column++)
        {
            if (nameOf(column) is not { } named)
            {
                continue;
            }

            if (!places.TryGetValue(named.Name, out var place))
            {
                places.Add(named.Name, new HeaderPlace(column, column + 1, named.Text, named.MissingGroups));
            }
            else if (place.End == column && place.Text == named.Text)
            {
                places[named.Name] = place with { End = column + 1 };
            }
            else
            {
                twice.Add(named.Name);
            }
        }

        foreach (var name in twice)
        {
            places.Remove(name);
        }

        return places;
    }

    /// <summary>
    /// What the innermost header names, alone or together with those above it where its words are broken over several cells; nothing where the column beside it
    /// has a header of its own below the same ones, which divides theirs: 总计 above 2023年 and a blank.
    /// </summary>
    public (T Name, string Text)? Own<T>(int column, LabelIndex<T> index)
        where T : class
    {
        var stack = Over(column);
        if (IsDivided(column - 1) || IsDivided(column + 1))
        {
            return null;
        }

        var text = "";
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            text = stack[i] + text;
            if (index.TryFind(text, out var name) || index.TryFindShortened(text, out name))
            {
                return IsWhole(column, text, name, index) ? (name, text) : null;
            }
        }

        return null;

        bool IsDivided(int beside) => stack.Count > 0 && beside >= 0 && beside < End && Over(beside) is var other && other.Count > stack.Count
            && other.Take(stack.Count).SequenceEqual(stack);
    }

    /// <summary>
    /// Whether a header is that of one column and all of it. Where the column beside it has its note in brackets, or just the words it lacks, it has been cut
    /// in two; where it has the words of two columns, they have been drawn together; and the numbers below may have been with them.
    /// </summary>
    private bool IsWhole<T>(int column, string text, T name, LabelIndex<T> index)
        where T : class
    {
        var next = Innermost(column + 1);
        return index.TryFindExactly(text, out _)
            ? !HasNoteOf(text, next)
            : !IsName(text + next) && !IsName(next + text) && !IsName(Innermost(column - 1) + text) && !IsTwoInOne(LabelKey.Of(text), index);

        bool IsName(string joined) => index.TryFindExactly(joined, out var whole) && ReferenceEquals(whole, name);
    }

    /// <summary>The header right over a column; nothing where none is, or no column.</summary>
    public string Innermost(int column) => column >= 0 && column < End && Over(column) is [.., var innermost] ? innermost : "";

    private static bool HasNoteOf(string text, string beside) =>
        beside.Length > 0 && (LabelKey.LeavesBracketOpen(text) ? !LabelKey.LeavesBracketOpen(text + beside) : LabelKey.Of(beside).Length == 0);

    private static bool IsTwoInOne<T>(string key, LabelIndex<T> index)
        where T : class =>
        Enumerable.Range(1, key.Length - 1).Any(end => index.TryFindExactly(key.Substring(0, end), out _) && index.TryFindExactly(key.Substring(end), out _));

    private static IReadOnlyList<string> MissingGroups(IReadOnlyList<string> stack, FormColumn column) =>
        column.Labels.Count == 1 ? []
            : [.. column.Labels.Take(column.Labels.Count - 1).Select(LabelKey.Of).Where(label => !stack.Any(text => LabelKey.Of(text).StartsWith(label, StringComparison.Ordinal)))];

    private List<string>[] Stacks()
    {
        // A row that numbers the columns names none.
        GridRow[] rows = [.. Rows.Where(row => !ColumnNumbers.Are(row.Cells))];
        var stacks = new List<string>[End];
        var lowest = new int[End];
        for (var column = 0; column < End; column++)
        {
            stacks[column] = [];
        }

        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                if (cell is { IsBlank: false, Span: { } span })
                {
                    lowest.AsSpan(span.Column, span.Columns).Fill(row);
                }
            }
        }

        for (var row = 0; row < rows.Length; row++)
        {
            GridCell? last = null;
            foreach (var cell in rows[row].Cells)
            {
                // Where merged cells were taken apart, a header has left blank cells behind over the columns that have headers of their own below.
                if (cell.Span is not { } span || (cell.IsBlank && (last is null || !HasHeaderBelow(row, span))))
                {
                    continue;
                }

                last = cell.IsBlank ? last : cell;
                for (var column = span.Column; column < span.End; column++)
                {
                    stacks[column].Add(last!.Text);
                }
            }
        }

        return stacks;

        bool HasHeaderBelow(int row, GridSpan span) => Enumerable.Range(span.Column, span.Columns).Any(column => lowest[column] > row);
    }
}
