using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>The rows of a table that have the same columns, and what they show together. Each is found out once, for the first row that has to ask.</summary>
/// <param name="rows">The rows.</param>
/// <param name="columns">How many columns they have.</param>
/// <param name="table">The whole table.</param>
/// <param name="textsOf">What stands under the columns of the form in a row; <see langword="null"/> where that is not known.</param>
internal sealed class PeerRows(IReadOnlyList<PrintedRow> rows, int columns, WholeTable table, Func<PrintedRow, string[]?> textsOf)
{
    private const int FirstAlone = -1;
    private const int FewestSums = 3;

    private Dictionary<IReadOnlyList<GridRow>, int>? _usualEnds;
    private int[]? _blanks;
    private bool?[]? _sums;
    private Dictionary<GridCell, bool>? _headersInOrder;
    private bool? _repeatCells;

    public WholeTable Table => table;

    /// <summary>
    /// Whether a block of a table has several columns and none of the headers that other blocks of it have. On a page headers may be lines of the text around.
    /// </summary>
    public bool HaveLostHeaders => columns > 1 && table.HasHeaders && rows.All(row => !row.IsHeaded && row.Label.Position.Page is null);

    public PrintedRow[] OthersThan(PrintedRow row) => [.. rows.Where(other => !ReferenceEquals(other, row))];

    /// <summary>Whether lines of headers that are broken over several say that the columns stand in the order of the form.</summary>
    public bool HaveHeadersInOrder(IReadOnlyList<FormColumn> order, IReadOnlyList<GridRow> headers)
    {
        GridCell[] lines = [.. headers.SelectMany(row => row.Cells)];
        _headersInOrder ??= new Dictionary<GridCell, bool>(ReferenceComparer<GridCell>.Instance);
        if (lines.Length > 0 && !_headersInOrder.ContainsKey(lines[0]))
        {
            _headersInOrder.Add(lines[0], HeadersOverNumbers.AreInOrder(order, lines, rows));
        }

        return lines.Length > 0 && _headersInOrder[lines[0]];
    }

    /// <summary>The column behind the last number in most rows of numbers in a grid; the further one where as many end in each.</summary>
    public int UsualEnd(IReadOnlyList<GridRow> grid)
    {
        _usualEnds ??= rows.Where(row => row.Line is not null).GroupBy(row => row.Line!.Grid)
            .ToDictionary(own => own.Key, own => own.Select(row => EndOf(row.Cells)).Where(end => end > 0).GroupBy(end => end)
                .OrderByDescending(ends => ends.Count()).ThenByDescending(ends => ends.Key).Select(ends => ends.Key).FirstOrDefault());
        return _usualEnds[grid];
    }

    /// <summary>Whether labels that reach over several columns are there once for each.</summary>
    public bool RepeatCells => _repeatCells ??= rows.Select(row => row.Line).OfType<PrintedLine>().GroupBy(line => line.Grid).Any(lines => lines.First().RepeatsCells);

    /// <summary>Whether the numbers of all other rows end before the same column.</summary>
    public bool AllEndAt(int end, PrintedRow row) => rows.Count > FewestSums && rows.All(other => ReferenceEquals(other, row) || EndOf(other.Cells) == end);

    /// <summary>
    /// How many of a hundred cells of the other rows are blank; all, where there are few. Rows with their first cell alone may have one cell over all columns.
    /// </summary>
    public int PercentBlank(PrintedRow row)
    {
        _blanks ??= [.. rows.Select(other => other.Cells.Skip(other.Cells.Count - columns).ToArray())
            .Select(cells => cells.Count(cell => cell.IsBlank) is var count && columns > 1 && count == columns - 1 && cells is [{ IsBlank: false }, ..] ? FirstAlone : count)];
        var (cells, blanks) = (0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!ReferenceEquals(rows[i], row) && _blanks[i] != FirstAlone)
            {
                cells += Math.Min(columns, rows[i].Cells.Count);
                blanks += _blanks[i];
            }
        }

        return cells >= columns ? blanks * 100 / cells : 100;
    }

    /// <summary>Whether most of the other rows that are filled, and not with 0 alone, add up to one of their numbers.</summary>
    public bool AreSummed(PrintedRow row)
    {
        _sums ??= [.. rows.Select(row => Sums(textsOf(row) ?? [.. row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text)]))];
        var (filled, summed) = (0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!ReferenceEquals(rows[i], row) && _sums[i] is { } sums)
            {
                filled++;
                summed += sums ? 1 : 0;
            }
        }

        return filled > columns ? summed * 5 > filled * 4 : filled >= FewestSums && summed == filled;
    }

    /// <summary>The column behind the last cell of a row that is not blank; 0 where none has a column.</summary>
    public static int EndOf(IReadOnlyList<GridCell> cells) => cells.LastOrDefault(cell => !cell.IsBlank)?.Span?.End ?? 0;

    private bool? Sums(string[] texts) =>
        texts.Count(text => !CharacterFolding.IsBlank(text)) > 1 && texts.Length <= columns && texts.Any(text => text is not ("0" or "")) ? PrintedSums.AddUp(texts) : null;
}
