using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Reads a table that is printed row below row: table three under one header, table two in blocks with headers of their own.</summary>
internal static class RowsBelowRows
{
    // 其他 and 总计 are part of many labels.
    private const int FewestOfName = 4;

    // Of fewer columns none is a total.
    private const int FewestWithTotal = 5;

    // Where a fifth of the cells is left blank, so may all of a row be but one; where less is, that one may have reached over all columns.
    private const int MostBlanks = 20;

    /// <summary>Which form the rows are printed in, by their labels and headers.</summary>
    public static TableForm FormOf(IReadOnlyList<PrintedRow> rows, TableLabels labels, TableForm preferred)
    {
        var found = rows.Where(printed => printed.Path is not null).ToLookup(printed => printed.Path!);
        return FormDetection.Choose(
            labels.Forms,
            form => new FormTraces(
                rows.Sum(printed => Evidence(printed, form)),
                row => found.Contains(row.Path),
                (row, column) => found[row.Path].Any(printed => HeadersOf(printed, row).Contains(column))),
            preferred);
    }

    public static void Read(IReadOnlyList<PrintedRow> rows, TableReading reading)
    {
        var placed = new FoundRow?[rows.Count];
        var byRow = new Dictionary<FormRow, FoundRow>();
        for (var i = 0; i < placed.Length; i++)
        {
            if (rows[i].Path is { } path && reading.Form.TryGetRow(path, out var row))
            {
                placed[i] = byRow.TryGetValue(row, out var known) ? known : byRow[row] = new FoundRow(row);
                placed[i]!.Prints.Add(rows[i]);
            }
        }

        FoundRow[] found = [.. byRow.Values];
        var table = new WholeTable(found);
        var peers = found.GroupBy(row => row.Row.Columns).ToDictionary(
            own => own.Key, own => new PeerRows([.. own.SelectMany(row => row.Prints)], own.Key.Count, table, TextsOf));

        // What is a row in one form may be a group of rows in another: 其他处理. It has no numbers of its own then.
        var shifted = ShiftedLabels.Of(
            reading.Form.Rows, [
                .. rows.Select((printed, i) => (placed[i]?.Row, Printed: i > 0 && rows[i - 1].Path is not null && IsOfNoRow(i - 1)
                    ? printed with { IsBelowNameless = true } : printed)).Where(print => print.Row is not null).Select(print => (print.Row!, print.Printed))]);

        // A label with the names of two rows in it, and numbers beside it: who else has one of these names has it wrongly.
        PrintedRow[] unknown = [.. rows.Where(printed => printed.Path is null && printed.IsFilled)];
        var named = unknown.SelectMany(printed => reading.Form.Rows.Where(row => IsNamedIn(printed, row))).ToArray();

        // Where several rows are there twice, and not with the same numbers, so is the table, and a row that is filled once may be of either.
        var twice = found.Count(row => row.Prints.Count > 1);
        var isTwice = twice > 1 && Array.Exists(found, row => Other(row) is not null);
        foreach (var row in found)
        {
            row.Cells = Decide(row.Row, row.Printed, peers[row.Row.Columns], reading.Form);
        }

        foreach (var row in reading.IsPlaced ? [] : AccidentalFit.Of(found).ToArray())
        {
            row.Cells = [];
        }

        var partly = Array.FindAll(found, row => row.Cells.Any(cell => cell.Cell.IsBlank) && row.Cells.Any(cell => !cell.Cell.IsBlank));

        // A file that says itself which cells are which needs no sums for it.
        var areExchanged = reading.Addresses is null
            && ExchangedTotal.Speaks(
                [.. found.Where(row => row.Row.Columns.Count >= FewestWithTotal && row.IsDecided).Select(Texts)]);
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
            else if (Other(row) is { } other)
            {
                reading.Repeated(row.Row, other.Label.Position);
            }
            // The label may go on in the next row or have begun in the one before, where its numbers are.
            else if (isTwice || shifted.Contains(row.Row) || named.Contains(row.Row) || IsOnlyPartly(row)
                || (!row.Printed.IsFilled && (IsOfNoRow(i - 1) || IsOfNoRow(i + 1) || (twice * 2 > found.Length && row.Prints.Count == 1))))
            {
                reading.Undecidable(row.Row, reading.CellsOf(row.Row), reading.CellsOf(row.Row), printed.Cells, printed.Label.Position);
            }
            else
            {
                ReadRow(row, peers[row.Row.Columns], areExchanged, reading);
            }
        }

