namespace Gov.Disclosure.Documents;

/// <summary>A cell of a table as it is drawn: the lines of the grid it lies between.</summary>
internal readonly record struct PdfCell(int Row, int Column, int Rows, int Columns);
