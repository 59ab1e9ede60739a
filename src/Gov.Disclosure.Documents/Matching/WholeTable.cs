using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// What the rows of a whole table show together where a text says no more of them than their cells. Each is found out once, when first asked.
/// </summary>
internal sealed class WholeTable(IReadOnlyList<FoundRow> rows)
{
    // One row may be as it is by chance.
    private const int FewestAlike = 2;

    private bool? _areCrowded;
    private bool? _hasSpareNumbers;
    private bool? _hasHeaders;
    private bool? _hidesBlanks;

    /// <summary>
    /// Whether most rows have more numbers than the form has columns: one more stands in all of them then, and a row that has as many lacks one.
    /// </summary>
    public bool AreCrowded => _areCrowded ??= Spare().ToArray() is var spare && spare.Count(more => more > 0) * 2 > spare.Length;

    /// <summary>Whether some row has headers over it: another that has none may have lost them.</summary>
    public bool HasHeaders => _hasHeaders ??= rows.Any(row => row.Prints.Exists(printed => printed.IsHeaded));

    /// <summary>
    /// Whether some row has less numbers than columns, misprinted ones counted, and none a blank cell: blank cells are not seen, and a number cut in two may
    /// fill up a row again.
    /// </summary>
    public bool HidesBlanks =>
        _hidesBlanks ??= Filled().All(row => row.Printed.Cells.All(cell => !cell.IsBlank))
            && Filled().Any(row => row.Printed.Cells.Count(MayBeNumber) < row.Row.Columns.Count);

    /// <summary>Whether some row has more numbers than the form has columns: those of another may be among them.</summary>
    public bool HasSpareNumbers => _hasSpareNumbers ??= Spare().Any(more => more > 0);

    /// <summary>Whether two cells may be the pieces of one number: none goes on behind a zero or a sign.</summary>
    public static bool MayHoldTorn(IReadOnlyList<GridCell> cells) => Enumerable.Range(1, Math.Max(0, cells.Count - 1))
        .Any(i => cells[i - 1].Text.Trim() is not "0" && cells[i].Text.Trim() is [>= '0' and <= '9', ..]);

    /// <summary>
    /// Whether the cells that a row of a stream has more than columns stand behind its numbers: so they do in the rows of the table that are as long and have
    /// a number for every column.
    /// </summary>
    public bool HasSpareCellsAtEnd(PrintedRow row, int columns)
    {
        if (row.Line is not null || row.Cells.Count <= columns || !row.Cells.Take(columns).Any(cell => cell.IsNumber) || row.Cells.Skip(columns).Any(cell => !cell.IsBlank))
        {
            return false;
        }

        var full = Filled().Where(other => other.Printed.Line is null && other.Printed.Cells.Count == row.Cells.Count
            && other.Row.Columns.Count < row.Cells.Count && other.Printed.Cells.Count(cell => cell.IsNumber) == other.Row.Columns.Count).ToArray();
        return full.Length >= FewestAlike && Array.TrueForAll(full, other => other.Printed.Cells.Take(other.Row.Columns.Count).All(cell => cell.IsNumber));
    }

    private static bool MayBeNumber(GridCell cell) => cell.IsNumber || cell.Text.Any(char.IsDigit);

    private IEnumerable<int> Spare() => Filled().Select(row => row.Printed.Cells.Count(cell => cell.IsNumber) - row.Row.Columns.Count);

    private IEnumerable<(FormRow Row, PrintedRow Printed)> Filled() =>
        rows.SelectMany(row => row.Prints.Where(printed => printed.IsFilled).Select(printed => (row.Row, printed)));
}
