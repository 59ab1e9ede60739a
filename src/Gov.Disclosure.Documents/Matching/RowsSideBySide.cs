using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Reads a table whose rows stand side by side on one printed line: table four, fifteen numbers below three rows of headers.</summary>
internal static class RowsSideBySide
{
    /// <summary>Finds the line of numbers, or the lines where the table is printed as several, each with the headers of its own rows.</summary>
    /// <param name="blocks">The blocks to look in.</param>
    /// <param name="form">The form.</param>
    /// <param name="labels">The labels of the table.</param>
    /// <param name="isInOwnSection">Whether the blocks stand under the heading of the table's section; elsewhere the headers must say what the numbers
    /// are.</param>
    /// <param name="year">The year of the report.</param>
    public static IReadOnlyList<NumberLine> Find(IEnumerable<Block> blocks, TableForm form, TableLabels labels, bool isInOwnSection, int? year = null)
    {
        var parts = new List<NumberLine>();
        var whole = new List<NumberLine>();
        NumberLine? doubtful = null;
        NumberLine? blank = null;
        var haveNoNumbers = false;
        FormRow? caption = null;
        foreach (var block in blocks)
        {
            var seen = new List<FormRow>();
            var headers = new List<GridRow>();
            var labelled = new List<GridRow>();
            GridRow[] columns = [];
            var hasNumbers = false;
            var rows = Rows(block);
            foreach (var row in rows)
            {
                if (!row.Cells.Any(PrintedRows.IsNumber))
                {
                    labelled.Add(row);
                }

                var named = row.Cells.Select(cell => Named(cell.Text)).OfType<FormRow>().ToArray();

                if (named.Length > 0 && hasNumbers)
                {
                    // The headers of another table.
                    seen.Clear();
                    headers.Clear();
                    hasNumbers = false;
                }

                // A label over several columns is repeated in each where cells were taken apart.
                seen.AddRange(named.Where(name => name != seen.LastOrDefault()));
                var isWhole = seen.Count == 0 ? isInOwnSection : seen.SequenceEqual(form.Rows);
                if (named.Length == 0 && IsNumbers(row, form.Cells.Count, mayBeUnreadable: isWhole && (seen.Count > 0 || whole.Count > 0)))
                {
                    // One line of headers may stand above the numbers of several rows.
                    GridRow[] own = [.. labelled.Where(label => label.Cells.Any(cell => labels.IsColumnHeader(cell.Text)))];
                    columns = own.Length > 0 ? own : columns;
                    labelled.InsertRange(0, columns.Except(labelled));
                    var line = new PrintedLine(
                        row, new ColumnHeaders(
                            row.HasColumns ? [.. headers] : block is Grid ? [.. labelled]
                                : [new GridRow([.. labelled.SelectMany(label => label.Cells)])]), rows);
                    labelled.Clear();
                    haveNoNumbers &= seen.Count > 0;
                    if (isWhole && IsLongEnough(row, form.Cells.Count))
                    {
                        whole.Add(new NumberLine(line, form.Rows));
                        hasNumbers = true;
                        continue;
                    }

                    // The headers say that these are the numbers, one too few or too many: better doubted than not found.
                    if (isWhole && seen.Count > 0)
                    {
                        var other = new NumberLine(line, form.Rows);
                        doubtful = doubtful is null ? other : doubtful with { IsDoubtful = doubtful.IsDoubtful || !Texts(other).SequenceEqual(Texts(doubtful)) };
                    }

                    if (!isWhole || seen.Count == 0)
                    {
                        FormRow[] rowsOf = seen.Count > 0 ? [.. seen] : caption is null ? [] : [caption];
                        parts.Add(new NumberLine(line, rowsOf));
                        hasNumbers = true;
                    }
                }
                else if (seen.Count > 0 || caption is not null)
                {
                    // Labels and numbers in one row that has the name of none: the numbers are those of some row all the same.
                    doubtful ??= named.Length == 0 && row.Cells.Count(IsCount) > 1
                        ? new NumberLine(new PrintedLine(row, null, rows), form.Rows) { IsDoubtful = true } : null;
                    headers.Add(row);
                }
            }

            if (!hasNumbers && seen.SequenceEqual(form.Rows) && headers.Count > 1 && headers[headers.Count - 1] is { Cells.Count: > 0 } last
                && last.Cells.All(cell => cell.IsBlank)
                && (last.HasColumns || last.Cells.Count == form.Cells.Count))
            {
                // Printed, and left blank in every cell: all of the table, or a template of it.
                blank ??= new NumberLine(new PrintedLine(last, new ColumnHeaders([.. headers.Take(headers.Count - 1)]), rows), form.Rows);
            }
            else
            {
                haveNoNumbers |= (!hasNumbers && seen.Count > 0) || AreHeaders(block);
            }

            caption = block is Paragraph paragraph ? Named(paragraph.Text) : null;
        }

        // A table printed twice is read where both say the same; a row that numbers the columns is none.
        var lines = whole.Where(line => (whole.Count == 1 && doubtful is null) || !ColumnNumbers.Are(line.Line.Row.Cells)).ToArray();
        if (lines.Length > 0)
        {
            lines = [.. lines, .. parts.Append(doubtful).OfType<NumberLine>()
                .Where(IsLong)];
        }

        // Lines with a year before each: that of the report is the table, and another year's is not though it stands alone.
        if (year is { } thisYear && Array.TrueForAll(lines, line => YearOf(line, thisYear) is not null))
        {
            NumberLine[] own = [.. lines.Where(line => YearOf(line, thisYear) == thisYear)];
            lines = own.Length > 0 ? own : [.. lines.Take(1).Select(line => line with { IsDoubtful = true })];
        }

        if (lines.Length > 0)
        {
            // The headers of a second table that has lost its numbers: whose are those of the first?
            return Array.TrueForAll(lines, line => Texts(line).SequenceEqual(Texts(lines[0])))
                ? [lines[0] with { IsDoubtful = lines[0].IsDoubtful || haveNoNumbers || ColumnNumbers.AreAll(lines[0].Line.Row.Cells) }] : lines;
        }

        // Several lines are the table only where each row of the form is printed in one of them, and each of them has one.
        if (parts.Count > 1 && doubtful is null && parts.TrueForAll(part => part.Rows.Count > 0)
            && parts.SelectMany(part => part.Rows).SequenceEqual(form.Rows))
        {
            return parts;
        }

        // As many numbers as the table has, below the names of some of its rows.
        doubtful ??= parts.Find(part => part.Rows.Count > 0 && IsLong(part)) is { } part ? part with { Rows = form.Rows, IsDoubtful = true } : null;
        return (doubtful ?? blank) is { } only ? [only] : [];

        // Words of a page that are not laid in columns, for there are no numbers below them.
        bool AreHeaders(Block block) => block is Paragraph { Text: var text } && text.Split(' ') is { Length: > 1 } words && Array.TrueForAll(words, labels.IsColumnHeader);

        bool IsLong(NumberLine line) => !ColumnNumbers.Are(line.Line.Row.Cells)
            && line.Line.Row.Cells.Count(PrintedRows.IsNumber) > form.Cells.Count - form.Rows[0].Columns.Count;

        static int? YearOf(NumberLine line, int own) => line.Line.Row.Cells.FirstOrDefault(IsWord) is { } label ? TableYears.YearOf(label.Text, own) : null;

        static IEnumerable<string> Texts(NumberLine line) => line.Line.Row.Cells.Select(cell => cell.Text);

        FormRow? Named(string text) => labels.Row(text) is { } path && form.TryGetRow(path, out var row) ? row : null;
    }

