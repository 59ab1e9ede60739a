namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>Lays cells that span rows and columns onto a grid, in the way browsers and word processors do.</summary>
internal sealed class GridLayout
{
    // More columns than these no table has; the standard of HTML lets a cell span 1000.
    private const int MostColumns = 4096;

    // A table of figures has many cells; those of a page are a menu, a head and a foot.
    private const int OwnPerInner = 3;

    private readonly int _table;
    private readonly TableBudget _budget;
    private readonly List<List<GridCell>> _rows = [];
    private readonly List<List<GridCell>> _above = [];

    // For every column the cell that stands in it and the row behind its last one.
    private readonly List<(GridCell? Cell, int EndRow)> _columns = [];
    private int _next;

    public GridLayout(int table, TableBudget budget)
    {
        _table = table;
        _budget = budget;
    }

    /// <summary>Whether a table only lays out the page: one that holds other tables, with more cells than a small part of its own.</summary>
    /// <param name="own">How many cells it has itself.</param>
    /// <param name="inner">How many the tables in its cells have.</param>
    public static bool IsPageLayout(int own, int inner) => inner * OwnPerInner > own;

    /// <returns>False once the table is larger than the limit; the row is not begun then.</returns>
    public bool BeginRow()
    {
        var row = _rows.Count;
        var above = CellsReaching(row);
        if (!_budget.Take(above.Count + 1))
        {
            return false;
        }

        _rows.Add([]);
        _above.Add(above);
        _next = 0;
        return true;
    }

    /// <summary>Leaves columns of the row out, as word processors do before its first cell.</summary>
    public void Skip(int columns) => _next += columns;

    /// <summary>Puts a cell into the first column of the row that is free.</summary>
    /// <returns>False once the table is larger than the limit; the cell is not taken then.</returns>
    public bool Add(string text, int columns, int rows, string? address = null, int? page = null, int? line = null, int? column = null)
    {
        var row = _rows.Count - 1;
        while (_next < _columns.Count && _columns[_next].EndRow > row)
        {
            _next++;
        }

        if (columns > MostColumns - _next || !_budget.Take(columns))
        {
            _budget.Exhaust();
            return false;
        }

        var cell = new GridCell(
            text,
            new SourcePosition { Page = page, Line = line, Column = column, Table = _table, Row = row + 1, Cell = _rows[row].Count + 1 },
            new GridSpan(_next, columns, rows))
        { Address = address };
        _rows[row].Add(cell);
        while (_columns.Count < _next + columns)
        {
            _columns.Add((null, 0));
        }

        for (var covered = _next; covered < _next + columns; covered++)
        {
            _columns[covered] = (cell, rows > int.MaxValue - row ? int.MaxValue : row + rows);
        }

        _next += columns;
        return true;
    }

    public Grid ToGrid()
    {
        var rows = new GridRow[_rows.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new GridRow(Cut(_rows[row])) { Above = Cut(_above[row]) };
        }

        return new Grid(rows);
    }

    /// <summary>The cells of earlier rows that reach down into a row.</summary>
    private List<GridCell> CellsReaching(int row)
    {
        var above = new List<GridCell>();
        foreach (var (cell, endRow) in _columns)
        {
            // A cell covers its columns side by side, unless another one lies across it.
            if (endRow > row && !Holds(above, cell!))
            {
                above.Add(cell!);
            }
        }

        return above;
    }

    private static bool Holds(List<GridCell> cells, GridCell cell)
    {
        foreach (var known in cells)
        {
            if (ReferenceEquals(known, cell))
            {
                return true;
            }
        }

        return false;
    }

    private GridCell[] Cut(List<GridCell> cells)
    {
        var cut = new GridCell[cells.Count];
        for (var i = 0; i < cut.Length; i++)
        {
            cut[i] = Cut(cells[i], cells[i].Position.Row!.Value - 1);
        }

        return cut;
    }

    /// <summary>A cell cannot reach below the last row, whatever the file says.</summary>
    private GridCell Cut(GridCell cell, int row) => cell.Span is { } span && span.Rows > _rows.Count - row
        ? cell with { Span = span with { Rows = _rows.Count - row } }
        : cell;
}
