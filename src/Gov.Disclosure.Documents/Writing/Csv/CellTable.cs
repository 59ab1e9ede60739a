using System.Globalization;
using Gov.Disclosure.Documents.Files;

namespace Gov.Disclosure.Documents;

/// <summary>
/// Reports as one flat table with a line for each cell of their official tables, for programs that work with very many of them. The lines of
/// any number of reports stand below one another.
/// </summary>
public static class CellTable
{
    private static readonly (string Name, Func<CellRow, string?> Text)[] Fields =
    [
        ("agency", row => row.Agency is { } name ? CsvText.Neutralise(name) : null),
        ("year", row => row.Year?.ToString(CultureInfo.InvariantCulture)),
        ("form", row => row.Form),
        ("table", row => row.Table),
        ("row", row => row.Row),
        ("column", row => row.Column),
        ("value", row => row.Value.ToString()),
        ("state", row => row.State),
        ("decimals", row => row.Decimals?.ToString(CultureInfo.InvariantCulture)),
        ("unit", row => row.Unit),
        ("scope", row => row.Scope),
        ("code", row => row.Code is { } code ? CsvText.Neutralise(code) : null),
    ];

    /// <summary>The names of the columns, each of which is a member of <see cref="CellRow"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Fields.Select(field => field.Name)];

    /// <summary>The lines of a report, in the order of the forms; none for a table the report does not have.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<CellRow> RowsOf(AnnualReport report) =>
        report.Tables.SelectMany(table => table.Form.Cells.Select(cell => new CellRow(report, table, cell)));

    /// <summary>Writes the names of the columns as a line of CSV (RFC 4180).</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="IOException">The line cannot be written.</exception>
    public static void WriteCsvHeader(TextWriter writer) => writer.Write(CsvText.Line(Columns));

    /// <summary>
    /// Writes the lines of a report as CSV (RFC 4180). A number keeps its digits, <c>/</c> stays <c>/</c> and a blank cell is an empty field; a text that
    /// a spreadsheet would take for a formula gets an apostrophe in front.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">The lines cannot be written.</exception>
    public static void WriteCsv(TextWriter writer, AnnualReport report)
    {
        foreach (var row in RowsOf(report))
        {
            writer.Write(CsvText.Line(Fields.Select(field => field.Text(row) ?? "")));
        }
    }
}
