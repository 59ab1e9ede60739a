using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>A made-up report and how its tables are printed. What the layouts do to the tables, they do here.</summary>
internal sealed class PrintedReport
{
    private static readonly TableKind[] Kinds = [TableKind.ProactiveDisclosure, TableKind.Requests, TableKind.ReviewAndLitigation];

    public PrintedReport(Random random)
    {
        Edition = random.Next(4) == 0 ? "2019" : "2021";
        Year = Edition == "2019" ? 2020 : 2024;
        var size = random.Next(3) == 0 ? 3 : 2000;
        Truth = [.. Kinds.Select(kind => TrueTable(kind, Edition, size, random))];
        Tables = [.. Truth.Select(PrintedTable.Of)];
        Pieces = [.. Tables.Select(table => new List<object> { table })];
    }

    public string Edition { get; }

    public int Year { get; }

    /// <summary>What the three tables hold.</summary>
    public ReportTable[] Truth { get; }

    /// <summary>The three tables as the layouts turn them about.</summary>
    public PrintedTable[] Tables { get; }

    /// <summary>What is printed under each of the three headings, from the top down: tables, and lines of text.</summary>
    public List<object>[] Pieces { get; }

    /// <summary>Numbers of the form in no order that a reader could guess, with right sums, some blank and some not applicable.</summary>
    public static ReportTable TrueTable(TableKind kind, string edition, int size, Random random)
    {
        var table = ReportTable.Create(FormSet.Official.Of(kind).Last(form => form.Edition.Id == edition || kind == TableKind.ReviewAndLitigation));
        var gaps = random.Next(4) == 0 ? 6 : 0;
        foreach (var cell in table.Form.Cells)
        {
            table[cell] = random.Next(100) < gaps ? (random.Next(2) == 0 ? Gov.Disclosure.Cell.Blank : Gov.Disclosure.Cell.NotApplicable) : (long)random.Next(size);
        }

        foreach (var relation in table.Form.Relations.Where(relation => relation.IsIdentity && relation.Right.Count == 1).OrderByDescending(relation => relation.Kind == RelationKind.OutcomeTotal))
        {
            var total = relation.Right[0];
            if (table[total].IsNumber)
            {
                table[total] = relation.Left.Where(cell => table[cell].IsNumber).Sum(cell => (long)table[cell].Number!);
            }
        }

        return table;
    }
}
