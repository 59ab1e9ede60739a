using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>
/// Takes blocks apart that hold more than one: tables with headings of sections in rows of their own, prose laid out in a table of one column, a heading
/// with its text on the same line.
/// </summary>
internal static class GridPieces
{
    /// <param name="block">The table, or anything else, which stays as it is.</param>
    /// <param name="sectionOf">The section a line is the heading of.</param>
    public static IEnumerable<Block> Of(Block block, Func<string, ReportSection?> sectionOf)
    {
        if (block is Paragraph { IsProse: false } line && SectionHeading.EndOfRunIn(line.Text) is > 0 and var end)
        {
            yield return new Paragraph(line.Text.Substring(0, end), line.Position);
            yield return new Paragraph(line.Text.Substring(end).Trim(), line.Position);
            yield break;
        }

        if (block is not Grid grid)
        {
            yield return block;
            yield break;
        }

        var rows = new List<GridRow>();
        foreach (var row in grid.Rows)
        {
            if (row.OnlyText is not { } only || sectionOf(only.Text) is null)
            {
                rows.Add(row);
                continue;
            }

            foreach (var piece in Taken())
            {
                yield return piece;
            }

            yield return new Paragraph(only.Text.Replace(GridCell.Unreadable.ToString(), ""), only.Position);
        }

        foreach (var piece in Taken())
        {
            yield return piece;
        }

        IReadOnlyList<Block> Taken()
        {
            IReadOnlyList<Block> taken = rows.Count == 0 ? []
                : rows.TrueForAll(row => row.Cells.Count <= 1) ? [.. rows.SelectMany(row => row.Cells).SelectMany(Lines)]
                : [new Grid([.. rows])];
            rows.Clear();
            return taken;
        }
    }

    /// <summary>In a section of prose, rows with one text are lines of it.</summary>
    public static IEnumerable<Block> Lines(Block block) =>
        block is Grid grid ? grid.Rows.Select(row => row.OnlyText).OfType<GridCell>().SelectMany(Lines) : [block];

    private static IEnumerable<Block> Lines(GridCell cell) => cell.Text.Replace(GridCell.Unreadable.ToString(), "").Split('\n')
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => (Block)new Paragraph(line.Trim(), cell.Position))
        .Concat(cell.IsUnreadable ? [new Picture(cell.Position)] : Array.Empty<Block>());
}
