using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Sums as a veto alone: where one slip of the pen or of a program explains what is odd about a row, a sum it breaks, a cell that cannot be read, a blank one
/// where all others are filled, the cells it moves are doubtful. It is a doubt of the reader then, before it is a mistake of the agency.
/// </summary>
internal static class SumVeto
{
    // A total with two numbers, or a total with one in a row that is odd twice: what fits by chance is rarer than slips are.
    private const int FewestThatSpeak = 4;

    // Where the other rows show how the table is filled in, one number and its total are enough.
    private const int FewestAmongOthers = 2;

    // What stands further away, one slip moves into no column of the form.
    private const int CellsBeside = 2;

    // The ways grow with the square of the cells; a row of a form has fifteen at most.
    private const int MostCells = 60;

    /// <summary>The cells that no slip may have moved.</summary>
    /// <param name="printed">The printed cells behind the label, those of columns that are none of the form's among them.</param>
    /// <param name="cells">The cells of the form; those of them that stand in another row are moved by none.</param>
    /// <param name="sums">Those that add up, the last of which is their total.</param>
    /// <param name="habits">What is known of the row beside its cells.</param>
    public static IReadOnlyList<DecidedCell<T>> Undoubted<T>(
        IReadOnlyList<GridCell> printed, IReadOnlyList<DecidedCell<T>> cells, IEnumerable<DecidedCell<T>[]> sums, RowHabits habits)
        where T : class
    {
        var placeOf = new Dictionary<GridCell, int>(ReferenceComparer<GridCell>.Instance);
        for (var i = 0; i < printed.Count; i++)
        {
            placeOf[printed[i]] = i;
        }

        int[] places = [.. cells.Select(cell => cell.Cell).Where(placeOf.ContainsKey).Select(cell => placeOf[cell])];
        var doubtful = Doubt([.. printed.Select(cell => cell.Text)], places, [.. sums.Where(sum => Array.TrueForAll(sum, cell => placeOf.ContainsKey(cell.Cell)))
            .Select(sum => sum.Select(cell => placeOf[cell.Cell]).ToArray())], habits);
        return doubtful.Count == 0 ? cells : [.. cells.Where(cell => !placeOf.TryGetValue(cell.Cell, out var place) || !doubtful.Contains(place))];
    }

    /// <summary>The places of the cells that one slip may have moved.</summary>
    /// <param name="printed">The printed texts behind the label, those of columns that are none of the form's among them.</param>
    /// <param name="places">The places of the form's cells.</param>
    /// <param name="sums">The places of cells that add up, the last of which is their total.</param>
    /// <param name="habits">What is known of the row beside its cells.</param>
    public static IReadOnlyCollection<int> Doubt(IReadOnlyList<string> printed, IReadOnlyList<int> places, IReadOnlyList<int[]> sums, RowHabits habits)
    {
        if (places.Count == 0)
        {
            return [];
        }

        var start = Math.Max(0, places.Min() - CellsBeside);
        SumCell[] row = [.. printed.Skip(start).Take(places.Max() + 1 + CellsBeside - start).Select(SumCell.Of)];
        var odd = new RowOddities(row, [.. places.Select(place => place - start)], [.. sums.Select(sum => sum.Select(place => place - start).ToArray())], habits);
        return row.Length > MostCells || odd.AreNone ? []
            : new HashSet<int>(MovedCells.Before(row, places.Count, habits).Where(way => Explains(way.Cells, way.Chance, odd, habits))
                .SelectMany(way => odd.PlacesMoved(way.Cells)).Concat(odd.PlacesRepeated).Select(place => place + start));
    }

    /// <summary>Whether a row is less odd before a slip than as it is printed, and that not by chance.</summary>
    private static bool Explains(SumCell[] before, int chance, RowOddities odd, RowHabits habits)
    {
        if (odd.Unplaced(before) < odd.UnplacedAsPrinted)
        {
            return true;
        }

        var healed = odd.AsPrinted - odd.In(before);
        if (healed <= 0 || odd.BreaksWhatItMoves(before))
        {
            return false;
        }

        var speakOthers = habits.AreOthersFilled || habits.AreOthersSummed;
        return odd.NumbersThatFit(before) is > 1 and var numbers
            ? numbers - chance >= (speakOthers && (habits.IsCounted || chance == 0) ? FewestAmongOthers : FewestThatSpeak - healed)
            : Array.Exists(before, cell => cell.IsLost) && odd.MayHaveLost(before)
                && (habits.RepeatsCells || (speakOthers && before.Count(cell => cell.IsBlank) < odd.Row.Count(cell => cell.IsBlank)));
    }
}
