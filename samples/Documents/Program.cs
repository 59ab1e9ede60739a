using System.Text;
using Gov.Disclosure;
using Gov.Disclosure.Documents;

Console.OutputEncoding = Encoding.UTF8;

// 1. Build a report: blank, in the forms of its year. A blank cell is not 0, and "/" is neither.
AnnualReport report = ReportDraft.Create(2024, "示例镇").Report;
report.Agency.Kind = AgencyKind.Township;
report.Overview = "全年收到政府信息公开申请21件。";
report.ProblemsAndImprovements = "解读材料偏少，下一年将每份文件配一图。";
report.OtherMatters = "本年度没有收取信息处理费。";
foreach (TableKind kind in Enum.GetValues<TableKind>())
{
    ReportTable table = report.GetTable(kind)!;
    foreach (FormCell cell in table.Form.Cells)
    {
        table[cell] = 0;
    }
}

RequestsTable requests = report.Requests!;
requests.Received.NaturalPerson = 12;
requests.Received.Total = 12;
requests.Outcomes.Granted.NaturalPerson = 12;
requests.Outcomes.Granted.Total = 11; // a slip
requests.Outcomes.Total.NaturalPerson = 12;
requests.Outcomes.Total.Total = 12;

// 2. Validate it.
ValidationResult result = ReportValidator.Default.Validate(report);
Console.WriteLine($"In code: {result.Holds} checks hold, {result.Broken} are broken.");

// 3. Serialise it. Reading JSON collects every problem, with its place, and keeps what could be read.
string json = ReportJson.Serialize(report);
File.WriteAllText("示例镇2024.json", json);
ReadResult damaged = ReportJson.Read(json.Replace(": 12", ": -12"));
Diagnostic problem = damaged.Diagnostics[0];
Console.WriteLine($"Damaged: {damaged.Diagnostics.Count} problems, the first in line {problem.Position?.Line}: {problem.GetMessage(MessageLanguage.English)}");

// 4. Write it as agencies do, and read it as any file of theirs: .docx, .xlsx, .html, .pdf, .txt, .csv, .json.
ReportFile.Write("示例镇2024.docx", report);
ReadResult read = ReportFile.Read("示例镇2024.docx");
ValidationResult? findings = ReportValidator.Default.Validate(read);

// 5. Print what is found: the cells in official words, both numbers, the place in the file, and what to change.
foreach (Diagnostic finding in read.Diagnostics.Concat(findings?.Diagnostics ?? []))
{
    Console.WriteLine($"{finding.RuleId} {finding.GetMessage(MessageLanguage.English)}");
    Console.WriteLine(finding.Position is { Table: { } table } at
        ? $"      in the file: table {table}, row {at.Row}, cell {at.Cell}"
        : $"      in the file: paragraph {finding.Position?.Line}");
}

foreach (DiagnosticGroup group in findings?.Groups.Where(group => group.Changes.Count > 0) ?? [])
{
    Console.WriteLine($"To change: {group.GetChangesText(MessageLanguage.English)}{(group.IsOnlyRepair ? ", the only smallest repair" : "")}");
}

Console.WriteLine($"The file holds the same report: {ReportJson.Serialize(read.Report!) == json}");
