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

    /// <summary>Whether the cells are nothing but 1 2 3 … or 0 1 2 … to the last. Where no other numbers are there, those of the table have been lost.</summary>
    public static bool AreAll(IReadOnlyList<GridCell> cells) => cells.Count >= Fewest && CellReading.Of(cells[0].Text, CellKind.Count).Content is var first
        && (first == 0 || first == 1) && cells.Select((cell, i) => CellReading.Of(cell.Text, CellKind.Count).Content == first.Number + i).All(counts => counts);

    public static bool Are(IEnumerable<GridCell> cells)
    {
        var (numbers, different, last) = (0, 0, -1);
        foreach (var cell in cells.Where(cell => cell.IsNumber))
        {
            if (!int.TryParse(CharacterFolding.Fold(cell.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number > numbers + Slack || number < last)
            {
                return false;
            }

            (numbers, different, last) = (numbers + 1, different + (number > last ? 1 : 0), number);
        }

        return different >= Fewest && last > Fewest;
    }
}
