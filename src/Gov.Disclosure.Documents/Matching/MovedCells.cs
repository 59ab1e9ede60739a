namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// The rows of which one slip may have made the row that is printed: one cell less in one place and one more in another, so that what stands between has moved
/// by one. A cell is less where one was put in, there twice or cut in two; it is more where one was lost or two were joined.
/// </summary>
internal static class MovedCells
{
    private const int DigitsOfChance = 3;

    // A number that is none of the form's pushes the others to one end of a row that is longer; elsewhere more of them have to fit.
    private const int ChanceOfStray = 2;

    /// <param name="row">The printed cells behind the label, those of columns that are none of the form's among them.</param>
    /// <param name="columns">How many of them are the form's.</param>
    /// <param name="habits">What is known of the row beside its cells.</param>
    /// <returns>The rows, and how many numbers more have to fit than where nothing is cut.</returns>
    public static IEnumerable<(SumCell[] Cells, int Chance)> Before(SumCell[] row, int columns, RowHabits habits)
    {
        // Where nothing says how the table is filled in, numbers that do not add up are those of the agency, unless there is one too many.
        var mayMove = habits.IsCounted && (habits.AreOthersFilled || habits.AreOthersSummed);
        var mayBeTwo = mayMove || (habits.IsCounted && row.Length > columns);
        for (var i = 0; i < row.Length; i++)
        {
            var isDouble = (mayBeTwo || habits.RepeatsCells) && i > 0 && row[i].IsReadable && row[i].Text == row[i - 1].Text;
            var isStray = mayMove && (row.Length > columns || (row[i].Number is not null && (i == 0 || i == row.Length - 1)));
            if (row[i].IsBlank || isDouble || isStray)
            {
                SumCell[] shorter = [.. row.Take(i), .. row.Skip(i + 1)];
                var blanks = habits.IsCounted ? row.Length : 0;
                var lost = row[i].IsBlank || (isDouble && habits.RepeatsCells && row[i].Number != 0) ? 0 : shorter.Length;
                var chance = row[i].IsBlank || isDouble ? 0 : ChanceOfStray;
                var cuts = Enumerable.Range(0, row[i].IsBlank ? shorter.Length : 0).Where(
                    at => at == i || at == i - 1 || !shorter[at].IsReadable || (habits.IsCounted && i == shorter.Length));
                foreach (var way in Enumerable.Range(0, blanks).Where(at => at != i)
                    .Select(at => Insert(shorter, at, SumCell.Blank, row.Length > columns && at % shorter.Length == 0 ? 0 : chance))
                    .Concat(Enumerable.Range(lost, row.Length - lost).Select(at => Insert(shorter, at, SumCell.Lost, chance)))
                    .Concat(cuts.SelectMany(at => Cut(shorter, at))))
                {
                    yield return way;
                }
            }

            if ((mayBeTwo || habits.AreOthersSummed) && i > 0 && row[i - 1].Number is not null && row[i].Number is not null)
            {
                SumCell[] joined = [.. row.Take(i - 1), SumCell.Of(row[i - 1].Text + row[i].Text), .. row.Skip(i + 1)];
                foreach (var way in Enumerable.Range(0, row.Length).Select(at => Insert(joined, at, SumCell.Blank, mayBeTwo ? 0 : ChanceOfStray))
                    .Concat(Enumerable.Range(0, mayBeTwo ? joined.Length : 0).SelectMany(at => Cut(joined, at))))
                {
                    yield return way;
                }
            }
        }
    }

    private static (SumCell[] Cells, int Chance) Insert(SumCell[] row, int at, SumCell cell, int chance) =>
        ([.. row.Take(at), cell, .. row.Skip(at)], chance);

    /// <summary>The ways to take one cell for two numbers. 12 beside a total of 3 is a mistake of the agency: the fewer digits, the more others have to fit.</summary>
    private static IEnumerable<(SumCell[] Cells, int Chance)> Cut(SumCell[] row, int at) => Enumerable
        .Range(1, row[at].Text.TrimStart() is [>= '0' and <= '9', ..] ? row[at].Text.Length - 1 : 0)
        .Select(end => (One: SumCell.Of(row[at].Text.Substring(0, end)), Other: SumCell.Of(row[at].Text.Substring(end))))
        .Where(cut => cut.One.IsReadable && cut.Other.IsReadable && !cut.One.IsBlank && !cut.Other.IsBlank)
        .Select(cut => ((SumCell[])[.. row.Take(at), cut.One, cut.Other, .. row.Skip(at + 1)], Math.Max(0, DigitsOfChance - row[at].Text.Length)));
}
