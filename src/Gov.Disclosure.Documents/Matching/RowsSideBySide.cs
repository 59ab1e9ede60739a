namespace Gov.Disclosure.Documents;

/// <summary>Reads a table whose rows stand side by side on one printed line: table four, fifteen numbers below three rows of headers.</summary>
internal static class RowsSideBySide
{
    /// <summary>Finds the line of numbers.</summary>
    /// <param name="blocks">The blocks to look in.</param>
    /// <param name="form">The form.</param>
    /// <param name="isInOwnSection">Whether the blocks stand under the heading of the table's section; elsewhere the headers must say what the numbers are.</param>
    public static PrintedLine? Find(IEnumerable<Block> blocks, TableForm form, bool isInOwnSection)
    {
        var groups = new LabelIndex<FormRow>(form.Rows.Select(row => (row.Label, row)));
        PrintedLine? doubtful = null;
        foreach (var block in blocks)
        {
            var seen = new List<FormRow>();
            var headers = new List<GridRow>();
            foreach (var row in Rows(block))
            {
                var named = row.Cells.Select(cell => groups.TryFind(cell.Text, out var group) ? group : null).OfType<FormRow>().ToArray();
                seen.AddRange(named);
                var isHeaded = seen.Count == 0 ? isInOwnSection : seen.SequenceEqual(form.Rows);
                if (isHeaded && IsNumbers(row, mayBeUnreadable: seen.Count > 0))
                {
                    var line = new PrintedLine(row, row.HasColumns && headers.Count > 0 ? new ColumnHeaders([.. headers]) : null);
                    if (RowAlignment.Align(row.Cells, form.Cells.Count).Length > 0)
                    {
                        return line;
                    }

                    // The headers say that these are the numbers, one too few or too many: better doubted than not found.
                    doubtful ??= seen.Count > 0 ? line : null;
                }
                else if (seen.Count > 0)
                {
                    headers.Add(row);
                }
            }

            if (seen.SequenceEqual(form.Rows) && headers.Count > 1 && headers[headers.Count - 1] is var last && last.Cells.All(cell => cell.IsBlank)
                && (last.HasColumns || last.Cells.Count == form.Cells.Count))
            {
                // Printed, and left blank in every cell.
                return new PrintedLine(last, last.HasColumns ? new ColumnHeaders([.. headers.Take(headers.Count - 1)]) : null);
            }
        }

        return doubtful;
    }

    public static void Read(PrintedLine line, TableReading reading)
    {
        var undecided = new List<FormCell>(reading.Form.Cells);
        foreach (var decided in line.Row.HasColumns && line.Row.Cells.Count > 0 ? UnderHeaders(line, reading.Form) : InTurn(line.Row, reading.Form))
        {
            reading.Read(decided.Column, decided.Cell);
            undecided.Remove(decided.Column);
        }

        foreach (var group in undecided.GroupBy(cell => cell.Row))
        {
            reading.Undecidable(group.Key, [.. group], line.Row.Cells[0].Position);
        }
    }

    private static IReadOnlyList<DecidedCell<FormCell>> UnderHeaders(PrintedLine line, TableForm form)
    {
        var groups = new LabelIndex<FormRow>(form.Rows.Select(row => (row.Label, row)));
        var columns = new LabelIndex<FormColumn>(form.Rows[0].Columns.Select(column => (column.Label, column)));
        var places = line.Headers?.Places(NameOf) ?? new Dictionary<FormCell, HeaderPlace>();
        return ColumnMatching.Decide(form.Cells, places, line.Headers, line.Row, 0, mayLackHeaders: true);

        (FormCell, string, bool)? NameOf(int column)
        {
            var stack = line.Headers!.Over(column);
            var group = stack.Select(text => groups.TryFind(text, out var found) ? found : null).LastOrDefault(found => found is not null);
            return group is not null && ColumnHeaders.Own(stack, columns) is { } own
                ? (form.Cells.First(cell => cell.Row == group && cell.Column == own.Name), own.Text, true)
                : null;
        }
    }

    private static IEnumerable<DecidedCell<FormCell>> InTurn(GridRow row, TableForm form) =>
        RowAlignment.Align(row.Cells, form.Cells.Count)
            .Select((cell, i) => cell is null ? null : new DecidedCell<FormCell>(form.Cells[i], "", cell))
            .OfType<DecidedCell<FormCell>>();

    /// <summary>The rows of a grid; of a stream, its stretches of numbers and the labels between them.</summary>
    private static IEnumerable<GridRow> Rows(Block block)
    {
        if (block is Grid grid)
        {
            return grid.Rows;
        }

        var rows = new List<GridRow>();
        var numbers = new List<GridCell>();
        foreach (var cell in block is CellStream stream ? stream.Cells : [])
        {
            if (cell.IsBlank || PrintedRows.IsNumber(cell))
            {
                numbers.Add(cell);
                continue;
            }

            CloseNumbers();
            rows.Add(new GridRow([cell]));
        }

        CloseNumbers();
        return rows;

        void CloseNumbers()
        {
            if (numbers.Count > 0)
            {
                rows.Add(new GridRow([.. numbers]));
                numbers.Clear();
            }
        }
    }

    /// <summary>Whether a row is one of numbers. Below the headers a cell or two may hold something else, which is then refused by itself.</summary>
    private static bool IsNumbers(GridRow row, bool mayBeUnreadable)
    {
        var readable = row.Cells.Count(cell => CellReading.Of(cell.Text, CellKind.Count).IsReadable);
        return row.Cells.Any(PrintedRows.IsNumber) && (readable == row.Cells.Count || (mayBeUnreadable && readable * 2 > row.Cells.Count));
    }
}
