using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.WordBinary;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Web;

/// <summary>
/// What JavaScript calls. Structured values travel as JSON text; <c>engine/contract.ts</c> describes them. A report stays here while the page shows it, by its
/// number: of what the user does, the page keeps the list of edits, so that a number never passes through JavaScript's own, which would lose its digits.
/// </summary>
[SupportedOSPlatform("browser")]
internal static partial class Engine
{
    private static readonly Desk Desk = new();

    private static void Main()
    {
        // The runtime asks for an entry point; the functions below are called later.
    }

    [JSExport]
    internal static string Open(byte[] bytes, string name) => DeskJson.Opened(Desk.Open(bytes, name));

    [JSExport]
    internal static string Blank(int year, string agency, int previous) => DeskJson.Opened([Desk.Blank(year, agency, previous)]);

    [JSExport]
    internal static void Close(int id) => Desk.Close(id);

    [JSExport]
    internal static string Check(string target, string language) => DeskJson.Check(Desk.Result(TargetOf(target)), LanguageOf(language));

    [JSExport]
    internal static string Form(string target) => DeskJson.Form(Desk.Edited(TargetOf(target)).Report);

    [JSExport]
    internal static byte[] Save(string target, string format, string language) => Desk.Edited(TargetOf(target)).Report is { } report
        ? Written(report, FormatOf(format), new DocumentWriteOptions { Language = LanguageOf(language) })
        : [];

    /// <summary>The user's own file, as it was opened, with what was found in it as comments.</summary>
    [JSExport]
    internal static string Annotate(string target, byte[] file, string language, bool applyRepair) =>
        Annotated(file, Desk.Result(TargetOf(target) with { Edits = [] }), language, applyRepair);

    [JSExport]
    internal static string ResultPage(string targets, string language) =>
        Document(JsonSerializer.Deserialize(targets, ContractJson.Default.TargetArray)!.Select(Desk.Result), language).ToString(ResultFormat.Html);

    /// <summary>Checks the reports of one file and forgets them.</summary>
    [JSExport]
    internal static string Validate(byte[] bytes, string name, byte[] previous, string previousName, string language, string format)
    {
        var chosen = ResultFormat.All.First(known => known.Name == format);
        var before = Previous(previous, previousName);
        return Document(Desk.Read(bytes, name).Select(report => Desk.Result(report, before)), language).ToString(chosen);
    }

    /// <summary>Checks one file and forgets it; gives a copy with what was found as comments.</summary>
    [JSExport]
    internal static string AnnotateFile(byte[] bytes, string name, byte[] previous, string previousName, string language, bool applyRepair) =>
        Annotated(bytes, Desk.Result(Desk.Read(bytes, name).First(), Previous(previous, previousName)), language, applyRepair);

    /// <summary>Writes a file in another format; nothing where no report can be read from it.</summary>
    [JSExport]
    internal static byte[] Convert(byte[] bytes, string name, string format) =>
        ReportFile.Read(new MemoryStream(bytes), name).Report is { } report ? Written(report, FormatOf(format), DocumentWriteOptions.Default) : [];

    /// <summary>The rule catalogue, as <c>schema/rules.json</c>.</summary>
    [JSExport]
    internal static string Rules() => RuleCatalogueJson.Serialize();

    /// <summary>The largest file that is read, in bytes.</summary>
    [JSExport]
    internal static int MaxBytes() => DocumentReadOptions.Default.MaxBytes;

    /// <summary>The style sheet the form is drawn for.</summary>
    [JSExport]
    internal static string Style() => ReportHtml.StyleSheet;

    private static ReadResult? Previous(byte[] bytes, string name) => name.Length == 0 ? null : ReportFile.Read(new MemoryStream(bytes), name);

    private static string Annotated(byte[] file, ReportResult result, string language, bool applyRepair)
    {
        using var copy = new MemoryStream();
        var options = AnnotateOptions.Default with { Language = LanguageOf(language), ApplyRepair = applyRepair };
        return DeskJson.Annotated(ReportFile.Annotate(new MemoryStream(file), copy, result.Read, result.Validation, options), copy.ToArray(), options.Language);
    }

    private static ResultDocument Document(IEnumerable<ReportResult> results, string language) =>
        new(results, ResultOptions.Default with { Language = LanguageOf(language), CheckedOn = DateOnly.FromDateTime(DateTime.Today) });

    private static byte[] Written(AnnualReport report, ReportFormat format, DocumentWriteOptions options)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, format, options);
        return stream.ToArray();
    }

    private static Target TargetOf(string json) => JsonSerializer.Deserialize(json, ContractJson.Default.Target)!;

    private static MessageLanguage LanguageOf(string language) => language == "en" ? MessageLanguage.English : MessageLanguage.Chinese;

    private static ReportFormat FormatOf(string name) =>
        ReportFormat.TryGet("." + name, out var format) ? format : throw new ArgumentException($"No report is written as '{name}'.", nameof(name));
}
