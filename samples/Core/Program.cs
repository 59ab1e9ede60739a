using System.Text;
using Gov.Disclosure;

// Which cell is wrong? One report per line comes in, and what to change comes out. Runs on .NET and on .NET Framework 4.7.2.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var lines = new MemoryStream();
ReportJson.WriteLine(lines, Made(year: 2023, grantedTotal: 12));
ReportJson.WriteLine(lines, Made(year: 2024, grantedTotal: 21));
lines.Position = 0;

foreach (ReadResult read in ReportJson.ReadLines(lines))
{
    ValidationResult result = ReportValidator.Default.Validate(read)!;
    int sums = result.Diagnostics.Count(finding => finding.Rule.Relation is not null);
    Console.WriteLine($"{read.Report!.Year}: broken sums {sums}");
    foreach (RepairResult repairs in result.Repairs)
    {
        foreach (CellChange change in repairs.Repairs[0].Changes)
        {
            Console.WriteLine($"  {change.Cell}: {change.From} -> {change.To}{(repairs.IsUnique ? ", the only smallest repair" : "")}");
        }
    }
}

static AnnualReport Made(int year, long grantedTotal) => new()
{
    Year = year,
    Agency = { Name = "示例镇", Kind = AgencyKind.Township },
    Period = ReportPeriod.OfYear(year),
    Requests = new RequestsTable(RequestsTable.Form2021)
    {
        Received = { NaturalPerson = 12, Total = 12 },
        Outcomes = { Granted = { NaturalPerson = 12, Total = grantedTotal }, Total = { NaturalPerson = 12, Total = 12 } },
    },
};
