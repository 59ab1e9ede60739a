namespace Gov.Disclosure.Documents;

/// <summary>Finds the rows of a table in a stream of cells: a row starts at an official label and goes on while numbers and blanks follow.</summary>
internal static class StreamRows
{
    public static IReadOnlyList<PrintedRow> Find(CellStream stream, TableLabels labels)
    {
        var rows = new List<PrintedRow>();
        var header = new List<GridCell>();
        var isInHeader = false;
        for (var i = 0; i < stream.Cells.Count;)
        {
            var cell = stream.Cells[i];
            var end = EndOfNumbers(stream.Cells, i + 1);
            var hasNumbers = stream.Cells.Skip(i + 1).Take(end - i - 1).Any(PrintedRows.IsNumber);
            if (cell.IsBlank || PrintedRows.IsNumber(cell))
            {
                i++;
            }
            else if (labels.IsCorner(cell.Text))
            {
                header.Clear();
                isInHeader = true;
                i++;
            }
            else if (labels.Row(cell.Text) is { } path && (hasNumbers || !labels.IsHeader(cell.Text)))
            {
                rows.Add(new PrintedRow(path, cell, [.. stream.Cells.Skip(i + 1).Take(end - i - 1)], [.. header]));
                isInHeader = false;
                i = end;
            }
            else if (isInHeader && !labels.IsGroup(cell.Text))
            {
                AddHeader(header, cell, labels);
                i++;
            }
            else
            {
                if (hasNumbers && stream.KeepsBlanks && !labels.IsGroup(cell.Text) && !labels.IsHeader(cell.Text))
                {
                    rows.Add(new PrintedRow(null, cell, [.. stream.Cells.Skip(i + 1).Take(end - i - 1)], []));
                }

                isInHeader = false;
                i = end;
            }
        }

        return rows;
    }

    /// <summary>Puts a header cell behind the others, or onto the last one where only both together name a column (本年新 + 制作数量).</summary>
    private static void AddHeader(List<GridCell> header, GridCell cell, TableLabels labels)
    {
        var last = header.Count - 1;
        if (last >= 0 && !labels.IsHeader(header[last].Text) && labels.IsHeader(header[last].Text + cell.Text))
        {
            header[last] = header[last] with { Text = header[last].Text + cell.Text };
        }
        else
        {
            header.Add(cell);
        }
    }

    private static int EndOfNumbers(IReadOnlyList<GridCell> cells, int start)
    {
        var end = start;
        while (end < cells.Count && (cells[end].IsBlank || PrintedRows.IsNumber(cells[end])))
        {
            end++;
        }

        return end;
    }
}
