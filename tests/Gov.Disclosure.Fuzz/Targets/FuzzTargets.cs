using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Fuzz;

/// <summary>All readers of files that others hand in.</summary>
internal static class FuzzTargets
{
    private static readonly ByteMutation Json = new(Tokens.Json, 4 * 1024, 64 * 1024);
    private static readonly ByteMutation Text = new(Tokens.Text, 4 * 1024, 64 * 1024);
    private static readonly ByteMutation Markup = new(Tokens.Markup, 8 * 1024, 64 * 1024);

    // A part that is cut off is no XML, and a table that is cut off has no findings.
    private static readonly ByteMutation WholeParts = new(Tokens.Markup, 256 * 1024, 256 * 1024);

    // The shares follow from what an input takes: a list of accepted findings a fiftieth of a millisecond, a PDF file several whole ones.
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("json", 300, Json, ReportCheck.OfFile("report.json"), Seeds.Of(ReportFormat.Json)),
        new("ndjson", 60, Json, LinesCheck.Run, Seeds.Lines),
        new("text", 60, Text, ReportCheck.OfFile("report.txt"), Seeds.Text),
        new("markdown", 30, Text, ReportCheck.OfFile("report.md"), Seeds.Of(ReportFormat.Markdown)),
        new("csv", 64, Text, ReportCheck.OfFile("report.csv"), Seeds.Of(ReportFormat.Csv)),
        new("html", 50, Markup, ReportCheck.OfFile("report.html"), Seeds.Of(ReportFormat.Html)),
        new("docx", 8, new PackageMutation(Markup), ReportCheck.OfFile("report.docx"), Seeds.Of(ReportFormat.Docx)),
        new("xlsx", 8, new PackageMutation(Markup), ReportCheck.OfFile("report.xlsx"), Seeds.Of(ReportFormat.Xlsx)),
        new("pdf", 8, new PdfMutation(new ByteMutation(Tokens.Pdf, 16 * 1024, 64 * 1024)), ReportCheck.OfFile("report.pdf"), Seeds.None),
        new("ofd", 8, new PackageMutation(new ByteMutation(Tokens.Ofd, 8 * 1024, 64 * 1024)), ReportCheck.OfFile("report.ofd"), Seeds.Files("*.ofd")),
        new("mht", 8, new ByteMutation(Tokens.Mail, 8 * 1024, 64 * 1024), ReportCheck.OfFile("report.mht"), Seeds.Files("*.mht")),
        new("doc", 8, new BinaryMutation(), ReportCheck.OfFile("report.doc"), Seeds.None),
        new("xls", 8, new BinaryMutation(), ReportCheck.OfFile("report.xls"), Seeds.None),
        new("rtf", 8, new ByteMutation(Tokens.Rtf, 8 * 1024, 64 * 1024), ReportCheck.OfFile("report.rtf"), Seeds.None),
        new("odt", 8, new PackageMutation(Markup), ReportCheck.OfFile("report.odt"), Seeds.None),
        new("annotate-docx", 4, new PackageMutation(new MarkupMutation(WholeParts)), AnnotationCheck.OfFile("report.docx"), Seeds.WrongDocuments),
        new("annotate-xlsx", 4, new PackageMutation(new MarkupMutation(WholeParts)), AnnotationCheck.OfFile("report.xlsx"), Seeds.WrongWorkbooks),
        new("annotate-html", 4, WholeParts, AnnotationCheck.OfFile("report.html"), Seeds.WrongPages),
        new("rules", 176, Json, SettingsCheck.Rules, Seeds.None),
        new("accept", 176, Json, SettingsCheck.Acknowledged, Seeds.None),
    ];

    public static bool TryNamed(string names, out IReadOnlyList<FuzzTarget> targets)
    {
        var asked = names.Split(',');
        targets = [.. All.Where(target => asked.Contains(target.Name))];
        return targets.Count == asked.Length;
    }
}
