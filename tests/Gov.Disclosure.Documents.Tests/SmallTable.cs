using System.Globalization;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Tables on one line: rows with " / " between them and "," between cells. A cell may say over how many columns it stands, 甲*2, and over how many rows, 甲*1*2; "_" is a
/// blank one.
/// </summary>
internal static class SmallTable
{
    /// <summary>The table as a file gives it that says which columns cells cover.</summary>
    public static Grid Lay(string table)
    {
        var layout = new GridLayout(1, new TableBudget(int.MaxValue));
        foreach (var row in Cells(table))
        {
            layout.BeginRow();
            foreach (var cell in row)
            {
                string[] parts = [.. cell.Split('*'), "1", "1"];
                layout.Add(parts[0], Number(parts[1]), Number(parts[2]));
            }
        }

        return layout.ToGrid();
    }

    /// <summary>The table as it stands in a text.</summary>
    public static Grid LayAsText(string table) => new([.. Cells(table).Select(row => new GridRow([.. row.Select(cell => new GridCell(cell, new SourcePosition()))]))]);

    /// <summary>The cells one after another, as in a text that has lost its rows.</summary>
    public static CellStream LayAsStream(string cells, bool keepsBlanks) =>
        new([.. Cells(cells).SelectMany(row => row).Select(cell => new GridCell(cell, new SourcePosition()))], keepsBlanks);

    private static IEnumerable<string[]> Cells(string table) => table.Replace("_", "").Split(" / ").Select(row => row.Split(','));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
