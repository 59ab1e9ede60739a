using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>Lines of text and tables, drawn on one page as large as they need it, in millimetres from its left and top.</summary>
internal sealed record DrawnBlocks(IReadOnlyList<(double X, double Y, string Text)> Texts, IReadOnlyList<(double X1, double Y1, double X2, double Y2)> Lines, double Height)
{
    /// <summary>The height of the type.</summary>
    public const double Size = 4;

    public const double Width = 3000;

    private const double ColumnWidth = 80;
    private const int SignsOnLine = 18;

    /// <param name="blocks">The blocks.</param>
    /// <param name="hasLines">Whether cells have lines around them.</param>
    public static DrawnBlocks Of(IEnumerable<Block> blocks, bool hasLines = true)
    {
        var texts = new List<(double, double, string)>();
        var lines = new List<(double, double, double, double)>();
        var y = 20.0;
        foreach (var block in blocks)
        {
            if (block is Paragraph line)
            {
                texts.Add((20, y += 2 * Size, line.Text));
            }
            else if (block is Grid grid)
            {
                // A row is as high as its cells in one row need; what reaches down has room enough then.
                var cells = grid.Rows.Select(row => row.Cells.Select(cell => cell.Text.Split('\n').SelectMany(part => part.Chunk(SignsOnLine * cell.Span!.Value.Columns)).Select(part => new string(part)).ToArray()).ToArray()).ToArray();
                y += 2 * Size;
                List<double> tops = [y];
                foreach (var row in cells)
                {
                    tops.Add(y += (2 + row.Select(cell => cell.Length).DefaultIfEmpty().Max()) * Size * 1.5);
                }

                for (var row = 0; row < cells.Length; row++)
                {
                    foreach (var (cell, parts) in grid.Rows[row].Cells.Zip(cells[row]))
                    {
                        var (left, right) = (20 + (cell.Span!.Value.Column * ColumnWidth), 20 + (cell.Span.Value.End * ColumnWidth));
                        var (top, bottom) = (tops[row], tops[Math.Min(row + cell.Span.Value.Rows, tops.Count - 1)]);
                        lines.AddRange(hasLines ? [(left, top, right, top), (left, bottom, right, bottom), (left, top, left, bottom), (right, top, right, bottom)] : []);
                        texts.AddRange(parts.Select((text, i) => (left + 2, top + ((i + 1) * Size * 1.5), text)));
                    }
                }

                y += 2 * Size;
            }
        }

        return new DrawnBlocks(texts, lines, y + 20);
    }
}
