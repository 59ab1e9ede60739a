using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// What the decided rows of a table say against each other: where the columns are not those of the form, a row or two may have as many cells by accident.
/// </summary>
internal static class AccidentalFit
{
    // One row may hold anything.
    private const int FewestRows = 2;

    // Fewer rows may all have left the same column blank.
    private const int FewestBlank = 5;

    /// <summary>The rows of which nothing that was decided is to be believed.</summary>
    /// <param name="decided">The cells that were decided of each row of the form.</param>
    public static IEnumerable<FormRow> Of(IReadOnlyDictionary<FormRow, (PrintedRow Printed, IReadOnlyList<DecidedCell<FormColumn>> Cells)> decided) =>
        decided.Where(row => IsTelling(row.Value.Printed)).GroupBy(row => row.Key.Columns)
            .Where(rows => Speaks([.. rows.Select(row => row.Value)], rows.Key)).SelectMany(rows => rows.Select(row => row.Key));

    /// <summary>A row with the same text in all its cells fits anywhere.</summary>
    private static bool IsTelling(PrintedRow row) => row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text).Distinct().Skip(1).Any();

    private static bool Speaks(IReadOnlyList<(PrintedRow Printed, IReadOnlyList<DecidedCell<FormColumn>> Cells)> rows, IReadOnlyList<FormColumn> columns)
    {
        var filled = rows.SelectMany(row => row.Cells).Where(decided => !decided.Cell.IsBlank).ToLookup(decided => decided.Column, decided => decided.Cell);
        return rows.Count(row => row.Cells.Count == 0) * 2 > rows.Count || (columns.Count > 1 && columns.Any(column => IsOfUnits(column) || IsGap(column)));

        // A column of units is none that the form has.
        bool IsOfUnits(FormColumn column) => filled[column].Count() is >= FewestRows and var cells
            && filled[column].Count(cell => !cell.IsNumber && CellReading.IsUnit(cell.Text)) * 2 > cells;

        // A column of a text without a number in any row may be one that the form does not have, and another be lost, unless the totals are right. That nobody
        // counted them leaves a blank cell in each row.
        bool IsGap(FormColumn column) => columns[columns.Count - 1].IsTotal && rows.Count >= FewestBlank && !filled.Contains(column)
            && rows.Count(row => row.Printed.Line?.Row is null or { IsCounted: true } && LacksTotal(row.Cells)
                && row.Cells.Any(decided => decided.Column == column) && !(column.IsTotal && row.Printed.Cells.Count >= columns.Count)) * 2 > rows.Count;

        bool LacksTotal(IReadOnlyList<DecidedCell<FormColumn>> cells) => cells.Sum(decided => PrintedSums.Number(decided.Cell.Text)) is > 0 and var sum
            && sum != 2 * PrintedSums.Number(cells.FirstOrDefault(decided => decided.Column.IsTotal)?.Cell.Text ?? "");
    }
}
