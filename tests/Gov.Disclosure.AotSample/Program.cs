using System.Text.Json;
using Gov.Disclosure;
using Gov.Disclosure.Documents;

// Builds a report in code, breaks one sum, and sends it through everything that reflection or trimming could break.
var report = new AnnualReport
{
    Year = 2024,
    Title = "示例县2024年政府信息公开工作年度报告",
    Agency = { Name = "示例县", Kind = AgencyKind.Government },
    Period = ReportPeriod.OfYear(2024),
    Requests = new RequestsTable(RequestsTable.Form2021)
    {
        Received = { NaturalPerson = 2, Total = 2 },
        Outcomes = { Granted = { NaturalPerson = 2, Total = 1 }, Total = { NaturalPerson = 2, Total = 2 } },
    },
};

var json = ReportJson.Serialize(report);
var again = ReportJson.Parse(json);
var serialized = JsonSerializer.Serialize(again, ReportJsonContext.Default.AnnualReport);
var result = ReportValidator.Default.Validate(JsonSerializer.Deserialize(serialized, ReportJsonContext.Default.AnnualReport)!);
foreach (var finding in result.Diagnostics)
{
    Console.WriteLine(finding);
}

var text = args.Length > 0 ? ReportFile.Read(args[0]) : null;
var isRight = ReportJson.Serialize(again) == json
    && result.Diagnostics.Any(finding => finding.Rule == RequestsRules.RowTotal && finding.Difference == -1)
    && text?.Report is not { Requests: null };
Console.WriteLine(isRight ? "ok" : "not as expected");
return isRight ? 0 : 1;
