namespace Gov.Disclosure.Documents.Writing.Page;

/// <summary>What a cell of a printed table is for.</summary>
internal enum PageCellKind
{
    /// <summary>Stands over columns.</summary>
    Header,

    /// <summary>Stands before a row, or over a block of rows.</summary>
    Label,

    /// <summary>Explains, as the note about the sums in the corner.</summary>
    Note,

    /// <summary>Holds what the agency filled in.</summary>
    Value,

    /// <summary>Holds a text that the agency filled in.</summary>
    Text,
}

/// <summary>A cell of a printed table with the columns and rows it covers, both from 0.</summary>
internal sealed record PageCell(PageCellKind Kind, string Text, int Column, int Columns = 1, int Rows = 1)
{
    /// <summary>The cell of the form; <see langword="null"/> for everything that the form itself prints.</summary>
    public FormCell? Cell { get; init; }

    /// <summary>The content without what is printed beside it.</summary>
    public Cell Content { get; init; }

    /// <summary>Whether something is printed beside the content.</summary>
    public bool HasNote => Cell is not null && Text != Content.ToString();
}

/// <summary>A table as it is printed.</summary>
/// <param name="Rows">The cells that start in each row, from left to right.</param>
/// <param name="Widths">How wide the columns are, in proportion.</param>
internal sealed record PageTable(IReadOnlyList<IReadOnlyList<PageCell>> Rows, IReadOnlyList<int> Widths) : PageBlock
{
    /// <summary>The table of the report that is printed; <see langword="null"/> for what is printed beside the three.</summary>
    public ReportTable? Source { get; init; }

    /// <summary>How many rows at the top are headers, to be repeated where the table goes on over a page.</summary>
    public int HeaderRows { get; init; }

    /// <summary>All cells that cover a row, those that reach down from rows above included, from left to right.</summary>
    public IEnumerable<(PageCell Cell, bool StartsHere)> Across(int row) => Enumerable.Range(0, row + 1)
        .SelectMany(start => Rows[start].Where(cell => start + cell.Rows > row).Select(cell => (Cell: cell, StartsHere: start == row)))
        .OrderBy(entry => entry.Cell.Column);

    /// <summary>
    /// The headers and labels that say what a cell is, with the rows they start in: those over it from the outermost down, then those before it.
    /// </summary>
    public IEnumerable<(int Row, PageCell Cell)> HeadersOf(int row, PageCell cell)
    {
        var last = row;
        while (last >= 0 && !Rows[last].Any(IsHeader))
        {
            last--;
        }

        var first = last;
        while (first > 0 && (Rows[first - 1].Any(IsHeader) || Rows[first - 1] is [{ Kind: PageCellKind.Label }]))
        {
            first--;
        }

        var over = Between(Math.Max(first, 0), last)
            .Where(entry => entry.Cell.Column < cell.Column + cell.Columns && cell.Column < entry.Cell.Column + entry.Cell.Columns);
        return over.Concat(
            Between(0, row).Where(entry => entry.Cell.Kind == PageCellKind.Label && entry.Row + entry.Cell.Rows > row && entry.Cell.Column < cell.Column));

        IEnumerable<(int Row, PageCell Cell)> Between(int start, int end) => Enumerable.Range(start, end - start + 1)
            .SelectMany(at => Rows[at].Where(other => other.Kind is PageCellKind.Header or PageCellKind.Label).Select(other => (at, other)));

        static bool IsHeader(PageCell other) => other.Kind == PageCellKind.Header;
    }
}
