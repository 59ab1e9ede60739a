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

    private const int CellsBeside = 2;

    // The ways grow with the square of the cells; a row of a form has fifteen at most.
    private const int MostCells = 60;

    /// <summary>The places of the cells that one slip may have moved.</summary>
    /// <param name="printed">The printed texts behind the label, those of columns that are none of the form's among them.</param>
    /// <param name="places">The places of the form's cells.</param>
    /// <param name="sums">The places of cells that add up, the last of which is their total.</param>
    /// <param name="habits">What is known of the row beside its cells.</param>
    public static IReadOnlyCollection<int> Doubt(IReadOnlyList<string> printed, IReadOnlyList<int> places, IReadOnlyList<int[]> sums, RowHabits habits)
    {
        // What stands further away, one slip moves into no column of the form.
        var start = places.Count == 0 ? 0 : Math.Max(0, places.Min() - CellsBeside);
        SumCell[] row = [.. printed.Skip(start).Take(places.Count == 0 ? 0 : places.Max() + 1 + CellsBeside - start).Select(SumCell.Of)];
        return row.Length > MostCells ? []
            : [.. Doubt(row, [.. places.Select(place => place - start)], [.. sums.Select(sum => sum.Select(place => place - start).ToArray())], habits)
                .Select(place => place + start)];
    }

    private static HashSet<int> Doubt(SumCell[] row, int[] places, IReadOnlyList<int[]> sums, RowHabits habits)
    {
        var odd = Oddities(row);
        if (odd == 0 || places.All(place => row[place].IsBlank) || IsProven())
        {
            return [];
        }

        var doubtful = new HashSet<int>();
        foreach (var (way, _) in MovedCells.Before(row, places.Length, habits).Where(Explains))
        {
            doubtful.UnionWith(places.Where(place => way[place].Text != row[place].Text));
        }

        return doubtful;

        // What is not where it should be is odd as it is printed, not where a slip may have hidden it.
        int Oddities(SumCell[] cells) => sums.Count(sum => Holds(cells, sum) == false) + Math.Min(Unplaced(cells), Unplaced(row))
            + (habits.AreOthersFilled ? Math.Min(Blanks(cells), Blanks(row)) : 0);

        int Blanks(SumCell[] cells) => places.Count(place => cells[place].IsBlank);

        // Cells that cannot be read, and numbers of no column that may be those of blank ones.
        int Unplaced(SumCell[] cells) => places.Count(place => !cells[place].IsReadable) + (!habits.IsCounted ? 0
            : Math.Min(Blanks(cells), Enumerable.Range(0, cells.Length).Except(places).Count(i => cells[i].Number is not null)));

        // A blank cell is none that was put in where all adds up as it stands.
        bool IsProven() => places.All(place => row[place].IsReadable) && sums.Any(sum => row[sum[sum.Length - 1]].Number > 0)
            && sums.All(sum => Holds(row, sum) == true || sum.All(place => row[place].IsBlank));

        bool Explains((SumCell[] Cells, int Chance) way)
        {
            var (cells, healed) = (way.Cells, odd - Oddities(way.Cells));
            if (Unplaced(cells) < Unplaced(row))
            {
                return true;
            }

            if (healed <= 0 || sums.Any(sum => Holds(cells, sum) == false && sum.Any(place => cells[place].Text != row[place].Text)))
            {
                return false;
            }

            var numbers = sums.Where(sum => !AddsUp(row, sum) && AddsUp(cells, sum)).Select(sum => sum.Count(place => cells[place].Number > 0)).DefaultIfEmpty().Max();
            var speakOthers = habits.AreOthersFilled || habits.AreOthersSummed;
            return numbers > 1 ? numbers - way.Chance >= (speakOthers && (habits.IsCounted || way.Chance == 0) ? FewestAmongOthers : FewestThatSpeak - healed)
                : (habits.RepeatsCells || (speakOthers && cells.Count(cell => cell.IsBlank) < row.Count(cell => cell.IsBlank)))
                    && Array.Exists(cells, cell => cell.IsLost) && MayBeLost(cells);
        }

        // A cell that was lost has moved up those behind it, so that the last is blank; in a text it may have got its blank one elsewhere.
        bool MayBeLost(SumCell[] cells)
        {
            var isAtEnd = row[places.Max()].IsBlank;
            return habits.IsCounted ? isAtEnd || row[places.Min()].IsBlank || habits.AreOthersFilled || habits.RepeatsCells
                : (isAtEnd || (row[places.Min()].IsBlank && habits.AreOthersFilled && habits.AreOthersSummed))
                    && sums.Any(sum => !AddsUp(row, sum) && Holds(cells, sum) == true && cells[sum[sum.Length - 1]].Number > 0
                        && (habits.AreOthersFilled || sum.Count(place => cells[place].Number > 0) > 1));
        }
    }

    private static bool AddsUp(SumCell[] cells, int[] sum)
    {
        var others = 0L;
        for (var i = 0; i + 1 < sum.Length; i++)
        {
            others += cells[sum[i]].Number ?? 0;
        }

        return cells[sum[sum.Length - 1]].Number == others;
    }

    /// <summary>Whether cells add up; <see langword="null"/> where nobody knows.</summary>
    private static bool? Holds(SumCell[] cells, int[] sum)
    {
        var (total, others, isLost) = (cells[sum[sum.Length - 1]], 0L, false);
        for (var i = 0; i + 1 < sum.Length; i++)
        {
            var cell = cells[sum[i]];
            if (!cell.IsReadable)
            {
                return null;
            }

            others += cell.Number ?? 0;
            isLost |= cell.IsLost;
        }

        return total.Number is { } number ? isLost ? others <= number : others == number : total.IsBlank && others > 0 ? false : null;
    }
}
