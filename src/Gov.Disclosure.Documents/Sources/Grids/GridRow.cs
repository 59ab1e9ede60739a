namespace Gov.Disclosure.Documents;

/// <summary>One row of a grid. Rows of plain text need not have the same number of cells.</summary>
/// <param name="Cells">The cells that start in the row.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    /// <summary>The cells of earlier rows that reach down into this one.</summary>
    public IReadOnlyList<GridCell> Above { get; init; } = [];

    /// <summary>Whether the file says which columns the cells cover.</summary>
    public bool HasColumns => Cells.Concat(Above).All(cell => cell.Span is not null);

    /// <summary>The column behind the last cell.</summary>
    public int End => Cells.Concat(Above).Select(cell => cell.Span?.End ?? 0).DefaultIfEmpty().Max();

    /// <summary>Whether no column up to the last one is left without a cell.</summary>
    public bool IsComplete => Cells.Concat(Above).Sum(cell => cell.Span?.Columns ?? 0) == End;

    /// <summary>The only cell with text; <see langword="null"/> where there are several or none.</summary>
    public GridCell? OnlyText => Cells.Where(cell => !cell.IsBlank).Take(2).ToArray() is [var only] ? only : null;
}
