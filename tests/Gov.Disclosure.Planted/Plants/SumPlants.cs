namespace Gov.Disclosure.Planted;

/// <summary>Errors in the tables whose numbers add up, three and four.</summary>
internal static class SumPlants
{
    private const int Tries = 24;

    public static IEnumerable<PlantKind> All
    {
        get
        {
            foreach (var (table, name, total, parts) in ((TableKind, string, string, string)[])
                [
                    (TableKind.Requests, "table three", "GD304", "GD305"),
                    (TableKind.ReviewAndLitigation, "table four", "GD402", "GD403"),
                ])
            {
                foreach (var slip in Slip.All)
                {
                    yield return Kind($"{name}, part: {slip.Name}", [], (entry, dice) => Mistype(entry, table, isTotal: false, slip, dice));
                    yield return Kind($"{name}, total: {slip.Name}", [], (entry, dice) => Mistype(entry, table, isTotal: true, slip, dice));
                }

                yield return Kind($"{name}: blank total", [total], (entry, dice) => Blank(entry, table, isTotal: true, dice));
                yield return Kind($"{name}: blank part", [parts], (entry, dice) => Blank(entry, table, isTotal: false, dice));
            }

            yield return Kind("table three: neighbours in a row exchanged", [], (entry, dice) => Exchange(entry, dice, alongRow: true));
            yield return Kind("table three: neighbours in a column exchanged", [], (entry, dice) => Exchange(entry, dice, alongRow: false));
            yield return Kind("table three: grand total of the outcomes wrong", ["GD301", "GD302", "GD303"], WrongGrandTotal);
            yield return Kind("table three: whole total column blank", ["GD304"], BlankTotals);
            yield return Kind("table three: outcome counted for another applicant", ["GD302", "GD306"], (entry, dice) => WrongColumn(entry, dice, withTotal: false));
            yield return Kind("table three: outcome and its total counted for another applicant", ["GD303", "GD306"], (entry, dice) => WrongColumn(entry, dice, withTotal: true));
            yield return Kind("table three: one number split over two cells", ["GD301", "GD307"], Split);
            yield return Kind("table three: carried over is not what was carried forward", ["GD601"], WrongCarryOver);
            yield return Kind("table four: two cells of a group exchanged", ["GD401"], ExchangeWithTotal);
        }
    }

    private static PlantKind Kind(string name, string[] rules, Func<ReportEntry, Dice, Damage?> plant) => new(name, PlantStage.Tables, rules, plant);

    private static Damage? Mistype(ReportEntry entry, TableKind kind, bool isTotal, Slip slip, Dice dice)
    {
        var table = entry.Report.GetTable(kind)!;
        return Try(dice, table.Form.Cells.Where(cell => table.Form.IsTotal(cell) == isTotal), cell =>
        {
            var right = table.Whole(cell);
            return slip.Of(right, dice) is { } wrong
                ? CellChanges.Apply(entry, table, [(cell, (long)wrong)])?.MayAlso(IsLikeSplit(table, cell, right, (long)wrong) ? ["GD307"] : [])
                : null;
        });
    }

    /// <summary>20 that became 2 beside a 0 is the same table as 20 split over two cells.</summary>
    private static bool IsLikeSplit(ReportTable table, FormCell cell, long right, long wrong) =>
        table.Form.Kind == TableKind.Requests && !cell.Column.IsTotal && table.Form.Cells[cell.Index + 1] is { Column.IsTotal: false } next
        && $"{wrong}{table.Whole(next)}" == $"{right + table.Whole(next)}";

    private static Damage? Blank(ReportEntry entry, TableKind kind, bool isTotal, Dice dice)
    {
        var table = entry.Report.GetTable(kind)!;
        return Try(dice, table.Form.Cells.Where(cell => table.Form.IsTotal(cell) == isTotal), cell => CellChanges.Apply(entry, table, [(cell, Cell.Blank)]));
    }

