using System.Text;
using Gov.Disclosure;
using Gov.Disclosure.Schema;

// Does a file have the shape of a report? Says so with an engine that knows nothing of the forms, NJsonSchema.
Console.OutputEncoding = Encoding.UTF8;

foreach (PublishedSchema schema in PublishedSchema.All)
{
    Console.WriteLine($"{schema.FileName}: {schema.Text.Length > 0}");
}

var report = new AnnualReport { Year = 2024, Agency = { Name = "示例镇" }, Requests = new RequestsTable(RequestsTable.Form2021) };
string json = ReportJson.Serialize(report);
Console.WriteLine($"As written: {ReportSchemaValidator.Published.Validate(json).Count} problems");

string changed = json.Replace("\"form\": \"2021\"", "\"form\": \"2022\"").Replace("\"year\": 2024", "\"year\": \"2024\"");
foreach (SchemaProblem problem in ReportSchemaValidator.Published.Validate(changed))
{
    Console.WriteLine(problem);
}
