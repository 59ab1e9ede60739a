namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>One row of a grid. Rows of plain text need not have the same number of cells.</summary>
/// <param name="Cells">The cells that start in the row.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    /// <summary>The cells of earlier rows that reach down into this one.</summary>
    public IReadOnlyList<GridCell> Above { get; init; } = [];

    /// <summary>Whether a number, or a mark for not applicable, stands in the row.</summary>
    public bool HasNumbers => Cells.Any(cell => cell.IsNumber);

    /// <summary>Whether the row was filled up to be as wide as others.</summary>
    public bool IsFilledUp => Cells.Count > 0 && Cells[Cells.Count - 1].IsFilling;

    /// <summary>Whether the columns were given to the cells by their number, which is all that a text says.</summary>
    public bool IsLaid { get; init; }

    /// <summary>Whether nothing but the number of the cells says which columns they cover.</summary>
    public bool IsCounted => IsLaid || !HasColumns;

    /// <summary>Whether a cell may have been lost, and the others moved, without leaving a gap.</summary>
    public bool MayLackCells => IsFilledUp || !HasColumns;

    /// <summary>Whether the file says which columns the cells cover.</summary>
    public bool HasColumns => Cells.Count == 0 || Cells[0].Span is not null;

    /// <summary>The column behind the last cell.</summary>
    public int End => Extent().End;

    /// <summary>Whether no column up to the last one is left without a cell.</summary>
    public bool IsComplete => Extent() is var extent && extent.Columns == extent.End;

    /// <summary>The only cell with text; <see langword="null"/> where there are several or none.</summary>
    public GridCell? OnlyText
    {
        get
        {
            GridCell? only = null;
            for (var i = 0; i < Cells.Count; i++)
            {
                if (Cells[i].IsBlank)
                {
                    continue;
                }

                if (only is not null)
                {
                    return null;
                }

                only = Cells[i];
            }

            return only;
        }
    }

    private (int End, int Columns) Extent()
    {
        var extent = (End: 0, Columns: 0);
        Add(Cells);
        Add(Above);
        return extent;

        void Add(IReadOnlyList<GridCell> cells)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (cells[i].Span is { } span)
                {
                    extent = (Math.Max(extent.End, span.End), extent.Columns + span.Columns);
                }
            }
        }
    }
}
