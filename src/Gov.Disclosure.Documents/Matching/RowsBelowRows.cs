using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents;

/// <summary>Reads a table that is printed row below row: table three under one header, table two in blocks with headers of their own.</summary>
internal static class RowsBelowRows
{
    /// <summary>Which form the rows are printed in: the one whose rows and headers are found most. The preferred one breaks a tie, as when a table breaks off before the forms differ.</summary>
    public static TableForm FormOf(IReadOnlyList<PrintedRow> rows, TableLabels labels, TableForm preferred) => labels.Forms
        .OrderByDescending(form => rows.Sum(row => Evidence(row, form)))
        .ThenByDescending(form => form == preferred)
        .First();

    public static void Read(IReadOnlyList<PrintedRow> rows, TableReading reading)
    {
        var read = new Dictionary<FormRow, PrintedRow>();
        foreach (var printed in rows)
        {
            if (printed.Path is not { } path || !reading.Form.TryGetRow(path, out var row))
            {
                // What is a row in one form may be a group of rows in another: 其他处理. It has no numbers of its own then.
                if (printed.Path is null || printed.Cells.Any(cell => !cell.IsBlank))
                {
                    reading.NotRecognised(printed.Label, printed.Cells);
                }
            }
            else if (!read.TryGetValue(row, out var earlier))
            {
                read.Add(row, printed);
                ReadRow(row, printed, reading);
            }
            else if (!Texts(earlier).SequenceEqual(Texts(printed)))
            {
                reading.Repeated(row, printed.Label.Position);
            }
        }

        var missing = reading.Form.Rows.Where(row => !read.ContainsKey(row)).ToArray();
        if (missing.Length > 0)
        {
            reading.NotFound(missing);
        }
    }

    private static int Evidence(PrintedRow printed, TableForm form)
    {
        if (printed.Path is null || !form.TryGetRow(printed.Path, out var row))
        {
            return 0;
        }

        return 1 + (LabelKey.Of(row.Label) == LabelKey.Of(printed.Label.Text) ? 1 : 0) + HeadersOf(row);

        int HeadersOf(FormRow row)
        {
            if (printed.Headers is { } headers)
            {
                return headers.PlacesOf(row.Columns).Count;
            }

            var columns = FormLabels.Columns(row.Columns);
            return printed.Header.Count(header => columns.TryFind(header.Text, out _));
        }
    }

    private static void ReadRow(FormRow row, PrintedRow printed, TableReading reading)
    {
        var undecided = new List<FormCell>(reading.CellsOf(row));
        foreach (var decided in printed.Line is { } line ? UnderHeaders(row, printed, line, reading.Form) : InTurn(row, printed, reading.Form))
        {
            // Cells are mostly decided in the order of the form, so that the first one left is theirs.
            var next = 0;
            while (undecided[next].Column != decided.Column)
            {
                next++;
            }

            reading.ReadUnit(undecided[next], decided.Header);
            reading.Read(undecided[next], decided.Cell);
            undecided.RemoveAt(next);
        }

        if (undecided.Count > 0)
        {
            reading.Undecidable(row, undecided, printed.Label.Position);
        }
    }

    /// <summary>A block of table two that lost a header has lost a column, for all we know; table three has the same columns in every file.</summary>
    private static IReadOnlyList<DecidedCell<FormColumn>> UnderHeaders(FormRow row, PrintedRow printed, PrintedLine line, TableForm form) => ColumnMatching.Decide(
        row.Columns,
        line.Headers?.PlacesOf(row.Columns) ?? new Dictionary<FormColumn, HeaderPlace>(),
        line,
        printed.Label.Span!.Value.End,
        mayLackHeaders: form.Layout == TableLayout.RowsUnderOneHeader || (line.Headers is null && form.Layout == TableLayout.BlocksWithOwnHeader),
        mayLackColumns: form.Layout == TableLayout.RowsUnderOneHeader);

    private static IEnumerable<DecidedCell<FormColumn>> InTurn(FormRow row, PrintedRow printed, TableForm form)
    {
        var columns = ColumnsInPrintedOrder(row, printed, form);
        var aligned = RowAlignment.Align(printed.Cells, columns.Length);
        for (var i = 0; i < aligned.Length; i++)
        {
            if (columns[i] is { } column && aligned[i] is { } cell)
            {
                yield return new DecidedCell<FormColumn>(column.Column, column.Header, cell);
            }
        }
    }

    /// <summary>
    /// The columns as the header of the block prints them; a header that is no column of the row keeps its place as <see langword="null"/>.
    /// Table three has one header for all rows, whose cells do not line up with those of its rows in text; there the order of the form stands.
    /// </summary>
    private static (FormColumn Column, string Header)?[] ColumnsInPrintedOrder(FormRow row, PrintedRow printed, TableForm form)
    {
        if (form.Layout != TableLayout.BlocksWithOwnHeader || printed.Header.Count == 0)
        {
            return [.. row.Columns.Select(column => ((FormColumn, string)?)(column, ""))];
        }

        var index = FormLabels.Columns(row.Columns);
        var columns = printed.Header
            .Select(header => index.TryFind(header.Text, out var column) ? (column, header.Text) : ((FormColumn, string)?)null)
            .ToArray();
        return row.Columns.All(column => columns.Count(printedColumn => printedColumn?.Item1 == column) == 1) ? columns : [];
    }

    private static IEnumerable<string> Texts(PrintedRow row) => row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0);
}
