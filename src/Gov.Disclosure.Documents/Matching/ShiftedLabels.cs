namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Whether labels stand a row below their numbers: a row of numbers has no label where no row of the form is missing, and further down one is missing. Every
/// label in between may be that of the row above.
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
        FormRow[] missing = [
            .. form.Where(row => !rows.Any(other => other.Row == row && (row != form[form.Count - 1] || other.Printed.IsFilled)))];
        int? start = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var before = i > 0 ? IndexOf(rows[i - 1].Row) : -1;
            var isMissingBefore = Array.Exists(missing, row => IndexOf(row) > before && IndexOf(row) < IndexOf(rows[i].Row));

            // Where a row is missing beside another without a label, each may be the other's, and the labels go on as they stood.
            if (isMissingBefore && !IsBelowNameless(i))
            {
                Close(i);
            }
            else if (!isMissingBefore && IsBelowNameless(i))
            {
                start ??= i;
            }
        }

        if (start is { } open && Array.Exists(missing, row => IndexOf(row) > IndexOf(rows[open].Row)))
        {
            Close(rows.Count);
        }

        return shifted;

        void Close(int end)
        {
            shifted.UnionWith(rows.Skip(start ?? end).Take(end - (start ?? end)).Select(row => row.Row).Except(missing));
            start = null;
        }

        // Where cells have no rows, numbers without a label stand behind those of the row above, and some of them may be lost.
        bool IsBelowNameless(int i) =>
            rows[i].Printed.IsBelowNameless
                || (i > 0 && rows[i - 1].Printed.Line is null && rows[i - 1].Printed.Cells.Count(cell => cell.IsNumber) > rows[i - 1].Row.Columns.Count);

        int IndexOf(FormRow row) => form.TakeWhile(other => other != row).Count();
    }
}
