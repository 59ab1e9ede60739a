using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Writing.Page;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Draws reports as Word documents in the ways Word and WPS leave them behind, which are none of the ways this library writes them. The
/// markup is put together as text, so that it is what the programs write and not what a library of theirs makes of it.
/// </summary>
internal static class WordDrawing
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Numbering =
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num>";

    private static readonly Dictionary<FormCell, string> NoNotes = [];

    /// <summary>The ways, by what they are like.</summary>
    public static IReadOnlyDictionary<string, Func<AnnualReport, byte[]>> Ways { get; } = new Dictionary<string, Func<AnnualReport, byte[]>>
    {
        ["numbered headings, changes tracked, cells in content controls"] = Revised,
        ["merged cells that keep their text, two tables in one, the last row of table three alone"] = Wps,
        ["everything in a layout table, table four in a text box"] = Boxed,
        ["a table of contents, headings without numbers, tables on finer grids"] = Contents,
    };

    private static byte[] Revised(AnnualReport report)
    {
        var count = 0;
        return Package(
            Paragraph(Split(report.Title!)) + Paragraph(Split(report.Preamble!)) + Sections(
                report,
                section => Paragraph(Split(section.Title), "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>"),
                table => Table(Rows(table, (cell, isBelow) => Merged(cell, isBelow, Revision(cell, count++ % 3), ""), row => row == 4 ? Deleted(table) : "")) + Paragraph("")));

        // A number that another was typed over, one in a content control, and one as it is.
        static string Revision(PageCell cell, int kind) => cell.Kind == PageCellKind.Value && kind == 0
            ? $"<w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">{Run(cell.Text)}</w:ins></w:p>"
            : cell.Kind == PageCellKind.Value && kind == 1
            ? $"<w:sdt><w:sdtContent>{Paragraph(Run(cell.Text))}</w:sdtContent></w:sdt>"
            : Paragraph(Split(cell.Text));

        static string Deleted(PageTable table) => "<w:tr><w:trPr><w:del w:id=\"3\" w:author=\"a\"/></w:trPr>"
            + string.Concat(table.Across(4).Select(entry => Merged(entry.Cell, isBelow: false, Paragraph(Run(entry.Cell.Kind == PageCellKind.Value ? "88" : entry.Cell.Text)), ""))) + "</w:tr>";
    }

    private static byte[] Wps(AnnualReport report)
    {
        var text = new StringBuilder(Paragraph(Run(report.Title!)) + Paragraph(Run(report.Preamble!)) + Paragraph(Run(ReportSection.All[0].Heading)) + Lines(report.Overview!));
        var two = TablePrinter.Print(report.ProactiveDisclosure!, NoNotes);
        var three = TablePrinter.Print(report.Requests!, NoNotes);
        var rows = AsRows(three);
        text.Append(Table(Heading(ReportSection.All[1]) + string.Concat(AsRows(two)) + Heading(ReportSection.All[2]) + string.Concat(rows.Take(rows.Count - 1))));
        text.Append(Paragraph(Run("— 3 —"))).Append(Table(rows[rows.Count - 1])).Append(Paragraph(Run(ReportSection.All[3].Heading)));
        text.Append(Table(string.Concat(AsRows(TablePrinter.Print(report.ReviewAndLitigation!, NoNotes)))));
        text.Append(Paragraph(Run(ReportSection.All[4].Heading))).Append(Lines(report.ProblemsAndImprovements!)).Append(Paragraph(Run(ReportSection.All[5].Heading))).Append(Lines(report.OtherMatters!));
        return Package(text.ToString());

        static string Heading(ReportSection section) => $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"10\"/></w:tcPr>{Paragraph(Run(section.Heading))}</w:tc></w:tr>";

        static List<string> AsRows(PageTable table) => Rows(table, (cell, isBelow) => cell.Columns > 1 && cell.Kind != PageCellKind.Value && !isBelow && cell.Rows == 1
            ? string.Concat(Enumerable.Range(0, cell.Columns).Select(column =>
                $"<w:tc><w:tcPr><w:hMerge{(column == 0 ? " w:val=\"restart\"" : "")}/></w:tcPr>{Paragraph(column == 0 ? Run(cell.Text) : "")}</w:tc>"))
            : Merged(cell, isBelow, Paragraph("") + Paragraph(Run(" " + cell.Text + " ")), ""));
    }

    private static byte[] Boxed(AnnualReport report)
    {
        var body = Paragraph(Run(report.Title!)) + Paragraph(Run(report.Preamble!)) + Sections(
            report, section => Paragraph(Run(section.Heading)), table => table.Source!.Form.Kind == TableKind.ReviewAndLitigation ? Box(Plain(table)) : Plain(table) + Paragraph(""));
        return Package($"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>{body}{Paragraph("")}</w:tc></w:tr></w:tbl>{Paragraph("")}");

        static string Plain(PageTable table) => Table(Rows(table, (cell, isBelow) => Merged(cell, isBelow, Paragraph(Run(cell.Text)), "")));

        // Each box is there twice, once for old programs.
        static string Box(string content) => Paragraph(
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
            + $"<wps:wsp><wps:txbx><w:txbxContent>{content}{Paragraph("")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}{Paragraph("")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
    }

    private static byte[] Contents(AnnualReport report) => Package(
        Paragraph(Run(report.Title!)) + Paragraph(Run("目录"))
        + string.Concat(ReportSection.All.Select((section, i) => Paragraph($"<w:hyperlink w:anchor=\"_Toc{i}\">{Run(section.Title)}<w:r><w:tab/></w:r>{Run($"{i + 2}")}</w:hyperlink>")))
        + Paragraph(Run(report.Preamble!))
        + Sections(
            report,
            section => Paragraph($"<w:bookmarkStart w:id=\"1\" w:name=\"_Toc\"/>{Run(section.Title)}<w:bookmarkEnd w:id=\"1\"/>"),
            table => Table(Rows(table, (cell, isBelow) => Merged(cell with { Columns = cell.Columns * 3 }, isBelow, Paragraph(Run(cell.Text)), "<w:noWrap/>"))) + Paragraph("")));

    private static string Sections(AnnualReport report, Func<ReportSection, string> heading, Func<PageTable, string> draw) => string.Concat(ReportSection.All.Select(section =>
        heading(section) + (section.Table is { } kind ? draw(TablePrinter.Print(report.GetTable(kind)!, NoNotes)) : Lines(report.GetText(section)!))));

    private static List<string> Rows(PageTable table, Func<PageCell, bool, string> cellOf, Func<int, string>? before = null) => [.. Enumerable.Range(0, table.Rows.Count)
        .Select(row => $"{before?.Invoke(row)}<w:tr>{string.Concat(table.Across(row).Select(entry => cellOf(entry.Cell, !entry.StartsHere)))}</w:tr>")];

    private static string Merged(PageCell cell, bool isBelow, string content, string properties)
    {
        var span = cell.Columns > 1 ? $"<w:gridSpan w:val=\"{cell.Columns}\"/>" : "";
        var merge = isBelow ? "<w:vMerge/>" : cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        return $"<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/>{span}{merge}{properties}</w:tcPr>{content}</w:tc>";
    }

    private static string Table(IEnumerable<string> rows) => Table(string.Concat(rows));

    private static string Table(string rows) => $"<w:tbl><w:tblPr><w:tblStyle w:val=\"a\"/></w:tblPr><w:tblGrid/>{rows}</w:tbl>";

    private static string Lines(string text) => string.Concat(text.Split('\n').Select(line => Paragraph(Run(line))));

    private static string Paragraph(string runs, string properties = "") => $"<w:p>{properties}{runs}</w:p>";

    private static string Run(string text) => $"<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>One run per character, as the input of Chinese leaves them.</summary>
    private static string Split(string text) => string.Concat(text.Select(character => Run(character.ToString()) + "<w:proofErr w:type=\"spellEnd\"/>"));

    private static byte[] Package(string body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"<w:numbering {Namespaces}>{Numbering}</w:numbering>");
        }

        return stream.ToArray();
    }
}
