namespace Gov.Disclosure.Documents;

/// <summary>
/// Plain text and Markdown whose tables have one row per line, the cells parted by tabs or by <c>|</c>. Lines without a separator are prose.
/// </summary>
internal static class TextSource
{
    public static SourceDocument Parse(string text)
    {
        var blocks = new List<Block>();
        var rows = new List<GridRow>();
        var tables = 0;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line))
            {
                // A line of tabs alone is a blank row of a table; an empty line inside a table means nothing.
                continue;
            }

            if (Separator(line) is { } separator)
            {
                if (!IsMarkdownRule(line))
                {
                    rows.Add(Row(line, separator, number, tables + 1, rows.Count + 1));
                }

                continue;
            }

            CloseGrid();
            blocks.Add(new Paragraph(line.Trim(), new SourcePosition { Line = number, Column = line.Length - line.TrimStart().Length + 1 }));
        }

        CloseGrid();
        return new SourceDocument(blocks);

        void CloseGrid()
        {
            if (rows.Count > 0)
            {
                tables++;
                blocks.Add(new Grid(rows.ToArray()));
                rows.Clear();
            }
        }
    }

    private static char? Separator(string line) => line.IndexOf('\t') >= 0 ? '\t' : line.IndexOf('|') >= 0 ? '|' : null;

    private static GridRow Row(string line, char separator, int number, int table, int row)
    {
        var cells = new List<GridCell>();
        var start = 0;
        for (var end = line.IndexOf(separator); ; end = line.IndexOf(separator, start))
        {
            var text = end < 0 ? line.Substring(start) : line.Substring(start, end - start);
            cells.Add(new GridCell(text.Trim(), new SourcePosition { Line = number, Column = start + 1, Table = table, Row = row, Cell = cells.Count + 1 }));
            if (end < 0)
            {
                break;
            }

            start = end + 1;
        }

        if (separator == '|')
        {
            DropBorders(cells);
        }

        return new GridRow(cells);
    }

    /// <summary>A <c>|</c> at either end of the line closes the table and opens no further cell.</summary>
    private static void DropBorders(List<GridCell> cells)
    {
        if (cells[cells.Count - 1].IsBlank)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        if (cells.Count > 0 && cells[0].IsBlank)
        {
            cells.RemoveAt(0);
        }
    }

    private static bool IsMarkdownRule(string line) => line.IndexOf('-') >= 0 && line.All(character => character is '|' or '-' or ':' or ' ');
}