        var missing = reading.Form.Rows.Where(row => !byRow.ContainsKey(row) && !reading.TryReadByAddress(row, reading.CellsOf(row))).ToArray();
        if (missing.Length > 0)
        {
            reading.NotFound(missing);
        }

        string[]? TextsOf(PrintedRow printed) => reading.Form.TryGetRow(printed.Path!, out var row) && byRow[row] is { IsDecided: true } own
            && ReferenceEquals(own.Printed, printed) ? Texts(own) : null;

        // A blank cell beside numbers, in a text and the only one of its kind, may be there for a number that was lost; without a total no sum tells.
        bool IsOnlyPartly(FoundRow row) => partly.Length == 1 && partly[0] == row && row.Row.Columns.Count < FewestWithTotal
            && !reading.IsPlaced && row.Printed.Line?.Row is { IsCounted: true };

        bool IsOfNoRow(int beside) => beside >= 0 && beside < placed.Length && placed[beside] is null && rows[beside].IsFilled;
    }

    private static int Evidence(PrintedRow printed, TableForm form)
    {
        if (printed.Path is null)
        {
            return form.Rows.Count(row => IsNamedIn(printed, row));
        }

        if (!form.TryGetRow(printed.Path, out var row))
        {
            return 0;
        }

        return 1 + (LabelKey.Of(row.Label) == LabelKey.Of(printed.Label.Text) ? 1 : 0)
            + (printed.Headers?.PlacesOf(row.Columns).Count ?? HeadersOf(printed, row).Count());
    }

    private static bool IsNamedIn(PrintedRow printed, FormRow row) =>
        LabelKey.Of(row.Label) is { Length: >= FewestOfName } key && LabelKey.Of(printed.Label.Text).Contains(key);

    /// <summary>The columns of a row whose headers are printed over it.</summary>
    private static IEnumerable<FormColumn> HeadersOf(PrintedRow printed, FormRow row)
    {
        if (printed.Headers is { } headers)
        {
            return headers.PlacesOf(row.Columns).Keys;
        }

        var columns = FormLabels.Columns(row.Columns);
        return printed.Header.SelectMany(header => header.Cells).Select(header => columns.TryFind(header.Text, out var column) ? column : null)
            .OfType<FormColumn>();
    }

    private static IReadOnlyList<DecidedCell<FormColumn>> Decide(FormRow row, PrintedRow printed, PeerRows peers, TableForm form) =>
        peers.HaveLostHeaders ? [] : printed.Line is { Row.HasColumns: true } line ? UnderHeaders(row, printed, line, form) : InTurn(row, printed, peers, form);

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

        var isCounted = !reading.IsPlaced && printed.Line?.Row is null or { IsCounted: true };
        var mayHaveMoved = !reading.IsPlaced && printed.Line?.Row is null or { IsCounted: true } or { MayLackCells: true };
        if (!mayHaveMoved && row.IsDecided && printed.Cells.Count == cells.Count && cells.All(decided => !decided.Cell.IsBlank))
        {
            return cells;
        }

        // A number that reaches down from the row above stands in none of its places.
        GridCell[] own = [.. printed.Cells.Where(cell => cells.Any(decided => ReferenceEquals(decided.Cell, cell)))];
        var percentBlank = reading.IsPlaced ? MostBlanks : peers.PercentBlank(printed);
        if (row.Row.Columns.Count >= FewestWithTotal && percentBlank < MostBlanks && printed.Cells.Count(cell => !cell.IsBlank) == 1 && own is [{ IsBlank: false }, ..])
        {
            return [];
        }

        var isSummed = !reading.IsPlaced && own.Length == row.Row.Columns.Count && own.Length >= FewestWithTotal;
        return SumVeto.Undoubted(
            printed.Cells, cells, isSummed ? [[.. row.InOrder()]] : [],
            new RowHabits(mayHaveMoved, percentBlank == 0, isSummed && peers.AreSummed(printed), isCounted && peers.RepeatCells));
    }

    /// <summary>A block of table two that lost a header has lost a column, for all we know; table three has the same columns in every file.</summary>
    private static IReadOnlyList<DecidedCell<FormColumn>> UnderHeaders(FormRow row, PrintedRow printed, PrintedLine line, TableForm form) =>
        ColumnMatching.Decide(
        row.Columns,
        line.Headers?.PlacesOf(row.Columns) ?? new Dictionary<FormColumn, HeaderPlace>(),
        line,
        printed.Label.Span!.Value.End,
        mayLackHeaders: form.Layout == TableLayout.RowsUnderOneHeader || (line.Headers is null && form.Layout == TableLayout.BlocksWithOwnHeader),
        mayLackColumns: form.Layout == TableLayout.RowsUnderOneHeader && line.Headers is { } headers && headers.PlacesOf(row.Columns).Count < row.Columns.Count
            && !headers.AreDamaged(row.Columns));

    private static IReadOnlyList<DecidedCell<FormColumn>> InTurn(FormRow row, PrintedRow printed, PeerRows peers, TableForm form)
    {
        var placements = new Placements<FormColumn>(row.Columns);
        var order = HeaderOrder.Of(
            row.Columns, printed.Header, form.LabelHeader, hasRows: printed.Line is not null, mayLackHeaders: form.Layout == TableLayout.RowsUnderOneHeader)
            ?? (PrintedRows.AreAllAlike(printed.Cells, row.Columns.Count) || (printed.Line is null && peers.HaveHeadersInOrder(row.Columns, printed.Header))
                ? [.. row.Columns.Select(column => ((FormColumn, string)?)(column, ""))] : null);

        // The two pieces of a number that a text has torn may be two numbers or one; and where no header says that a first cell blank in all rows is a column, it
        // may be the gap behind the labels.
        var mayBeOthers = printed.Cells.Any(cell => cell.IsUnreadable)
            || (printed is { Line: not null, Header.Count: 0, Cells: [{ IsBlank: true }, ..] } && printed.IsFilled
                && Array.TrueForAll(peers.OthersThan(printed), other => !other.IsFilled || other.Cells[0].IsBlank))
            || (order?.Length == row.Columns.Count
                && (peers.Table.AreCrowded
                    || (order.Length is > 1 and < FewestWithTotal && peers.Table.HidesBlanks && WholeTable.MayHoldTorn(printed.Cells))));
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

    /// <summary>A row with other numbers than the first that has any, or a blank one of which only the other has a note in its label: 行政许可 and 行政许可(撤回).</summary>
    private static PrintedRow? Other(FoundRow row) => row is { Prints.Count: > 1, Printed: { IsFilled: true } first }
        ? row.Prints.Find(printed => printed.IsFilled ? !Texts(printed).SequenceEqual(Texts(first)) : HasNote(printed) != HasNote(first)) : null;

    private static bool EndsInNumber(string label) => LabelKey.Of(label).Any(char.IsDigit)
        || (label.Any(char.IsWhiteSpace) && label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [_, .., var last] && CellReading.IsNumberOrMark(last));

    private static bool HasNote(PrintedRow row) => CharacterFolding.Fold(row.Label.Text).Trim() is [.., ')'] label && label[0] != '(';

    private static IEnumerable<string> Texts(PrintedRow row) => row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0);
}
