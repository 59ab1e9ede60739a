namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Lays the rows of a table onto the columns that their edges come to.</summary>
internal static class BinaryTableLayout
{
    public static Grid? Read(BinaryTable table, StoryText text, int number, TableBudget budget)
    {
        var edges = table.Rows.Select(row => Edges(row.Definition)).ToArray();
        var columns = ColumnEdges.Of(edges);
        return LaidTable.ToGrid([.. table.Rows.Select((row, index) => Lay(row, edges[index], columns, text))], number, budget);
    }

    private static int[] Edges(RowDefinition row)
    {
        var edges = new int[row.Cells.Count + 1];
        edges[0] = row.Left;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            edges[i + 1] = edges[i] + row.Cells[i].Width;
        }

        return edges;
    }

    private static LaidRow Lay(BinaryRow row, int[] edges, ColumnEdges columns, StoryText text)
    {
        var cells = new List<LaidCell>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var column = columns.Before(edges[i]);
            var width = columns.Before(edges[i + 1]) - column;
            if (row.Definition.IsMergedWithPrevious(i) && cells.Count > 0)
            {
                cells[cells.Count - 1] = cells[cells.Count - 1] with { Columns = cells[cells.Count - 1].Columns + width };
            }
            else
            {
                cells.Add(new LaidCell(TextOf(row.Cells[i], text), column, width, row.Definition.Cells[i].GoesOnFromAbove));
            }
        }

        return new LaidRow(columns.Before(edges[0]), cells);
    }

    private static string TextOf(IReadOnlyList<BinaryBlock> cell, StoryText text) =>
        string.Join("\n", cell.SelectMany(block => block.Paragraphs).Select(paragraph => text.Of(paragraph, isInCell: true))).Trim();
}
