namespace Gov.Disclosure.Documents.Matching;

/// <summary>A line of numbers of a table whose rows stand side by side.</summary>
/// <param name="Line">The line.</param>
/// <param name="Rows">The rows of the form that it holds: all, or some where the table is printed as several.</param>
internal sealed record NumberLine(PrintedLine Line, IReadOnlyList<FormRow> Rows);
