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
    /// <param name="rows">The rows with the cells that were decided.</param>
    public static IEnumerable<FoundRow> Of(IEnumerable<FoundRow> rows) =>
        rows.Where(row => IsTelling(row.Printed)).GroupBy(row => row.Row.Columns).Where(own => Speaks([.. own], own.Key)).SelectMany(own => own);

    /// <summary>A row with the same text in all its cells fits anywhere.</summary>
    private static bool IsTelling(PrintedRow row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first && row.Cells.Any(cell => !cell.IsBlank && cell.Text != first.Text);

    private static bool Speaks(FoundRow[] rows, IReadOnlyList<FormColumn> columns)
    {
        FoundRow[] counted = [.. rows.Where(row => row.Printed.Line?.Row is null or { IsCounted: true } && LacksTotal(row.Cells))];
        FormColumn[] units = [.. rows.SelectMany(row => row.Cells).Where(decided => !decided.Cell.IsNumber && CellReading.IsUnit(decided.Cell.Text)).Select(decided => decided.Column)];
        return rows.Count(row => row.Cells.Count == 0) * 2 > rows.Length || (columns.Count > 1 && (units.Any(IsOfUnits) || columns.Any(IsGap)));

        // A column of units is none that the form has.
        bool IsOfUnits(FormColumn column) => Filled(column).Count() is >= FewestRows and var cells && units.Count(unit => unit == column) * 2 > cells;

        // A column of a text without a number in any row may be one that the form does not have, and another be lost, unless the totals are right. That nobody
        // counted them leaves a blank cell in each row.
        bool IsGap(FormColumn column) => columns[columns.Count - 1].IsTotal && rows.Length >= FewestBlank && counted.Length * 2 > rows.Length && !Filled(column).Any()
            && counted.Count(row => row.Cells.Any(decided => decided.Column == column) && !(column.IsTotal && row.Printed.Cells.Count >= columns.Count)) * 2 > rows.Length;

        IEnumerable<DecidedCell<FormColumn>> Filled(FormColumn column) =>
            rows.SelectMany(row => row.Cells).Where(decided => decided.Column == column && !decided.Cell.IsBlank);

        bool LacksTotal(IReadOnlyList<DecidedCell<FormColumn>> cells) => cells.Sum(decided => PrintedSums.Number(decided.Cell.Text)) is > 0 and var sum
            && sum != 2 * PrintedSums.Number(cells.FirstOrDefault(decided => decided.Column.IsTotal)?.Cell.Text ?? "");
    }
}
