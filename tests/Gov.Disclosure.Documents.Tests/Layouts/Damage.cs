namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>What goes wrong with a table between the agency and the file: at most one damage in a row, as two can undo each other's traces.</summary>
internal static class Damage
{
    /// <summary>Damages some rows of a table, and says what was done.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="headers">How many of them are headers.</param>
    /// <param name="random">What and where.</param>
    /// <param name="touched">The rows that are damaged already.</param>
    /// <param name="format">The kind of file, which may leave no trace of a damage.</param>
    public static string Apply(List<List<Piece>> rows, int headers, Random random, HashSet<List<Piece>> touched, Format format)
    {
        // Headers are few, and most is decided by them.
        var row = headers > 0 && random.Next(2) == 0 ? random.Next(Math.Min(headers, rows.Count)) : random.Next(rows.Count);
        var cells = rows[row];
        if (cells.Count == 0 || !touched.Add(cells))
        {
            return "none";
        }

        var at = random.Next(cells.Count);
        var cell = cells[at];
        var fillsUp = cell.IsNumber && format.Swallows(cells) && (cell.Text == "0" || !HasTotals(cells));
        var isLost = format.Cells == CellsKept.Once && row < headers - 1 && IsInOtherOrder(rows);
        var damage = random.Next(11);
        if (format.IsDrawn && damage is (0 or 1 or 2 or 4 or 5))
        {
            return "none";
        }

        switch (damage)
        {
            case 0 when !isLost:
                cells.RemoveAt(at);
                return "cell lost";
            case 1:
                cells.Insert(at, new Piece("", 1, cell.Rows));
                return "blank cell too many";
            case 2 when !fillsUp:
                cells.Insert(at, cell with { Columns = 1 });
                return "cell twice";
            case 3 when at + 1 < cells.Count && cells[at + 1].Rows == cell.Rows:
                cells[at] = cell with { Text = cell.Text + cells[at + 1].Text, Columns = cell.Columns + cells[at + 1].Columns };
                cells.RemoveAt(at + 1);
                return "two cells joined";
            case 4 when at + 1 < cells.Count:
                cells[at] = cell with { Text = cell.Text + " " + cells[at + 1].Text };
                cells.RemoveAt(at + 1);
                return "two texts in one cell";
            case 5 when cell.Text.Length > 1 && !fillsUp:
                var cut = random.Next(1, cell.Text.Length);
                cells[at] = cell with { Text = cell.Text[..cut], Columns = 1 };
                cells.Insert(at + 1, cell with { Text = cell.Text[cut..], Columns = Math.Max(1, cell.Columns - 1) });
                return "cell cut in two";
            case 6 when !IsTwice(rows, row):
                rows.RemoveAt(row);
                return "row lost";
            case 7 when !cell.IsNumber && !isLost && !IsTwice(rows, row):
                cells[at] = cell with { Text = "" };
                return "label lost";
            case 8 when !cell.IsNumber && cell.Text.Length > 2:
                cells[at] = cell with { Text = cell.Text.Remove(random.Next(cell.Text.Length), 1) };
                return "character lost";
            case 9 when row < headers && cells.Count > 2:
                return CutAndJoined(cells, random);
            case 10 when cells.FindIndex(other => other.IsNumber) is > 0 and var first && cells.FindLastIndex(other => other.IsNumber) is var last && last > first:
                cells[first] = new Piece(string.Concat(cells.GetRange(first, last - first + 1).Where(_ => random.Next(3) == 0).Select(other => other.Text)), cells.GetRange(first, last - first + 1).Sum(other => other.Columns));
                cells.RemoveRange(first + 1, last - first);
                return "numbers merged";
            default:
                return "none";
        }
    }

    /// <summary>Whether every sum of a row has its total, so that a number that became two is seen though it fills up a row that left a cell blank.</summary>
    private static bool HasTotals(List<Piece> cells) =>
        cells.Where(cell => cell.Cell?.Column.Name == "total").ToArray() is { Length: > 0 } totals && Array.TrueForAll(totals, total => total.Text.All(char.IsDigit) && total.IsNumber);

    /// <summary>Whether columns stand otherwise than the form has them: what stands below a header that is lost seems to belong to another one then, where nothing says what headers cover.</summary>
    private static bool IsInOtherOrder(List<List<Piece>> rows) => rows.Exists(row => row.Select(cell => cell.Cell).OfType<FormCell>().Select(cell => cell.Index).ToArray() is var cells
        && cells.Zip(cells.Skip(1)).Any(pair => pair.First > pair.Second));

    /// <summary>Of a row that is there twice with other numbers nobody knows which is the right one, once either is lost.</summary>
    private static bool IsTwice(List<List<Piece>> rows, int row) => rows[row].Any(cell => cell.IsNumber)
        && rows.Where((other, i) => i != row).Any(other => Labels(other).SequenceEqual(Labels(rows[row])) && Labels(other).Any());

    private static IEnumerable<string> Labels(List<Piece> row) => row.Where(cell => !cell.IsNumber && cell.Text.Length > 0).Select(cell => cell.Text).TakeLast(1);

    private static string CutAndJoined(List<Piece> cells, Random random)
    {
        var join = random.Next(cells.Count - 1);
        cells[join] = new Piece(cells[join].Text + cells[join + 1].Text, cells[join].Columns + cells[join + 1].Columns, cells[join].Rows);
        cells.RemoveAt(join + 1);
        var at = random.Next(cells.Count);
        var cut = cells[at].Text.Length / 2;
        cells.Insert(at + 1, new Piece(cells[at].Text[cut..], Math.Max(1, cells[at].Columns - 1), cells[at].Rows));
        cells[at] = new Piece(cells[at].Text[..cut], 1, cells[at].Rows);
        return "one cut, another joined";
    }
}
