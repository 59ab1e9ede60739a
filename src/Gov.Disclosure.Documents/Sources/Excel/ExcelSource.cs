using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gov.Disclosure.Documents;

/// <summary>Excel workbooks (.xlsx): the visible sheets one after another. Formulas count as the values last saved with them.</summary>
internal static class ExcelSource
{
    private const string Format = "xlsx";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => PackageReading.Of(bytes, Format, options, package =>
    {
        using var document = SpreadsheetDocument.Open(package, isEditable: false);
        return document.WorkbookPart is { } workbook ? Read(workbook, options) : SourceReading.Of([]);
    });

    private static SourceReading Read(WorkbookPart workbook, DocumentReadOptions options)
    {
        var budget = new TableBudget(options.MaxTableCells);
        var text = new ExcelText(workbook);
        var blocks = new List<Block>();
        var tables = 0;
        foreach (var sheet in VisibleSheets(workbook))
        {
            tables++;
            if (ExcelSheet.Read(sheet.Worksheet!, text, tables, budget) is not { } read)
            {
                return SourceReading.TableTooLarge(options);
            }

            blocks.AddRange(read);
        }

        return SourceReading.Of(blocks);
    }

    /// <summary>The sheets that are read, in their order: the place of one is the number of its tables.</summary>
    public static IEnumerable<WorksheetPart> VisibleSheets(WorkbookPart workbook) =>
        from sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []
        where (sheet.State is null || sheet.State.Value == SheetStateValues.Visible) && sheet.Id?.Value is not null
        let part = workbook.GetPartById(sheet.Id!.Value!) as WorksheetPart
        where part is { Worksheet: not null }
        select part;
}
