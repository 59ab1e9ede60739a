using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// What the rows of a whole table show together where a text says no more of them than their cells. Each is found out once, when first asked.
/// </summary>
internal sealed class WholeTable(ILookup<FormRow, PrintedRow> rows)
{
    private bool? _areCrowded;
    private bool? _hasHeaders;
    private bool? _hidesBlanks;

    /// <summary>
    /// Whether most rows have more numbers than the form has columns: one more stands in all of them then, and a row that has as many lacks one.
    /// </summary>
    public bool AreCrowded => _areCrowded ??= Spare().ToArray() is var spare && spare.Count(more => more > 0) * 2 > spare.Length;

    /// <summary>Whether some row has headers over it: another that has none may have lost them.</summary>
    public bool HasHeaders => _hasHeaders ??= rows.Any(prints => prints.Any(printed => printed.IsHeaded));

    /// <summary>
    /// Whether some row has less numbers than columns, misprinted ones counted, and none a blank cell: blank cells are not seen, and a number cut in two may
    /// fill up a row again.
    /// </summary>
    public bool HidesBlanks =>
        _hidesBlanks ??= Filled().All(row => row.Printed.Cells.All(cell => !cell.IsBlank))
            && Filled().Any(row => row.Printed.Cells.Count(MayBeNumber) < row.Row.Columns.Count);

    private static bool MayBeNumber(GridCell cell) => PrintedRows.IsNumber(cell) || cell.Text.Any(char.IsDigit);

    private IEnumerable<int> Spare() => Filled().Select(row => row.Printed.Cells.Count(PrintedRows.IsNumber) - row.Row.Columns.Count);

    private IEnumerable<(FormRow Row, PrintedRow Printed)> Filled() =>
        rows.SelectMany(prints => prints.Where(printed => printed.Cells.Any(cell => !cell.IsBlank)).Select(printed => (prints.Key, printed)));
}
