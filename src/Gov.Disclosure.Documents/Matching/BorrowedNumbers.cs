namespace Gov.Disclosure.Documents.Matching;

/// <summary>Whether a row has the numbers of another, or another has its own, by what the rows of a whole table say together.</summary>
internal sealed class BorrowedNumbers
{
    private readonly IReadOnlyList<PrintedRow> _rows;
    private readonly FoundRow?[] _placed;
    private readonly HashSet<FormRow> _doubtful;
    private readonly bool _isTwice;
    private readonly bool _isMostlyTwice;
    private readonly FoundRow? _partlyBlank;

    /// <param name="rows">The printed rows.</param>
    /// <param name="placed">The row of the form that each of them is.</param>
    /// <param name="found">All rows of the form, with the cells that were decided.</param>
    /// <param name="reading">The table that is read.</param>
    public BorrowedNumbers(IReadOnlyList<PrintedRow> rows, FoundRow?[] placed, FoundRow[] found, TableReading reading)
    {
        (_rows, _placed) = (rows, placed);

        // What is a row in one form may be a group of rows in another: 其他处理. It has no numbers of its own then.
        _doubtful = ShiftedLabels.Of(reading.Form.Rows, [.. rows.Select((printed, i) => (placed[i]?.Row, Printed: i > 0 && rows[i - 1].Path is not null && IsOfNoRow(i - 1)
            ? printed with { IsBelowNameless = true } : printed)).Where(print => print.Row is not null).Select(print => (print.Row!, print.Printed))]);

        // A label with the names of two rows in it, and numbers beside it: who else has one of these names has it wrongly.
        PrintedRow[] unknown = [.. rows.Where(printed => printed.Path is null && printed.IsFilled)];
        _doubtful.UnionWith(unknown.SelectMany(printed => reading.Form.Rows.Where(printed.Names)));

        // Where several rows are there twice, and not with the same numbers, so is the table, and a row that is filled once may be of either.
        var twice = found.Count(row => row.Prints.Count > 1);
        _isTwice = twice > 1 && Array.Exists(found, row => row.Other is not null);
        _isMostlyTwice = twice * 2 > found.Length;

        // A blank cell beside numbers, in a text and the only one of its kind, may be there for a number that was lost; without a total no sum tells.
        FoundRow[] partly = Array.FindAll(found, row => row.Cells.Any(cell => cell.Cell.IsBlank) && row.Cells.Any(cell => !cell.Cell.IsBlank));
        _partlyBlank = partly is [{ HasTotal: false, Printed.Line.Row.IsCounted: true } only] && !reading.IsPlaced ? only : null;
    }

    /// <summary>Whether the numbers of a row may be those of another.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Which of the printed rows it is. Its label may go on in the next or have begun in the one before, where its numbers are.</param>
    public bool MayBeIn(FoundRow row, int at) => _isTwice || _doubtful.Contains(row.Row) || row == _partlyBlank
        || (!row.Printed.IsFilled && (IsOfNoRow(at - 1) || IsOfNoRow(at + 1) || (_isMostlyTwice && row.Prints.Count == 1)));

    private bool IsOfNoRow(int beside) => beside >= 0 && beside < _placed.Length && _placed[beside] is null && _rows[beside].IsFilled;
}