    public static void Read(IReadOnlyList<NumberLine> lines, TableReading reading)
    {
        if (lines.Count > 1 && lines[0].Rows.Count == reading.Form.Rows.Count)
        {
            foreach (var row in reading.Form.Rows)
            {
                reading.Repeated(row, lines[1].Line.Row.Cells[0].Position);
            }

            return;
        }

        foreach (var numbers in lines)
        {
            var (line, rows) = numbers;
            var undecided = reading.Form.Cells.Where(cell => rows.Contains(cell.Row)).ToList();
            FormCell[] cells = [.. undecided];
            var placements = new Placements<FormCell>(cells);
            foreach (var way in numbers.IsDoubtful ? [] : line.Row.HasColumns ? [UnderHeaders(line, rows, cells, mayLackHeaders: lines.Count == 1)]
                : InTurn(line, rows, cells))
            {
                placements.Add(Undoubted(line, way, rows, reading));
            }

            foreach (var decided in placements.Agreed())
            {
                reading.Read(decided.Column, decided.Cell);
                undecided.Remove(decided.Column);
            }

            foreach (var group in undecided.GroupBy(cell => cell.Row))
            {
                reading.Undecidable(group.Key, [.. group], cells, line.Row.Cells, line.Row.Cells[0].Position);
            }
        }
    }

