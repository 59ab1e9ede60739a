using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Labels that are broken over rows, of which one at most has the numbers. A piece of a label is never a label while the pieces around it make one: 无正当 / 理由大量
/// / 反复申请 is not 2.重复申请.
/// </summary>
internal static class BrokenLabels
{
    private const int MostPieces = 4;

    /// <summary>The rows with each broken label put together in the row that has its numbers.</summary>
    public static IReadOnlyList<GridRow> Join(IReadOnlyList<GridRow> rows, TableLabels labels)
    {
        List<GridRow>? joined = null;
        for (var start = 0; start < rows.Count;)
        {
            var (label, numbers, end) = Broken(rows, start, labels);
            if (end > start)
            {
                joined ??= [.. rows.Take(start)];
                joined.Add(WithLabel(rows[numbers], label));
                start = end;
                continue;
            }

            joined?.Add(rows[start]);
            start++;
        }

        return joined ?? rows;
    }

    private static (string Label, int Numbers, int End) Broken(IReadOnlyList<GridRow> rows, int start, TableLabels labels)
    {
        if (PieceOf(rows[start]) is not { } first || labels.ExactRow(first) is not null)
        {
            return ("", 0, start);
        }

        var text = first;
        var numbers = rows[start].HasNumbers ? start : -1;
        for (var end = start + 1; end < rows.Count && end < start + MostPieces; end++)
        {
            var hasNumbers = rows[end].HasNumbers;
            var piece = PieceOf(rows[end]);
            if ((hasNumbers && numbers >= 0) || (piece is null && !hasNumbers))
            {
                break;
            }

            numbers = hasNumbers ? end : numbers;
            text += piece;
            if (piece is not null && labels.ExactRow(text) is { } row && !labels.IsHeader(text))
            {
                // Below the name of its group a row has its whole label; numbers beside that name are those of a row that has lost its own.
                return labels.ExactRow(piece) == row ? ("", 0, start) : (text, numbers < 0 ? start : numbers, end + 1);
            }
        }

        return ("", 0, start);
    }

    private static int IndexOfPiece(GridRow row)
    {
        var piece = -1;
        for (var i = 0; i < row.Cells.Count && !row.Cells[i].IsNumber; i++)
        {
            piece = row.Cells[i].IsBlank ? piece : i;
        }

        return piece;
    }

    private static string? PieceOf(GridRow row) => IndexOfPiece(row) is >= 0 and var i ? row.Cells[i].Text : null;

    private static GridRow WithLabel(GridRow row, string label)
    {
        // Beside the numbers there may be no piece, but the blank cell where it would stand.
        var at = IndexOfPiece(row);
        var cells = row.Cells.ToList();
        at = at >= 0 ? at : Math.Max(0, cells.FindIndex(cell => cell.IsNumber) - 1);
        cells[at] = cells[at] with { Text = label };
        return row with { Cells = cells };
    }
}
