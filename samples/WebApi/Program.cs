using Gov.Disclosure;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

WebApplication app = WebApplication.CreateBuilder(args).Build();

// Findings as JSON. No report is kept.
app.MapPost("/validate", async (IFormFile file, string? lang) =>
    Results.Json(await ValidateAsync(file, lang))).DisableAntiforgery();

// The same as a page.
app.MapPost("/page", async (IFormFile file, string? lang) =>
    Results.Bytes((await ValidateAsync(file, lang)).ToUtf8Bytes(ResultFormat.Html), "text/html; charset=utf-8")).DisableAntiforgery();

app.Run();

static async Task<ResultDocument> ValidateAsync(IFormFile file, string? lang)
{
    using var content = new MemoryStream();
    await file.CopyToAsync(content);
    content.Position = 0;
    ReadResult read = ReportFile.Read(content, file.FileName);
    return new ResultDocument(ReportResult.Of(read), lang == "en" ? MessageLanguage.English : MessageLanguage.Chinese);
}
