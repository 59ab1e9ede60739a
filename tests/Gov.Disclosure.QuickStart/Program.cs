using System.Text.Json;
using Gov.Disclosure;
using Gov.Disclosure.Documents;

// A report made in code, with one wrong total. What is not set is blank, which is not 0.
var report = new AnnualReport
{
    Year = 2024,
    Title = "示例县2024年政府信息公开工作年度报告",
    Agency = { Name = "示例县", Kind = AgencyKind.Government },
    Period = ReportPeriod.OfYear(2024),
    Requests = new RequestsTable(RequestsTable.Form2021)
    {
        Received = { NaturalPerson = 12, Total = 12 },
        Outcomes = { Granted = { NaturalPerson = 12, Total = 11 }, Total = { NaturalPerson = 12, Total = 12 } },
    },
};

ValidationResult result = ReportValidator.Default.Validate(report);
foreach (Diagnostic finding in result.Diagnostics.Where(finding => finding.Rule == RequestsRules.RowTotal))
{
    Console.WriteLine(finding.Message);
    Console.WriteLine($"{finding.Cells[0]}: expected {finding.Expected}, printed {finding.Actual}");
}

// JSON, with System.Text.Json too. Reading collects every problem and keeps what could be read.
string json = ReportJson.Serialize(report);
string oneLine = JsonSerializer.Serialize(report, ReportJsonContext.Default.AnnualReport);
ReadResult read = ReportJson.Read(json.Replace(": 12", ": -12").Replace("\"2021\"", "\"2020\""));
foreach (Diagnostic problem in read.Diagnostics.Take(2))
{
    Console.WriteLine($"line {problem.Position!.Line}: {problem.GetMessage(MessageLanguage.English)}");
}

Console.WriteLine($"{read.Diagnostics.Count} problems; the same JSON on one line: {ReportJson.Serialize(ReportJson.Parse(oneLine)) == json}");

// A file as an agency has it. What the reader doubts is not held against the report.
ReadResult seed = ReportFile.Read("seeds/yonghe-2019.txt");
Cell printed = seed.Report!.Requests!.Outcomes.Refused.ThirdPartyRights.NaturalPerson;
ValidationResult findings = ReportValidator.Default.Validate(seed)!;
Console.WriteLine($"{seed.Report.Agency.Name} {seed.Report.Year}: {printed} request, {findings.Stories.Count} stories, {findings.Broken} findings");
