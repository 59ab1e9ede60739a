namespace Gov.Disclosure.Documents;

/// <summary>Reads a table whose rows stand side by side on one printed line: table four, fifteen numbers below three rows of headers.</summary>
internal static class RowsSideBySide
{
    /// <summary>Finds the line of numbers.</summary>
    /// <param name="blocks">The blocks to look in.</param>
    /// <param name="form">The form.</param>
    /// <param name="isInOwnSection">Whether the blocks stand under the heading of the table's section; elsewhere the headers must say what the numbers are.</param>
    public static GridRow? Find(IEnumerable<Block> blocks, TableForm form, bool isInOwnSection)
    {
        var groups = new LabelIndex<FormRow>(form.Rows.Select(row => (row.Label, row)));
        foreach (var block in blocks)
        {
            var seen = new List<FormRow>();
            foreach (var row in Rows(block))
            {
                seen.AddRange(row.Cells.Select(cell => groups.TryFind(cell.Text, out var group) ? group : null).OfType<FormRow>());
                var isHeaded = seen.Count == 0 ? isInOwnSection : seen.SequenceEqual(form.Rows);
                if (isHeaded && IsNumbers(row) && RowAlignment.Align(row.Cells, form.Cells.Count).Length > 0)
                {
                    return row;
                }
            }
        }

        return null;
    }

    public static void Read(GridRow row, TableReading reading)
    {
        var aligned = RowAlignment.Align(row.Cells, reading.Form.Cells.Count);
        var undecided = new List<FormCell>();
        for (var i = 0; i < aligned.Length; i++)
        {
            if (aligned[i] is { } cell)
            {
                reading.Read(reading.Form.Cells[i], cell);
            }
            else
            {
                undecided.Add(reading.Form.Cells[i]);
            }
        }

        foreach (var group in undecided.GroupBy(cell => cell.Row))
        {
            reading.Undecidable(group.Key, [.. group], row.Cells[0].Position);
        }
    }

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

    private static bool IsNumbers(GridRow row) =>
        row.Cells.Any(cell => !cell.IsBlank) && row.Cells.All(cell => CellReading.Of(cell.Text, CellKind.Count).IsReadable);
}