    /// <summary>The cells against which neither the end of the line nor the sums say anything.</summary>
    /// <param name="line">The line.</param>
    /// <param name="read">What stands in it by its headers.</param>
    /// <param name="rows">The rows of the form that the line holds.</param>
    /// <param name="reading">The table.</param>
    private static IEnumerable<DecidedCell<FormCell>> Undoubted(
        PrintedLine line, IReadOnlyList<DecidedCell<FormCell>> read, IReadOnlyList<FormRow> rows, TableReading reading)
    {
        var group = rows[0].Columns.Count;
        DecidedCell<FormCell>[] inOrder = [.. read.OrderBy(decided => decided.Column.Index)];
        string[] texts = [.. inOrder.Select(decided => decided.Cell.Text)];
        if (read.Count == 0 || (inOrder[inOrder.Length - 1].Cell.IsFilling && !Array.TrueForAll(texts, CharacterFolding.IsBlank)))
        {
            return [];
        }

        // A file that says itself which cells are which needs no sums for it.
        DecidedCell<FormCell>[][] sums = reading.IsPlaced ? []
            : [.. inOrder.GroupBy(decided => decided.Column.Row).Select(row => row.ToArray()).Where(row => row.Length == group)];
        return sums.Length == rows.Count && ExchangedTotal.Speaks([.. sums.Select(sum => sum.Select(decided => decided.Cell.Text).ToArray())]) ? []
            : SumVeto.Undoubted(line.Row.Cells, inOrder, sums, new RowHabits(
                !reading.IsPlaced && (line.Row.IsCounted || line.Row.MayLackCells), !reading.IsPlaced && line.Row.Cells.Count(cell => cell.IsBlank) == 1 && PrintedSums.IsOnlyEndBlank(texts),
                PrintedSums.Speak(texts, group), line.Row.IsCounted && line.RepeatsCells));
    }

    private static IReadOnlyList<DecidedCell<FormCell>> UnderHeaders(PrintedLine line, IReadOnlyList<FormRow> rows, FormCell[] cells, bool mayLackHeaders)
    {
        var groups = FormLabels.Rows(rows);
        var columns = FormLabels.Columns(rows[0].Columns);
        var places = line.Headers!.Places(NameOf);
        var start = places.Values.Select(place => place.Start).DefaultIfEmpty().Min();
        var label = line.Row.Cells.TakeWhile(cell => IsWord(cell) && cell.Span!.Value.End <= start).LastOrDefault();
        return ColumnMatching.Decide(cells, places, line, label?.Span!.Value.End ?? 0, mayLackHeaders);

        (FormCell, string, IReadOnlyList<string>)? NameOf(int column)
        {
            var stack = line.Headers.Over(column);

            // A line for one row alone has the name of the row above its headers, or over the whole table.
            var group = rows.Count == 1 ? rows[0]
                : stack.Select(text => groups.TryFind(text, out var found) ? found : null).LastOrDefault(found => found is not null);
            return line.Headers.Own(column, columns) is { } own && (group ?? InTurnOf(own.Name, column)) is { } row
                ? (cells.First(cell => cell.Row == row && cell.Column == own.Name), own.Text, [])
                : null;
        }

        // Where the name of a row stands over the first of its columns alone, every header has to be there once for each row.
        FormRow? InTurnOf(FormColumn name, int column)
        {
            var turns = Enumerable.Range(0, line.Headers.End).Where(other => line.Headers.Own(other, columns)?.Name == name).ToList();
            return turns.Count == rows.Count ? rows[turns.IndexOf(column)] : null;
        }
    }

