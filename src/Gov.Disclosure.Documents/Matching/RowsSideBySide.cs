using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Reads a table whose rows stand side by side on one printed line: table four, fifteen numbers below three rows of headers.</summary>
internal static class RowsSideBySide
{
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
            var areOthersSummed = line.Row.IsCounted && lines.Count > 1 && lines.All(other => ReferenceEquals(other, numbers) || AddsUp(other.Line.Row));
            var undecided = reading.Form.Cells.Where(cell => rows.Contains(cell.Row)).ToList();
            FormCell[] cells = [.. undecided];
            var placements = new Placements<FormCell>(cells);
            foreach (var way in numbers.IsDoubtful ? [] : line.Row.HasColumns ? [UnderHeaders(line, reading.Form, rows, cells, mayLackHeaders: lines.Count == 1)]
                : InTurn(line, rows, cells))
            {
                placements.Add(Undoubted(line, way, rows, areOthersSummed, reading));
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
    /// <param name="areOthersSummed">Whether the other lines, where there are any, add up.</param>
    /// <param name="reading">The table.</param>
    private static IReadOnlyList<DecidedCell<FormCell>> Undoubted(
        PrintedLine line, IReadOnlyList<DecidedCell<FormCell>> read, IReadOnlyList<FormRow> rows, bool areOthersSummed, TableReading reading)
    {
        var group = rows[0].Columns.Count;
        DecidedCell<FormCell>[] inOrder = [.. read.OrderBy(decided => decided.Column.Index)];
        string[] texts = [.. inOrder.Select(decided => decided.Cell.Text)];
        var isBlank = Array.TrueForAll(texts, CharacterFolding.IsBlank);
        if (read.Count == 0 || (inOrder[inOrder.Length - 1].Cell.IsFilling && !isBlank))
        {
            return [];
        }

        // A file that says itself which cells are which needs no sums for it.
        DecidedCell<FormCell>[][] sums = reading.IsPlaced ? []
            : [.. inOrder.GroupBy(decided => decided.Column.Row).Select(row => row.ToArray()).Where(row => row.Length == group)];
        return sums.Length == rows.Count && ExchangedTotal.Speaks([.. sums.Select(sum => sum.Select(decided => decided.Cell.Text).ToArray())]) ? []
            : [.. SumVeto.Undoubted(line.Row.Cells, inOrder, sums, new RowHabits(
                !reading.IsPlaced && (line.Row.IsCounted || line.Row.MayLackCells), !reading.IsPlaced && line.Row.Cells.Count(cell => cell.IsBlank) == 1 && PrintedSums.IsOnlyEndBlank(texts),
                areOthersSummed || PrintedSums.Speak(texts, group), line.Row.IsCounted && line.RepeatsCells)).Where(decided => isBlank || !decided.Cell.IsFilling)];
    }

    private static bool AddsUp(GridRow row) => PrintedSums.AddUp([.. row.Cells.Where(cell => cell.IsNumber).Select(cell => cell.Text)]);

    private static IReadOnlyList<DecidedCell<FormCell>> UnderHeaders(
        PrintedLine line, TableForm form, IReadOnlyList<FormRow> rows, FormCell[] cells, bool mayLackHeaders)
    {
        var groups = FormLabels.Rows(rows);
        var columns = FormLabels.Columns(rows[0].Columns);
        var places = line.Headers!.Places(NameOf);
        var start = places.Values.Select(place => place.Start).DefaultIfEmpty().Min();
        var label = line.Row.Cells.TakeWhile(cell => PrintedRows.IsWord(cell) && cell.Span!.Value.End <= start).LastOrDefault();

        // The names of the rows alone, and what stands over the label, leave the columns in their order; other words over each of them may name any.
        var areUnknown = places.Count == 0 && Enumerable.Range(0, line.Headers.End).Select(line.Headers.Innermost).Distinct().Count() > rows.Count + 1;
        // Nor do the names of two rows, one above the other.
        var areAstray = Enumerable.Range(0, line.Headers.End).Any(column => line.Headers.Over(column)
            .Select(text => groups.TryFindExactly(text, out var found) ? found : null).OfType<FormRow>().Distinct().Skip(1).Any());
        return ColumnMatching.Decide(cells, places, line, label?.Span!.Value.End ?? 0, mayLackHeaders && !areUnknown && !areAstray);

        (FormCell, string, IReadOnlyList<string>)? NameOf(int column)
        {
            var text = line.Headers.Innermost(column);
            if (FormLabels.Cells(form).TryFindExactly(text, out var cell) && rows.Contains(cell.Row))
            {
                return (cell, text, []);
            }

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

        // The name of the first row stands over the first number: no more blank cells are before it than the line has cells to spare.
        var names = FormLabels.Rows(rows);
        var isAhead = line.Headers!.Rows.All(header => header.Cells.TakeWhile(cell => cell.IsBlank).Count() is var before
            && (before <= Math.Max(0, line.Row.Cells.Count - cells.Length) || before == header.Cells.Count || !(names.TryFindExactly(header.Cells[before].Text, out var first) && first == rows[0])));
        return (isAhead && SideBySideHeaders.AreInOrder(line.Headers.Rows, rows)) || PrintedRows.AreAllAlike(printed, cells.Length)
            ? TurnsOfCells.Of([.. cells.Select(cell => ((FormCell, string)?)(cell, ""))], printed) : [];
    }
}
