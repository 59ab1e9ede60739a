using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Reads a table that is printed row below row: table three under one header, table two in blocks with headers of their own.</summary>
internal static class RowsBelowRows
{
    // Where a fifth of the cells is left blank, so may all of a row be but one; where less is, that one may have reached over all columns.
    private const int MostBlanks = 20;

    // No count of a table has more digits.
    private static readonly Regex Repeated = new(@"^(\d{1,9})\1+(?!\d)", RegexOptions.CultureInvariant);

    public static void Read(IReadOnlyList<PrintedRow> rows, TableReading reading)
    {
        var placed = RowsOf(rows, reading.Form);
        FoundRow[] found = [.. placed.OfType<FoundRow>().Distinct()];
        var table = new WholeTable(found);
        var peers = found.GroupBy(row => row.Row.Columns).ToDictionary(
            own => own.Key, own => new PeerRows([.. own.SelectMany(row => row.Prints)], own.Key.Count, table, TextsOf));
        foreach (var row in found)
        {
            row.Cells = Decide(row, peers[row.Row.Columns], reading.Form);
        }

        foreach (var row in reading.IsPlaced ? [] : AccidentalFit.Of(found).ToArray())
        {
            row.Cells = [];
        }

        // A file that says itself which cells are which needs no sums for it; headers of their own may stand in an order of their own.
        FoundRow[] decided = reading.Addresses is not null ? [] : Array.FindAll(found, row => row.HasTotal && row.IsDecided);
        FoundRow[][] blocks = [.. decided.GroupBy(row => row.Printed.Block).Select(block => block.ToArray())];
        var exchanged = new HashSet<FoundRow>((blocks.Length == 1 ? blocks : blocks.Append(decided))
            .Where(block => ExchangedTotal.Speaks([.. block.Select(Texts)])).SelectMany(block => block));
        var borrowed = new BorrowedNumbers(rows, placed, found, reading);
        for (var i = 0; i < placed.Length; i++)
        {
            var printed = rows[i];
            if (placed[i] is not { } row)
            {
                if (printed.Path is null || printed.IsFilled)
                {
                    reading.NotRecognised(printed.Label, printed.Cells);
                }
            }
            else if (!ReferenceEquals(printed, row.Prints[0]))
            {
                continue;
            }
            else if (row.Other is { } other)
            {
                reading.Repeated(row.Row, other.Label.Position);
            }
            else if (borrowed.MayBeIn(row, i))
            {
                reading.Undecidable(row.Row, reading.CellsOf(row.Row), reading.CellsOf(row.Row), printed.Cells, printed.Label.Position);
            }
            else
            {
                ReadRow(row, peers[row.Row.Columns], exchanged.Contains(row), reading);
            }
        }

        var missing = reading.Form.Rows.Where(row => !Array.Exists(found, own => own.Row == row) && !reading.TryReadByAddress(row, reading.CellsOf(row))).ToArray();
        if (missing.Length > 0)
        {
            reading.NotFound(missing);
        }

        string[]? TextsOf(PrintedRow printed) => Array.Find(found, row => ReferenceEquals(row.Printed, printed)) is { IsDecided: true } own ? Texts(own) : null;
    }

    /// <summary>The row of the form that each printed row is; one for all its prints.</summary>
    private static FoundRow?[] RowsOf(IReadOnlyList<PrintedRow> rows, TableForm form)
    {
        var byRow = new Dictionary<FormRow, FoundRow>();
        return [.. rows.Select(Place)];

        FoundRow? Place(PrintedRow printed)
        {
            if (printed.Path is null || !form.TryGetRow(printed.Path, out var row))
            {
                return null;
            }

            var found = byRow.TryGetValue(row, out var known) ? known : byRow[row] = new FoundRow(row);
            found.Prints.Add(printed);
            return found;
        }
    }

