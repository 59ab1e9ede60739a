using System.Text;
using Gov.Disclosure;
using Gov.Disclosure.Documents;

// From a report in code to the findings about a Word file. The folder to write into is the first argument.
Console.OutputEncoding = Encoding.UTF8;
string folder = Directory.CreateDirectory(args is [var given, ..] ? given : Path.Combine(Path.GetTempPath(), "gov-disclosure-sample")).FullName;

// 1. Build a report. What is not set is blank, which is neither 0 nor "/".
var report = new AnnualReport
{
    Year = 2024,
    Title = "示例镇2024年政府信息公开工作年度报告",
    Agency = { Name = "示例镇", Kind = AgencyKind.Township },
    Period = ReportPeriod.OfYear(2024),
    Overview = "全年收到政府信息公开申请21件。",
    ProactiveDisclosure = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2021),
    Requests = new RequestsTable(RequestsTable.Form2021),
    ReviewAndLitigation = new ReviewAndLitigationTable(),
    ProblemsAndImprovements = "解读材料偏少,下一年将每份文件配一图。",
    OtherMatters = "本年度没有收取信息处理费。",
};
foreach (ReportTable table in new ReportTable[] { report.ProactiveDisclosure, report.Requests, report.ReviewAndLitigation })
{
    foreach (FormCell cell in table.Form.Cells)
    {
        table[cell] = 0;
    }
}

report.Requests.Received.NaturalPerson = 12;
report.Requests.Received.Total = 12;
report.Requests.Outcomes.Granted.NaturalPerson = 12;
report.Requests.Outcomes.Granted.Total = 11; // a slip
report.Requests.Outcomes.Total.NaturalPerson = 12;
report.Requests.Outcomes.Total.Total = 12;

// 2. Validate it.
ValidationResult result = ReportValidator.Default.Validate(report);
Console.WriteLine($"In code: {result.Holds} checks hold, {result.Broken} are broken.");

// 3. Serialise it: JSON for programs, Word for people.
File.WriteAllText(Path.Combine(folder, "report.json"), ReportJson.Serialize(report));
ReportFile.Write(Path.Combine(folder, "report.docx"), report);

// 4. Read the Word file as an agency would send it, and print what is found, with the place in the file.
ReadResult read = ReportFile.Read(Path.Combine(folder, "report.docx"));
ValidationResult? findings = ReportValidator.Default.Validate(read);
foreach (Diagnostic finding in read.Diagnostics.Concat(findings?.Diagnostics ?? []))
{
    Console.WriteLine($"{finding.RuleId} {finding.GetMessage(MessageLanguage.English)}");
    Console.WriteLine(finding.Position is { Table: { } table } at
        ? $"      in the file: table {table}, row {at.Row}, cell {at.Cell}"
        : $"      in the file: paragraph {finding.Position?.Line}");
}

Console.WriteLine($"The file holds the same report: {ReportJson.Serialize(read.Report!) == ReportJson.Serialize(report)}");
