namespace Gov.Disclosure.Documents.Matching;

/// <summary>What is odd about a row, as it is printed and as it may have been before a slip.</summary>
internal sealed class RowOddities
{
    private readonly int[] _places;
    private readonly int[][] _sums;
    private readonly RowHabits _habits;
    private readonly int _blanks;

    /// <param name="row">The cells as they are printed.</param>
    /// <param name="places">The places of the form's cells.</param>
    /// <param name="sums">The places of cells that add up, the last of which is their total.</param>
    /// <param name="habits">What is known of the row beside its cells.</param>
    public RowOddities(SumCell[] row, int[] places, int[][] sums, RowHabits habits)
    {
        (Row, _places, _sums, _habits) = (row, places, sums, habits);
        (_blanks, UnplacedAsPrinted) = (Blanks(row), Unplaced(row));
        AsPrinted = In(row);
    }

    public SumCell[] Row { get; }

    /// <summary>How much is odd as it is printed.</summary>
    public int AsPrinted { get; }

    public int UnplacedAsPrinted { get; }

    /// <summary>Whether nothing is odd: a blank cell is none that was put in where all adds up as it stands.</summary>
    public bool AreNone => AsPrinted == 0 || _blanks == _places.Length
        || (Array.TrueForAll(_places, place => Row[place].IsReadable) && Array.Exists(_sums, sum => Row[Total(sum)].Number > 0)
            && Array.TrueForAll(_sums, sum => Holds(Row, sum) == true || Array.TrueForAll(sum, place => Row[place].IsBlank)));

    /// <summary>How much is odd. What is not where it should be is odd as it is printed, not where a slip may have hidden it.</summary>
    public int In(SumCell[] cells) => _sums.Count(sum => Holds(cells, sum) == false) + Math.Min(Unplaced(cells), UnplacedAsPrinted)
        + (_habits.AreOthersFilled ? Math.Min(Blanks(cells), _blanks) : 0);

    /// <summary>How many cells cannot be read, and how many numbers of no column may be those of blank ones.</summary>
    public int Unplaced(SumCell[] cells) => _places.Count(place => !cells[place].IsReadable) + (!_habits.IsCounted ? 0
        : Math.Min(Blanks(cells), Enumerable.Range(0, cells.Length).Except(_places).Count(i => cells[i].Number is not null)));

    public IEnumerable<int> PlacesMoved(SumCell[] before) => _places.Where(place => before[place].Text != Row[place].Text);

    /// <summary>Equal numbers beside each other in a sum that is broken: where a merged cell is there once for each column it covered, they may be one.</summary>
    public IEnumerable<int> PlacesRepeated => !_habits.RepeatsCells ? [] : _sums.Where(sum => Holds(Row, sum) == false).SelectMany(sum => sum)
        .Where(place => Row[place].Number > 0 && (IsSame(place, place - 1) || IsSame(place, place + 1)));

    /// <summary>Whether something that was moved adds up no better for it. A total that was left blank says nothing against that.</summary>
    public bool BreaksWhatItMoves(SumCell[] before) =>
        Array.Exists(_sums, sum => !before[Total(sum)].IsBlank && Holds(before, sum) == false && Array.Exists(sum, place => before[place].Text != Row[place].Text));

    /// <summary>How many numbers above 0 add up before the slip, of those that do not as they are printed.</summary>
    public int NumbersThatFit(SumCell[] before) =>
        _sums.Where(sum => !AddsUp(Row, sum) && AddsUp(before, sum)).Select(sum => sum.Count(place => before[place].Number > 0)).Sum();

    /// <summary>A cell that was lost has moved up those behind it, so that the last is blank; in a text it may have got its blank one elsewhere.</summary>
    public bool MayHaveLost(SumCell[] before)
    {
        var (isAtStart, isAtEnd) = (Row[_places.Min()].IsBlank, Row[_places.Max()].IsBlank);
        return _habits.IsCounted ? isAtEnd || isAtStart || _habits.AreOthersFilled || _habits.RepeatsCells
            : (isAtEnd || (isAtStart && _habits.AreOthersFilled && _habits.AreOthersSummed))
                && Array.Exists(_sums, sum => !AddsUp(Row, sum) && Holds(before, sum) == true && before[Total(sum)].Number > 0
                    && (_habits.AreOthersFilled || sum.Count(place => before[place].Number > 0) > 1));
    }

    private bool IsSame(int place, int beside) => beside >= 0 && beside < Row.Length && Row[beside].Text == Row[place].Text;

    private int Blanks(SumCell[] cells) => _places.Count(place => cells[place].IsBlank);

    private static int Total(int[] sum) => sum[sum.Length - 1];

    private static bool AddsUp(SumCell[] cells, int[] sum) => cells[Total(sum)].Number == sum.Take(sum.Length - 1).Sum(place => cells[place].Number ?? 0);

    /// <summary>Whether cells add up; <see langword="null"/> where nobody knows.</summary>
    private static bool? Holds(SumCell[] cells, int[] sum)
    {
        var (total, others, isLost) = (cells[Total(sum)], 0L, false);
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
