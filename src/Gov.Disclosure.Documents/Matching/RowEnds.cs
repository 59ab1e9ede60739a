namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Where a row ends. A sheet has no short rows: where a cell was deleted or put in, the others moved, and the row ends before or behind the others. A row that ends in a
/// blank cell the file does not have may have lost any of those before it.
/// </summary>
internal static class RowEnds
{
    public static bool MayBeShifted<T>(PrintedRow row, PeerRows peers, IReadOnlyList<DecidedCell<T>> cells)
        where T : class
    {
        if (row.Line is not { } line || row.Cells.All(cell => cell.IsBlank))
        {
            return false;
        }

        // Behind the usual end is the column of something else, which other rows leave blank.
        var (end, usual) = (PeerRows.EndOf(row.Cells), peers.UsualEnd(line.Grid));
        return end > usual || (line.Row.IsFilledUp && (end < usual || Last(cells).IsBlank));
    }

    private static GridCell Last<T>(IReadOnlyList<DecidedCell<T>> cells)
        where T : class => cells.Select(decided => decided.Cell).OrderByDescending(cell => cell.Position.Cell).First();
}