    private static IReadOnlyList<DecidedCell<FormColumn>> Decide(FoundRow row, PeerRows peers, TableForm form) =>
        peers.HaveLostHeaders ? [] : row.Printed.Line is { Row.HasColumns: true } line ? UnderHeaders(row, line, form) : InTurn(row, peers, form);

    private static string[] Texts(FoundRow row) => [.. row.InOrder().Select(decided => decided.Cell.Text)];

    private static void ReadRow(FoundRow found, PeerRows peers, bool areExchanged, TableReading reading)
    {
        var (row, printed, cells) = (found.Row, found.Printed, found.Cells);
        var undecided = new List<FormCell>(reading.CellsOf(row));
        var certain = areExchanged ? [] : Undoubted(found, peers, reading);

        // A number behind the label in its cell is that of a blank cell, if any.
        var mayBeBlank = (printed.IsFilled && certain.All(decided => !decided.Cell.IsBlank)) || !EndsInNumber(printed.Label.Text);
        foreach (var decided in certain.Where(decided => mayBeBlank || !decided.Cell.IsBlank))
        {
            // Cells are mostly decided in the order of the form, so that the first one left is theirs.
            var next = 0;
            while (undecided[next].Column != decided.Column)
            {
                next++;
            }

            reading.Read(undecided[next], decided.Cell, decided.Header);
            undecided.RemoveAt(next);
        }

        // Where no number is printed, and none is that may belong there, the row is blank.
        var isBlank = cells.Count == 0 && !printed.IsFilled && mayBeBlank && !printed.MayLackNumbers && !peers.Table.HasSpareNumbers
            && (printed.Line is null || printed.Cells.Count > 0);
        if (undecided.Count > 0 && (certain.Count < cells.Count || !reading.TryReadByAddress(row, undecided, printed.Label)) && !isBlank)
        {
            reading.Undecidable(row, undecided, reading.CellsOf(row), printed.Cells, printed.Label.Position);
        }
    }

    /// <summary>The cells against which neither the ends of the other rows nor the sums say anything.</summary>
    private static IReadOnlyList<DecidedCell<FormColumn>> Undoubted(FoundRow row, PeerRows peers, TableReading reading)
    {
        var (printed, cells) = (row.Printed, row.Cells);

        // Where the name of a column stands among its numbers, the table is a list.
        if (cells.Count == 0 || printed.HasMoved || RowEnds.MayBeShifted(printed, peers, cells)
            || printed.Cells.Any(cell => !cell.IsBlank && !cell.IsNumber && FormLabels.Columns(row.Row.Columns).TryFindExactly(cell.Text, out _)))
        {
            return [];
        }

        // Where every column has its own label and number, though they are the same, a cell over several of them may hold a number as often: 161161.
        cells = cells.Any(decided => MayBeSeveral(decided.Cell)) && peers.RepeatCells ? [.. cells.Where(decided => !MayBeSeveral(decided.Cell))] : cells;
        var isCounted = !reading.IsPlaced && printed.Line?.Row is null or { IsCounted: true };
        var mayHaveMoved = !reading.IsPlaced && printed.Line?.Row is null or { IsCounted: true } or { MayLackCells: true };
        if (!mayHaveMoved && row.IsDecided && printed.Cells.Count == cells.Count && cells.All(decided => !decided.Cell.IsBlank))
        {
            return cells;
        }

        // A number that reaches down from the row above stands in none of its places.
        GridCell[] own = [.. printed.Cells.Where(cell => cells.Any(decided => ReferenceEquals(decided.Cell, cell)))];
        var percentBlank = reading.IsPlaced ? MostBlanks : peers.PercentBlank(printed);
        if (row.HasTotal && percentBlank < MostBlanks && printed.Cells.Count(cell => !cell.IsBlank) == 1 && own is [{ IsBlank: false }, ..])
        {
            return [];
        }

        var isSummed = !reading.IsPlaced && own.Length == row.Row.Columns.Count && row.HasTotal;
        return SumVeto.Undoubted(
            printed.Cells, cells, isSummed ? [[.. row.InOrder()]] : [],
            new RowHabits(mayHaveMoved, percentBlank == 0, isSummed && peers.AreSummed(printed), isCounted && peers.RepeatCells));
    }

