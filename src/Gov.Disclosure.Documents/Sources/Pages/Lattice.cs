using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A table whose cells are drawn with lines: where the lines run, and which cells they leave.</summary>
internal sealed class Lattice
{
    // A line that covers less than this part of a side does not part two cells.
    private const double Covering = 0.5;

    /// <summary>
    /// No text has room between lines nearer to each other than this: they are one line, or the frame around cells drawn each in its own box.
    /// </summary>
    public const double LeastRoom = 5;

    private Lattice(double[] columns, double[] rows, IReadOnlyList<LatticeCell> cells)
    {
        Columns = columns;
        Rows = rows;
        Cells = cells;
    }

    /// <summary>Where columns begin and end.</summary>
    public double[] Columns { get; }

    /// <summary>Where rows begin and end.</summary>
    public double[] Rows { get; }

    /// <summary>The cells, row by row and from the left.</summary>
    public IReadOnlyList<LatticeCell> Cells { get; }

    public double Top => Rows[0];

    public double Bottom => Rows[Rows.Length - 1];

    public double Area => (Columns[Columns.Length - 1] - Columns[0]) * (Bottom - Top);

    /// <summary>Whether a character stands on the height of the rows and no further from the table than it is large.</summary>
    public bool IsBeside(Glyph glyph) => glyph.CentreY > Top && glyph.CentreY < Bottom
        && glyph.Right > Columns[0] - glyph.Size && glyph.Left < Columns[Columns.Length - 1] + glyph.Size;

    /// <summary>The cell in which a point lies; -1 where it lies outside.</summary>
    public int CellAt(double x, double y)
    {
        var (column, row) = (Between(Columns, x), Between(Rows, y));
        return column < 0 || row < 0 ? -1 : Array.FindIndex((LatticeCell[])Cells, cell =>
            column >= cell.Column && column < cell.Column + cell.Columns && row >= cell.Row && row < cell.Row + cell.Rows);
    }

    /// <summary>The tables drawn on a page, the small ones first, as they may lie in a frame around the page.</summary>
    /// <returns><see langword="null"/> where there are more lines or cells than the limit.</returns>
    public static IReadOnlyList<Lattice>? Of(Rulings rulings, TableBudget budget)
    {
        if ((long)rulings.Across.Count + rulings.Down.Count > RulingGroups.MostRulings)
        {
            return null;
        }

        var tables = new List<Lattice>();
        foreach (var (across, down) in RulingGroups.Of(rulings))
        {
            var columns = Lines(down, across);
            var rows = Lines(across, down);
            if (columns.Length < 2 || rows.Length < 2)
            {
                continue;
            }

            if (!budget.Take((int)Math.Min(int.MaxValue, (columns.Length - 1L) * (rows.Length - 1L))))
            {
                return null;
            }

            // A single cell is a frame around text, not a table; and where cells are no boxes, nothing says what belongs together.
            if (CellsOf(columns, rows, across, down) is { Length: > 1 } cells)
            {
                tables.Add(new Lattice(columns, rows, cells));
            }
        }

        return [.. tables.OrderBy(table => table.Area)];
    }

    /// <summary>Where lines run in one direction, closed at both ends by how far the others reach: many tables are open at their sides.</summary>
    private static double[] Lines(IReadOnlyList<Ruling> rulings, IReadOnlyList<Ruling> others)
    {
        var (first, last) = (rulings.Min(ruling => ruling.At), rulings.Max(ruling => ruling.At));
        var ends = new[] { others.Min(other => other.Start), others.Max(other => other.End) }.Where(end => end < first - LeastRoom || end > last + LeastRoom);
        var places = rulings.Select(ruling => ruling.At).Concat(ends).OrderBy(place => place);
        var lines = new List<double>();
        var start = double.NegativeInfinity;
        foreach (var place in places)
        {
            if (place - start > LeastRoom)
            {
                lines.Add(place);
                start = place;
            }
        }

        return [.. lines];
    }

    private static LatticeCell[]? CellsOf(double[] columns, double[] rows, IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down)
    {
        var (width, height) = (columns.Length - 1, rows.Length - 1);
        var isRight = Sides(columns, rows, down);
        var isBelow = Sides(rows, columns, across);
        var taken = new bool[height, width];
        var cells = new List<LatticeCell>();
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                var cell = new LatticeCell(row, column, 1, 1);
                while (column + cell.Columns < width && !isRight[column + cell.Columns, row])
                {
                    cell = cell with { Columns = cell.Columns + 1 };
                }

                while (row + cell.Rows < height && !isBelow[row + cell.Rows, column])
                {
                    cell = cell with { Rows = cell.Rows + 1 };
                }

                if (!IsBox(cell, isRight, isBelow, taken))
                {
                    return null;
                }

                cells.Add(cell);
            }
        }

        return [.. cells];
    }

    /// <summary>Whether nothing parts the inside of a cell, and lines part it from what is outside. Takes the room of the cell.</summary>
    private static bool IsBox(LatticeCell cell, bool[,] isRight, bool[,] isBelow, bool[,] taken)
    {
        var (endRow, endColumn) = (cell.Row + cell.Rows, cell.Column + cell.Columns);
        for (var row = cell.Row; row < endRow; row++)
        {
            for (var column = cell.Column; column < endColumn; column++)
            {
                if (taken[row, column]
                    || isRight[column, row] != (column == cell.Column)
                    || isBelow[row, column] != (row == cell.Row)
                    || (column == endColumn - 1 && !isRight[endColumn, row])
                    || (row == endRow - 1 && !isBelow[endRow, column]))
                {
                    return false;
                }

                taken[row, column] = true;
            }
        }

        return true;
    }

    /// <summary>For every line and every stretch of it between two lines of the other direction, whether it is drawn. The outermost always are.</summary>
    private static bool[,] Sides(double[] lines, double[] stretches, IReadOnlyList<Ruling> rulings)
    {
        var sides = new bool[lines.Length, stretches.Length - 1];
        for (var line = 0; line < lines.Length; line++)
        {
            var own = rulings.Where(ruling => ruling.At >= lines[line] && ruling.At <= lines[line] + LeastRoom).ToArray();
            for (var stretch = 0; stretch + 1 < stretches.Length; stretch++)
            {
                var (start, end) = (stretches[stretch], stretches[stretch + 1]);
                var covered = own.Select(ruling => Math.Min(ruling.End, end) - Math.Max(ruling.Start, start)).DefaultIfEmpty().Max();
                sides[line, stretch] = line == 0 || line == lines.Length - 1 || covered >= Covering * (end - start);
            }
        }

        return sides;
    }

    private static int Between(double[] lines, double place)
    {
        var index = Array.FindLastIndex(lines, line => line <= place);
        return index == lines.Length - 1 ? -1 : index;
    }
}
