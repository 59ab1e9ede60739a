using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Where a row ends. A sheet has no short rows: where a cell was deleted or put in, the others moved, and the row ends before or behind the others. A row that
/// ends in a blank cell the file does not have may have lost any of those before it.
/// </summary>
internal static class RowEnds
{
    public static bool MayBeShifted<T>(PrintedRow row, PeerRows peers, IReadOnlyList<DecidedCell<T>> cells)
        where T : class
    {
        // In most rows the last cell is one of the form.
        var last = Last(cells);
        if (row.Line is not { } line || !row.IsFilled || (ReferenceEquals(last, row.Cells[row.Cells.Count - 1]) && !last.IsFilling))
        {
            return false;
        }

        if (last.IsFilling)
        {
            return true;
        }

        // Behind the columns of the form may be one of something else, filled in all rows or in none.
        var (end, usual) = (PeerRows.EndOf(row.Cells), peers.UsualEnd(line.Grid));
        return last.Span is { } span
            && ((end > usual && end > span.End) || (end < usual && (row.Cells.Any(cell => cell.IsFilling && cell.Span!.Value.Covers(usual - 1))
                || (line.Row.IsCounted && peers.AllEndAt(usual, row)))));
    }

    private static GridCell Last<T>(IReadOnlyList<DecidedCell<T>> cells)
        where T : class
    {
        var last = cells[0].Cell;
        for (var i = 1; i < cells.Count; i++)
        {
            last = cells[i].Cell.Position.Cell > last.Position.Cell ? cells[i].Cell : last;
        }

        return last;
    }
}
