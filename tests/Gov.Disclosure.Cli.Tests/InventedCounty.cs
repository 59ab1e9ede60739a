namespace Gov.Disclosure.Cli.Tests;

/// <summary>The reports of a county that does not exist: offices and towns over some years, the same for the same seed. Blanks and <c>/</c> are among their numbers, and one table in three has a cell that does not fit.</summary>
internal static class InventedCounty
{
    public static IEnumerable<AnnualReport> Reports(int agencies, int years, int seed = 1)
    {
        var random = new Random(seed);
        for (var agency = 0; agency < agencies; agency++)
        {
            for (var year = 2025 - years + 1; year <= 2025; year++)
            {
                yield return Report(NameOf(agency), year, random);
            }
        }
    }

    public static string NameOf(int agency) => agency % 3 == 0 ? $"洪山县第{agency}镇人民政府" : $"洪山县第{agency}局";

    private static AnnualReport Report(string name, int year, Random random)
    {
        var report = new AnnualReport
        {
            Year = year,
            Title = $"{name}{year}年政府信息公开工作年度报告",
            Agency = new Agency { Name = name },
            Scope = random.Next(12) == 0 ? ReportScope.Aggregate : ReportScope.Own,
            Requests = (RequestsTable)Blank(TableKind.Requests, random.Next(5) == 0 ? "2019" : "2021"),
            ReviewAndLitigation = (ReviewAndLitigationTable)Blank(TableKind.ReviewAndLitigation, "2019"),
        };
        Fill(report.Requests, random);
        Fill(report.ReviewAndLitigation, random);
        return report;
    }

    public static ReportTable Blank(TableKind kind, string form) => ReportTable.Create(FormSet.Official.Forms.Single(candidate => candidate.Kind == kind && candidate.Edition.Id == form));

    /// <summary>Draws the parts by lot, makes the totals fit them, and then spoils a cell in some of the tables.</summary>
    private static void Fill(ReportTable table, Random random)
    {
        foreach (var cell in table.Form.Cells)
        {
            table[cell] = random.Next(14) switch { 0 => Cell.Blank, 1 => Cell.NotApplicable, 2 => random.Next(400), _ => random.Next(9) };
        }

        foreach (var sum in table.Form.Relations.Where(relation => relation.Kind != RelationKind.Balance).OrderBy(relation => relation.Kind == RelationKind.RowTotal))
        {
            table[sum.Right[0]] = sum.Left.Sum(cell => table[cell].Number ?? 0);
            if (table.Form.Relations.FirstOrDefault(relation => relation.Kind == RelationKind.Balance && relation.Right[0] == sum.Right[0]) is { } balance)
            {
                (table[balance.Left[0]], table[balance.Left[1]], table[balance.Right[1]]) = (table[sum.Right[0]], 2, 2);
            }
        }

        if (random.Next(3) == 0)
        {
            var spoiled = table.Form.Cells[random.Next(table.Form.Cells.Count)];
            table[spoiled] = random.Next(3) switch { 0 => Cell.Blank, 1 => Cell.NotApplicable, _ => (table[spoiled].Number ?? 0) + 1 };
        }
    }
}
