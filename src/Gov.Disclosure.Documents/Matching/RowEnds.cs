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
        var last = cells.Select(decided => decided.Cell).Aggregate((last, cell) => cell.Position.Cell > last.Position.Cell ? cell : last);
        if (row.Line is not { } line || !row.IsFilled || (ReferenceEquals(last, row.Cells[row.Cells.Count - 1]) && !last.IsFilling))
        {
            return false;
        }

        if (last.IsFilling)
        {
            return true;
        }

        // Behind the columns of the form may be one of something else, filled in all rows or in none; words in it, as 备注 has here and there, were moved by no slip.
        var (end, usual) = (PeerRows.EndOf(row.Cells), peers.UsualEnd(line.Grid));
        return last.Span is { } span
            && ((end > usual && end > span.End && row.Cells.Last(cell => !cell.IsBlank).IsNumber) || (end < usual && (row.Cells.Any(cell => cell.IsFilling && cell.Span!.Value.Covers(usual - 1))
                || (line.Row.IsCounted && peers.AllEndAt(usual, row)))));
    }
}
