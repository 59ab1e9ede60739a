using Gov.Disclosure.Documents;

namespace Gov.Disclosure.AspNetCore.Answers;

/// <summary>The media types of what comes and goes.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Problem = "application/problem+json";
    public const string Lines = "application/x-ndjson";
    public const string Html = "text/html";
    public const string Form = "multipart/form-data";
    public const string AnyFile = "application/octet-stream";

    private static readonly (string Ending, string MediaType)[] Files =
    [
        (ReportFormat.Json.Extension, Json),
        (ReportFormat.Html.Extension, Html),
        (".htm", Html),
        (ReportFormat.Docx.Extension, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (ReportFormat.Xlsx.Extension, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (ReportFormat.Csv.Extension, "text/csv"),
        (ReportFormat.Markdown.Extension, "text/markdown"),
        (ReportFormat.Svg.Extension, "image/svg+xml"),
    ];

    /// <summary>What a file of that ending is.</summary>
    public static string OfEnding(string ending) =>
        Array.Find(Files, file => file.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase)).MediaType ?? AnyFile;

    /// <summary>
    /// The name of a body that came without one. The content tells most formats; the media type tells apart what looks the same: text, Markdown and CSV.
    /// </summary>
    public static string NameOf(string? mediaType) => mediaType is "text/csv" or "text/markdown" or "text/plain"
        ? "file" + (Array.Find(Files, file => file.MediaType == mediaType).Ending ?? ".txt")
        : "file";

    public static bool IsText(string mediaType) => mediaType.StartsWith("text/", StringComparison.Ordinal);
}
