using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Writing.Page;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Writing.Excel;

/// <summary>Writes a report as a workbook: one sheet for each of the tables in its official layout, the prose before and behind them on others.</summary>
internal static class ExcelRenderer
{
    private const string FirstSheet = "报告";
    private const string HelpSheet = "说明";
    private const int LongestName = 31;

    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options) => PackageWriting.Write(stream, buffer =>
    {
        using var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        PackageWriting.Describe(document, document.AddCustomFilePropertiesPart(), report);
        var sheets = new Sheets();
        var names = new DefinedNames();
        var addresses = new List<DefinedName>();
        foreach (var (name, blocks) in Divide(ReportPage.Of(report)))
        {
            var worksheet = SheetWriter.Write(blocks, out var print, out var cells);
            Add(name, worksheet, print);
            addresses.AddRange(cells.Select(cell => new DefinedName($"'{name}'!{SheetChecks.Absolute(cell.Value)}") { Name = cell.Key, Hidden = true }));
        }

        string[] help = [.. MessageCatalogue.Of(MessageLanguage.Chinese).Phrase("Sheet.Help").Split('\n')];
        Add(HelpSheet, SheetWriter.Write([.. help.Select(line => new PageLine(line, JsonPointer.Root))], out var whole, out _), whole);
        workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = ExcelStyles.Create();
        names.Append(addresses);
        workbook.Workbook = new Workbook(sheets, names);

        void Add(string name, Worksheet worksheet, string print)
        {
            var number = sheets.ChildElements.Count + 1;
            var id = $"rId{number}";
            workbook.AddNewPart<WorksheetPart>(id).Worksheet = worksheet;
            sheets.AppendChild(new Sheet { Name = name, SheetId = (uint)number, Id = id });
            names.AppendChild(new DefinedName($"'{name}'!{print}") { Name = "_xlnm.Print_Area", LocalSheetId = (uint)number - 1 });
        }
    });

    /// <summary>A sheet has the columns of one table; every heading over a table starts one, and so does prose behind a table.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<PageBlock> Blocks)> Divide(IReadOnlyList<PageBlock> page)
    {
        var name = FirstSheet;
        var blocks = new List<PageBlock>();
        foreach (var block in page)
        {
            var startsSheet = block is PageHeading { Section: var section } ? section.Table is not null || blocks.Any(IsOfficial)
                : block is PageTable { Source: null } && blocks.Count > 0;
            if (startsSheet)
            {
                yield return (name, blocks);
                blocks = [];
                name = block is PageHeading heading ? NameOf(heading.Section) : ((PageTable)block).Rows[0][0].Text;
            }

            blocks.Add(block);
        }

        yield return (name, blocks);
    }

    private static bool IsOfficial(PageBlock block) => block is PageTable { Source: not null };

    private static string NameOf(ReportSection section) =>
        section.Table is null ? section.Title.Substring(0, Math.Min(section.Title.Length, LongestName)) : $"表{section.Ordinal}";
}
