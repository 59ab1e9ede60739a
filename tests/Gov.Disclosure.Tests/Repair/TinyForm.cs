using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>A made-up form of table three with three result rows and two columns beside the total: small enough to try every set of cells.</summary>
internal static class TinyForm
{
    private static readonly FormColumn[] Columns = [FormColumn.Count("one", "甲"), FormColumn.Count("two", "乙"), FormColumn.Total("total", "总计")];

    public static TableForm Requests { get; } = Of(sums => sums);

    /// <summary>The form with its sums in another order.</summary>
    public static TableForm Of(Func<IEnumerable<Relation>, IEnumerable<Relation>> order) => new(
        TableKind.Requests,
        new FormEdition("2031", "国办公开办函〔2031〕1号", 2031, null),
        TableLayout.RowsUnderOneHeader,
        [
            Row("received"),
            Row("carriedOver"),
            new FormGroup("outcomes", "三、结果", Row("granted"), Row("refused"), Row("total")),
            Row("carriedForward"),
        ],
        form => order(Relations(form)));

    /// <summary>A table in which every sum holds, from ten numbers.</summary>
    public static RequestsTable Of(int[] numbers, TableForm? form = null)
    {
        var table = new RequestsTable(form ?? Requests);
        for (var column = 0; column < 2; column++)
        {
            var granted = numbers[column];
            var refused = numbers[2 + column];
            var open = numbers[4 + column];
            var carriedOver = Math.Min(numbers[6 + column], granted + refused + open);
            long[] values = [granted + refused + open - carriedOver, carriedOver, granted, refused, granted + refused, open];
            for (var row = 0; row < values.Length; row++)
            {
                table[row, column] = values[row];
            }
        }

        for (var row = 0; row < 6; row++)
        {
            table[row, 2] = table.Digits[3 * row] + table.Digits[(3 * row) + 1];
        }

        return table;
    }

    private static FormRow Row(string name) => new(name, name, Columns);

    private static IEnumerable<Relation> Relations(TableForm form)
    {
        foreach (var row in form.Rows)
        {
            yield return new Relation(RelationKind.RowTotal, [form.Cell(row, "one"), form.Cell(row, "two")], [form.Cell(row, "total")]);
        }

        foreach (var column in Columns)
        {
            FormCell Of(string path) => form.Cell(form.Row(path), column.Name);
            yield return new Relation(RelationKind.OutcomeTotal, [Of("outcomes.granted"), Of("outcomes.refused")], [Of("outcomes.total")]);
            yield return new Relation(RelationKind.Balance, [Of("received"), Of("carriedOver")], [Of("outcomes.total"), Of("carriedForward")]);
        }
    }
}
