namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A cell of a table as it is drawn: the lines of the grid it lies between.</summary>
internal readonly record struct LatticeCell(int Row, int Column, int Rows, int Columns);
