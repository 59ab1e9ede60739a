using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A table whose labels stand in a table of their own and its numbers in the next, as programs write it that keep the labels in sight while the numbers are moved.
/// Where there are as many rows of numbers as labels, each belongs to the label in its turn; where there are not, nobody can say which is whose.
/// </summary>
internal static class LabelsApart
{
    // One label above one row of numbers is a label on a line of its own.
    private const int Fewest = 2;

    /// <summary>The blocks with each label before its numbers.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="labels">The labels of the table.</param>
    /// <param name="unmatched">The labels whose numbers cannot be told; mostly none.</param>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, TableLabels labels, out IReadOnlyList<GridCell> unmatched)
    {
        unmatched = [];
        GridRow[] rows = [.. blocks.OfType<Grid>().SelectMany(grid => grid.Rows)];
        if (rows.Count(PrintedRows.IsNameless) < Fewest || Array.Exists(rows, row => row.HasNumbers && row.Cells.Any(Names)))
        {
            return blocks;
        }

        // A label that nobody knows stands between the others.
        GridCell[] all = [.. blocks.SelectMany(Lines).TakeWhile(line => line.Row is null || !PrintedRows.IsNameless(line.Row)).Select(line => line.Only)
            .OfType<GridCell>().Where(only => Names(only) || !labels.Knows(only.Text))];
        GridCell[] lines = [.. all.Skip(Array.FindIndex(all, Names)).Take(Array.FindLastIndex(all, Names) + 1 - Array.FindIndex(all, Names))];
        GridRow[] numbers = [.. rows.Where(PrintedRows.IsNameless)];
        if (lines.Length < Fewest)
        {
            return blocks;
        }

        // A label that is missing and a row of numbers that is would make up for each other.
        var paths = new HashSet<string?>(lines.Select(line => labels.Row(line.Text)));
        if (lines.Length != numbers.Length || !labels.Forms.Any(form => form.Rows.Count == lines.Length && form.Rows.All(row => paths.Contains(row.Path))))
        {
            unmatched = lines;
            return blocks;
        }

        return [.. blocks.Select(block => block is not Grid grid ? block : new Grid([.. grid.Rows.Where(row => row.OnlyText is not { } only || Array.IndexOf(lines, only) < 0)
            .Select(row => Labelled(row, Array.IndexOf(numbers, row) is >= 0 and var i ? lines[i] : new GridCell("", row.Cells.Count > 0 ? row.Cells[0].Position : new())))]))];

        bool Names(GridCell cell) => labels.Row(cell.Text) is { } path && (!labels.IsHeader(cell.Text) || labels.HasItemNumber(cell.Text, path));
    }

    private static IEnumerable<(GridRow? Row, GridCell? Only)> Lines(Block block) => block switch
    {
        Grid grid => grid.Rows.Select(row => ((GridRow?)row, row.OnlyText)),
        Paragraph { IsProse: false } line => [(null, new GridCell(line.Text, line.Position))],
        _ => [],
    };

    private static GridRow Labelled(GridRow row, GridCell label)
    {
        var first = row.Cells.Concat(row.Above).Select(cell => cell.Span?.Column ?? 0).DefaultIfEmpty().Min();
        return row with
        {
            Cells = [row.HasColumns ? label with { Span = new GridSpan(0, first + 1, 1) } : label with { Span = null }, .. row.Cells.Select(Moved)],
            Above = [.. row.Above.Select(Moved)],
        };
    }

    private static GridCell Moved(GridCell cell) => cell.Span is { } span ? cell with { Span = span with { Column = span.Column + 1 } } : cell;
}
