namespace Gov.Disclosure.Planted;

/// <summary>Prints table three in the other form: rows of the same name as they are, what is left over in the first row that is left over.</summary>
internal static class FormChange
{
    public static ReportTable Of(ReportTable table, TableForm form)
    {
        var changed = ReportTable.Create(form);
        foreach (var row in form.Rows)
        {
            for (var column = 0; column < row.Columns.Count; column++)
            {
                changed[row.Index, column] = table.Form.TryGetRow(row.Path, out var same) ? table[same.Index, column] : 0;
            }
        }

        var rest = form.Rows.First(row => !table.Form.TryGetRow(row.Path, out _));
        foreach (var cell in table.Form.Cells.Where(cell => !form.TryGetRow(cell.Row.Path, out _)))
        {
            var target = form.Cells[rest.FirstCell + cell.ColumnIndex];
            changed[target] = changed.Whole(target) + table.Whole(cell);
        }

        return changed;
    }
}
