using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Writing.Page;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>A cell as it is printed; the same object stands in every place of the matrix that it covers.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Cell">The cell of the form whose number it is; <see langword="null"/> for all others.</param>
internal sealed record PrintedCell(string Text, FormCell? Cell = null)
{
    public bool Equals(PrintedCell? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A table as a matrix of cells, which layouts turn about before a format prints it. Merged cells are those that stand in several places side by side.</summary>
internal sealed class PrintedTable
{
    /// <summary>The places, row by row; every row has as many.</summary>
    public List<List<PrintedCell>> Rows { get; private set; } = [];

    /// <summary>How many rows at the top are headers.</summary>
    public int Headers { get; set; }

    /// <summary>How many columns at the left hold labels.</summary>
    public int Labels { get; set; }

    public int Width => Rows[0].Count;

    public IEnumerable<PrintedCell> Cells => Rows.SelectMany(row => row).Distinct();

    /// <summary>The table in the layout of its form.</summary>
    public static PrintedTable Of(ReportTable table)
    {
        var page = TablePrinter.Print(table, new Dictionary<FormCell, string>());
        var width = page.Rows.SelectMany(row => row).Max(cell => cell.Column + cell.Columns);
        var rows = page.Rows.Select(_ => new PrintedCell[width]).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var cell in page.Rows[row])
            {
                var printed = new PrintedCell(cell.Text, cell.Cell);
                for (var down = row; down < row + cell.Rows; down++)
                {
                    Array.Fill(rows[down], printed, cell.Column, cell.Columns);
                }
            }
        }

        return new PrintedTable
        {
            Rows = [.. rows.Select(row => row.Select(cell => cell ?? new PrintedCell("")).ToList())],
            Headers = page.HeaderRows,
            Labels = page.Rows.SelectMany(row => row).Where(cell => cell.Cell is not null).Min(cell => cell.Column),
        };
    }

    public PrintedTable Copy() => new() { Rows = [.. Rows.Select(row => row.ToList())], Headers = Headers, Labels = Labels };

    public PrintedTable Slice(int start, int end) => new() { Rows = [.. Rows.Skip(start).Take(end - start).Select(row => row.ToList())], Headers = Math.Max(0, Headers - start), Labels = Labels };

    /// <summary>Puts the columns in another order, or some of them.</summary>
    public void Order(IReadOnlyList<int> columns) => Rows = [.. Rows.Select(row => columns.Select(column => row[column]).ToList())];

    public void InsertColumn(int at, Func<int, PrintedCell> cell)
    {
        for (var row = 0; row < Rows.Count; row++)
        {
            Rows[row].Insert(at, cell(row));
        }

        Labels += at < Labels ? 1 : 0;
    }

    public void Replace(PrintedCell cell, string text) => Replace(cell, new PrintedCell(text, cell.Cell));

    public void Replace(PrintedCell cell, PrintedCell other)
    {
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                row[i] = ReferenceEquals(row[i], cell) ? other : row[i];
            }
        }
    }

    /// <summary>Takes merged cells apart, with the text in the first place or in every one.</summary>
    public void TakeApart(bool repeats)
    {
        var seen = new HashSet<PrintedCell>();
        Rows = [.. Rows.Select(row => row.Select(cell => seen.Add(cell) ? cell : new PrintedCell(repeats ? cell.Text : "")).ToList())];
    }

    public void Transpose()
    {
        Rows = [.. Enumerable.Range(0, Width).Select(column => Rows.Select(row => row[column]).ToList())];
        (Headers, Labels) = (Labels, Headers);
    }

    /// <summary>The cells that begin in each row, with the columns and rows they cover; a cell whose places lie apart is printed in each.</summary>
    public List<List<(PrintedCell Cell, int Column, int Columns, int Rows)>> Pieces()
    {
        var taken = Rows.Select(row => new bool[row.Count]).ToArray();
        var pieces = new List<List<(PrintedCell, int, int, int)>>();
        for (var row = 0; row < Rows.Count; row++)
        {
            var own = new List<(PrintedCell, int, int, int)>();
            for (var column = 0; column < Width; column++)
            {
                if (taken[row][column])
                {
                    continue;
                }

                var cell = Rows[row][column];
                var end = column + 1;
                while (end < Width && !taken[row][end] && ReferenceEquals(Rows[row][end], cell))
                {
                    end++;
                }

                var bottom = row + 1;
                while (bottom < Rows.Count && Enumerable.Range(column, end - column).All(at => ReferenceEquals(Rows[bottom][at], cell)))
                {
                    bottom++;
                }

                for (var down = row; down < bottom; down++)
                {
                    Array.Fill(taken[down], true, column, end - column);
                }

                own.Add((cell, column, end - column, bottom - row));
            }

            pieces.Add(own);
        }

        return pieces;
    }
}
