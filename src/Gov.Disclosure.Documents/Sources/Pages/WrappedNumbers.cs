namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>
/// Numbers broken over lines in columns that are too narrow for them. A line of numbers without a label of its own, close to one that has a label or more numbers, holds the
/// rest of those: it is joined to them, so that nobody reads a part of a number for the whole. What stands beside no number makes a cell too many.
/// </summary>
internal static class WrappedNumbers
{
    // Lines of one cell are no farther apart than this, in parts of the size of the type.
    private const double LineHeight = 2;

    /// <param name="lines">The lines.</param>
    /// <param name="isLabelled">Whether a line has an official label.</param>
    /// <param name="labels">The pieces that belong to labels.</param>
    public static IReadOnlyList<IReadOnlyList<LinePiece>> Join(IReadOnlyList<IReadOnlyList<LinePiece>> lines, Func<int, bool> isLabelled, HashSet<LinePiece> labels)
    {
        var joined = lines.ToArray();
        int[] numbers = [.. lines.Select(line => line.Count(piece => piece.IsNumber))];
        for (var i = 0; i < lines.Count; i++)
        {
            if (numbers[i] == 0 || isLabelled(i) || lines[i].Any(piece => !piece.IsNumber && !labels.Contains(piece)))
            {
                continue;
            }

            var own = i;
            var owners = Enumerable.Range(Math.Max(0, i - 2), Math.Min(5, lines.Count - Math.Max(0, i - 2)))
                .Where(other => other != own && numbers[other] > 0 && (isLabelled(other) || numbers[other] > numbers[own]) && Distance(lines[other], lines[own]) < LineHeight)
                .OrderBy(other => Distance(lines[other], lines[own])).Take(1).ToArray();
            if (owners is [var owner])
            {
                joined[owner] = Join(joined[owner], lines[i]);
                joined[i] = [.. lines[i].Where(piece => !piece.IsNumber)];
            }
        }

        return joined;
    }

    private static double Distance(IReadOnlyList<LinePiece> one, IReadOnlyList<LinePiece> two)
    {
        var (first, second) = (one.First(piece => piece.IsNumber), two.First(piece => piece.IsNumber));
        return Math.Abs(first.BaseLine - second.BaseLine) / Math.Max(first.Size, second.Size);
    }

    private static LinePiece[] Join(IReadOnlyList<LinePiece> line, IReadOnlyList<LinePiece> rest)
    {
        var pieces = line.ToList();
        foreach (var piece in rest.Where(piece => piece.IsNumber))
        {
            var at = pieces.FindIndex(other => other.IsNumber && other.Overlaps(piece));
            if (at < 0)
            {
                pieces.Add(piece);
            }
            else
            {
                pieces[at] = pieces[at] with { Text = pieces[at].BaseLine < piece.BaseLine ? $"{pieces[at].Text}\n{piece.Text}" : $"{piece.Text}\n{pieces[at].Text}" };
            }
        }

        return [.. pieces];
    }
}
