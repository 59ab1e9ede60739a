using System.Diagnostics.CodeAnalysis;
using Gov.Disclosure.Documents.Writing.Csv;
using Gov.Disclosure.Documents.Writing.Excel;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Documents.Writing.Markdown;
using Gov.Disclosure.Documents.Writing.Picture;
using Gov.Disclosure.Documents.Writing.Word;

namespace Gov.Disclosure.Documents;

/// <summary>A format that a report can be written in. What is written is read back as the same report, but for a picture of it.</summary>
public sealed class ReportFormat
{
    private ReportFormat(string name, Action<Stream, AnnualReport, DocumentWriteOptions> write)
    {
        Name = name;
        Write = write;
    }

    /// <summary>JSON, the contract itself.</summary>
    public static ReportFormat Json { get; } = new("json", WriteJson);

    /// <summary>A web page in the official layout that needs no other file and prints on A4.</summary>
    public static ReportFormat Html { get; } = new("html", HtmlRenderer.Write);

    /// <summary>A Word document in the official layout.</summary>
    public static ReportFormat Docx { get; } = new("docx", WordRenderer.Write);

    /// <summary>An Excel workbook in the official layout, one sheet for each table.</summary>
    public static ReportFormat Xlsx { get; } = new("xlsx", ExcelRenderer.Write);

    /// <summary>One line per value: agency, year, table, row, column, value, state, label. For programs that work with tables.</summary>
    public static ReportFormat Csv { get; } = new("csv", FlatFile.Write);

    /// <summary>Markdown with tables drawn in <c>|</c>.</summary>
    public static ReportFormat Markdown { get; } = new("md", MarkdownRenderer.Write);

    /// <summary>A picture of the numbers on one page (图解), as SVG. It shows the tables without the text, and is not read back.</summary>
    public static ReportFormat Svg { get; } = new("svg", PictureRenderer.Write);

    /// <summary>All formats.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [Json, Html, Docx, Xlsx, Csv, Markdown, Svg];

    /// <summary>The name, which is the ending of its files without the dot.</summary>
    public string Name { get; }

    /// <summary>The ending of its files, with the dot.</summary>
    public string Extension => "." + Name;

    internal Action<Stream, AnnualReport, DocumentWriteOptions> Write { get; }

    /// <summary>Finds a format by its name or by the ending of a file.</summary>
    /// <param name="name">The name, the ending, or the name of a file.</param>
    /// <param name="format">The format; <see langword="null"/> where no format has that name or ending.</param>
    /// <returns>False where no format has that name or ending.</returns>
    public static bool TryGet(string name, [NotNullWhen(true)] out ReportFormat? format)
    {
        var ending = name.Substring(name.LastIndexOf('.') + 1);
        format = All.FirstOrDefault(candidate => string.Equals(candidate.Name, ending, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static void WriteJson(Stream stream, AnnualReport report, DocumentWriteOptions options)
    {
        ReportJson.Write(stream, report);
        stream.WriteByte((byte)'\n');
    }
}