    private static Damage? Exchange(ReportEntry entry, Dice dice, bool alongRow)
    {
        var table = entry.Report.Requests!;
        var rows = new RequestRows(table.Form);
        return Try(dice, table.Form.Cells.Where(cell => !cell.Column.IsTotal), cell =>
        {
            var other = cell.Index + (alongRow ? 1 : rows.Columns.Count);
            return other < table.Form.Cells.Count && table.Form.Cells[other] is { Column.IsTotal: false } neighbour
                ? CellChanges.Apply(entry, table, [(cell, table[neighbour]), (neighbour, table[cell])])
                : null;
        })

            // Two columns are then off by the same number in opposite directions, which is what a misfiled request looks like.
            ?.MayAlso(alongRow ? ["GD306"] : []);
    }

    private static Damage? WrongGrandTotal(ReportEntry entry, Dice dice)
    {
        var table = entry.Report.Requests!;
        var rows = new RequestRows(table.Form);
        var total = rows.Total(rows.Done);
        return CellChanges.Apply(entry, table, [(total, table.Whole(total) + dice.Between(1, 9))]);
    }

    private static Damage? BlankTotals(ReportEntry entry, Dice dice)
    {
        var table = entry.Report.Requests!;
        var rows = new RequestRows(table.Form);
        return CellChanges.Apply(entry, table, [.. table.Form.Rows.Select(row => (rows.Total(row), Cell.Blank))]);
    }

    private static Damage? WrongColumn(ReportEntry entry, Dice dice, bool withTotal)
    {
        var table = entry.Report.Requests!;
        var rows = new RequestRows(table.Form);
        return Try(dice, rows.Outcomes, row =>
        {
            var columns = dice.Shuffle(rows.PartColumns);
            var from = rows.Cell(row, columns[0]);
            var to = rows.Cell(row, columns[1]);
            if (table.Whole(from) == 0)
            {
                return null;
            }

            FormCell[] lose = withTotal ? [from, rows.Cell(rows.Done, columns[0])] : [from];
            FormCell[] gain = withTotal ? [to, rows.Cell(rows.Done, columns[1])] : [to];
            return CellChanges.Apply(
                entry,
                table,
                [.. lose.Select(cell => (cell, (Cell)(table.Whole(cell) - 1))), .. gain.Select(cell => (cell, (Cell)(table.Whole(cell) + 1)))],
                withTotal ? "GD303" : "GD302");
        });
    }

    private static Damage? Split(ReportEntry entry, Dice dice)
    {
        var table = entry.Report.Requests!;
        return Try(dice, table.Form.Cells.Where(cell => !cell.Column.IsTotal), cell =>
        {
            var value = table.Whole(cell);
            var next = table.Form.Cells[cell.Index + 1];
            return value >= 10 && value % 10 != 0 && !next.Column.IsTotal && table.Whole(next) == 0
                ? CellChanges.Apply(entry, table, [(cell, value / 10), (next, value % 10)])
                : null;
        });
    }

    private static Damage? WrongCarryOver(ReportEntry entry, Dice dice)
    {
        var table = entry.Report.Requests!;
        var rows = new RequestRows(table.Form);
        var column = dice.Pick([.. rows.PartColumns]);
        var received = rows.Cell(rows.Received, column);
        var carriedOver = rows.Cell(rows.CarriedOver, column);
        var wrong = Math.Min(dice.Between(1, 5), table.Whole(received));
        return wrong == 0 ? null : CellChanges.Apply(
            entry,
            table,
            [
                (received, table.Whole(received) - wrong),
                (rows.Total(rows.Received), table.Whole(rows.Total(rows.Received)) - wrong),
                (carriedOver, table.Whole(carriedOver) + wrong),
                (rows.Total(rows.CarriedOver), table.Whole(rows.Total(rows.CarriedOver)) + wrong),
            ],
            "GD601");
    }

    private static Damage? ExchangeWithTotal(ReportEntry entry, Dice dice)
    {
        var table = entry.Report.ReviewAndLitigation!;
        return Try(dice, table.Form.Relations, relation =>
        {
            var part = dice.Pick(relation.Left);
            var total = relation.Right[0];
            return CellChanges.Apply(entry, table, [(part, table[total]), (total, table[part])]);
        });
    }

    /// <summary>The first of some places, in random order, that takes the plant.</summary>
    private static Damage? Try<T>(Dice dice, IEnumerable<T> places, Func<T, Damage?> plant) =>
        dice.Shuffle(places).Take(Tries).Select(plant).FirstOrDefault(damage => damage is not null);
}
