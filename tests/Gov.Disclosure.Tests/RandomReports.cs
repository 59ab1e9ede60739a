namespace Gov.Disclosure.Tests;

/// <summary>Random reports in which every rule holds: random parts, totals computed, balances closed.</summary>
internal static class RandomReports
{
    private const int Largest = 5_000;

    /// <summary>Reports in any pairing of the official forms of tables two and three.</summary>
    public static Gen<AnnualReport> Any { get; } = Gen.Select(
        Official(TableKind.ProactiveDisclosure),
        Official(TableKind.Requests)).SelectMany(Of);

    /// <summary>Reports wholly in the form of 2019.</summary>
    public static Gen<AnnualReport> Form2019 { get; } = Of(ProactiveDisclosureTable.Form2019, RequestsTable.Form2019);

    /// <summary>Reports wholly in the form of 2021.</summary>
    public static Gen<AnnualReport> Form2021 { get; } = Of(ProactiveDisclosureTable.Form2021, RequestsTable.Form2021);

    public static Gen<AnnualReport> Of(TableForm disclosure, TableForm requests)
    {
        var groups = FormSet.Official.Of(TableKind.ReviewAndLitigation).Single();
        return Gen.Select(Numbers(disclosure), Numbers(requests), Numbers(groups)).Select((two, three, four) =>
        {
            var report = Frame(disclosure, requests);
            report.SetTable(Disclosure(disclosure, two));
            report.SetTable(Requests(requests, three));
            report.SetTable(Groups(groups, four));
            return report;
        });
    }

    /// <summary>The same random report every time.</summary>
    public static AnnualReport One(Gen<AnnualReport> reports) => reports.Single(_ => true, "0N0XIzNsQ0O2");

    private static Gen<TableForm> Official(TableKind kind) => Gen.OneOf([.. FormSet.Official.Of(kind).Select(form => Gen.Const(form))]);

    private static Gen<int[]> Numbers(TableForm form) => Gen.Frequency((2, Gen.Const(0)), (3, Gen.Int[0, Largest])).Array[form.Cells.Count];

    private static AnnualReport Frame(TableForm disclosure, TableForm requests)
    {
        var year = Math.Max(disclosure.Edition.SinceYear, requests.Edition.SinceYear);
        return new AnnualReport
        {
            Year = year,
            Title = $"某市{year}年政府信息公开工作年度报告",
            Agency = { Name = "某市", Kind = AgencyKind.Government },
            Scope = ReportScope.Aggregate,
            Period = ReportPeriod.OfYear(year),
            Overview = "本年度工作平稳。",
            ProblemsAndImprovements = "说理还不充分,将组织培训。",
            OtherMatters = "本年度没有收取信息处理费。",
        };
    }

    private static ReportTable Disclosure(TableForm form, int[] numbers)
    {
        var table = ReportTable.Create(form);
        foreach (var cell in form.Cells)
        {
            table[cell] = cell.Kind == CellKind.Amount ? new decimal(numbers[cell.Index], 0, 0, false, 4) : numbers[cell.Index];
        }

        foreach (var cell in form.UnitCells)
        {
            table.SetUnit(cell, AmountUnit.TenThousandYuan);
        }

        // What the relations of 2019 forbid is put right: no fewer disclosed in all, and decisions that are not the sum of items.
        foreach (var relation in form.Relations)
        {
            if (relation.Kind == RelationKind.DisclosedWithinTotal)
            {
                table[relation.Right[0]] = Whole(table, relation.Right[0]) + Whole(table, relation.Left[0]);
            }
            else if (relation.Kind == RelationKind.DecisionsNotItems)
            {
                table[relation.Right[0]] = relation.Left.Sum(cell => Whole(table, cell)) + 1 + Whole(table, relation.Right[0]);
            }
        }

        return table;
    }

    private static ReportTable Requests(TableForm form, int[] numbers)
    {
        var table = ReportTable.Create(form);
        var received = form.Row("received");
        var carriedForward = form.Row("carriedForward");
        var total = form.Row("outcomes.total");
        foreach (var row in form.Rows)
        {
            for (var column = 0; column < row.Columns.Count - 1; column++)
            {
                table[row.Index, column] = numbers[row.FirstCell + column];
            }
        }

        for (var column = 0; column < received.Columns.Count - 1; column++)
        {
            table[total.Index, column] = form.Rows.Where(row => row.Path.StartsWith("outcomes.", StringComparison.Ordinal) && row != total)
                .Sum(row => Whole(table, form.Cells[row.FirstCell + column]));
            var carriedOver = Whole(table, form.Cells[form.Row("carriedOver").FirstCell + column]);
            var open = Whole(table, form.Cells[received.FirstCell + column]) + carriedOver - Whole(table, form.Cells[total.FirstCell + column]);

            // More decided than there was: it was received this year; less: it is carried forward.
            table[carriedForward.Index, column] = Math.Max(open, 0);
            table[received.Index, column] = Whole(table, form.Cells[received.FirstCell + column]) - Math.Min(open, 0);
        }

        foreach (var row in form.Rows)
        {
            table[row.Index, row.Columns.Count - 1] = Enumerable.Range(0, row.Columns.Count - 1).Sum(column => Whole(table, form.Cells[row.FirstCell + column]));
        }

        return table;
    }

    private static ReportTable Groups(TableForm form, int[] numbers)
    {
        var table = ReportTable.Create(form);
        foreach (var relation in form.Relations)
        {
            foreach (var cell in relation.Left)
            {
                table[cell] = numbers[cell.Index];
            }

            table[relation.Right[0]] = relation.Left.Sum(cell => Whole(table, cell));
        }

        return table;
    }

    private static long Whole(ReportTable table, FormCell cell) => table[cell].TryGetInt64(out var value) ? value : 0;
}
