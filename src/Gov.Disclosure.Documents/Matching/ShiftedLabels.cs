namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Whether labels stand a row below their numbers: a row of numbers has no label where no row of the form is missing, and further down one is missing. Every label in between may be
/// that of the row above.
/// </summary>
internal static class ShiftedLabels
{
    /// <param name="form">The rows of the form.</param>
    /// <param name="rows">The printed rows that are rows of the form, in the order of print.</param>
    public static HashSet<FormRow> Of(IReadOnlyList<FormRow> form, IReadOnlyList<(FormRow Row, PrintedRow Printed)> rows)
    {
        var shifted = new HashSet<FormRow>();
        if (!Enumerable.Range(0, rows.Count).Any(IsBelowNameless))
        {
            return shifted;
        }

        // The last label may stand there with nothing behind it.
        List<FormRow> missing = [.. form.Where(row => !rows.Any(other => other.Row == row && (row != form[form.Count - 1] || other.Printed.Cells.Any(cell => !cell.IsBlank))))];
        for (var i = 0; i < rows.Count; i++)
        {
            var from = IndexOf(rows[i].Row);
            var before = i > 0 ? IndexOf(rows[i - 1].Row) : -1;
            if (!IsBelowNameless(i))
            {
                continue;
            }

            // The numbers are those of a row that is missing there, or of all down to the next one; a row has no others.
            var own = missing.Find(row => IndexOf(row) > before && IndexOf(row) < from) ?? missing.Find(row => IndexOf(row) > from);
            if (own is not null)
            {
                shifted.UnionWith(form.Skip(from).Take(IndexOf(own) - from));
                missing.Remove(own);
            }
        }

        return shifted;

        // Where cells have no rows, numbers without a label stand behind those of the row above.
        bool IsBelowNameless(int i) =>
            rows[i].Printed.IsBelowNameless || (i > 0 && rows[i - 1].Printed.Line is null && rows[i - 1].Printed.Cells.Count(PrintedRows.IsNumber) >= 2 * rows[i - 1].Row.Columns.Count);

        int IndexOf(FormRow row) => form.TakeWhile(other => other != row).Count();
    }
}
