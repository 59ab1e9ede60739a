namespace Gov.Disclosure;

/// <summary>One cell of a repair: what is printed and what would stand there.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="From">What is printed. Blank only where a whole line of totals is filled in.</param>
/// <param name="To">What the repair puts there: always a number, in the unit of the cell.</param>
public sealed record CellChange(FormCell Cell, Cell From, Cell To);
