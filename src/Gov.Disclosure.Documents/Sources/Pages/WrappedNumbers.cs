namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>
/// Numbers broken over lines in columns that are too narrow for them. A line of numbers without a label of its own, close to one that has a label or more
/// numbers, holds the rest of those: it is joined to them, so that nobody reads a part of a number for the whole. What stands beside no number makes a cell too
/// many.
/// </summary>
internal static class WrappedNumbers
{
    // Lines of one cell are no farther apart than this, in parts of the size of the type.
    private const double LineHeight = 2;

    // The lines of one cell are set alike.
    private const double SameGap = 1.2;

    /// <param name="lines">The lines.</param>
    /// <param name="isLabelled">Whether a line has an official label.</param>
    /// <param name="isPiece">Whether a text may be a piece of a label.</param>
    public static IReadOnlyList<IReadOnlyList<LinePiece>> Join(
        IReadOnlyList<IReadOnlyList<LinePiece>> lines, Func<int, bool> isLabelled, Func<LinePiece, bool> isPiece)
    {
        int[] numbers = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Any(piece => piece.IsNumber))];
        bool[] goesOn = [.. numbers.Select(i => !isLabelled(i) && lines[i].All(piece => piece.IsNumber || isPiece(piece)))];
        var joined = lines.ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            int[] owners = [.. OwnersOf(i)];
            foreach (var owner in owners)
            {
                joined[numbers[owner]] = Join(joined[numbers[owner]], lines[numbers[i]], mayBeRow: Count(owner) <= Count(i));
            }

            // As many numbers as in the row they are joined to may also be a row that has lost its label, and are kept as one.
            if (Array.Exists(owners, owner => Count(owner) > Count(i)))
            {
                joined[numbers[i]] = [.. joined[numbers[i]].Where(piece => !piece.IsNumber)];
            }
        }

        return joined;

        // The rows above and below that a line may belong to: both, where its cell may be set from the top or from the bottom. Where no row has a label, the
        // topmost line is one.
        IEnumerable<int> OwnersOf(int line)
        {
            var (above, below) = (line, line);
            while (goesOn[above] && Gap(above - 1) < LineHeight)
            {
                above--;
            }

            while (goesOn[below] && Gap(below) < LineHeight)
            {
                below++;
            }

            var isAbove = above < line && (!goesOn[above] || goesOn[below]);
            var isBelow = below > line && !goesOn[below];
            var (up, down) = (Enumerable.Range(above, line - above).Select(Gap).DefaultIfEmpty().Max(), Enumerable.Range(line, below - line).Select(Gap)
                .DefaultIfEmpty().Max());
            return (isAbove && !(isBelow && down * SameGap < up) ? [above] : Array.Empty<int>())
                .Concat(isBelow && !(isAbove && up * SameGap < down) ? [below] : []);
        }

        int Count(int line) => lines[numbers[line]].Count(piece => piece.IsNumber);

        double Gap(int line) => line >= 0 && line + 1 < numbers.Length ? Distance(lines[numbers[line]], lines[numbers[line + 1]]) : double.MaxValue;
    }

    private static double Distance(IReadOnlyList<LinePiece> one, IReadOnlyList<LinePiece> two)
    {
        var (first, second) = (one.First(piece => piece.IsNumber), two.First(piece => piece.IsNumber));
        return Math.Abs(first.BaseLine - second.BaseLine) / Math.Max(first.Size, second.Size);
    }

    private static LinePiece[] Join(IReadOnlyList<LinePiece> line, IReadOnlyList<LinePiece> rest, bool mayBeRow)
    {
        var pieces = line.ToList();
        foreach (var piece in rest.Where(piece => piece.IsNumber))
        {
            var at = pieces.FindIndex(other => other.IsNumber && other.Overlaps(piece));
            if (at < 0)
            {
                // The number of another row is none of a cell that is blank in this one.
                pieces.Add(mayBeRow ? piece with { Text = piece.Text + GlyphLine.Torn } : piece);
            }
            else
            {
                pieces[at] = pieces[at] with
                { Text = pieces[at].BaseLine < piece.BaseLine ? $"{pieces[at].Text}\n{piece.Text}" : $"{piece.Text}\n{pieces[at].Text}" };
            }
        }

        return [.. pieces.OrderBy(piece => piece.Left)];
    }
}