    /// <summary>Whether a cell over several columns may hold as many numbers that are the same.</summary>
    internal static bool MayBeSeveral(GridCell cell) => cell.Span is { Columns: > 1 } && Repeated.IsMatch(cell.Text);

    /// <summary>A block of table two that lost a header has lost a column, for all we know; table three has the same columns in every file.</summary>
    private static IReadOnlyList<DecidedCell<FormColumn>> UnderHeaders(FoundRow row, PrintedLine line, TableForm form)
    {
        var columns = row.Row.Columns;
        var places = line.Headers?.PlacesOf(columns) ?? new Dictionary<FormColumn, HeaderPlace>();
        var isUnderOne = form.Layout == TableLayout.RowsUnderOneHeader;
        return ColumnMatching.Decide(
            columns, places, line, row.Printed.Label.Span!.Value.End,
            mayLackHeaders: isUnderOne || (line.Headers is null && form.Layout == TableLayout.BlocksWithOwnHeader),
            mayLackColumns: isUnderOne && places.Count < columns.Count && line.Headers?.AreDamaged(columns) == false);
    }

    private static IReadOnlyList<DecidedCell<FormColumn>> InTurn(FoundRow row, PeerRows peers, TableForm form)
    {
        var (printed, columns) = (row.Printed, row.Row.Columns);
        var placements = new Placements<FormColumn>(columns);
        var order = HeaderOrder.Of(
            columns, printed.Header, form.LabelHeader, hasRows: printed.Line is not null, mayLackHeaders: form.Layout == TableLayout.RowsUnderOneHeader)
            ?? ((PrintedRows.AreAllAlike(printed.Cells, columns.Count) && !HasMoreHeaders(printed, columns)) || (printed.Line is null && peers.HaveHeadersInOrder(columns, printed.Header))
                ? [.. columns.Select(column => ((FormColumn, string)?)(column, ""))] : null);

        // The two pieces of a number that a text has torn may be two numbers or one; and where no header says that a first cell blank in all rows is a column, it
        // may be the gap behind the labels.
        var mayBeOthers = printed.Cells.Any(cell => cell.IsUnreadable)
            || (printed is { Line: not null, Header.Count: 0, Cells: [{ IsBlank: true }, ..] } && printed.IsFilled
                && Array.TrueForAll(peers.OthersThan(printed), other => !other.IsFilled || other.Cells[0].IsBlank))
            || (order?.Length == columns.Count
                && (peers.Table.AreCrowded
                    || (columns.Count > 1 && !row.HasTotal && peers.Table.HidesBlanks && WholeTable.MayHoldTorn(printed.Cells))));
        foreach (var cells in order is null || mayBeOthers ? []
            : peers.Table.HasSpareCellsAtEnd(printed, order.Length) ? [[.. printed.Cells.Take(order.Length)]]
            : RowDivision.Of(printed, order.Length, peers.OthersThan(printed)))
        {
            foreach (var way in TurnsOfCells.Of(order!, cells))
            {
                placements.Add(way);
            }
        }

        return placements.Agreed();
    }

    /// <summary>Whether some row of headers has more of them than the form: a cell may be missing then, and the other numbers be alike all the same.</summary>
    private static bool HasMoreHeaders(PrintedRow printed, IReadOnlyList<FormColumn> columns) => printed.Line is not null && FormLabels.Columns(columns) is var index
        && printed.Header.Any(header => header.Cells.Where(cell => !cell.IsBlank).SkipWhile(cell => !index.TryFind(cell.Text, out _)).Skip(columns.Count).Any());

    private static bool EndsInNumber(string label) => LabelKey.Of(label).Any(char.IsDigit)
        || (label.Any(char.IsWhiteSpace) && label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [_, .., var last] && CellReading.IsNumberOrMark(last));
}