    private static IEnumerable<IReadOnlyList<DecidedCell<FormCell>>> InTurn(PrintedLine line, IReadOnlyList<FormRow> rows, FormCell[] cells)
    {
        GridCell[] printed = [.. line.Row.Cells.SkipWhile(TableYears.IsYear)];
        return SideBySideHeaders.AreInOrder(line.Headers!.Rows, rows) || PrintedRows.AreAllAlike(printed, cells.Length)
            ? TurnsOfCells.Of([.. cells.Select(cell => ((FormCell, string)?)(cell, ""))], printed) : [];
    }

    /// <summary>The rows of a grid; of a stream, its stretches of numbers and the labels between them.</summary>
    private static IReadOnlyList<GridRow> Rows(Block block)
    {
        if (block is Grid grid)
        {
            return TextColumns.Lay(grid).Rows;
        }

        var rows = new List<GridRow>();
        var numbers = new List<GridCell>();
        foreach (var cell in block is CellStream stream ? stream.Cells : [])
        {
            // Two numbers in one cell are none that can be read, but they are no label either.
            if (cell.IsBlank || cell.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries).All(CellReading.IsNumberOrMark))
            {
                numbers.Add(cell);
                continue;
            }

            CloseNumbers();
            rows.Add(new GridRow([cell]));
        }

        CloseNumbers();
        return rows;

        void CloseNumbers()
        {
            if (numbers.Count > 0)
            {
                rows.Add(new GridRow([.. numbers]));
                numbers.Clear();
            }
        }
    }

    /// <summary>Whether a cell has a number, and none that says what share another is of the whole.</summary>
    private static bool IsCount(GridCell cell) => PrintedRows.IsNumber(cell) && !CellReading.IsShare(cell.Text);

    /// <summary>Whether a row has a cell for each of the form, and no more numbers.</summary>
    private static bool IsLongEnough(GridRow row, int cells)
    {
        var label = LabelCells(row, cells);
        var first = row.Cells.Skip(label).TakeWhile(cell => cell.IsBlank).Count();
        var last = row.Cells.Reverse().TakeWhile(cell => cell.IsBlank).Count();
        return row.Cells.Count - label >= cells && row.Cells.Count - label - first - last <= cells;
    }

    /// <summary>How many of the cells that a row has more than the form stand before its numbers and are words. In a text they may stand for numbers.</summary>
    private static int LabelCells(GridRow row, int cells) => row.HasColumns ? row.Cells.Take(Math.Max(0, row.Cells.Count - cells)).TakeWhile(IsWord).Count() : 0;

    /// <summary>Whether a cell is the label of a line of numbers, as 数量 or 2023年.</summary>
    private static bool IsWord(GridCell cell) => !CellReading.Of(cell.Text, CellKind.Count).IsReadable && cell.Text.Any(char.IsLetter);

    /// <summary>Whether a row is one of numbers. Below the headers a cell or two may hold something else, which is then refused by itself.</summary>
    private static bool IsNumbers(GridRow row, int cells, bool mayBeUnreadable)
    {
        var unreadable = row.Cells.Skip(LabelCells(row, cells)).Count(cell => !CellReading.Of(cell.Text, CellKind.Count).IsReadable);
        return row.Cells.Count(IsCount) is > 0 and var numbers && (unreadable == 0 || (mayBeUnreadable && numbers > unreadable));
    }
}
