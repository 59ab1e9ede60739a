namespace Gov.Disclosure.Documents;

/// <summary>The one line of numbers of a table whose rows stand side by side, with the headers over it.</summary>
internal sealed record PrintedLine(GridRow Row, ColumnHeaders? Headers);
