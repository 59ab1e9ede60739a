using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// How the other rows of a table are divided, where a text says no more of a row than its cells. A row that has every column filled shows where the numbers of
/// all rows stand that have as many cells; a row as wide as no other may have lost a cell and have got another.
/// </summary>
internal static class RowDivision
{
    // In a table whose merged labels are printed once, every fifth row has a cell more.
    private const int MostAlike = 85;

    private const int FewOthers = 4;

    /// <summary>The cells of a row that stand where its numbers may; none where nothing says which they are.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">How many columns the table has.</param>
    /// <param name="others">The other rows of the table that have the same columns.</param>
    public static IReadOnlyList<IReadOnlyList<GridCell>> Of(PrintedRow row, int columns, IReadOnlyList<PrintedRow> others)
    {
        // The order of columns is that of the whole table, and has to suit most of it.
        int[] filled = [.. others.Select(other => other.Cells.Count(cell => !cell.IsBlank))];
        var unfit = others.Where((other, i) => filled[i] > columns || (filled[i] > 0 && other.Cells.Count < columns)).Count();
        if (filled.Count(count => count > columns) * 2 > others.Count || (unfit > 1 && unfit * 2 > others.Count))
        {
            return [];
        }

        // Rows in which a text breaks off, or that lost cells, are nothing to compare with.
        var isAlone = others.All(other => other.Cells.Count < columns);
        if (row.Line is not { } line)
        {
            // The first row of a group has its label too, and a blank cell less at its end.
            return row.Cells.Count == columns || !row.IsFilled || others.Any(other => other.Cells.Count == row.Cells.Count)
                || (IsFull(row.Cells, columns) && (isAlone || (!row.Cells[0].IsBlank && others.Any(other => other.Cells.Count > row.Cells.Count)))) ? [row.Cells] : [];
        }

        var width = line.Row.Cells.Count;
        var usual = others.GroupBy(other => other.Line?.Row.Cells.Count).OrderByDescending(rows => rows.Count()).FirstOrDefault();
        if (row.IsFilled && others.Count >= FewOthers && usual!.Key != width && usual.Count() * 100 >= others.Count * MostAlike
            && !(IsFull(row.Cells, columns) && others.Any(other => other.Cells.Count == row.Cells.Count)))
        {
            return [];
        }

        PrintedRow[] peers = [.. others.Where(other => other.Line?.Row.Cells.Count == width)];
        int[] starts = [
            .. peers.Where(peer => IsFull(peer.Cells, columns)).Select(peer => width - peer.Cells.Count + peer.Cells.TakeWhile(cell => cell.IsBlank).Count())
                .Distinct()];
        if (starts.Length > 0)
        {
            var label = width - row.Cells.Count;

            // Blank cells between label and numbers are believed where another row has them too.
            var hasGaps = Array.Exists(peers, peer => peer.Cells.Count > columns && peer.Cells[0].IsBlank);
            return [.. starts.Where(
                start => start >= label && (start == label || hasGaps)
                    && !line.Row.Cells.Where((cell, i) => i >= label && !(i >= start && i < start + columns)).Any(cell => !cell.IsBlank))
                .Select(start => (IReadOnlyList<GridCell>)[.. line.Row.Cells.Skip(start).Take(columns)])];
        }

        // What is filled in another row as long is no room to spare.
        if (Array.Exists(peers, peer => peer.Cells.Count == row.Cells.Count && peer.Cells.Count(cell => !cell.IsBlank) > columns))
        {
            return [];
        }

        return !row.IsFilled || peers.Length > 0 || others.Count == 0
            || (IsFull(row.Cells, columns) && (isAlone || others.Count >= FewOthers || row.Cells.Count == columns)) ? [row.Cells] : [];
    }

    /// <summary>Whether as many cells as columns are filled, one beside the other, and no more.</summary>
    private static bool IsFull(IReadOnlyList<GridCell> cells, int columns) =>
        cells.SkipWhile(cell => cell.IsBlank).TakeWhile(cell => !cell.IsBlank).Count() == columns && cells.Count(cell => !cell.IsBlank) == columns;
}
