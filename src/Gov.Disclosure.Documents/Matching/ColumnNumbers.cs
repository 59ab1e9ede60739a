using System.Globalization;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>A row below the headers that numbers the columns: 1 2 3 … as surveys have it. Its numbers are none of the table.</summary>
internal static class ColumnNumbers
{
    // Two numbers one after the other may be figures.
    private const int Fewest = 5;

    // They begin with 0 or 1, or behind those of the labels; a cell may be there twice, or be missing.
    private const int Slack = 4;

    /// <summary>Whether the cells are nothing but 1 2 3 … to the last. Where no other numbers are there, those of the table have been lost.</summary>
    public static bool AreAll(IReadOnlyList<GridCell> cells) =>
        cells.Count >= Fewest && cells.Select((cell, i) => CellReading.Of(cell.Text, CellKind.Count).Content == i + 1).All(counts => counts);

    public static bool Are(IEnumerable<GridCell> cells)
    {
        var numbers = cells.Where(PrintedRows.IsNumber)
            .Select(cell => int.TryParse(CharacterFolding.Fold(cell.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                : -1).ToArray();
        return numbers.Distinct().Count() >= Fewest
            && numbers.Select((number, i) => number >= 0 && number <= i + Slack && (i == 0 || number >= numbers[i - 1])).All(follows => follows)
            && numbers[numbers.Length - 1] > Fewest;
    }
}
