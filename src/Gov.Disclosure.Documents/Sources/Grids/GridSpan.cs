namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>The columns a cell covers, and over how many rows it reaches.</summary>
/// <param name="Column">The first column, from 0.</param>
/// <param name="Columns">How many columns.</param>
/// <param name="Rows">How many rows, its own included.</param>
internal readonly record struct GridSpan(int Column, int Columns, int Rows)
{
    /// <summary>The column behind the last one.</summary>
    public int End => Column + Columns;

    public bool Covers(int column) => column >= Column && column < End;

    public bool Overlaps(int start, int end) => Column < end && start < End;
}
